// Chain → the memberships of all its interventions as columns of small numbers, one per dimension, made once and kept as long as the chain lives.

import type { Chain, Condition, Membership } from '../chain/chain'
import { indexChain, type DimensionIndex } from '../chain/indexChain'
import { satisfies } from '../chain/select'

/**
 * The memberships of the intervention at position p stand from `firsts[p]` up to `firsts[p + 1]`. Judging asks the same of tens of
 * thousands of them, over and over; on numbers side by side that is many times faster than on the chain's own objects.
 */
export type Column = {
  readonly index: DimensionIndex
  readonly firsts: Int32Array
  /** Positions of values in their dimension. */
  readonly values: readonly number[]
  /** Positions in `capacities`. */
  readonly as: readonly number[]
  /** The capacities that occur; the first is "not said". */
  readonly capacities: readonly (string | undefined)[]
}

type Columns = {
  readonly byDimension: ReadonlyMap<string, Column>
  readonly limited: Uint8Array
  readonly ids: readonly string[]
}

const kept = new WeakMap<Chain, Columns>()

/** The column of a dimension that the reader has already checked; throws on an id that is not in the chain. */
export function columnOf(chain: Chain, dimension: string): Column {
  const found = columnsOf(chain).byDimension.get(dimension)
  if (found === undefined) throw new Error(`missing dimension: ${dimension}`)
  return found
}

/** Per intervention 1 when some membership holds for a part of the combinations only, so that it has to be tested at each place. */
export function limitsOf(chain: Chain): Uint8Array {
  return columnsOf(chain).limited
}

/** In file order, as positions count. */
export function idsOf(chain: Chain): readonly string[] {
  return columnsOf(chain).ids
}

/** For each value, and within it each capacity, 1 when such a membership passes the positive part of the condition. */
export function passing({ index, capacities }: Column, condition: Condition): Uint8Array {
  const pairs = index.dimension.values.flatMap(({ id: value }) =>
    capacities.map((as) => (satisfies(index, condition, as === undefined ? { value } : { value, as }) ? 1 : 0)),
  )
  return Uint8Array.from(pairs)
}

function columnsOf(chain: Chain): Columns {
  const columns = kept.get(chain) ?? readColumns(chain)
  kept.set(chain, columns)
  return columns
}

// One walk for all dimensions: fetching the chain's objects, which lie all over the memory, takes longer than what is done with them.
function readColumns(chain: Chain): Columns {
  const { length } = chain.interventions
  const drafts = new Map([...indexChain(chain).dimensions].map(([id, index]) => [id, startColumn(index, length)]))
  const limited = new Uint8Array(length)
  const ids = chain.interventions.map(({ id, memberships }, position) => {
    for (const dimension in memberships) {
      const draft = drafts.get(dimension)
      for (const membership of memberships[dimension] ?? []) {
        if (draft !== undefined) append(draft, membership)
        if (membership.when !== undefined) limited[position] = 1
      }
    }
    for (const { firsts, values } of drafts.values()) firsts[position + 1] = values.length
    return id
  })
  const columns = [...drafts].map(([id, draft]) => [id, { ...draft, capacities: [...draft.capacities.keys()] }] as const)
  return { byDimension: new Map(columns), limited, ids }
}

type Draft = {
  readonly index: DimensionIndex
  readonly firsts: Int32Array
  readonly values: number[]
  readonly as: number[]
  readonly capacities: Map<string | undefined, number>
}

function startColumn(index: DimensionIndex, length: number): Draft {
  return { index, firsts: new Int32Array(length + 1), values: [], as: [], capacities: new Map([[undefined, 0]]) }
}

function append({ index, values, as, capacities }: Draft, membership: Membership): void {
  const capacity = membership.as === undefined ? 0 : (capacities.get(membership.as) ?? capacities.size)
  if (capacity === capacities.size) capacities.set(membership.as, capacity)
  values.push(index.order.get(membership.value) ?? -1)
  as.push(capacity)
}
