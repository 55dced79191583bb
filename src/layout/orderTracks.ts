// Tracks of a corridor → the order in which the fewest of their strands cut each other.

import type { Strand } from './assignTracks'

const mostStrands = 300
const mostRounds = 4

/**
 * When strand a lies before strand b, b cuts a with every end at which it leaves before the corridor within a's stretch, and a cuts b with every end
 * at which it leaves behind it within b's. Each track in turn is moved to its best place until nothing gets better (sifting, as Matuszewski,
 * Schönfeld and Molitor, 1999, do for layered graphs). Returns the new position of each track.
 */
export function orderTracks(strands: readonly Strand[], of: readonly number[], count: number): number[] {
  const order = Array.from({ length: count }, (_, track) => track)
  if (count < 2 || strands.length > mostStrands) return order
  const cuts = countCuts(strands, of, count)
  const cutsOf = (before: number, after: number) => cuts[before]?.[after] ?? 0
  for (let round = 0, better = true; better && round < mostRounds; round++) {
    better = false
    for (let track = 0; track < count; track++) {
      const from = order.indexOf(track)
      const to = bestPlace(order, from, cutsOf)
      if (to === from) continue
      order.splice(to, 0, ...order.splice(from, 1))
      better = true
    }
  }
  const position = new Array<number>(count).fill(0)
  for (const [at, track] of order.entries()) position[track] = at
  return position
}

/** Moving a track past a neighbour changes only the cuts between these two, so one walk to either side finds the best place. */
function bestPlace(order: readonly number[], from: number, cutsOf: (before: number, after: number) => number): number {
  const track = order[from] ?? 0
  let best = { place: from, change: 0 }
  for (const step of [-1, 1]) {
    let change = 0
    for (let place = from + step; place >= 0 && place < order.length; place += step) {
      const passed = order[place] ?? 0
      change += (cutsOf(track, passed) - cutsOf(passed, track)) * -step
      if (change < best.change) best = { place, change }
    }
  }
  return best.place
}

// The one place where work grows with the square of the strands: nothing is made for a pair.
function countCuts(strands: readonly Strand[], of: readonly number[], count: number): number[][] {
  const cuts = Array.from({ length: count }, () => new Array<number>(count).fill(0))
  for (const [a, strand] of strands.entries()) {
    const own = of[a] ?? 0
    for (const leave of strand.leaves) {
      for (let b = 0; b < strands.length; b++) {
        const [other, track] = [strands[b], of[b] ?? 0]
        if (other === undefined || track === own || leave.at <= other.low || leave.at >= other.high) continue
        const [before, after] = leave.side < 0 ? [track, own] : [own, track]
        const row = cuts[before]
        if (row !== undefined) row[after] = (row[after] ?? 0) + 1
      }
    }
  }
  return cuts
}
