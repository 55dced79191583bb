// Chain + dimensions → which interventions stand in each combination of their values, made once and kept as long as the chain lives.

import type { Chain } from '../chain/chain'
import type { DimensionIndex } from '../chain/indexChain'
import { selects, type Place } from '../chain/select'
import { columnOf, idsOf, limitsOf, type Column } from './columnOf'

/**
 * Interventions are positions in `chain.interventions`. A combination is one number: the positions of its values in mixed radix,
 * with one digit more per dimension for "names no value", so that a missing value can be looked up as fast as a given one.
 */
export type Occupancy = {
  readonly dimensions: readonly DimensionIndex[]
  /** In file order. */
  readonly members: ReadonlyMap<number, readonly number[]>
}

type Kept = {
  readonly occupancies: Map<string, Occupancy>
  readonly positions: ReadonlyMap<string, number>
}

const kept = new WeakMap<Chain, Kept>()
const nobody: readonly number[] = []

export function standIn(chain: Chain, over: readonly string[]): Occupancy {
  const { occupancies } = keptFor(chain)
  const key = over.join(' ')
  const known = occupancies.get(key)
  if (known !== undefined) return known
  const occupancy = placeAll(chain, over)
  occupancies.set(key, occupancy)
  return occupancy
}

/** The interventions, in file order, at a combination given by positions of values; a position past the last value asks for those without any. */
export function membersAt({ dimensions, members }: Occupancy, positions: readonly number[]): readonly number[] {
  const key = dimensions.reduce((number, index, digit) => number * radix(index) + (positions[digit] ?? 0), 0)
  return members.get(key) ?? nobody
}

export function placeOf(dimensions: readonly DimensionIndex[], positions: readonly number[]): Place {
  const place: Record<string, string> = {}
  dimensions.forEach(({ dimension }, digit) => {
    const value = dimension.values[positions[digit] ?? -1]
    if (value !== undefined) place[dimension.id] = value.id
  })
  return place
}

/** The positions of interventions given by id; ids that the chain doesn't have are passed over. */
export function positionsOf(chain: Chain, ids: Iterable<string>): ReadonlySet<number> {
  return new Set([...ids].flatMap((id) => positionOf(chain, id) ?? []))
}

export function positionOf(chain: Chain, id: string): number | undefined {
  return keptFor(chain).positions.get(id)
}

function keptFor(chain: Chain): Kept {
  const known = kept.get(chain)
  if (known !== undefined) return known
  const positions = new Map<string, number>()
  idsOf(chain).forEach((id, position) => positions.set(id, position))
  const made: Kept = { occupancies: new Map(), positions }
  kept.set(chain, made)
  return made
}

function placeAll(chain: Chain, over: readonly string[]): Occupancy {
  const columns = over.map((id) => columnOf(chain, id))
  const dimensions = columns.map(({ index }) => index)
  const limited = limitsOf(chain)
  const members = new Map<number, number[]>()
  for (let position = 0; position < limited.length; position++) {
    for (const key of keysOf(columns, position)) {
      if (limited[position] === 1 && !holdsAt(chain, position, placeOf(dimensions, readKey(dimensions, key)))) continue
      const here = members.get(key)
      if (here === undefined) members.set(key, [position])
      else here.push(position)
    }
  }
  return { dimensions, members }
}

// The numbers of all combinations in which an intervention stands.
function keysOf(columns: readonly Column[], position: number): readonly number[] {
  let keys = [0]
  for (const { index, firsts, values } of columns) {
    const next: number[] = []
    const [first, end] = [firsts[position] ?? 0, firsts[position + 1] ?? 0]
    for (const key of keys) {
      if (first === end) next.push(key * radix(index) + index.dimension.values.length)
      for (let own = first; own < end; own++) {
        // It can name one value twice, in two capacities.
        if (values.indexOf(values[own] ?? 0, first) === own) next.push(key * radix(index) + (values[own] ?? 0))
      }
    }
    keys = next
  }
  return keys
}

function radix({ dimension }: DimensionIndex): number {
  return dimension.values.length + 1
}

function readKey(dimensions: readonly DimensionIndex[], key: number): readonly number[] {
  let rest = key
  return dimensions
    .toReversed()
    .map((index) => {
      const digit = rest % radix(index)
      rest = Math.floor(rest / radix(index))
      return digit
    })
    .reverse()
}

function holdsAt(chain: Chain, position: number, at: Place): boolean {
  const intervention = chain.interventions[position]
  const anyValue = Object.fromEntries(Object.keys(at).map((dimension) => [dimension, {}]))
  return intervention !== undefined && selects(chain, anyValue, { intervention, at })
}
