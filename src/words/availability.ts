// The names of local availability: on the tick list, and in both languages at once where they become part of a chain.

import type { Language, Text } from '../chain/chain'
import type { availability, Standing } from '../chain/availability'

export const standingWords: Readonly<Record<Language, Readonly<Record<Standing, string>>>> = {
  nl: { present: 'Aanwezig', limited: 'Beperkt', absent: 'Afwezig', unknown: 'Niet bekend' },
  en: { present: 'Present', limited: 'Limited', absent: 'Absent', unknown: 'Not known' },
}

type Words = { readonly name: Text; readonly values: Readonly<Record<(typeof availability.values)[number], Text>>; readonly notHere: Text }

const { nl, en } = standingWords

export const availabilityWords: Words = {
  name: { nl: 'Beschikbaar bij ons', en: 'Available here' },
  values: {
    present: { nl: nl.present, en: en.present },
    limited: { nl: nl.limited, en: en.limited },
    absent: { nl: nl.absent, en: en.absent },
  },
  notHere: { nl: 'Een van beide kanten is er bij ons niet.', en: 'One of the two ends is not to be had here.' },
}
