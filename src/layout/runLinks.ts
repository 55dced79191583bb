// Routes + heights → for every stretch along a corridor its upper and lower end and its track, and for every corridor how many tracks it has.

import { assignTracks, type Run } from './assignTracks'
import type { Corridor } from './atlas'
import type { Strands } from './bundleLinks'
import { mostTracks } from './metrics'
import type { Box } from './layout'
import type { Route, Routing, Side, Turn } from './routeLinks'
import { keyOfEnd, type End } from './selectLinks'

/** Of a route: the height of each of its turns, of its two ends, and the track of each of its stretches. */
type Line = { readonly ends: readonly [number, number]; readonly turns: readonly number[]; readonly tracks: readonly number[] }
/** How many tracks a corridor has, and whether links end at things to its left and right, so that it needs room for their heads there. */
export type Lanes = { readonly tracks: number; readonly left: boolean; readonly right: boolean }
export type RunLinks = { readonly lines: readonly Line[]; readonly corridors: readonly Lanes[] }

type Heights = {
  /** Height of a turn, px from the top of the map. */
  readonly turn: (turn: Turn) => number
  /** Upper side and height of what a link ends at. */
  readonly end: (end: End) => Pick<Box, 'y' | 'height'>
}

/** px between two links that leave the same side of a bar; when there are more than fit, they share. */
const portGap = 5

export function runLinks({ routes, corridors }: Routing, strands: readonly Strands[], heights: Heights): RunLinks {
  const ends = placePorts({ routes, corridors }, strands, heights)
  const turns = routes.map((route) => route.turns.map(heights.turn))
  const stretches = corridors.map((): Stretch[] => [])
  for (const [position, route] of routes.entries()) {
    const made = { ends: ends[position] ?? [0, 0], turns: turns[position] ?? [], strands: strands[position]?.corridors ?? [], corridors }
    for (const [at, corridor] of route.corridors.entries())
      stretches[corridor]?.push({ route: position, at, run: makeRun(route, at, made) })
  }
  const tracks = routes.map(({ corridors: own }) => own.map(() => 0))
  const lanes = stretches.map((own, corridor): Lanes => {
    const runs = own.map(({ run }) => run)
    const { of, count } = assignTracks(runs, corridors[corridor]?.kind === 'header' ? 3 : mostTracks)
    const ending = new Set<number>()
    for (const [position, { route, at, run }] of own.entries()) {
      const line = tracks[route]
      if (line === undefined) continue
      line[at] = of[position] ?? 0
      if (at === 0) ending.add(run.start)
      if (at === line.length - 1) ending.add(run.end)
    }
    return { tracks: count, left: ending.has(-1), right: ending.has(1) }
  })
  return {
    lines: routes.map((_, at) => ({ ends: ends[at] ?? [0, 0], turns: turns[at] ?? [], tracks: tracks[at] ?? [] })),
    corridors: lanes,
  }
}

type Stretch = { readonly route: number; readonly at: number; readonly run: Run }

type Made = {
  readonly ends: readonly [number, number]
  readonly turns: readonly number[]
  readonly strands: readonly number[]
  readonly corridors: readonly Corridor[]
}

function makeRun(route: Route, at: number, { ends, turns, strands, corridors }: Made): Run {
  const { start, end } = sidesAt(route, at, corridors)
  return {
    from: at === 0 ? ends[0] : (turns[at - 1] ?? 0),
    to: at === route.corridors.length - 1 ? ends[1] : (turns[at] ?? 0),
    start,
    end,
    strand: strands[at] ?? -1,
  }
}

/** To which side a route leaves its corridor `at` at the end where it comes in and at the end where it goes on. */
function sidesAt({ corridors: own, sides, link }: Route, at: number, corridors: readonly Corridor[]): { start: number; end: number } {
  const x = (position: number) => corridors[own[position] ?? 0]?.x ?? 0
  return {
    start: at === 0 ? leaving(link.from, sides[0]) : Math.sign(x(at - 1) - x(at)),
    end: at === own.length - 1 ? leaving(link.to, sides[1]) : Math.sign(x(at + 1) - x(at)),
  }
}

// A corridor along the left side of a bar has the bar at its right.
function leaving(end: End, side: Side): number {
  if (end.kind === 'column') return 0
  return side === 'left' ? 1 : -1
}

/** One or more links that leave or arrive at one place. */
type Port = {
  readonly end: End
  readonly links: { readonly route: number; readonly which: 0 | 1 }[]
  readonly goal: number
  readonly back: boolean
}

function placePorts({ routes, corridors }: Routing, strands: readonly Strands[], heights: Heights): [number, number][] {
  const sides = new Map<string, Map<number, Port>>()
  for (const [position, route] of routes.entries()) {
    const { link, sides: own, turns } = route
    for (const which of [0, 1] as const) {
      const [end, other] = which === 0 ? [link.from, link.to] : [link.to, link.from]
      const next = which === 0 ? turns[0] : turns.at(-1)
      const key = `${keyOfEnd(end)} ${own[which]}`
      const ports = sides.get(key) ?? new Map<number, Port>()
      sides.set(key, ports)
      const strand = strands[position]
      const shared = strand?.hub === which ? (which === 0 ? strand.corridors[0] : strand.corridors.at(-1)) : undefined
      const number = shared ?? -1 - 2 * position - which
      const { start, end: onward } = sidesAt(route, which === 0 ? 0 : route.corridors.length - 1, corridors)
      const goal = next === undefined ? middle(heights.end(other)) : heights.turn(next)
      const port = ports.get(number) ?? { end, links: [], goal, back: start === onward }
      ports.set(number, port)
      port.links.push({ route: position, which })
    }
  }
  const placed = routes.map((): [number, number] => [0, 0])
  for (const ports of sides.values()) spreadPorts([...ports.values()], heights, placed)
  return placed
}

function middle({ y, height }: Pick<Box, 'y' | 'height'>): number {
  return y + height / 2
}

/**
 * Spreads the links at one side of a bar over its height so that they needn't cut each other: those that go up above those that go down;
 * on the outside those that turn back past the bar, the nearest first, for they run nearest to it; then those that go away, the furthest first.
 */
function spreadPorts(ports: readonly Port[], heights: Heights, placed: [number, number][]): void {
  const [first] = ports
  if (first === undefined) return
  const { end } = first
  const { y, height } = heights.end(end)
  const rank = ({ goal, back }: Port) => (goal < y + height / 2 ? (back ? 0 : 1) : back ? 3 : 2)
  const compare = (a: Port, b: Port) => rank(a) - rank(b) || (a.back ? b.goal - a.goal : a.goal - b.goal)
  const lines = Math.max(1, Math.min(ports.length, Math.floor((height - 4) / portGap)))
  for (const [at, { links }] of ports.toSorted(compare).entries()) {
    const line = Math.floor((at * lines) / ports.length)
    const port = end.kind === 'column' ? y + height : y + (height * (line + 1)) / (lines + 1)
    for (const { route, which } of links) {
      const pair = placed[route]
      if (pair !== undefined) pair[which] = port
    }
  }
}
