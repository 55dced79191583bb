import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Point } from '../../src/layout/layout'
import { distanceTo, routeConnector } from '../../src/slides/routeConnector'

type Route = ReturnType<typeof routeConnector>

/** Where the office programs draw an elbow: its own course, then the flips, then the turn, about the middle of its box. */
function drawn({ box, geometry, turn, flipX, flipY }: Route): Point[] {
  if (geometry.kind === 'path')
    return geometry.steps.flatMap((step): Point[] => (step.kind === 'line' || step.kind === 'move' ? [step.to] : []))
  const { width: w, height: h } = box
  const share = (name: string): number => (geometry.adjust[name] ?? 50_000) / 100_000
  const courses: Record<string, Point[]> = {
    straightConnector1: [],
    bentConnector2: [[w, 0]],
    bentConnector3: [
      [w * share('adj1'), 0],
      [w * share('adj1'), h],
    ],
    bentConnector4: [
      [w * share('adj1'), 0],
      [w * share('adj1'), h * share('adj2')],
      [w, h * share('adj2')],
    ],
    bentConnector5: [
      [w * share('adj1'), 0],
      [w * share('adj1'), h * share('adj2')],
      [w * share('adj3'), h * share('adj2')],
      [w * share('adj3'), h],
    ],
  }
  const course: Point[] = [[0, 0], ...(courses[geometry.name] ?? []), [w, h]]
  return course.map(([x, y]) => {
    const [fx, fy] = [(flipX ? w - x : x) - w / 2, (flipY ? h - y : y) - h / 2]
    const [tx, ty] = turn === 90 ? [-fy, fx] : [fx, fy]
    return [box.x + w / 2 + tx, box.y + h / 2 + ty]
  })
}

const from: Box = { x: 0, y: 0, width: 100, height: 30 }

/** The second bar, put so that the route ends in the middle of one of its sides. */
function barAt([x, y]: Point, side: 'left' | 'right' | 'top' | 'bottom'): Box {
  const left = side === 'left' ? x : side === 'right' ? x - 100 : x - 50
  const top = side === 'top' ? y : side === 'bottom' ? y - 30 : y - 15
  return { x: left, y: top, width: 100, height: 30 }
}

function route(points: readonly Point[]): Route {
  const before: Point = points.at(-2) ?? [0, 0]
  const end: Point = points.at(-1) ?? [0, 0]
  const side = before[0] < end[0] ? 'left' : before[0] > end[0] ? 'right' : before[1] < end[1] ? 'top' : 'bottom'
  return routeConnector(points, { box: from, id: 7 }, { box: barAt(end, side), id: 9 })
}

describe('routeConnector', () => {
  const step = fc.integer({ min: 20, max: 300 })
  const signed = fc.tuple(step, fc.boolean()).map(([length, back]) => (back ? -length : length))

  test('draws any route of one to five stretches where it was, whichever way it goes', () => {
    fc.assert(
      fc.property(fc.boolean(), step, fc.array(signed, { maxLength: 4 }), (down, first, others) => {
        const start: Point = down ? [50, 30] : [100, 15]
        const points: Point[] = [start, down ? [50, 30 + first] : [100 + first, 15]]
        others.forEach((length, index) => {
          const [x, y] = points.at(-1) ?? start
          points.push((index % 2 === 0) === down ? [x + length, y] : [x, y + length])
        })
        const course = drawn(route(points))
        // An elbow without extent is given one pixel of it.
        course.forEach(([x, y], index) => {
          expect(Math.abs(x - (points[index]?.[0] ?? NaN))).toBeLessThanOrEqual(1.01)
          expect(Math.abs(y - (points[index]?.[1] ?? NaN))).toBeLessThanOrEqual(1.01)
        })
        expect(course).toHaveLength(points.length)
      }),
    )
  })

  test('keeps the exact path of a route with more bends than an elbow has', () => {
    const points: Point[] = [
      [100, 15],
      [120, 15],
      [120, 80],
      [180, 80],
      [180, 40],
      [240, 40],
      [240, 99],
    ]
    expect(route(points).geometry.kind).toBe('path')
    expect(drawn(route(points))).toEqual(points)
  })

  test('glues the ends to the sides that they touch', () => {
    const across = route([
      [100, 15],
      [150, 15],
      [150, 90],
      [200, 90],
    ])
    expect([across.start, across.end]).toEqual([
      { id: 7, site: 3 },
      { id: 9, site: 1 },
    ])
    const down = route([
      [50, 30],
      [50, 90],
    ])
    expect([down.start, down.end]).toEqual([
      { id: 7, site: 2 },
      { id: 9, site: 0 },
    ])
  })

  test('goes all the way to a bar that the drawn line stops short of', () => {
    const short: Point[] = [
      [100, 15],
      [190, 15],
    ]
    const { box } = routeConnector(short, { box: from, id: 1 }, { box: { x: 200, y: 0, width: 80, height: 30 }, id: 2 })
    expect(box).toEqual({ x: 100, y: 15, width: 100, height: 0 })
  })

  test('needs two points', () => {
    expect(() => routeConnector([[0, 0]], { box: from, id: 1 }, { box: from, id: 2 })).toThrow('a route needs two points')
  })
})

test('distanceTo is 0 inside a box and the shortest way outside it', () => {
  expect(distanceTo(from, [50, 10])).toBe(0)
  expect(distanceTo(from, [103, 34])).toBe(5)
})
