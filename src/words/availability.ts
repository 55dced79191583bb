// The names of local availability, in both languages because they become part of a chain.

import type { Text } from '../chain/chain'
import type { availability } from '../chain/availability'

type Words = { readonly name: Text; readonly values: Readonly<Record<(typeof availability.values)[number], Text>>; readonly notHere: Text }

export const availabilityWords: Words = {
  name: { nl: 'Beschikbaar bij ons', en: 'Available here' },
  values: {
    present: { nl: 'Aanwezig', en: 'Present' },
    limited: { nl: 'Beperkt aanwezig', en: 'Present to a limited extent' },
    absent: { nl: 'Niet aanwezig', en: 'Absent' },
  },
  notHere: { nl: 'Een van beide kanten is er bij ons niet.', en: 'One of the two ends is not to be had here.' },
}
