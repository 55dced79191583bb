// The words that stand in an overlay file that the tick list writes; both languages, because they become part of a chain.

import type { Language } from '../chain/chain'

type Words = {
  readonly title: Readonly<Record<Language, (chain: string, name: string) => string>>
  readonly source: Readonly<Record<Language, (name: string) => string>>
  readonly comment: Readonly<Record<Language, string>>
}

export const overlayWords: Words = {
  title: { nl: (chain, name) => `${chain}: ${name}`, en: (chain, name) => `${chain}: ${name}` },
  source: { nl: (name) => `Opgave van ${name}`, en: (name) => `As told by ${name}` },
  comment: {
    nl: 'Wat is er bij ons? Ingevuld in Ketenkaart. Wat hier niet staat, is niet bekend.',
    en: 'What do we have here? Filled in with Ketenkaart. What is not mentioned here is not known.',
  },
}
