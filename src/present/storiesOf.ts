// Chain → the stories that can be told of it: the author's, then the one along its gaps.

import type { Chain, Story } from '../chain/chain'
import { tourGaps } from './tourGaps'

const kept = new WeakMap<Chain, readonly Story[]>()

export function storiesOf(chain: Chain): readonly Story[] {
  const known = kept.get(chain)
  if (known !== undefined) return known
  const tour = tourGaps(chain)
  const stories = tour === undefined ? chain.stories : [...chain.stories, tour]
  kept.set(chain, stories)
  return stories
}
