// Filters: changes of a view's `where`. Different dimensions must all hold; within one dimension one of the values is enough.

import type { Condition, Selector } from '../chain/chain'
import type { View } from '../chain/view'

/** Adds a value to the filter of its dimension, or takes it away. */
export function toggleValue(view: View, dimension: string, value: string): View {
  const condition = view.where[dimension] ?? {}
  const chosen = condition.in ?? []
  const next = chosen.includes(value) ? chosen.filter((id) => id !== value) : [...chosen, value]
  return withCondition(view, dimension, next.length === 0 ? withoutKey(condition, 'in') : { ...condition, in: next })
}

/** Lays a condition on a dimension; one that demands nothing is taken away. */
export function withCondition(view: View, dimension: string, condition: Condition): View {
  const { [dimension]: _old, ...others } = view.where
  const demands = Object.keys(condition).some((key) => key !== 'not')
  const where: Selector = demands ? { ...others, [dimension]: condition } : others
  return { ...view, where }
}

export function withoutFilters(view: View): View {
  return { ...view, where: {} }
}

export function withoutKey<Key extends keyof Condition>(condition: Condition, key: Key): Omit<Condition, Key> {
  const { [key]: _gone, ...rest } = condition
  return rest
}
