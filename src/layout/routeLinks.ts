// Links + packed rows → the way of each link through the free space, as a list of corridors and turns without coordinates yet.

import { makeAtlas, turnCost, type Atlas, type Corridor, type RowChart } from './atlas'
import type { Column } from './chooseColumns'
import { joinRows } from './joinRows'
import type { PackedRow } from './packRows'
import { across, meet, walkOut } from './rowSpace'
import type { DrawnLink, End } from './selectLinks'

/** Where links run horizontally: in the gutter above a row (or below the last one), or between the bars of a row over these lanes. */
export type Turn =
  | { readonly kind: 'gutter'; readonly gutter: number }
  | {
      readonly kind: 'gap'
      readonly row: number
      readonly first: number
      readonly last: number
      readonly from: number
      readonly to: number
    }

export type Side = 'left' | 'right'

/** Runs through its corridors in order; `turns[i]` leads from `corridors[i]` to the next one. `sides` are those of its two ends. */
export type Route = {
  readonly link: DrawnLink
  readonly sides: readonly [Side, Side]
  readonly corridors: readonly number[]
  readonly turns: readonly Turn[]
}

export type Routing = { readonly routes: readonly Route[]; readonly corridors: readonly Corridor[] }

/** A way from an end to the outside of its row, or between two ends: `cost` in px, turns included. */
export type Way = {
  readonly side: Side
  readonly corridors: readonly number[]
  readonly turns: readonly Turn[]
  readonly cost: number
}

/**
 * Intervals that are looked at for a way inside a row, fewer in a fuller row: all links of a row together look at no more than grows with
 * the row. Beyond that the ways out, which are known, are joined.
 */
function mostLooked({ space }: RowChart): number {
  return Math.max(8, Math.min(250, Math.floor(60_000 / space.boundary.length)))
}

/**
 * Inside a row the way with the fewest turns (breadth first over the free space); between rows by dynamic programming over the rows to cross
 * and the column boundaries that no bar passes there, the sides of the map always among them. Equal ways are taken in order, so the same input
 * gives the same routes.
 */
export function routeLinks(links: readonly DrawnLink[], rows: readonly PackedRow[], columns: readonly Column[]): Routing {
  const atlas = makeAtlas(rows, columns)
  const routes = links.map((link) => routeLink(atlas, link))
  return { routes, corridors: atlas.corridors }
}

function routeLink(atlas: Atlas, link: DrawnLink): Route {
  const [from, to] = [rowOf(link.from), rowOf(link.to)]
  if (from === to) return routeInside(atlas, link, from)
  const [upper, lower] = from < to ? [link.from, link.to] : [link.to, link.from]
  const joined = joinRows(
    atlas,
    { ways: waysOut(atlas, upper, 'down'), gutter: rowOf(upper) + 1 },
    { ways: waysOut(atlas, lower, 'up'), gutter: rowOf(lower) },
  )
  const { sides, corridors, turns } = from < to ? joined : reverse(joined)
  return { link, sides, corridors, turns }
}

type Path = Omit<Route, 'link'>

function reverse({ sides, corridors, turns }: Path): Path {
  return { sides: [sides[1], sides[0]], corridors: corridors.toReversed(), turns: turns.toReversed() }
}

/** The header counts as the row above the first. */
function rowOf(end: End): number {
  return end.kind === 'column' ? -1 : end.row
}

function routeInside(atlas: Atlas, link: DrawnLink, row: number): Route {
  const outside = (direction: 'up' | 'down', gutter: number) =>
    joinRows(atlas, { ways: waysOut(atlas, link.from, direction), gutter }, { ways: waysOut(atlas, link.to, direction), gutter })
  if (row < 0) return { link, ...outside('down', 0) }
  const paths = [...waysBetween(atlas.chart(row), link, row), outside('up', row), outside('down', row + 1)]
  const costs = paths.map((path) => costOf(atlas, path, link))
  const best = paths[costs.indexOf(Math.min(...costs))] ?? outside('up', row)
  return { link, sides: best.sides, corridors: best.corridors, turns: best.turns }
}

