// The names of local availability: on the tick list, and in both languages at once where they become part of a chain.

import { countUnanswered, type availability, type Standing } from '../chain/availability'
import type { Chain, Language, Selector, Text } from '../chain/chain'

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

// A chain doesn't tell what nobody filled in from what was filled in as not known.
const unansweredWords: Readonly<Record<Language, (unanswered: number, all: number) => string>> = {
  nl: (unanswered, all) =>
    `${unanswered} van de ${all} interventies in beeld ${unanswered === 1 ? 'is' : 'zijn'} nog niet ingevuld of niet bekend. Een gat kan dus ook betekenen dat het nog niet is nagegaan.`,
  en: (unanswered, all) =>
    `${unanswered} of the ${all} interventions in view ${unanswered === 1 ? 'is' : 'are'} not filled in yet or not known. So a gap can also mean that nobody has checked yet.`,
}

/** What gaps in a municipality are to be read with; empty where every intervention that fits the filter has an answer, and elsewhere. */
export function describeUnanswered(chain: Chain, where: Selector, language: Language): string {
  const { unanswered, all } = countUnanswered(chain, where) ?? { unanswered: 0, all: 0 }
  return unanswered === 0 ? '' : unansweredWords[language](unanswered, all)
}
