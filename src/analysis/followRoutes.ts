// A norm that asks for a route → which interventions of a combination have one.

import type { Chain, Need } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { leftOut } from '../chain/leftOut'
import type { Place } from '../chain/select'
import type { WhatIf } from '../chain/view'
import { mapRoutes, stepsAt, type Allowed, type RouteMap } from './mapRoutes'
import { noLink, type Step } from './routeSteps'
import { positionsOf } from './standIn'
import { spread } from './walkRoutes'
import { combineDemands, weighSelector, type Test } from './weighDemands'

type RouteNeed = Extract<Need, { readonly kind: 'onward' | 'reached' }>

/**
 * True for an intervention when a route of at least one link leads from it to one that the selector picks, or back. Where the
 * combination fixes the stage, the route begins at that stage; where it fixes the professional, no other professional's links are
 * used for the first step. A `stage` condition is tested on the stage at which the route arrives.
 */
export function followRoutes(chain: Chain, need: RouteNeed, whatIf: WhatIf): (at: Place, allowed?: Allowed) => Test {
  const kept = new Map<RouteMap, Openings>()
  return (at, allowed = need) => {
    const map = mapRoutes(chain, allowed)
    const openings = kept.get(map) ?? findOpenings(chain, map, { need, whatIf })
    kept.set(map, openings)
    return (position) => {
      for (const stop of map.stopsOf(position)) {
        if (openings.kinds[stop] !== closed && leadsFrom(map, { stop, openings, at })) return true
      }
      return false
    }
  }
}

const closed = 0
const byDoor = 1
const byLink = 2

/** Per stop whether a first step leads where the norm asks: none, only through a professional's door, or by a link of its own. */
type Openings = { readonly along: 'onward' | 'back'; readonly within: Uint8Array; readonly kinds: Uint8Array }

function findOpenings(chain: Chain, map: RouteMap, asked: AskedRoute): Openings {
  const along = asked.need.kind === 'onward' ? 'onward' : 'back'
  const within = reachEnds(chain, map, asked)
  const kinds = new Uint8Array(map.stops.length)
  const { firsts, to, links } = map[along]
  for (let stop = 0; stop < kinds.length; stop++) {
    for (let step = firsts[stop] ?? 0; step < (firsts[stop + 1] ?? 0); step++) {
      if (within[to[step] ?? 0] === 1) kinds[stop] = Math.max(kinds[stop] ?? closed, links[step] === noLink ? byDoor : byLink)
    }
  }
  return { along, within, kinds }
}

/** A route that a norm asks for, and what is left out while it is looked for. */
export type AskedRoute = { readonly need: RouteNeed; readonly whatIf: WhatIf }

/** Per stop 1 when it is an end that the norm picks, or when a route leads from it to one (or back). */
export function reachEnds(chain: Chain, map: RouteMap, { need, whatIf }: AskedRoute): Uint8Array {
  const positions = positionsOf(chain, leftOut(chain, whatIf))
  const demands = weighSelector(chain, need.kind === 'onward' ? need.to : need.from, { part: 'having', over: [dimensionIds.stage], whatIf })
  const targets = pickStops(map, combineDemands(chain, demands, positions))
  return spread(map, targets, { along: need.kind === 'onward' ? 'back' : 'onward', without: { positions } })
}

function leadsFrom(
  map: RouteMap,
  { stop, openings, at }: { readonly stop: number; readonly openings: Openings; readonly at: Place },
): boolean {
  const { along, within, kinds } = openings
  if (!isAt(map, stop, at)) return false
  return kinds[stop] === byLink || stepsAt(map, along, stop).some((step) => within[step.to] === 1 && opensFor(map, step, at))
}

/** True when the stop lies at the place's stage, or the place fixes none. */
export function isAt(map: RouteMap, stop: number, { stage }: Place): boolean {
  const here = map.stops[stop]
  return stage === undefined || (here?.kind === 'intervention' && here.stage === stage)
}

/** A first step by an intervention's own link is open to all; one through a professional's door to those with that professional. */
export function opensFor(map: RouteMap, { to, link }: Step, at: Place): boolean {
  const stop = map.stops[to]
  if (link !== undefined || stop === undefined || stop.kind === 'intervention' || stop.kind === 'outside') return true
  const fixed = at[stop.dimension]
  return fixed === undefined || fixed === stop.value
}

/** The stops at which an intervention, in its stage there, passes a test. */
function pickStops(map: RouteMap, picks: (place: Place) => Test): readonly number[] {
  return [...map.byStage].flatMap(([stage, stops]) => {
    const test = picks(stage === undefined ? {} : { stage })
    return stops.filter((id) => {
      const stop = map.stops[id]
      return stop?.kind === 'intervention' && test(stop.position)
    })
  })
}
