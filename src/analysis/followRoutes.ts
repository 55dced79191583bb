// A norm that asks for a route → which interventions of a combination have one.

import type { Chain, Need } from '../chain/chain'
import type { Place } from '../chain/select'
import type { WhatIf } from '../chain/view'
import { mapRoutes, spread, type Allowed, type RouteMap, type Step } from './mapRoutes'
import { weighSelector } from './weighDemands'

type RouteNeed = Extract<Need, { readonly kind: 'onward' | 'reached' }>

/**
 * True for an intervention (by position) when a route of at least one link leads from it to one that the selector picks, or back.
 * Where the combination fixes the stage, the route begins at that stage; where it fixes the professional, no other professional's
 * links are used for the first step. `stage` conditions are tested on the stage at which the route arrives.
 */
export function followRoutes(chain: Chain, need: RouteNeed, whatIf: WhatIf): (position: number, at: Place, allowed?: Allowed) => boolean {
  const routes = new Map<RouteMap, ReadonlySet<number>>()
  return (position, at, allowed = need) => {
    const map = mapRoutes(chain, allowed)
    const within = routes.get(map) ?? reach(chain, map, { need, whatIf })
    routes.set(map, within)
    const first = need.kind === 'onward' ? map.onward : map.back
    return startsOf(map, position, at).some((stop) => (first[stop] ?? []).some((step) => opensFor(map, step, at) && within.has(step.to)))
  }
}

/** The stops of an intervention at a place: one when the place fixes the stage, else all. */
export function startsOf(map: RouteMap, position: number, at: Place): readonly number[] {
  const { stage } = at
  const all = map.stopsOf(position)
  if (stage === undefined) return all
  return all.filter((id) => {
    const stop = map.stops[id]
    return stop?.kind === 'intervention' && stop.stage === stage
  })
}

/** A professional's door is open for a first step only to those who are with that professional. */
export function opensFor(map: RouteMap, step: Step, at: Place): boolean {
  const stop = map.stops[step.to]
  if (stop === undefined || (stop.kind !== 'leaving' && stop.kind !== 'arriving')) return true
  const fixed = at[stop.dimension]
  return fixed === undefined || fixed === stop.value
}

type Reach = { readonly need: RouteNeed; readonly whatIf: WhatIf }

function reach(chain: Chain, map: RouteMap, { need, whatIf }: Reach): ReadonlySet<number> {
  const picks = weighSelector(chain, need.kind === 'onward' ? need.to : need.from, whatIf)
  const without = new Set(whatIf.without.map((id) => chain.interventions.findIndex((intervention) => intervention.id === id)))
  const targets: number[] = []
  map.stops.forEach((stop, id) => {
    if (stop.kind === 'intervention' && picks(stop.position, stop.stage === undefined ? {} : { stage: stop.stage })) targets.push(id)
  })
  return spread(map, targets, { along: need.kind === 'onward' ? 'back' : 'onward', without: { positions: without } })
}
