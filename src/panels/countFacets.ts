// Chain + filter → how many interventions each value would leave: a value is counted under the filters of the other dimensions.

import type { Chain, Dimension, Selector } from '../chain/chain'
import { selects } from '../chain/select'

export function countFacets(chain: Chain, where: Selector, dimension: Dimension): ReadonlyMap<string, number> {
  const { [dimension.id]: _own, ...others } = where
  const counts = new Map<string, number>()
  for (const intervention of chain.interventions) {
    const memberships = intervention.memberships[dimension.id]
    if (memberships === undefined || !selects(chain, others, { intervention })) continue
    for (const value of new Set(memberships.map((membership) => membership.value))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

export function countMatches(chain: Chain, where: Selector): number {
  return chain.interventions.filter((intervention) => selects(chain, where, { intervention })).length
}
