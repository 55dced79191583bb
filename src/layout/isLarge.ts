// Chain → whether it is so large that drawing its names keeps somebody waiting.

import type { Chain } from '../chain/chain'

/** Interventions. Up to here its names are drawn within about a tenth of a second. */
const most = 600

export function isLarge(chain: Chain): boolean {
  return chain.interventions.length > most
}
