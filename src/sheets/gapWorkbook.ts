// Judged chains, each with its stamp → the sheets of a workbook about their gaps: gaps, coverage, sources, and what the file is about.

import type { Language } from '../chain/chain'
import type { Judged } from '../export/judged'
import type { Stamp } from '../export/stampOf'
import { aboutSheet, sourceSheet } from './aboutSheets'
import { fitSheet } from './fitSheet'
import { gapSheets } from './gapSheets'
import type { Sheet } from './sheet'

export function gapWorkbook(all: readonly (Judged & { readonly stamp: Stamp })[], language: Language): readonly Sheet[] {
  return [...gapSheets(all, language), sourceSheet(all, language), aboutSheet(all, language)].map((list) => fitSheet(list, language))
}
