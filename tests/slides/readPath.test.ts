import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '../../src/layout/layout'
import { roundedLine } from '../../src/scene/pathData'
import { presetOf } from '../../src/slides/presetOf'
import { boundsOf, cornersOf, readPath } from '../../src/slides/readPath'

describe('readPath', () => {
  test('reads moves, lines, curves and closing', () => {
    expect(readPath('M1 2L-3 4.5C1 1 2 2 3 3Z')).toEqual([
      { kind: 'move', to: [1, 2] },
      { kind: 'line', to: [-3, 4.5] },
      {
        kind: 'curve',
        over: [
          [1, 1],
          [2, 2],
        ],
        to: [3, 3],
      },
      { kind: 'close' },
    ])
  })

  test('throws on a step without its points', () => {
    expect(() => readPath('M1')).toThrow('unreadable path data: M1')
  })
})

test('boundsOf spans all points, those that bend a curve too', () => {
  expect(boundsOf(readPath('M1 2L5 8C0 0 9 3 4 4Z'))).toEqual({ x: 0, y: 0, width: 9, height: 8 })
})

describe('cornersOf', () => {
  /** Orthogonal routes of at least 20 px a stretch. */
  const routes = fc
    .record({ upright: fc.boolean(), stretches: fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 6 }) })
    .map(({ upright, stretches }) =>
      stretches.reduce<Point[]>(
        (points, length, index) => {
          const [x, y] = points.at(-1) ?? [0, 0]
          const away = index % 4 < 2 ? length : -length
          return [...points, (index % 2 === 0) === upright ? [x, y + away] : [x + away, y]]
        },
        [[100, 100]],
      ),
    )

  test('finds the corners of any rounded line again', () => {
    fc.assert(
      fc.property(routes, (points) => {
        expect(cornersOf(readPath(roundedLine(points, 6)))).toEqual(points)
      }),
    )
  })

  test('gives nothing for an oblique line or one with a gap', () => {
    expect(cornersOf(readPath('M0 0L10 10'))).toBeUndefined()
    expect(cornersOf(readPath('M0 0L10 0M20 0L30 0'))).toBeUndefined()
    expect(cornersOf(readPath('M0 0L10 0L10 10Z'))).toBeUndefined()
  })
})

describe('presetOf', () => {
  test('knows a rectangle, a pentagon arrow and a chevron by their corners', () => {
    expect(presetOf(readPath('M0 0L40 0L40 20L0 20Z'))).toEqual({ kind: 'preset', name: 'rect', adjust: {} })
    expect(presetOf(readPath('M0 0L90 0L100 10L90 20L0 20Z'))).toEqual({ kind: 'preset', name: 'homePlate', adjust: { adj: 50_000 } })
    expect(presetOf(readPath('M0 0L90 0L100 10L90 20L0 20L10 10Z'))).toEqual({ kind: 'preset', name: 'chevron', adjust: { adj: 50_000 } })
  })

  test('keeps any other outline as it is', () => {
    const odd = readPath('M0 0L90 0L100 10L90 20L0 20L15 10Z')
    expect(presetOf(odd)).toEqual({ kind: 'path', steps: odd })
    const open = readPath('M0 0L40 0L40 20L0 20')
    expect(presetOf(open)).toEqual({ kind: 'path', steps: open })
  })
})
