// Packed rows → the same rows, in which an intervention that stands in several rows stands equally deep in each wherever that costs nothing.

import type { PackedBar, PackedRow } from './packRows'

/** Where a bar can stand: bars over the same columns that are equally wide and high can change places without anything else moving. */
type Spot = { readonly first: number; readonly last: number; readonly y: number; readonly depth: number }
type Seat = { readonly bar: PackedBar; readonly spots: Spot[]; taken?: Spot }

/**
 * A bar's depth is the longest chain of bars above it. Interventions in the fewest rows choose first, as they are the easiest to please;
 * those without a depth that is free in all of their rows keep the order they had.
 */
export function alignLanes(rows: readonly PackedRow[]): PackedRow[] {
  const seats = rows.map(findSeats)
  const byIntervention = new Map<number, Seat[]>()
  for (const seat of seats.flat()) {
    const own = byIntervention.get(seat.bar.placement.intervention)
    if (own === undefined) byIntervention.set(seat.bar.placement.intervention, [seat])
    else own.push(seat)
  }
  const several = [...byIntervention.values()].filter((own) => own.length > 1)
  for (const own of several.sort((a, b) => a.length - b.length)) claim(own)
  return rows.map((row, at) => ({ ...row, bars: (seats[at] ?? []).map(settle) }))
}

function findSeats({ bars, slots }: PackedRow): Seat[] {
  const depths = new Array<number>(slots.reduce((sum, count) => sum + count, 0)).fill(0)
  const alike = new Map<string, Spot[]>()
  const seats = bars.map((bar): Seat => {
    const { placement, first, last, height } = bar
    const key = `${placement.from} ${placement.to} ${last - first} ${height}`
    const spots = alike.get(key) ?? []
    alike.set(key, spots)
    return { bar, spots }
  })
  for (const { bar, spots } of seats.toSorted((a, b) => a.bar.y - b.bar.y)) {
    let depth = 0
    for (let lane = bar.first; lane <= bar.last; lane++) depth = Math.max(depth, depths[lane] ?? 0)
    depths.fill(depth + 1, bar.first, bar.last + 1)
    spots.push({ first: bar.first, last: bar.last, y: bar.y, depth })
  }
  return seats
}

function claim(seats: readonly Seat[]): void {
  const common = seats[0]?.spots.find(({ depth }) => seats.every(({ spots }) => spots.some((spot) => spot.depth === depth)))
  if (common === undefined) return
  for (const seat of seats) {
    const at = seat.spots.findIndex(({ depth }) => depth === common.depth)
    const [spot] = seat.spots.splice(at, 1)
    if (spot !== undefined) seat.taken = spot
  }
}

// Seats come in the order of stacking, and what is left of their spots from top to bottom.
function settle({ bar, spots, taken = spots.shift() }: Seat): PackedBar {
  if (taken === undefined) throw new Error(`missing spot: ${bar.placement.intervention}`)
  return { ...bar, first: taken.first, last: taken.last, y: taken.y }
}
