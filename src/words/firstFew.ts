// Names → the first of them and how many others there are: a longer list is a catalogue, and hides the sentence it belongs to.

import type { Language } from '../chain/chain'

const others: Readonly<Record<Language, (count: number) => string>> = {
  nl: (count) => `nog ${count} andere`,
  en: (count) => (count === 1 ? '1 other' : `${count} others`),
}

export function firstFew(names: readonly string[], most: number, language: Language): readonly string[] {
  const rest = names.length - most
  return rest > 0 ? [...names.slice(0, most), others[language](rest)] : names
}
