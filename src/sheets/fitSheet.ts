// List → the same list at reading size: no column wider than its text, no row higher than a few lines, and a note where that hides text.

import { max } from 'd3'
import type { Language } from '../chain/chain'
import { exportWords } from '../words/export'
import { noteOf, type Sheet } from './sheet'
import { linesOf, textOf } from './sheetRow'

/** More, and a window shows but a few rows. */
const mostLines = 6
/** Characters that the filter button and the indent take. */
const besideText = 4

export function fitSheet(sheet: Sheet, language: Language): Sheet {
  const columns = sheet.columns.map(({ header, width }, at) => ({
    header,
    width: Math.min(width, besideText + Math.max(longestWord(header), max(sheet.rows, (row) => longestLine(textOf(row[at] ?? ''))) ?? 0)),
  }))
  if (sheet.rows.every((row) => linesOf(row, columns) <= mostLines)) return { ...sheet, columns }
  return { ...sheet, columns, mostLines, ...noteOf(sheet.note ?? '', exportWords[language].rowsCut) }
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s/).map(({ length }) => length))
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map(({ length }) => length))
}
