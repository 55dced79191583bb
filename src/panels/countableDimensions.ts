// Chain → the dimensions, and of each the values, that a what-if may let count: a norm demands another one of what it counts, axes aside.

import { dimensionsOfOffer } from '../analysis/weighDemands'
import type { Chain, Condition, Dimension } from '../chain/chain'
import { admitted } from '../chain/select'
import type { WhatIf } from '../chain/view'

/**
 * A value that every norm accepts, or that no intervention has, would change nothing and is left out; one that counts already, by an
 * address, can be taken back.
 */
export function countableDimensions(chain: Chain, counted: WhatIf['count']): readonly Dimension[] {
  const countable = chain.dimensions
    .map((dimension) => {
      const helps = countableValues(chain, dimension)
      return { ...dimension, values: dimension.values.filter(({ id }) => helps.has(id) || counted[dimension.id]?.includes(id) === true) }
    })
    .filter(({ values }) => values.length > 0)
  // What is planned, or offered elsewhere, is what people try first.
  const isOfOffer = ({ id }: Dimension): boolean => dimensionsOfOffer.has(id)
  return [...countable.filter(isOfOffer), ...countable.filter((dimension) => !isOfOffer(dimension))]
}

function countableValues(chain: Chain, { id }: Dimension): ReadonlySet<string> {
  const demands = chain.norms.flatMap(({ need, over }) => ('having' in need && !over.includes(id) ? (need.having[id] ?? []) : []))
  const held = new Set(chain.interventions.flatMap(({ memberships }) => memberships[id]?.map(({ value }) => value) ?? []))
  const refused = demands.map((demand) => refusedBy(chain, id, demand))
  return new Set([...held].filter((value) => refused.some((by) => by(value))))
}

// Who asks for a capacity refuses each value in another one.
function refusedBy(chain: Chain, dimension: string, demand: Condition): (value: string) => boolean {
  const accepted = new Set(demand.as === undefined ? admitted(chain, dimension, demand) : [])
  return (value) => !accepted.has(value)
}
