// Chain + dimension → the memberships of all interventions in it as columns of small numbers, made once and kept as long as the chain lives.

import type { Chain, Condition } from '../chain/chain'
import { dimensionOf, type DimensionIndex } from '../chain/indexChain'
import { satisfies } from '../chain/select'

/**
 * The memberships of the intervention at position p stand from `firsts[p]` up to `firsts[p + 1]`. Judging asks the same of tens of
 * thousands of them, over and over; on numbers side by side that is many times faster than on the chain's own objects.
 */
export type Column = {
  readonly index: DimensionIndex
  readonly firsts: readonly number[]
  /** Positions of values in their dimension. */
  readonly values: readonly number[]
  /** Positions in `capacities`. */
  readonly as: readonly number[]
  /** The capacities that occur; the first is "not said". */
  readonly capacities: readonly (string | undefined)[]
}

const kept = new WeakMap<Chain, Map<string, Column>>()

export function columnOf(chain: Chain, dimension: string): Column {
  const columns = kept.get(chain) ?? new Map<string, Column>()
  kept.set(chain, columns)
  const known = columns.get(dimension)
  if (known !== undefined) return known
  const column = readColumn(chain, dimensionOf(chain, dimension))
  columns.set(dimension, column)
  return column
}

function readColumn(chain: Chain, index: DimensionIndex): Column {
  const firsts = [0]
  const values: number[] = []
  const as: number[] = []
  const capacities = new Map<string | undefined, number>([[undefined, 0]])
  for (const { memberships } of chain.interventions) {
    for (const membership of memberships[index.dimension.id] ?? []) {
      const capacity = capacities.get(membership.as) ?? capacities.size
      if (capacity === capacities.size) capacities.set(membership.as, capacity)
      values.push(index.order.get(membership.value) ?? -1)
      as.push(capacity)
    }
    firsts.push(values.length)
  }
  return { index, firsts, values, as, capacities: [...capacities.keys()] }
}

/** For each value, and within it each capacity, 1 when such a membership passes the positive part of the condition. */
export function passing({ index, capacities }: Column, condition: Condition): Uint8Array {
  const pairs = index.dimension.values.flatMap(({ id: value }) =>
    capacities.map((as) => (satisfies(index, condition, as === undefined ? { value } : { value, as }) ? 1 : 0)),
  )
  return Uint8Array.from(pairs)
}
