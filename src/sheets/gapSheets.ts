// Judged chains → the sheets about their gaps: each gap, what the source calls one and we don't, and how far each norm is met.

import type { Language } from '../chain/chain'
import { contradictionTable } from '../export/contradictionTable'
import { gapTable } from '../export/gapTable'
import type { Judged } from '../export/judged'
import { normCoverage } from '../export/normCoverage'
import { tableOver } from '../export/tableOver'
import { listedLine } from '../scene/describeView'
import { exportWords } from '../words/export'
import { memoWords } from '../words/memo'
import { noteOf, sheetOf, type Sheet } from './sheet'

/** The lists of names get the room: otherwise one gap fills the window. With the chain's name, a landscape A3 page still holds them all. */
const gapWidths = [20, 18, 8, 42, 12, 62, 72, 22, 54, 24, 20, 20]

export function gapSheets(all: readonly Judged[], language: Language): readonly Sheet[] {
  const {
    sheets: words,
    bases,
    links: { basis },
  } = exportWords[language]
  const { norm, severity, covered, gap, unknown, notApplicable, share, source } = memoWords[language].columns
  const coverage = tableOver(all, language, {
    head: [norm, severity, covered, gap, unknown, notApplicable, share, basis, source],
    rows: (judged) =>
      normCoverage(judged, language).map(({ norm: asked, name, severity: weight, counts, share: met, source: from }) => [
        ...[name, weight, counts.covered, counts.gap, counts.unknown, counts.notApplicable],
        ...[met, bases[asked.basis], from],
      ]),
  })
  const contradictions = contradictionTable(all, language)
  const filter = filterOf(all, language)
  const gaps = gapTable(all, language)
  const found = all.reduce((sum, { findings }) => sum + findings.gaps.length, 0)
  // The first row holds the names of the columns.
  const listed = gaps.length - 1 === found ? '' : exportWords[language].listed(gaps.length - 1, found)
  return [
    { ...sheetOf(words.gaps, gaps, gapWidths), ...noteOf(filter, listed) },
    ...(contradictions.length === 1 ? [] : [{ ...sheetOf(words.contradictions, contradictions, [42, 62, 62, 62, 30]), ...noteOf(filter) }]),
    {
      ...sheetOf(words.coverage, coverage, [44, 10, 10, 8, 10, 8, 44, 20, 60]),
      ...noteOf(filter === '' ? '' : exportWords[language].wholeJudged),
    },
  ]
}

// Of several chains a view may say the same.
function filterOf(all: readonly Judged[], language: Language): string {
  const lines = all.map(({ chain, view }) => listedLine({ chain, view, language }))
  return [...new Set(lines)].filter((line) => line !== '').join(' · ')
}
