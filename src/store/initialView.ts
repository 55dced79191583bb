// Chain → the view that a first visit gets.

import type { Chain } from '../chain/chain'
import { plainView } from '../chain/plainView'
import type { View } from '../chain/view'

/** The author's first view; without one, the plain view of all of it. */
export function initialView(chain: Chain): View {
  return chain.views[0]?.view ?? plainView(chain)
}
