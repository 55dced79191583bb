// Places in the chain → their names: of one, and of several of one norm, shorter where they differ in the dimension across alone.

import { group } from 'd3'
import type { Gap } from '../analysis/findings'
import { say, type Chain, type Language } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { dimensionOf, indexChain } from '../chain/indexChain'
import type { Place } from '../chain/select'
import { list } from './sentences'

/** The professional first, as people say it; the rest in the norm's own order. */
export function describePlace(chain: Chain, at: Place, language: Language): string {
  const { professional, ...others } = at
  const ordered =
    professional === undefined ? Object.entries(others) : [[dimensionIds.professional, professional] as const, ...Object.entries(others)]
  return ordered.map(([dimension, value]) => valueName(chain, { dimension, value }, language)).join(' × ')
}

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

/** The name of a value, or its id where the chain has none. */
export function valueName(chain: Chain, { dimension, value }: { dimension: string; value: string }, language: Language): string {
  return say(indexChain(chain).dimensions.get(dimension)?.values.get(value)?.name, language) || value
}
