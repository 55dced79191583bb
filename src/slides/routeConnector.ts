// A drawn link between two bars → a connector that stays glued to them: the office programs' own elbow where one fits, else its exact path.

import type { Box, Point } from '../layout/layout'
import { around } from './readPath'
import type { Connector, Geometry, Glue, PathStep } from './shape'

/** A shape's outline and id. */
type Anchor = { readonly box: Box; readonly id: number }

type Route = Pick<Connector, 'box' | 'geometry' | 'turn' | 'flipX' | 'flipY' | 'start' | 'end'>

/** An elbow that begins and ends at the same height (or place) needs some extent to measure its bends by; px. */
const least = 1

/** `corners` from the first bar to the second, at least two of them. */
export function routeConnector(corners: readonly Point[], from: Anchor, to: Anchor): Route {
  const first = corners[0]
  const last = corners.at(-1)
  if (first === undefined || last === undefined || corners.length < 2) throw new Error('a route needs two points')
  const start: Point = touch(from.box, first)
  const end: Point = touch(to.box, last)
  const points = moveEnds(corners, start, end)
  const ends = { start: { id: from.id, site: siteAt(from.box, start) }, end: { id: to.id, site: siteAt(to.box, end) } } as const
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const upright = Math.abs((points[1] ?? end)[0] - start[0]) < 0.02
  const bends = points.length - 2
  if (bends > 4) return { ...ends, box: around(points), geometry: exact(points), turn: 0, flipX: false, flipY: false }
  const wide = Math.max(Math.abs(dx), bends === 0 ? 0 : least)
  const high = Math.max(Math.abs(dy), bends === 0 ? 0 : least)
  const geometry = elbow(points, { start, along: upright ? 1 : 0, dx: sign(dx) * wide, dy: sign(dy) * high })
  const box = { x: Math.min(start[0], end[0]), y: Math.min(start[1], end[1]), width: wide, height: high }
  if (!upright || bends === 0) return { ...ends, box, geometry, turn: 0, flipX: dx < 0, flipY: dy < 0 }
  // An elbow sets out to the right. Turned a quarter, its own x runs down the page and its own y to the left.
  return { ...ends, box: turned(box), geometry, turn: 90, flipX: dy < 0, flipY: dx >= 0 }
}

function elbow(points: readonly Point[], { start, along, dx, dy }: { start: Point; along: 0 | 1; dx: number; dy: number }): Geometry {
  const bends = points.length - 2
  if (bends === 0) return { kind: 'preset', name: 'straightConnector1', adjust: {} }
  const adjust: Record<string, number> = {}
  // Each inner stretch lies across the one before it; its place is measured on the axis it crosses.
  for (let stretch = 1; stretch < bends; stretch++) {
    const point = points[stretch] ?? start
    const axis = stretch % 2 === 1 ? along : 1 - along
    const share = axis === 0 ? (point[0] - start[0]) / dx : (point[1] - start[1]) / dy
    adjust[`adj${stretch}`] = Math.round(share * 100_000)
  }
  return { kind: 'preset', name: `bentConnector${bends + 1}`, adjust }
}

function exact(points: readonly Point[]): Geometry {
  return { kind: 'path', steps: points.map((to, index): PathStep => ({ kind: index === 0 ? 'move' : 'line', to })) }
}

function moveEnds(corners: readonly Point[], start: Point, end: Point): Point[] {
  return [start, ...corners.slice(1, -1), end]
}

/** A line stops short of a bar to leave room for its head; the connector goes all the way. */
function touch({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)]
}

function siteAt({ x, y, width, height }: Box, [px, py]: Point): Glue['site'] {
  const distances = [py - y, px - x, y + height - py, x + width - px]
  const nearest = distances.indexOf(Math.min(...distances))
  return nearest === 0 ? 0 : nearest === 1 ? 1 : nearest === 2 ? 2 : 3
}

/** The box before it is turned a quarter about its middle. */
function turned({ x, y, width, height }: Box): Box {
  return { x: x + width / 2 - height / 2, y: y + height / 2 - width / 2, width: height, height: width }
}

function sign(value: number): 1 | -1 {
  return value < 0 ? -1 : 1
}

/** px from a point to a box; 0 inside it. */
export function distanceTo(box: Box, point: Point): number {
  const [x, y] = touch(box, point)
  return Math.hypot(x - point[0], y - point[1])
}
