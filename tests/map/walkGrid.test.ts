import { describe, expect, test } from 'vitest'
import { defaultView } from '../../src/chain/view'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { detailByZoom } from '../../src/map/detailByZoom'
import { enterCell, header, startCursor, walkGrid } from '../../src/map/walkGrid'
import { chain as chainOf, intervention } from '../chains/buildChain'

const chain = chainOf({
  interventions: [intervention('a', { stage: 'some', professional: 'gp' }), intervention('b', { stage: 'some', professional: 'gp' })],
})
const layout = layoutMatrix(chain, defaultView, { language: 'en', detail: 'names' })
const [firstRow = '', secondRow = ''] = layout.rows.map(({ id }) => id)
const [firstColumn = '', secondColumn = ''] = layout.columns.map(({ id }) => id)

describe('walkGrid', () => {
  test('goes from cell to cell, empty ones too', () => {
    const start = startCursor(layout)
    expect(start).toEqual({ row: firstRow, column: firstColumn })
    expect(walkGrid(start, 'ArrowRight', layout)).toEqual({ row: firstRow, column: secondColumn })
    expect(walkGrid(start, 'ArrowDown', layout)).toEqual({ row: secondRow, column: firstColumn })
  })
  test('reaches the headers, and stays off the corner between them', () => {
    expect(walkGrid({ row: firstRow, column: firstColumn }, 'Home', layout)).toEqual({ row: firstRow, column: header })
    expect(walkGrid({ row: firstRow, column: firstColumn }, 'ArrowUp', layout)).toEqual({ row: header, column: firstColumn })
    expect(walkGrid({ row: firstRow, column: header }, 'ArrowUp', layout)).toEqual({ row: firstRow, column: header })
  })
  test('walks the bars of a cell, and out of it at the top', () => {
    const cell = layout.cells.find(({ interventions }) => interventions.length === 2)
    const inside = enterCell({ row: cell?.row ?? '', column: cell?.column ?? '' }, layout)
    expect(inside?.bar).toBeDefined()
    if (inside === undefined) return
    const next = walkGrid(inside, 'ArrowDown', layout)
    expect(next.bar).not.toBe(inside.bar)
    expect(walkGrid(walkGrid(next, 'ArrowUp', layout), 'ArrowUp', layout).bar).toBeUndefined()
  })
})

test('detailByZoom changes at the ends of a band only, so that it does not flicker', () => {
  expect(detailByZoom('overview', 1.3)).toBe('overview')
  expect(detailByZoom('overview', 1.5)).toBe('names')
  expect(detailByZoom('names', 0.7)).toBe('names')
  expect(detailByZoom('names', 0.5)).toBe('overview')
})
