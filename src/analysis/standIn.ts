// Chain + dimensions → which interventions stand in each combination of their values, made once and kept as long as the chain lives.

import type { Chain, Intervention } from '../chain/chain'
import type { DimensionIndex } from '../chain/indexChain'
import { selects, type Place } from '../chain/select'
import { columnOf, type Column } from './columnOf'

/**
 * Interventions are positions in `chain.interventions`. A combination is one number: the positions of its values in mixed radix,
 * with one digit more per dimension for "names no value", so that a missing value can be looked up as fast as a given one.
 */
export type Standing = {
  readonly dimensions: readonly DimensionIndex[]
  readonly members: ReadonlyMap<number, Members>
}

/** The interventions of one combination, in file order: their positions, and their ids. */
export type Members = { readonly positions: readonly number[]; readonly ids: readonly string[] }

type Kept = {
  readonly standings: Map<string, Standing>
  readonly limited: Uint8Array
  readonly positions: ReadonlyMap<string, number>
}

const kept = new WeakMap<Chain, Kept>()
const nobody: Members = { positions: [], ids: [] }

export function standIn(chain: Chain, over: readonly string[]): Standing {
  const { standings } = keptFor(chain)
  const key = over.join(' ')
  const known = standings.get(key)
  if (known !== undefined) return known
  const standing = placeAll(chain, over)
  standings.set(key, standing)
  return standing
}

/** The interventions at a combination given by positions of values; a position past the last value asks for those without any. */
export function membersAt({ dimensions, members }: Standing, positions: readonly number[]): Members {
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

/** Per intervention 1 when some membership holds for a part of the combinations only, so that it has to be tested at each place. */
export function limitsOf(chain: Chain): Uint8Array {
  return keptFor(chain).limited
}

function keptFor(chain: Chain): Kept {
  const known = kept.get(chain)
  if (known !== undefined) return known
  const limited = Uint8Array.from(chain.interventions, (intervention) => (hasLimit(intervention) ? 1 : 0))
  const positions = new Map(chain.interventions.map(({ id }, position) => [id, position]))
  const made: Kept = { standings: new Map(), limited, positions }
  kept.set(chain, made)
  return made
}

function hasLimit({ memberships }: Intervention): boolean {
  for (const dimension in memberships) {
    for (const { when } of memberships[dimension] ?? []) {
      if (when !== undefined) return true
    }
  }
  return false
}

function placeAll(chain: Chain, over: readonly string[]): Standing {
  const columns = over.map((id) => columnOf(chain, id))
  const dimensions = columns.map(({ index }) => index)
  const limited = limitsOf(chain)
  const members = new Map<number, { readonly positions: number[]; readonly ids: string[] }>()
  chain.interventions.forEach((intervention, position) => {
    for (const key of keysOf(columns, position)) {
      if (limited[position] === 1 && !holdsAt(chain, intervention, placeOf(dimensions, readKey(dimensions, key)))) continue
      const group = members.get(key) ?? { positions: [], ids: [] }
      if (group.positions.length === 0) members.set(key, group)
      group.positions.push(position)
      group.ids.push(intervention.id)
    }
  })
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

function holdsAt(chain: Chain, intervention: Intervention, at: Place): boolean {
  const anyValue = Object.fromEntries(Object.keys(at).map((dimension) => [dimension, {}]))
  return selects(chain, anyValue, { intervention, at })
}
