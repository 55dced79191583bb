// A norm and a place ↔ the id of the gap that may be there: `recognised-offer@stage=early;professional=gp`.

import type { Chain, Norm } from './chain'
import { indexChain } from './indexChain'
import type { Place } from './select'

/** Tells the combinations of one norm apart; the dimensions stand in the norm's own order. */
export function formatPlace(over: readonly string[], at: Place): string {
  return over.map((dimension) => `${dimension}=${at[dimension] ?? ''}`).join(';')
}

export function formatGapId({ id, over }: Pick<Norm, 'id' | 'over'>, at: Place): string {
  return `${id}@${formatPlace(over, at)}`
}

/** Undefined when the chain has no such norm or place, or the text is not just as `formatGapId` writes it. */
export function parseGapId(chain: Chain, id: string): { readonly norm: Norm; readonly at: Place } | undefined {
  const { norms, dimensions } = indexChain(chain)
  const norm = norms.get(id.slice(0, id.indexOf('@')))
  if (norm === undefined) return undefined
  const pairs = id.slice(norm.id.length + 1).split(';')
  const at: Place = Object.fromEntries(pairs.map((pair) => pair.split('=')).map(([dimension = '', value = '']) => [dimension, value]))
  const exists = norm.over.every((dimension) => dimensions.get(dimension)?.values.has(at[dimension] ?? '') === true)
  return exists && formatGapId(norm, at) === id ? { norm, at } : undefined
}
