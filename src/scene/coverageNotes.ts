// Coverage of a row or column → the note beside its name, in variants from the fullest to the shortest.

import type { Coverage } from '../analysis/findings'
import type { Language } from '../chain/chain'
import { legendWords } from '../words/legend'

/** None where nothing is judged. What is unknown counts neither as covered nor as a gap; without it "3 of 5" would look like all there is. */
export function coverageNotes(coverage: Coverage | undefined, language: Language): readonly string[] {
  if (coverage === undefined) return []
  const words = legendWords[language]
  const total = coverage.covered + coverage.gap
  const unknown = coverage.unknown === 0 ? [] : [words.unknowns(coverage.unknown)]
  if (total === 0) return unknown
  const gaps = coverage.gap === 0 ? [] : [words.gaps(coverage.gap)]
  const judged = [...gaps, words.covered(coverage.covered, total)]
  const variants = [[...judged, ...unknown], judged, gaps].filter((parts) => parts.length > 0).map((parts) => parts.join(' · '))
  return [...new Set(variants)]
}
