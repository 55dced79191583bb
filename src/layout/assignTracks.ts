// Runs along one corridor → the track of each, so that runs that overlap don't coincide and few links cross.

import { orderTracks } from './orderTracks'

/**
 * A stretch of a link along a corridor. `start` and `end` say to which side it leaves at its two ends: -1 before the corridor
 * (left of it, or above it), 1 behind it, 0 straight on. Runs of one `strand` are one line.
 */
export type Run = { readonly from: number; readonly to: number; readonly start: number; readonly end: number; readonly strand: number }

type Tracks = { readonly of: readonly number[]; readonly count: number }

/** All runs of a strand together, and the places where they leave. */
export type Strand = {
  readonly low: number
  readonly high: number
  readonly leaves: readonly { readonly at: number; readonly side: number }[]
}

const buckets = 1024

/**
 * Left-edge colouring in an order that keeps crossings low: strands that leave before the corridor at both ends get the first tracks, the
 * shortest first, so that longer ones go around them; those that leave behind it get the last. Then the tracks change places where that saves
 * crossings. When more than `most` were needed, neighbours share one.
 */
export function assignTracks(runs: readonly Run[], most: number): Tracks {
  const { strands, strandOf } = join(runs)
  const { of, count } = colour(strands)
  const position = orderTracks(strands, of, count)
  const squeeze = (track: number) => (count <= most ? track : Math.floor((track * most) / count))
  const track = of.map((own) => squeeze(position[own] ?? 0))
  return { of: strandOf.map((strand) => track[strand] ?? 0), count: Math.min(count, most) }
}

function join(runs: readonly Run[]): { strands: Strand[]; strandOf: number[] } {
  const positions = new Map<number, number>()
  const strands: { low: number; high: number; leaves: { at: number; side: number }[] }[] = []
  const strandOf = runs.map(({ from, to, start, end, strand }) => {
    const known = positions.get(strand)
    const position = known ?? strands.push({ low: Infinity, high: -Infinity, leaves: [] }) - 1
    positions.set(strand, position)
    const joined = strands[position]
    if (joined !== undefined) {
      joined.low = Math.min(joined.low, from, to)
      joined.high = Math.max(joined.high, from, to)
      joined.leaves.push({ at: from, side: start }, { at: to, side: end })
    }
    return position
  })
  return { strands, strandOf }
}

function colour(strands: readonly Strand[]): { of: number[]; count: number } {
  const least = Math.min(...strands.map(({ low }) => low))
  const scale = (buckets - 1) / Math.max(1, Math.max(...strands.map(({ high }) => high)) - least)
  const taken = new Int32Array(buckets)
  const of = new Array<number>(strands.length).fill(0)
  let count = 0
  for (const position of order(strands)) {
    const { low, high } = strands[position] ?? { low: least, high: least }
    const [first, last] = [Math.floor((low - least) * scale), Math.ceil((high - least) * scale)]
    let track = 0
    for (let bucket = first; bucket <= last; bucket++) track = Math.max(track, taken[bucket] ?? 0)
    taken.fill(track + 1, first, last + 1)
    of[position] = track
    count = Math.max(count, track + 1)
  }
  return { of, count }
}

function order(strands: readonly Strand[]): number[] {
  const leans = strands.map(({ leaves }) => Math.sign(leaves.reduce((sum, { side }) => sum + side, 0)))
  const lengths = strands.map(({ low, high }) => high - low)
  const firsts = strands.map(({ low, leaves }) => leaves.find(({ at }) => at === low)?.side ?? 0)
  const compare = (a: number, b: number): number => {
    const lean = (leans[a] ?? 0) - (leans[b] ?? 0)
    if (lean !== 0) return lean
    if (leans[a] !== 0) return (leans[a] ?? 0) * ((lengths[b] ?? 0) - (lengths[a] ?? 0))
    const first = (firsts[a] ?? 0) - (firsts[b] ?? 0)
    if (first !== 0) return first
    const low = (strands[a]?.low ?? 0) - (strands[b]?.low ?? 0)
    return (firsts[a] ?? 0) < 0 ? -low : low
  }
  return strands.map((_, position) => position).sort((a, b) => compare(a, b) || a - b)
}
