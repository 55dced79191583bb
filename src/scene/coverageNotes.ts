// Coverage of a row or column → the note beside its name, in variants from the fullest to the shortest.

import type { Coverage } from '../analysis/findings'
import { say, type Chain, type Language } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import { legendWords } from '../words/legend'
import { capitalise, list } from '../words/sentences'
import type { TrackCoverage } from './coverageShown'

/**
 * None where nothing is judged. What no cell of this map shows is said to be counted along another dimension: the reader would look in vain
 * for a gap below.
 */
export function coverageNotes(chain: Chain, coverage: TrackCoverage | undefined, language: Language): readonly string[] {
  const { here, elsewhere } = coverage ?? {}
  const own = notesOf(here, language)
  if (elsewhere === undefined) return own
  const names = elsewhere.dimensions.map((id) => say(dimensionOf(chain, id).dimension.name, language).toLocaleLowerCase(language))
  const by = list(names, language, 'disjunction')
  const others = notesOf(elsewhere.coverage, language).map((note) => legendWords[language].along(by, note))
  if (own.length === 0) return others.map(capitalise)
  return [...others.slice(0, 1).map((other) => `${own[0] ?? ''}; ${other}`), ...own]
}

// What is unknown counts neither as covered nor as a gap; without it "3 of 5" would look like all there is.
function notesOf(coverage: Coverage | undefined, language: Language): readonly string[] {
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
