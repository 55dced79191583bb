// A packed row → the free space between its bars, as a graph on which links find their way.

import type { PackedRow } from './packRows'

/**
 * Vertical: at every boundary between two lanes the bars that pass it leave intervals. Horizontal: in every lane the bars leave gaps,
 * one above each bar and one below the last. A gap touches exactly one interval at either side, so intervals are the nodes and gaps the edges.
 * Boundaries count from 0, left of the first lane.
 */
export type RowSpace = {
  readonly lanes: number
  /** By interval: its boundary. */
  readonly boundary: readonly number[]
  readonly gaps: readonly Gap[]
  /** By interval: positions in `gaps`. */
  readonly around: readonly (readonly number[])[]
  /** By bar: the interval along its left and its right side. */
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** By boundary: the intervals that reach the top and the bottom of the row; one and the same where the boundary is free. */
  readonly top: readonly number[]
  readonly bottom: readonly number[]
}

type Gap = {
  readonly lane: number
  /** The intervals at its left and right. */
  readonly sides: readonly [number, number]
  /** Free from here to there, px from the top of the row as packed. */
  readonly from: number
  readonly to: number
}

export function mapRow({ slots, bars }: PackedRow): RowSpace {
  const lanes = slots.reduce((sum, count) => sum + count, 0)
  const inLane = sortIntoLanes(bars, lanes)
  const passing = new Array<number>(lanes + 1).fill(0)
  for (const { first, last } of bars)
    for (let boundary = first + 1; boundary <= last; boundary++) passing[boundary] = (passing[boundary] ?? 0) + 1
  const top: number[] = []
  const bottom: number[] = []
  const boundary: number[] = []
  for (const [at, count] of passing.entries()) {
    top.push(boundary.length)
    for (let interval = 0; interval <= count; interval++) boundary.push(at)
    bottom.push(boundary.length - 1)
  }
  const gaps: Gap[] = []
  const around = boundary.map((): number[] => [])
  const [left, right] = [bars.map(() => 0), bars.map(() => 0)]
  for (const [lane, own] of inLane.entries()) {
    let [west, east] = [top[lane] ?? 0, top[lane + 1] ?? 0]
    let from = -Infinity
    for (const position of [...own, -1]) {
      const bar = bars[position]
      around[west]?.push(gaps.length)
      around[east]?.push(gaps.length)
      gaps.push({ lane, sides: [west, east], from, to: bar?.y ?? Infinity })
      if (bar === undefined) continue
      if (bar.first === lane) left[position] = west
      else west++
      if (bar.last === lane) right[position] = east
      else east++
      from = bar.y + bar.height
    }
  }
  return { lanes, boundary, gaps, around, left, right, top, bottom }
}

function sortIntoLanes(bars: PackedRow['bars'], lanes: number): number[][] {
  const inLane = Array.from({ length: lanes }, (): number[] => [])
  const order = bars.map((_, position) => position).sort((a, b) => (bars[a]?.y ?? 0) - (bars[b]?.y ?? 0))
  for (const position of order) {
    const bar = bars[position]
    for (let lane = bar?.first ?? 0; lane <= (bar?.last ?? -1); lane++) inLane[lane]?.push(position)
  }
  return inLane
}

/** From every interval the way out at one side of the row: how many gaps it takes, and which gap comes next (-1 when it is out). */
export type Escape = { readonly steps: readonly number[]; readonly next: readonly number[] }

export function findEscapes(space: RowSpace, exits: readonly number[]): Escape {
  const steps = space.boundary.map(() => Infinity)
  const next = space.boundary.map(() => -1)
  const queue = [...exits]
  for (const exit of exits) steps[exit] = 0
  for (const interval of queue) {
    for (const gap of space.around[interval] ?? []) {
      const other = across(space, gap, interval)
      if (steps[other] !== Infinity) continue
      steps[other] = (steps[interval] ?? 0) + 1
      next[other] = gap
      queue.push(other)
    }
  }
  return { steps, next }
}

/** The interval at the other side of a gap. */
export function across({ gaps }: RowSpace, gap: number, interval: number): number {
  const sides = gaps[gap]?.sides
  if (sides === undefined) return interval
  return sides[0] === interval ? sides[1] : sides[0]
}

/** The gaps from an interval to the way out. */
export function walkOut(space: RowSpace, { next }: Escape, interval: number): { gaps: number[]; exit: number } {
  const gaps: number[] = []
  let at = interval
  for (let gap = next[at] ?? -1; gap >= 0; gap = next[at] ?? -1) {
    gaps.push(gap)
    at = across(space, gap, at)
  }
  return { gaps, exit: at }
}

/** The gaps that lead from one interval to another. */
type Way = { readonly gaps: readonly number[] }
type Between = { readonly from: number; readonly to: number }

/** In the order of `to`: the way to each. */
export type Search = (trip: { readonly from: number; readonly to: readonly number[]; readonly most: number }) => (Way | undefined)[]

/** Finds the fewest gaps from one interval to others, breadth first; undefined where that takes more than `most` intervals. */
export function searchSpace(space: RowSpace): Search {
  // Marked with the number of the search that came there, so that no search has to clean up.
  const seen = new Int32Array(space.boundary.length)
  const came = new Int32Array(space.boundary.length)
  let search = 0
  return ({ from, to, most }) => {
    search++
    seen[from] = search
    came[from] = -1
    const ways = to.map((): Way | undefined => undefined)
    let missing = to.length
    const queue = [from]
    for (let next = 0; next < queue.length && missing > 0; next++) {
      const interval = queue[next] ?? from
      for (let at = 0; at < to.length; at++) {
        if (to[at] !== interval) continue
        ways[at] = { gaps: walkBack(space, came, interval) }
        missing--
      }
      for (const gap of space.around[interval] ?? []) {
        if (queue.length > most) break
        const other = across(space, gap, interval)
        if (seen[other] === search) continue
        seen[other] = search
        came[other] = gap
        queue.push(other)
      }
    }
    return ways
  }
}

/** By the ways out of both, cut short where they meet; undefined when they reach the outside apart. */
export function meet(space: RowSpace, escape: Escape, { from, to }: Between): Way | undefined {
  const [there, back] = [walkOut(space, escape, from), walkOut(space, escape, to)]
  if (there.exit !== back.exit) return undefined
  let shared = 0
  while (shared < Math.min(there.gaps.length, back.gaps.length) && there.gaps.at(-1 - shared) === back.gaps.at(-1 - shared)) shared++
  const keep = (gaps: readonly number[]) => gaps.slice(0, gaps.length - shared)
  return { gaps: [...keep(there.gaps), ...keep(back.gaps).toReversed()] }
}

function walkBack(space: RowSpace, came: Int32Array, found: number): number[] {
  const gaps: number[] = []
  let at = found
  for (let gap = came[at] ?? -1; gap >= 0; gap = came[at] ?? -1) {
    gaps.push(gap)
    at = across(space, gap, at)
  }
  return gaps.reverse()
}
