// Gaps + a view's filter → the gaps to list. A filter narrows what is listed, never how it is judged.

import type { Chain, Selector } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { admitted } from '../chain/select'
import type { Gap } from './findings'

type Judgeable = Pick<Gap, 'at' | 'norm'>

export function narrowGaps(chain: Chain, gaps: readonly Gap[], where: Selector): readonly Gap[] {
  return gaps.filter(isWithin(chain, where))
}

/** What was judged is left out when its place, or what its norm is limited to, contradicts the filter; where it says nothing it stays. */
export function isWithin(chain: Chain, where: Selector): (judged: Judgeable) => boolean {
  const wanted = Object.entries(where).map(([dimension, condition]) => ({ dimension, values: admitted(chain, dimension, condition) }))
  return (judged) => wanted.every(({ dimension, values }) => about(chain, judged, dimension).some((value) => values.includes(value)))
}

function about(chain: Chain, { at, norm }: Judgeable, dimension: string): readonly string[] {
  const fixed = at[dimension]
  return fixed === undefined ? admitted(chain, dimension, indexChain(chain).norms.get(norm)?.where[dimension]) : [fixed]
}
