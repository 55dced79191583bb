import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fitSheet } from '../../src/sheets/fitSheet'
import type { Sheet } from '../../src/sheets/sheet'
import { writeXlsx } from '../../src/sheets/writeXlsx'
import { exportWords } from '../../src/words/export'

const long = 'woord '.repeat(100).trim()

function list(...rows: Sheet['rows']): Sheet {
  const columns = ['Naam', 'Waar het over gaat'].map((header) => ({ header, width: 40 }))
  return { name: 'Lijst', columns, rows, frozen: 1 }
}

test('makes a column no wider than its longest text, nor narrower than its name can be wrapped', () => {
  const widths = (sheet: Sheet) => fitSheet(sheet, 'nl').columns.map(({ width }) => width)
  expect(widths(list(['Moti-4', '']))).toEqual([10, 8])
  expect(widths(list(['Moti-4', long]))).toEqual([10, 40])
})

test('keeps a long row low, and says above the list how to read on', () => {
  const fitted = fitSheet(list(['kort', long], ['kort', 'kort']), 'nl')
  expect(fitted.note).toBe(exportWords.nl.rowsCut)
  const parts = unzipSync(writeXlsx([fitted], { title: 'x', language: 'nl', date: new Date('2026-03-02') }))
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect([...xml.matchAll(/<row r="\d" (ht="[^>]*)>/g)].map(([, size]) => size)).toEqual(['ht="15"', 'ht="90" customHeight="1"', 'ht="15"'])
  expect(xml).toContain(long)
})

test('says nothing where every row shows all of its text', () => {
  expect(fitSheet(list(['kort', 'kort']), 'nl').note).toBeUndefined()
})
