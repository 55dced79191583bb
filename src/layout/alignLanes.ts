// Packed rows → the same rows, in which an intervention that stands in several rows stands equally deep in each wherever that costs nothing.

import type { PackedBar, PackedRow } from './packRows'

/** Where a bar can stand: bars over the same columns that are equally wide and high can change places without anything else moving. */
type Spot = { readonly first: number; readonly last: number; readonly y: number; readonly depth: number }
type Seat = { readonly bar: PackedBar; readonly spots: Spots; taken?: Spot }
/** From top to bottom, and by depth. */
type Spots = { readonly all: Spot[]; readonly free: Map<number, Spot[]>; readonly taken: Set<Spot> }

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
  return rows.map((row, at) => ({ ...row, bars: settle(seats[at] ?? []) }))
}

function findSeats({ bars, slots }: PackedRow): Seat[] {
  const depths = new Array<number>(slots.reduce((sum, count) => sum + count, 0)).fill(0)
  const alike = new Map<string, Spots>()
  const seats = bars.map((bar): Seat => {
    const { placement, first, last, height } = bar
    const key = `${placement.from} ${placement.to} ${last - first} ${height}`
    const spots = alike.get(key) ?? { all: [], free: new Map<number, Spot[]>(), taken: new Set<Spot>() }
    alike.set(key, spots)
    return { bar, spots }
  })
  for (const { bar, spots } of seats.toSorted((a, b) => a.bar.y - b.bar.y)) {
    let depth = 0
    for (let lane = bar.first; lane <= bar.last; lane++) depth = Math.max(depth, depths[lane] ?? 0)
    depths.fill(depth + 1, bar.first, bar.last + 1)
    const spot = { first: bar.first, last: bar.last, y: bar.y, depth }
    spots.all.push(spot)
    const free = spots.free.get(depth)
    if (free === undefined) spots.free.set(depth, [spot])
    else free.push(spot)
  }
  return seats
}

function claim(seats: readonly Seat[]): void {
  const narrowest = seats.reduce((a, b) => (b.spots.free.size < a.spots.free.size ? b : a))
  for (const depth of narrowest.spots.free.keys()) {
    if (!seats.every(({ spots }) => spots.free.has(depth))) continue
    for (const seat of seats) seat.taken = take(seat.spots, depth)
    return
  }
}

function take({ free, taken }: Spots, depth: number): Spot {
  const [spot, ...others] = free.get(depth) ?? []
  if (spot === undefined) throw new Error(`missing depth: ${depth}`)
  if (others.length === 0) free.delete(depth)
  else free.set(depth, others)
  taken.add(spot)
  return spot
}

/** Seats come in the order of stacking; those that claimed nothing take what is left, from top to bottom. */
function settle(seats: readonly Seat[]): PackedBar[] {
  const left = new Map<Spots, Iterator<Spot>>()
  return seats.map(({ bar, spots, taken }) => {
    const rest = left.get(spots) ?? spots.all.filter((spot) => !spots.taken.has(spot)).values()
    left.set(spots, rest)
    const next = taken === undefined ? rest.next() : { done: false as const, value: taken }
    if (next.done === true) throw new Error(`missing spot: ${bar.placement.intervention}`)
    return { ...bar, first: next.value.first, last: next.value.last, y: next.value.y }
  })
}
