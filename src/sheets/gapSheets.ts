// Judged chains → the sheets about their gaps: each gap, what the source calls one and we don't, and how far each norm is met.

import type { Language } from '../chain/chain'
import { contradictionTable } from '../export/contradictionTable'
import { gapTable } from '../export/gapTable'
import type { Judged } from '../export/judged'
import { normCoverage } from '../export/normCoverage'
import { tableOver } from '../export/tableOver'
import { describeCoverage } from '../words/coverage'
import { exportWords } from '../words/export'
import { memoWords } from '../words/memo'
import { sheetOf, type Sheet } from './sheet'

/** The lists of names get the room: otherwise one gap fills the window. With the chain's name, a landscape A3 page still holds them all. */
const gapWidths = [20, 18, 8, 20, 42, 12, 62, 72, 22, 54, 24, 20]

export function gapSheets(all: readonly Judged[], language: Language): readonly Sheet[] {
  const words = exportWords[language].sheets
  const { norm, severity, covered, gap, unknown, notApplicable, share, source } = memoWords[language].columns
  const coverage = tableOver(all, language, {
    head: [norm, severity, covered, gap, unknown, notApplicable, share, source],
    rows: (judged) =>
      normCoverage(judged, language).map(({ name, severity: weight, counts, source: from }) => [
        ...[name, weight, counts.covered, counts.gap, counts.unknown, counts.notApplicable],
        describeCoverage(counts, language),
        from,
      ]),
  })
  const contradictions = contradictionTable(all, language)
  return [
    sheetOf(words.gaps, gapTable(all, language), gapWidths),
    // The first row holds the names of the columns.
    ...(contradictions.length === 1 ? [] : [sheetOf(words.contradictions, contradictions, [42, 62, 62, 62, 30])]),
    sheetOf(words.coverage, coverage, [44, 10, 10, 8, 10, 8, 44, 60]),
  ]
}
