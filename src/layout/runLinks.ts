// Routes + heights → for every stretch along a corridor its upper and lower end and its track, and for every corridor how many tracks it has.

import { assignTracks, type Run } from './assignTracks'
import type { Corridor } from './atlas'
import { mostTracks } from './metrics'
import type { Box } from './layout'
import type { Route, Routing, Side, Turn } from './routeLinks'
import type { End } from './selectLinks'

/** Of a route: the height of each of its turns, of its two ends, and the track of each of its stretches. */
export type Line = { readonly ends: readonly [number, number]; readonly turns: readonly number[]; readonly tracks: readonly number[] }
export type RunLinks = { readonly lines: readonly Line[]; readonly tracks: readonly number[] }

export type Heights = {
  /** Height of a turn, px from the top of the map. */
  readonly turn: (turn: Turn) => number
  /** Upper side and height of what a link ends at. */
  readonly end: (end: End) => Pick<Box, 'y' | 'height'>
}

/** px between two links that leave the same side of a bar; when there are more than fit, they share. */
const portGap = 5

export function runLinks({ routes, corridors }: Routing, heights: Heights): RunLinks {
  const ends = placePorts(routes, heights)
  const turns = routes.map((route) => route.turns.map(heights.turn))
  const byCorridor = corridors.map((): { route: number; at: number; run: Run }[] => [])
  for (const [position, route] of routes.entries()) {
    for (const [at, corridor] of route.corridors.entries()) {
      byCorridor[corridor]?.push({
        route: position,
        at,
        run: makeRun(route, at, { ends: ends[position] ?? [0, 0], turns: turns[position] ?? [], corridors }),
      })
    }
  }
  const tracks = routes.map(({ corridors: own }) => own.map(() => 0))
  const counts = byCorridor.map((stretches, corridor) => {
    const most = corridors[corridor]?.kind === 'header' ? 3 : mostTracks
    const { of, count } = assignTracks(
      stretches.map(({ run }) => run),
      most,
    )
    for (const [position, { route, at }] of stretches.entries()) {
      const own = tracks[route]
      if (own !== undefined) own[at] = of[position] ?? 0
    }
    return count
  })
  return { lines: routes.map((_, at) => ({ ends: ends[at] ?? [0, 0], turns: turns[at] ?? [], tracks: tracks[at] ?? [] })), tracks: counts }
}

type Made = { readonly ends: readonly [number, number]; readonly turns: readonly number[]; readonly corridors: readonly Corridor[] }

function makeRun({ corridors: own, sides, link }: Route, at: number, { ends, turns, corridors }: Made): Run {
  const x = (position: number) => corridors[own[position] ?? 0]?.x ?? 0
  const last = own.length - 1
  return {
    from: at === 0 ? ends[0] : (turns[at - 1] ?? 0),
    to: at === last ? ends[1] : (turns[at] ?? 0),
    start: at === 0 ? leaving(link.from, sides[0]) : Math.sign(x(at - 1) - x(at)),
    end: at === last ? leaving(link.to, sides[1]) : Math.sign(x(at + 1) - x(at)),
  }
}

// A corridor along the left side of a bar has the bar at its right.
function leaving(end: End, side: Side): number {
  if (end.kind === 'column') return 0
  return side === 'left' ? 1 : -1
}

type Port = { readonly route: number; readonly which: 0 | 1; readonly goal: number }

/** Spreads the links at one side of a bar over its height, those that go up above those that go down. */
function placePorts(routes: readonly Route[], heights: Heights): [number, number][] {
  const sides = new Map<string, { end: End; ports: Port[] }>()
  for (const [position, { link, sides: own, turns }] of routes.entries()) {
    for (const which of [0, 1] as const) {
      const end = which === 0 ? link.from : link.to
      const next = which === 0 ? turns[0] : turns.at(-1)
      const other = heights.end(which === 0 ? link.to : link.from)
      const goal = next === undefined ? other.y + other.height / 2 : heights.turn(next)
      const key = `${keyOf(end)} ${own[which]}`
      const side = sides.get(key) ?? { end, ports: [] }
      sides.set(key, side)
      side.ports.push({ route: position, which, goal })
    }
  }
  const placed = routes.map((): [number, number] => [0, 0])
  for (const { end, ports } of sides.values()) {
    const { y, height } = heights.end(end)
    const lines = Math.max(1, Math.min(ports.length, Math.floor((height - 4) / portGap)))
    const sorted = ports.toSorted((a, b) => a.goal - b.goal || a.route - b.route || a.which - b.which)
    for (const [at, { route, which }] of sorted.entries()) {
      const line = Math.floor((at * lines) / ports.length)
      const pair = placed[route]
      if (pair !== undefined) pair[which] = end.kind === 'column' ? y + height : y + (height * (line + 1)) / (lines + 1)
    }
  }
  return placed
}

function keyOf(end: End): string {
  if (end.kind === 'bar') return `bar ${end.row} ${end.bar}`
  if (end.kind === 'stub') return `stub ${end.row} ${end.id}`
  return end.kind === 'row' ? `row ${end.row}` : `column ${end.column}`
}
