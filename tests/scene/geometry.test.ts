import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '../../src/layout/layout'
import { hatch, rules } from '../../src/scene/hatch'
import { moveMark } from '../../src/scene/moveMark'
import { disc, leftEdge, roundedLine, short } from '../../src/scene/pathData'
import { dial, symbol, symbolCount } from '../../src/scene/symbol'

const box = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 900 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 300 }),
})

/** All coordinates of a path of absolute commands. */
function pointsOf(d: string): Point[] {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)])
}

describe('hatch', () => {
  test('stays within its box, whichever way it leans', () => {
    fc.assert(
      fc.property(box, fc.boolean(), (area, rising) => {
        for (const [x, y] of pointsOf(hatch(area, { spacing: 9, rising }))) {
          expect(x).toBeGreaterThanOrEqual(area.x - 0.01)
          expect(x).toBeLessThanOrEqual(area.x + area.width + 0.01)
          expect(y).toBeGreaterThanOrEqual(area.y - 0.01)
          expect(y).toBeLessThanOrEqual(area.y + area.height + 0.01)
        }
      }),
    )
  })

  test('runs on in the box next to it', () => {
    const left = pointsOf(hatch({ x: 0, y: 0, width: 50, height: 40 }, { spacing: 9, rising: true }))
    const right = pointsOf(hatch({ x: 50, y: 0, width: 50, height: 40 }, { spacing: 9, rising: true }))
    const onSeam = (points: Point[]): number[] => points.filter(([x]) => x === 50).map(([, y]) => y)
    expect(onSeam(left).filter((y) => y < 40)).toEqual([4, 13, 22, 31])
    expect(onSeam(right).filter((y) => y < 40)).toEqual([4, 13, 22, 31])
  })

  test('covers a box of any size with lines 9 px apart', () => {
    expect(hatch({ x: 0, y: 0, width: 100, height: 80 }, { spacing: 9, rising: true }).split('M')).toHaveLength(20)
    expect(hatch({ x: 0, y: 0, width: 3, height: 3 }, { spacing: 9, rising: false })).toBe('M0 0L3 3')
  })
})

test('rules gives level lines within the box, 8 px apart', () => {
  expect(rules({ x: 0, y: 0, width: 20, height: 20 }, 8)).toBe('M8 8L19 8M8 16L19 16')
  expect(rules({ x: 0, y: 0, width: 4, height: 4 }, 8)).toBe('')
})

describe('roundedLine', () => {
  test('rounds each corner and keeps both ends', () => {
    const d = roundedLine(
      [
        [0, 0],
        [100, 0],
        [100, 50],
      ],
      6,
    )
    expect(d).toBe('M0 0L94 0C97.31 0 100 2.69 100 6L100 50')
  })

  test('leaves a corner square where an arm is too short', () => {
    expect(
      roundedLine(
        [
          [0, 0],
          [0.5, 0],
          [0.5, 9],
        ],
        6,
      ),
    ).toBe('M0 0L0.5 0L0.5 9')
  })

  test('survives points on top of each other', () => {
    expect(
      roundedLine(
        [
          [5, 5],
          [5, 5],
          [5, 5],
        ],
        6,
      ),
    ).not.toContain('NaN')
  })
})

test('short writes at most two decimals and never minus zero', () => {
  expect([1, 1.005, 1 / 3, -0.001, 100.5].map(short)).toEqual(['1', '1', '0.33', '0', '100.5'])
})

test('each symbol has a shape of its own, and the ranks begin again after the last', () => {
  const spot = { x: 10, y: 10, radius: 4 }
  const shapes = Array.from({ length: symbolCount }, (_, rank) => symbol(rank, spot))
  expect(new Set(shapes).size).toBe(symbolCount)
  expect(symbol(symbolCount, spot)).toBe(shapes[0])
})

test('dial fills a disc step by step', () => {
  const spot = { x: 0, y: 0, radius: 4, count: 4 }
  const half = pointsOf(dial(1, spot))
  expect(half.every(([x]) => x >= -0.01)).toBe(true)
  expect(Math.max(...half.map(([, y]) => y))).toBe(4)
  expect(dial(3, spot)).toBe(disc({ x: 0, y: 0, radius: 4 }))
})

test('paths hold absolute M, L, C and Z only', () => {
  const paths = [
    disc({ x: 1, y: 2, radius: 3 }),
    leftEdge({ x: 0, y: 0, width: 12, height: 22 }, 3),
    dial(0, { x: 0, y: 0, radius: 4, count: 3 }),
  ]
  for (const d of paths) expect(d).toMatch(/^[MLCZ\d. -]+$/)
})

test('moveMark moves every point of a path, a rectangle and a text', () => {
  const paint = { fill: '#000000' }
  expect(moveMark({ kind: 'path', d: 'M0 0L-1.5 2C1 1 2 2 3 3Z', paint }, 10, 20)).toEqual({
    kind: 'path',
    d: 'M10 20L8.5 22C11 21 12 22 13 23Z',
    paint,
  })
  expect(moveMark({ kind: 'rect', x: 1, y: 2, width: 3, height: 4, paint }, 10, 20)).toEqual({
    kind: 'rect',
    x: 11,
    y: 22,
    width: 3,
    height: 4,
    paint,
  })
})
