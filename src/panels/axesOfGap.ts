// A gap + what is drawn → the axes of a map on which it has a place, where it has none on this one.

import { axesForNorm } from '../analysis/axesForNorm'
import type { Gap } from '../analysis/findings'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import type { Drawing } from '../pipeline'

export type Axes = Pick<View, 'rows' | 'columns'>

/** Undefined where the axes are right already, and where it is about more dimensions than a map has axes. */
export function axesOfGap({ norm: id }: Gap, { chain, view }: Drawing): Axes | undefined {
  const norm = indexChain(chain).norms.get(id)
  if (norm === undefined || norm.over.length > 2) return undefined
  const axes = axesForNorm(chain, norm, view)
  return axes.rows === view.rows && axes.columns === view.columns ? undefined : axes
}
