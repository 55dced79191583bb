// Chain → the dimensions whose values a what-if may let count: those on which a norm demands something of what it counts, axes aside.

import { dimensionsOfOffer } from '../analysis/weighDemands'
import type { Chain, Dimension } from '../chain/chain'

export function countableDimensions(chain: Chain): readonly Dimension[] {
  const demanded = new Set(
    chain.norms.flatMap(({ need, over }) =>
      'having' in need ? Object.keys(need.having).filter((dimension) => !over.includes(dimension)) : [],
    ),
  )
  // What is planned, or offered elsewhere, is what people try first.
  const isOfOffer = ({ id }: Dimension): boolean => dimensionsOfOffer.has(id)
  const countable = chain.dimensions.filter(({ id }) => demanded.has(id))
  return [...countable.filter(isOfOffer), ...countable.filter((dimension) => !isOfOffer(dimension))]
}
