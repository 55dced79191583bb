// Chain → the dimensions whose values a what-if may let count: those on which a norm demands something of what it counts, axes aside.

import type { Chain, Dimension } from '../chain/chain'

export function countableDimensions(chain: Chain): readonly Dimension[] {
  const demanded = new Set(
    chain.norms.flatMap(({ need, over }) =>
      'having' in need ? Object.keys(need.having).filter((dimension) => !over.includes(dimension)) : [],
    ),
  )
  return chain.dimensions.filter(({ id }) => demanded.has(id))
}
