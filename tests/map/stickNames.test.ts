import { describe, expect, test } from 'vitest'
import { stickNames } from '../../src/map/stickNames'
import type { Item } from '../../src/scene/scene'

const corner = { height: 50 }
const rows = [row('a', { y: 50, height: 100 }), row('b', { y: 150, height: 300 })]

function row(id: string, { y, height }: { y: number; height: number }): Item {
  return {
    ...{ kind: 'row', id, key: `row:${id}`, label: id, facts: {}, related: [], faded: false },
    box: { x: 0, y, width: 100, height },
    marks: [{ kind: 'text', x: 0, y: y + 16, text: id, size: 12, weight: 400, anchor: 'start', fill: '#000' }],
  }
}

describe('stickNames', () => {
  test('moves nothing while the row begins in sight', () => {
    expect(stickNames(rows, { y: 0, zoom: 1, squeeze: 1 }, corner)).toBeUndefined()
  })

  test('moves the words of a row that is cut off above down to what is seen of it', () => {
    expect(stickNames(rows, { y: -40, zoom: 1, squeeze: 1 }, corner)).toEqual({ key: 'row:a', shift: 40 })
    expect(stickNames(rows, { y: -400, zoom: 2, squeeze: 1 }, corner)).toEqual({ key: 'row:b', shift: 100 })
  })

  test('keeps them inside the row', () => {
    expect(stickNames(rows, { y: -95, zoom: 1, squeeze: 1 }, corner)).toEqual({ key: 'row:a', shift: 76 })
    // Lower words have farther to go; the middle of their first line is 12 px below the row's beginning.
    expect(stickNames(rows, { y: -95, zoom: 1, squeeze: 0.5 }, corner)?.shift).toBeCloseTo(82, 0)
  })
})
