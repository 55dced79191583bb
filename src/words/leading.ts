// What is said of the norms whose gaps come first: how severe they are, at how many places, and what their order rests on.

import type { Findings, Gap } from '../analysis/findings'
import type { Language } from '../chain/chain'
import { gapWords } from './gaps'

/** As many as one remembers. */
export const leading = 3

const nl = {
  title: (count: number) => (count === 1 ? 'Waar eerst naar te kijken' : `Waar eerst naar te kijken: ${count} normen`),
  why: 'Waarom in deze volgorde?',
  /** Says what `normsWorstFirst` does. */
  order:
    'Zo is de volgorde bepaald: eerst hoe zwaar het ketenbestand de norm noemt. Zwakke plekken, waar de basis er al is, komen daarna. Bij gelijke ernst gaat de norm met de meeste gaten voor, en bij gelijk aantal de norm die eerder in het bestand staat.',
  places: (gaps: number, asked: number | undefined) =>
    asked === undefined
      ? gaps === 1
        ? '1 plaats'
        : `${gaps} plaatsen`
      : `${gaps} van ${asked === 1 ? '1 plaats' : `de ${asked} plaatsen`}`,
}

const en: typeof nl = {
  title: (count) => (count === 1 ? 'Where to look first' : `Where to look first: ${count} norms`),
  why: 'Why in this order?',
  order:
    'What the order rests on: first how severe the chain file calls the norm. Weak spots, where the basics are there, come after that. Of equal severity the norm with the most gaps goes first, and of equal numbers the one that stands first in the file.',
  places: (gaps, asked) =>
    asked === undefined ? (gaps === 1 ? '1 place' : `${gaps} places`) : `${gaps} of ${asked === 1 ? '1 place' : `${asked} places`}`,
}

export const leadingWords: Readonly<Record<Language, typeof nl>> = { nl, en }

/** "zwaar, 6 van de 8 plaatsen": of all that could be judged, unless only some of its gaps are listed. */
export function sayExtent(ofNorm: readonly Gap[], { coverage }: Pick<Findings, 'coverage'>, language: Language): string {
  const [first] = ofNorm
  if (first === undefined) return ''
  const judged = coverage[first.norm]
  const asked = judged?.gap === ofNorm.length ? judged.covered + judged.gap : undefined
  const severity = gapWords[language].severities[first.severity].toLocaleLowerCase(language)
  return `${severity}, ${leadingWords[language].places(ofNorm.length, asked)}`
}
