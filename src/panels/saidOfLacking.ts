// What was written → a sentence about the characters that the bundled font lacks, and what became of them.

import type { Language } from '../chain/chain'
import type { PackedFile } from '../pack/packFiles'
import { takeAwayWords } from '../words/takeAway'

/** Undefined where nothing is lacking. */
export function saidOfLacking(kind: PackedFile['type'], { lacking }: Pick<PackedFile, 'lacking'>, language: Language): string | undefined {
  if (lacking.places === 0) return undefined
  const words = takeAwayWords[language]
  const become: Partial<Record<PackedFile['type'], string>> = words.withoutFont
  return `${words.lacking(lacking.places, lacking.characters)} ${become[kind] ?? ''}`
}
