// A norm + the axes of a view → axes on which each of its gaps has a place of its own.

import type { Chain, Norm } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import type { View } from '../chain/view'

/**
 * The view's own, when they do, else the norm's dimensions, the ordered one across. Of a norm over three dimensions no two axes tell
 * its gaps apart: then the first two.
 */
export function axesForNorm(
  chain: Chain,
  { over }: Norm,
  { rows, columns }: Pick<View, 'rows' | 'columns'>,
): Pick<View, 'rows' | 'columns'> {
  const [first, second] = over
  if (first === undefined || over.every((dimension) => dimension === rows || dimension === columns)) return { rows, columns }
  if (second === undefined) return { rows: first, columns }
  return dimensionOf(chain, first).dimension.ordered ? { columns: first, rows: second } : { rows: first, columns: second }
}
