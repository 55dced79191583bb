// Places of gaps of one norm → their names, shorter where several differ in the dimension across alone.

import { group } from 'd3'
import type { Gap } from '../analysis/findings'
import type { Chain, Language } from '../chain/chain'
import { dimensionOf, indexChain } from '../chain/indexChain'
import { describePlace } from './gaps'
import { list } from './sentences'

/** "POH (recreatief gebruik en problematisch gebruik)". */
export function describePlaces(chain: Chain, gaps: readonly Gap[], language: Language): readonly string[] {
  const over = indexChain(chain).norms.get(gaps[0]?.norm ?? '')?.over ?? []
  const ordered = over.length === 2 ? over.find((dimension) => dimensionOf(chain, dimension).dimension.ordered) : undefined
  if (ordered === undefined) return gaps.map(({ at }) => describePlace(chain, at, language))
  const byRest = group(gaps, ({ at: { [ordered]: _across, ...rest } }) => describePlace(chain, rest, language))
  return [...byRest].map(([rest, members]) => {
    const [only, ...others] = members
    if (only !== undefined && others.length === 0) return describePlace(chain, only.at, language)
    const across = members.map(({ at }) => describePlace(chain, { [ordered]: at[ordered] ?? '' }, language))
    return `${rest} (${list(across, language).toLocaleLowerCase(language)})`
  })
}
