// Selector + intervention → does it match? The one grammar behind filters, norms, routes and views.

import type { Chain, Condition, Intervention, Membership, Selector } from './chain'
import { dimensionOf, type DimensionIndex } from './indexChain'

/** One combination: value ids by dimension id. */
export type Place = Readonly<Record<string, string>>

/**
 * True when the intervention meets every condition. A missing value meets no demand, not even a negated one; without `as` any capacity counts.
 * At a place, a dimension that the place fixes is tested on the very membership that puts the intervention there.
 */
export function selects(chain: Chain, selector: Selector, { intervention, at = {} }: { intervention: Intervention; at?: Place }): boolean {
  for (const dimension in selector) {
    const condition = selector[dimension]
    if (condition !== undefined && !meets(chain, { dimension, condition, selector, intervention, at })) return false
  }
  return true
}

type Demand = { dimension: string; condition: Condition; selector: Selector; intervention: Intervention; at: Place }

function meets(chain: Chain, { dimension, condition, selector, intervention, at }: Demand): boolean {
  const fixed = at[dimension]
  const eligible = (intervention.memberships[dimension] ?? []).filter(
    (membership) => (fixed === undefined || membership.value === fixed) && holds(chain, { membership, intervention, selector, at }),
  )
  if (eligible.length === 0) return false
  const some = eligible.some((membership) => satisfies(dimensionOf(chain, dimension), condition, membership))
  return condition.not === true ? !some : some
}

/** True when this value (and capacity) passes the positive part of the condition. */
export function satisfies({ order, values }: DimensionIndex, condition: Condition, membership: Pick<Membership, 'value' | 'as'>): boolean {
  if (condition.in !== undefined && !condition.in.includes(membership.value)) return false
  if (condition.group !== undefined && !condition.group.includes(values.get(membership.value)?.group ?? '')) return false
  if (condition.as !== undefined && !condition.as.includes(membership.as ?? '')) return false
  const position = order.get(membership.value) ?? -1
  if (condition.min !== undefined && position < (order.get(condition.min) ?? Infinity)) return false
  return condition.max === undefined || position <= (order.get(condition.max) ?? -1)
}

/** The values of a dimension that a condition admits, in the file's order: those of which some membership can meet it. */
export function admitted(chain: Chain, dimension: string, condition: Condition | undefined): readonly string[] {
  const values = dimensionOf(chain, dimension).dimension.values.map((value) => value.id)
  if (condition === undefined) return values
  const { as: capacity, ...onValue } = condition
  // What is barred in one capacity can stand there in another.
  if (condition.not === true && capacity !== undefined) return values
  return values.filter((value) => satisfies(dimensionOf(chain, dimension), onValue, { value }) !== (condition.not === true))
}

// A limited membership (`when`) holds at a place that agrees with the limit; where the place is silent, the
// intervention must have a value that meets the limit and the selector's own demand on that dimension together.
function holds(chain: Chain, test: { membership: Membership; intervention: Intervention; selector: Selector; at: Place }): boolean {
  const { membership, intervention, selector, at } = test
  for (const dimension in membership.when ?? {}) {
    const limit = membership.when?.[dimension]
    if (limit === undefined) continue
    const fixed = at[dimension]
    const wanted = selector[dimension]
    const values = fixed === undefined ? (intervention.memberships[dimension] ?? []) : [{ value: fixed }]
    const agrees = values.some(
      (value) =>
        satisfies(dimensionOf(chain, dimension), limit, value) !== (limit.not === true) &&
        (fixed !== undefined || wanted === undefined || satisfies(dimensionOf(chain, dimension), wanted, value) !== (wanted.not === true)),
    )
    if (!agrees) return false
  }
  return true
}
