// Norm + what-if → the norm made ready for judging: what stands where, and tests for what it asks.

import type { Chain, Norm, Selector } from '../chain/chain'
import { leftOut } from '../chain/leftOut'
import { admitted, selects, type Place } from '../chain/select'
import type { WhatIf } from '../chain/view'
import { limitsOf } from './columnOf'
import { followRoutes } from './followRoutes'
import type { Allowed } from './mapRoutes'
import { positionsOf, standIn, type Occupancy } from './standIn'
import { always, combineDemands, weighDemands, type Demand, type Test } from './weighDemands'

export type Case = {
  readonly norm: Norm
  readonly whatIf: WhatIf
  readonly occupancy: Occupancy
  readonly demands: readonly Demand[]
  /** Positions of the values of each dimension of `over` that are judged. */
  readonly positions: readonly (readonly number[])[]
  /** False for what is left out. */
  readonly present: Test
  /** Whether an intervention that names the place's values is part of the combination: it meets `where`. */
  readonly stands: (at: Place) => Test
  /** Whether one that is part of it counts: it meets `having`, and the route that is asked leads from it. */
  readonly counts: (at: Place) => Test
  /** Only the route; true for norms that ask for none. */
  readonly leads: (at: Place, allowed?: Allowed) => Test
}

export function prepareNorm(chain: Chain, norm: Norm, whatIf: WhatIf): Case {
  const occupancy = standIn(chain, norm.over)
  const demands = weighDemands(chain, norm, whatIf)
  const where = demands.filter(({ part }) => part === 'where')
  const having = demands.filter(({ part }) => part === 'having')
  const without = positionsOf(chain, leftOut(chain, whatIf))
  const meetsHaving = combineDemands(chain, having, new Set())
  const together = holdTogether(chain, norm, whatIf)
  const leads = 'kinds' in norm.need ? followRoutes(chain, norm.need, whatIf) : () => always
  return {
    norm,
    whatIf,
    occupancy,
    demands,
    positions: occupancy.dimensions.map(({ dimension, order }) =>
      admitted(chain, dimension.id, norm.where[dimension.id]).map((value) => order.get(value) ?? -1),
    ),
    present: (position) => !without.has(position),
    stands: combineDemands(chain, where, without),
    counts: (at) => {
      const [first = always, second = always, ...others] = [meetsHaving(at), together(at), leads(at)].filter((test) => test !== always)
      if (second === always) return first
      return (position) => first(position) && second(position) && others.every((test) => test(position))
    },
    leads,
  }
}

// Demands are tested one by one; a membership limited by `when` must also hold for all of them at once.
function holdTogether(chain: Chain, norm: Norm, whatIf: WhatIf): (at: Place) => Test {
  const waives = Object.keys(whatIf.count).length > 0 || whatIf.with.length > 0
  const limited = limitsOf(chain)
  if (waives || !limited.includes(1)) return () => always
  const having = 'having' in norm.need ? norm.need.having : {}
  const over: Selector = Object.fromEntries(norm.over.map((id) => [id, {}]))
  const selectors = togetherOf(norm.where, having).map((selector) => ({ ...over, ...selector }))
  return (at) => (position) => {
    const intervention = chain.interventions[position]
    if (intervention === undefined || limited[position] !== 1) return true
    return selectors.every((selector) => selects(chain, selector, { intervention, at }))
  }
}

/** Two sets of demands → selectors that ask for both: where both ask something of one dimension, one for each. */
export function togetherOf(where: Selector, having: Selector): readonly Selector[] {
  return [
    { ...where, ...having },
    { ...having, ...where },
  ]
}
