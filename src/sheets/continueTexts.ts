// Sheets → the same, and where a cell cannot hold its whole text a last sheet on which the rest of it stands.

import type { Language } from '../chain/chain'
import { exportWords } from '../words/export'
import { fitSheet } from './fitSheet'
import { longestText, type Sheet, type SheetCell } from './sheet'
import { textOf } from './sheetRow'

export function continueTexts(sheets: readonly Sheet[], language: Language): readonly Sheet[] {
  const words = exportWords[language]
  const { number, sheet: from, column, row: of, text } = words.continued
  const rest: (readonly SheetCell[])[] = []
  const cut = sheets.map((sheet) => {
    const shorten = (cell: SheetCell, at: number, row: readonly SheetCell[]): SheetCell => {
      const whole = textOf(cell)
      if (whole.length <= longestText) return cell
      const first = rest.length + 1
      const note = words.continuedBelow(first)
      const [head = '', ...parts] = pieces(whole, longestText - note.length)
      // The number finds the rest also after the rows have been sorted.
      const told = textOf(row[0] ?? '').slice(0, longestName)
      rest.push(...parts.map((part, piece) => [first + piece, sheet.name, sheet.columns[at]?.header ?? '', told, part]))
      const kept = `${head}${note}`
      return typeof cell === 'object' ? { ...cell, text: kept } : kept
    }
    // Almost every sheet stays as it is.
    return sheet.rows.some(isLong) ? { ...sheet, rows: sheet.rows.map((row) => row.map((cell, at) => shorten(cell, at, row))) } : sheet
  })
  if (rest.length === 0) return sheets
  const columns = [
    { header: number, width: 10 },
    { header: from, width: 20 },
    { header: column, width: 26 },
    { header: of, width: 40 },
    { header: text, width: 100 },
  ]
  return [...cut, fitSheet({ name: words.sheets.continued, columns, rows: rest, frozen: 0 }, language)]
}

/** Of the row that a text comes from; more of its name is not needed to know it by. */
const longestName = 200

function isLong(row: readonly SheetCell[]): boolean {
  return row.some((cell) => textOf(cell).length > longestText)
}

/** The whole text in parts of at most so many characters, cut between words where there are any. */
function pieces(text: string, most: number): readonly string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > most) {
    const end = cutBefore(rest, most)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...parts, rest]
}

function cutBefore(text: string, most: number): number {
  const blank = Math.max(text.lastIndexOf(' ', most - 1), text.lastIndexOf('\n', most - 1)) + 1
  if (blank > most / 2) return blank
  // Not within a character that takes two.
  return /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most
}
