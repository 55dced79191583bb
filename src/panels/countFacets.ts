// Chain + view → how many interventions each value would leave: a value is counted under the filters of the other dimensions.

import type { Chain, Dimension, Intervention } from '../chain/chain'
import { changeDimension } from '../chain/changeDimension'
import { leftOut } from '../chain/leftOut'
import { selects } from '../chain/select'
import type { View } from '../chain/view'

type Counted = Pick<View, 'where' | 'whatIf'>

export function countFacets(chain: Chain, view: Counted, dimension: Dimension): ReadonlyMap<string, number> {
  const { [dimension.id]: _own, ...others } = view.where
  const counts = new Map<string, number>()
  // What is gone counts as that, and as nothing else.
  const counted = dimension.id === changeDimension ? chain.interventions : present(chain, view)
  for (const intervention of counted) {
    const memberships = intervention.memberships[dimension.id]
    if (memberships === undefined || !selects(chain, others, { intervention })) continue
    for (const value of new Set(memberships.map((membership) => membership.value))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** How many fit the filter, of how many. */
export function countMatches(chain: Chain, view: Counted): { readonly matching: number; readonly all: number } {
  const counted = present(chain, view)
  return { matching: counted.filter((intervention) => selects(chain, view.where, { intervention })).length, all: counted.length }
}

// As on the map: what is left out is drawn, and not counted.
function present(chain: Chain, { whatIf }: Counted): readonly Intervention[] {
  const uncounted = leftOut(chain, whatIf)
  return uncounted.size === 0 ? chain.interventions : chain.interventions.filter(({ id }) => !uncounted.has(id))
}
