// Paths as typed → the base laid beside the other files, in one chain that shows both. Problems are printed; without a chain the command ends here.

import { availability } from '../chain/availability'
import type { Chain } from '../chain/chain'
import { changeDimension } from '../chain/changeDimension'
import { indexChain } from '../chain/indexChain'
import { layTogether } from '../chain/layTogether'
import type { View } from '../chain/view'
import { type Context, UsageError } from './machine'
import { openAll, type WholeFile } from './openChain'

type BesideFiles = {
  /** The file that the others lie over, or that comes before. */
  readonly base: WholeFile
  /** How one looks at the chain that shows all. */
  readonly lay: (view: View) => { readonly chain: Chain; readonly view: View }
  /** Whose views and norms can be named. */
  readonly chain: Chain
}

/**
 * Files that say what is to be had somewhere are counted over the base, cell by cell; a single one that doesn't is another version, of
 * which the changes are shown. Chains that have nothing in common are refused. Undefined when one of them has errors.
 */
export async function openBeside(paths: readonly [string, ...string[]], context: Context): Promise<BesideFiles | undefined> {
  const twice = paths.find((path, at) => paths.indexOf(path) !== at)
  if (twice !== undefined) throw new UsageError(`${twice} is named twice; a chain is laid beside other ones`)
  const [base, ...others] = (await openAll(paths, context)) ?? []
  if (base === undefined) return undefined
  const known = indexChain(base.chain).interventions
  const strange = others.find(({ chain }) => !chain.interventions.some(({ id }) => known.has(id)))
  if (strange !== undefined)
    throw new UsageError(`${strange.path} has no intervention of ${base.path}; name an overlay or another version of that chain`)
  const [first] = others
  if (first === undefined) return { base, chain: base.chain, lay: (view) => ({ chain: base.chain, view }) }
  const silent = others.find(({ chain }) => !saysWhatIsThere(chain))
  if (silent === undefined) {
    const chain: Chain = { ...base.chain, beside: { kind: 'municipalities', chains: others.map((file) => file.chain) } }
    return { base, chain, lay: (view) => ({ chain, view }) }
  }
  if (others.length > 1)
    throw new UsageError(
      `${silent.path} does not say what is to be had (${availability.dimension}); of several files beside a base each has to`,
    )
  const lay = (view: View) => ({
    chain: layTogether(base.chain, first.chain, [view.rows, view.columns]),
    view: { ...view, colour: changeDimension },
  })
  return { base, chain: first.chain, lay }
}

function saysWhatIsThere({ dimensions }: Chain): boolean {
  return dimensions.some(({ id }) => id === availability.dimension)
}
