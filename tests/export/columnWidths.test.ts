import { sum } from 'd3'
import { expect, test } from 'vitest'
import { columnWidths } from '../../src/export/columnWidths'
import { measureText } from '../../src/layout/measureText'

/** Twentieths of a point: A4 between its margins, and the size of a table's text. */
const [room, size] = [9638, 180]
const stages = [
  'Geen gebruik',
  'Incidenteel gebruik',
  'Recreatief gebruik',
  'Problematisch gebruik',
  'Stoornis in gebruik (grens met behandeling)',
]

test('gives each column room for its longest word, be it in the head', () => {
  const head = ['Uitvoerder', ...stages]
  const widths = columnWidths({ head, rows: [['Medewerker verslavingspreventie', '×', '', '×', '', '']] }, room)
  for (const [at, text] of head.entries())
    for (const word of text.split(' ')) expect(widths[at], word).toBeGreaterThan(measureText(word, { size, weight: 600 }) + 216)
  expect(widths[0]).toBeGreaterThan(measureText('verslavingspreventie', { size, weight: 400 }) + 216)
  expect(sum(widths)).toBeLessThanOrEqual(room)
  expect(sum(widths)).toBeGreaterThan(room - head.length)
})

test('gives what is left to the longer texts', () => {
  const [short = 0, long = 0] = columnWidths({ head: ['a', 'b'], rows: [['kort', 'een zin van meer dan een paar woorden']] }, room)
  expect(long).toBeGreaterThan(2 * short)
})

test('divides the room where not all words fit', () => {
  const widths = columnWidths({ head: Array.from({ length: 20 }, () => 'Problematisch'), rows: [] }, room)
  expect(new Set(widths).size).toBe(1)
  expect(sum(widths)).toBeLessThanOrEqual(room)
})
