// Filters: changes of a view's `where`. Different dimensions must all hold; within one dimension one of the values is enough.

import type { Chain, Condition, SavedView, Selector } from '../chain/chain'
import type { View } from '../chain/view'
import { writeView } from '../chain/viewCodec'

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

/** The view of the chain that this one is most like, where it has filters of its own and they are all on. */
export function filteredLike({ views }: Chain, view: View): SavedView | undefined {
  const isOn = ([dimension, condition]: [string, Condition]) => JSON.stringify(view.where[dimension]) === JSON.stringify(condition)
  const kept = (saved: SavedView) => Object.entries(saved.view.where).filter(isOn).length
  const otherwise = ({ view: own }: SavedView) => [...writeView({ ...view, where: own.where }, own).keys()].length
  const nearest = views.toSorted((a, b) => otherwise(a) - otherwise(b) || kept(b) - kept(a))[0]
  return nearest !== undefined && kept(nearest) > 0 && kept(nearest) === countFilters(nearest.view) ? nearest : undefined
}

export function countFilters({ where }: View): number {
  return Object.keys(where).length
}

export function withoutKey<Key extends keyof Condition>(condition: Condition, key: Key): Omit<Condition, Key> {
  const { [key]: _gone, ...rest } = condition
  return rest
}
