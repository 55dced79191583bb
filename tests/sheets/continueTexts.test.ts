import { expect, test } from 'vitest'
import { continueTexts } from '../../src/sheets/continueTexts'
import { longestText, type Sheet, type SheetCell } from '../../src/sheets/sheet'
import { textOf } from '../../src/sheets/sheetRow'
import { exportWords } from '../../src/words/export'

function sheetOf(...rows: readonly (readonly SheetCell[])[]): Sheet {
  const columns = ['Naam', 'Interventies'].map((header) => ({ header, width: 40 }))
  return { name: 'Matrix', columns, rows, frozen: 1 }
}

function wholeOf(sheets: readonly Sheet[], note: string): string {
  const [cut, rest] = sheets
  const head = textOf(cut?.rows[0]?.[1] ?? '')
  expect(head.endsWith(note)).toBe(true)
  return head.slice(0, -note.length) + (rest?.rows ?? []).map((row) => textOf(row[4] ?? '')).join('')
}

test.each([
  ['words', 'woord '.repeat(12_000)],
  ['no blanks', 'x'.repeat(70_000)],
  ['characters that take two', `x${'🙂'.repeat(40_000)}`],
])('a text of %s that a cell of Excel cannot hold goes on on a sheet of its own, whole', (_, long) => {
  const sheets = continueTexts([sheetOf(['Huisarts', { text: long, ground: '#ffffff' }])], 'nl')
  expect(sheets.map(({ name }) => name)).toEqual(['Matrix', exportWords.nl.sheets.continued])
  expect(wholeOf(sheets, exportWords.nl.continuedBelow(1))).toBe(long)
  const [cut, rest] = sheets
  expect(rest?.rows.map((row) => row.slice(0, 4))).toEqual(
    (rest?.rows ?? []).map((_row, at) => [at + 1, 'Matrix', 'Interventies', 'Huisarts']),
  )
  for (const row of [...(cut?.rows ?? []), ...(rest?.rows ?? [])])
    for (const cell of row) {
      expect(textOf(cell).length).toBeLessThanOrEqual(longestText)
      expect(textOf(cell)).not.toMatch(/\p{Surrogate}/u)
    }
})

test('what each cell can hold stays as it is', () => {
  const sheets = [sheetOf(['Huisarts', 'x'.repeat(longestText)])]
  expect(continueTexts(sheets, 'nl')).toBe(sheets)
})
