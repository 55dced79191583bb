// A norm that asks for a route + a place without one → what such a route may pass or reach unseen, for one value that is not said.

import type { Chain, Norm } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { leftOut } from '../chain/leftOut'
import type { Place } from '../chain/select'
import type { WhatIf } from '../chain/view'
import type { MayHide } from './findings'
import { findUnsure, type FarEnds } from './findUnsure'
import { isAt, opensFor, reachEnds, type AskedRoute } from './followRoutes'
import { mapRoutes, stepsAt } from './mapRoutes'
import { positionsOf } from './standIn'
import { spread } from './walkRoutes'
import { weighSelector } from './weighDemands'

/** Interventions by position from which a route would have to lead, and their place. */
type Starts = { readonly positions: Iterable<number>; readonly at: Place }

/**
 * Made once per norm. An end may be unseen in three ways: an intervention that a route reaches does not say one thing the selector
 * asks; one would stand behind a professional's door if it named its stage or its professional; or what stands there is unknown.
 * The same two things behind a door may hide a step on the way to an end that is known.
 */
export function searchFarEnds(chain: Chain, norm: Norm, whatIf: WhatIf): (from: Starts) => readonly MayHide[] {
  const { need } = norm
  if (!('kinds' in need)) return () => []
  const ends = findEnds(chain, { norm, need, whatIf })
  const { map, without } = ends
  const [along, against] = need.kind === 'onward' ? (['onward', 'back'] as const) : (['back', 'onward'] as const)
  const unsure = findUnsure(ends)
  // From most places nothing unsure can be reached; one walk back from all of it tells which.
  const near = spread(map, unsure.keys(), { along: against, without })
  return ({ positions, at }) => {
    const first = [...positions]
      .flatMap((position) => map.stopsOf(position))
      .filter((stop) => isAt(map, stop, at))
      .flatMap((stop) => stepsAt(map, along, stop))
      .filter((step) => near[step.to] === 1 && opensFor(map, step, at))
    if (first.length === 0) return []
    const seen = spread(
      map,
      first.map(({ to }) => to),
      { along, without },
    )
    return distinct([...unsure].flatMap(([stop, hidden]) => (seen[stop] === 1 ? hidden : [])))
  }
}

function findEnds(chain: Chain, { norm, need, whatIf }: AskedRoute & { readonly norm: Norm }): FarEnds {
  const ends = need.kind === 'onward' ? need.to : need.from
  const map = mapRoutes(chain, need)
  return {
    chain,
    norm,
    map,
    ends,
    demands: weighSelector(chain, ends, { part: 'having', over: [dimensionIds.stage], whatIf }),
    without: { positions: positionsOf(chain, leftOut(chain, whatIf)) },
    within: reachEnds(chain, map, { need, whatIf }),
    door: need.kind === 'onward' ? 'arriving' : 'leaving',
  }
}

// The same intervention can be met at several stages and behind several doors.
function distinct(hidden: readonly MayHide[]): readonly MayHide[] {
  return [...new Map(hidden.map((one) => [JSON.stringify(one), one])).values()]
}
