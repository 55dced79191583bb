// Sheet → its XML: rows of text and numbers, frozen header, widths, and how it is printed.

import { escapeXstring } from './escapeXstring'
import { headRow, isTable, type Sheet, type SheetCell } from './sheet'
import { linesOf } from './sheetRow'
import type { StyleOf } from './stylesPart'

/** Points. */
const lineHeight = 15
const highestRow = 409
/** Characters that fit across a landscape A3 page when the print is shrunk, but can still be read. */
const widestPrint = 400

export function worksheetPart(sheet: Sheet, styleOf: StyleOf): string {
  const { note, columns, rows, frozen } = sheet
  const top = headRow(sheet)
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const fits = columns.reduce((sum, { width }) => sum + width, 0) <= widestPrint
  const widths = columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const head = columns.map(({ header }, at) => writeText(addressOf(at, top), { text: header, style: styleOf('header') }))
  const written = rows.map((row, index) => row.map((cell, at) => writeCell(addressOf(at, top + index + 1), cell, styleOf)).join(''))
  // In the style of no cell: it runs on over the empty ones beside it.
  const above = note === undefined ? '' : `<row r="1">${writeText('A1', { text: note, style: 0 })}</row>`
  const lines = [head.join(''), ...written]
  const sizes = [columns.map(({ header }) => header), ...rows].map((row) => sizeOf(row, sheet))
  return [
    `<worksheet xmlns="${namespace}" xmlns:r="${relationships}">`,
    fits ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<sheetViews><sheetView workbookViewId="0">${freeze(frozen, top)}</sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols>`,
    `<sheetData>${above}${lines.map((cells, at) => `<row r="${top + at}" ${sizes[at] ?? ''}>${cells}</row>`).join('')}</sheetData>`,
    `<pageSetup paperSize="8" orientation="landscape"${fits ? ' fitToHeight="0"' : ''}/>`,
    !isTable(sheet) ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    '</worksheet>',
  ].join('')
}

function freeze(columns: number, top: number): string {
  const across = columns === 0 ? '' : ` xSplit="${columns}"`
  const pane = columns === 0 ? 'bottomLeft' : 'bottomRight'
  return `<pane${across} ySplit="${top}" topLeftCell="${addressOf(columns, top + 1)}" activePane="${pane}" state="frozen"/>`
}

// Not every program makes a row as high as its text when it opens a file; and one that does must leave alone what is kept low.
function sizeOf(row: readonly SheetCell[], { columns, mostLines }: Sheet): string {
  const lines = linesOf(row, columns)
  if (mostLines !== undefined && lines > mostLines) return `ht="${mostLines * lineHeight}" customHeight="1"`
  return `ht="${Math.min(highestRow, lines * lineHeight)}"`
}

function writeCell(address: string, cell: SheetCell, styleOf: StyleOf): string {
  // Empty, and ruled off like the others.
  if (cell === '') return `<c r="${address}" s="${styleOf('text')}"/>`
  if (typeof cell === 'number') return `<c r="${address}" s="${styleOf('number')}"><v>${cell}</v></c>`
  return typeof cell === 'string'
    ? writeText(address, { text: cell, style: styleOf('text') })
    : writeText(address, { text: cell.text, style: styleOf(cell.ground) })
}

// Always of the type text, so that nothing a chain file says is run as a formula.
function writeText(address: string, { text, style }: { readonly text: string; readonly style: number }): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXstring(text)}</t></is></c>`
}

function addressOf(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest
}