/** For each pair of sides the way with the fewest turns, where it isn't far to find; else the ways out, cut short where they meet. */
function waysBetween(chart: RowChart, { from, to }: DrawnLink, row: number): Path[] {
  const ends = sidesOf(chart, to)
  const goals = ends.map(({ interval }) => interval)
  return sidesOf(chart, from).flatMap((start) => {
    const found = chart.search({ from: start.interval, to: goals, most: mostLooked(chart) })
    return ends.flatMap((end, at) => {
      const way = found[at]
      const both = { from: start.interval, to: end.interval }
      const ways = way === undefined ? [chart.up, chart.down].flatMap((escape) => meet(chart.space, escape, both) ?? []) : [way]
      return ways.map(({ gaps }): Path => ({ sides: [start.side, end.side], ...followGaps(chart, { row, start: start.interval, gaps }) }))
    })
  })
}

/** About how long a path inside a row, or around it, is: px, turns included. */
function costOf(atlas: Atlas, { corridors, turns }: Path, { from, to }: DrawnLink): number {
  let cost = turns.length * turnCost
  for (let at = 1; at < corridors.length; at++)
    cost += Math.abs((atlas.corridors[corridors[at] ?? 0]?.x ?? 0) - (atlas.corridors[corridors[at - 1] ?? 0]?.x ?? 0))
  let y = heightOf(atlas, from)
  const climb = (height: number | undefined): void => {
    if (y !== undefined && height !== undefined) cost += Math.abs(height - y)
    y = height ?? y
  }
  for (const turn of turns) climb(heightOfTurn(atlas, turn, from))
  climb(heightOf(atlas, to))
  return cost
}

function heightOf(atlas: Atlas, end: End): number | undefined {
  if (end.kind !== 'bar') return undefined
  const bar = atlas.chart(end.row).bars[end.bar]
  return bar === undefined ? undefined : bar.y + bar.height / 2
}

function heightOfTurn(atlas: Atlas, turn: Turn, end: End): number | undefined {
  if (turn.kind === 'gap') return Number.isFinite(turn.from) ? turn.from : 0
  return end.kind === 'column' || turn.gutter <= end.row ? 0 : atlas.chart(end.row).height
}

type Exit = { readonly side: Side; readonly interval: number }

function sidesOf({ space }: RowChart, end: End): readonly Exit[] {
  switch (end.kind) {
    case 'bar':
      return [
        { side: 'left', interval: space.left[end.bar] ?? 0 },
        { side: 'right', interval: space.right[end.bar] ?? 0 },
      ]
    case 'row':
      return [{ side: 'right', interval: space.top[0] ?? 0 }]
    case 'stub':
      return [{ side: 'left', interval: space.top.at(-1) ?? 0 }]
    case 'column':
      return []
  }
}

function waysOut(atlas: Atlas, end: End, direction: 'up' | 'down'): Way[] {
  if (end.kind === 'column') {
    return [{ side: 'right', corridors: [atlas.header(end.column)], turns: [], cost: 0 }]
  }
  const chart = atlas.chart(end.row)
  return sidesOf(chart, end).map(({ side, interval }) => {
    const out = walkOut(chart.space, chart[direction], interval)
    const { corridors, turns } = followGaps(chart, { row: end.row, start: interval, gaps: out.gaps })
    const from = chart.x[chart.space.boundary[interval] ?? 0] ?? 0
    const to = chart.x[chart.space.boundary[out.exit] ?? 0] ?? 0
    return { side, corridors, turns, cost: turns.length * turnCost + Math.abs(to - from) }
  })
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

type Trail = { readonly row: number; readonly start: number; readonly gaps: readonly number[] }

// Gaps of neighbouring lanes that have a height in common are one turn.
function followGaps({ space, corridors }: RowChart, { row, start, gaps }: Trail): { corridors: number[]; turns: Turn[] } {
  const corridorAt = (interval: number) => corridors[space.boundary[interval] ?? 0] ?? 0
  const through = [corridorAt(start)]
  const turns: Writable<Turn & { kind: 'gap' }>[] = []
  let at = start
  for (const position of gaps) {
    const gap = space.gaps[position]
    if (gap === undefined) throw new Error(`missing gap: ${position}`)
    const last = turns[turns.length - 1]
    at = across(space, position, at)
    if (last !== undefined && Math.max(last.from, gap.from) < Math.min(last.to, gap.to)) {
      last.first = Math.min(last.first, gap.lane)
      last.last = Math.max(last.last, gap.lane)
      last.from = Math.max(last.from, gap.from)
      last.to = Math.min(last.to, gap.to)
      through[through.length - 1] = corridorAt(at)
    } else {
      turns.push({ kind: 'gap', row, first: gap.lane, last: gap.lane, from: gap.from, to: gap.to })
      through.push(corridorAt(at))
    }
  }
  return { corridors: through, turns }
}
