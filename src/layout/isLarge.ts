// Chain + level of detail → whether the chain is so large that laying it out keeps somebody waiting.

import type { Chain } from '../chain/chain'
import type { Detail } from '../chain/view'

/** Interventions up to which names are laid out within about a tenth of a second, and counts within a few ms. */
const most: Readonly<Record<Detail, number>> = { overview: 2000, names: 600, cards: 600 }

export function isLarge(chain: Chain, detail: Detail = 'names'): boolean {
  return chain.interventions.length > most[detail]
}
