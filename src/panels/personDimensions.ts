// Chain → the dimensions that describe a person who looks for help, rather than what is on offer.

import type { Chain, Dimension } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'

/** The usual names; a chain that has none of them is asked about by all its dimensions. */
const usual: readonly string[] = [
  dimensionIds.stage,
  dimensionIds.targetGroup,
  dimensionIds.setting,
  dimensionIds.substance,
  dimensionIds.goal,
]

export function personDimensions(chain: Chain): readonly Dimension[] {
  const found = chain.dimensions.filter(({ id }) => usual.includes(id))
  return found.length > 1 ? found : chain.dimensions
}
