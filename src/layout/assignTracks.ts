// Runs along one corridor → the track of each, so that runs that overlap don't coincide and few links cross.

/**
 * A stretch of a link along a corridor. `start` and `end` say to which side it leaves at its two ends: -1 before the corridor
 * (left of it, or above it), 1 behind it, 0 straight on.
 */
export type Run = { readonly from: number; readonly to: number; readonly start: number; readonly end: number }

export type Tracks = { readonly of: readonly number[]; readonly count: number }

const buckets = 1024

/**
 * Left-edge colouring in an order that keeps crossings low: runs that leave before the corridor at both ends get the first tracks, the shortest
 * first, so that longer ones go around them; those that leave behind it get the last; between them the ones that change sides, in the order in
 * which they don't cut each other. A run never gets a track before that of an overlapping run that comes earlier in this order.
 * When more than `most` tracks were needed, neighbours in this order, which run nearly alike, share one.
 */
export function assignTracks(runs: readonly Run[], most: number): Tracks {
  const spans = runs.map((run) => ({ low: Math.min(run.from, run.to), high: Math.max(run.from, run.to), ...sidesOf(run) }))
  const order = spans.map((_, position) => position).sort((a, b) => compare(spans[a], spans[b]) || a - b)
  const least = Math.min(...spans.map(({ low }) => low))
  const scale = (buckets - 1) / Math.max(1, Math.max(...spans.map(({ high }) => high)) - least)
  const taken = new Int32Array(buckets)
  const of = new Array<number>(runs.length).fill(0)
  let count = 0
  for (const position of order) {
    const span = spans[position]
    if (span === undefined) continue
    const [first, last] = [Math.floor((span.low - least) * scale), Math.ceil((span.high - least) * scale)]
    let track = 0
    for (let bucket = first; bucket <= last; bucket++) track = Math.max(track, taken[bucket] ?? 0)
    taken.fill(track + 1, first, last + 1)
    of[position] = track
    count = Math.max(count, track + 1)
  }
  if (count <= most) return { of, count }
  return { of: of.map((track) => Math.floor((track * most) / count)), count: most }
}

type Span = { readonly low: number; readonly high: number; readonly atLow: number; readonly atHigh: number }

function sidesOf({ from, to, start, end }: Run): { atLow: number; atHigh: number } {
  return from <= to ? { atLow: start, atHigh: end } : { atLow: end, atHigh: start }
}

function compare(a: Span | undefined, b: Span | undefined): number {
  if (a === undefined || b === undefined) return 0
  const [leanA, leanB] = [a.atLow + a.atHigh, b.atLow + b.atHigh]
  if (leanA !== leanB) return leanA - leanB
  if (leanA !== 0) return Math.sign(leanA) * (b.high - b.low - (a.high - a.low))
  if (a.atLow !== b.atLow) return a.atLow - b.atLow
  return a.atLow < 0 ? b.low - a.low : a.low - b.low
}
