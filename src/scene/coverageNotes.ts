// Coverage of a row or column → the note beside its name, in variants from the fullest to the shortest.

import type { Coverage } from '../analysis/findings'
import type { Language } from '../chain/chain'
import { legendWords } from '../words/legend'

/** None where nothing is judged. What is unknown counts neither as covered nor as a gap; it is told when there is nothing else to tell. */
export function coverageNotes(coverage: Coverage | undefined, language: Language): readonly string[] {
  if (coverage === undefined) return []
  const words = legendWords[language]
  const total = coverage.covered + coverage.gap
  if (total === 0) return coverage.unknown > 0 ? [words.unknowns(coverage.unknown)] : []
  const covered = words.covered(coverage.covered, total)
  return coverage.gap === 0 ? [covered] : [`${words.gaps(coverage.gap)} · ${covered}`, words.gaps(coverage.gap)]
}
