// A norm that asks for a route + a place without one → what such a route may reach unseen: ends of which one value is not said.

import type { Chain, Norm, Selector } from '../chain/chain'
import { admitted, type Place } from '../chain/select'
import type { WhatIf } from '../chain/view'
import { applyStatements } from './applyStatements'
import type { MayHide } from './findings'
import { isAt, opensFor, type RouteNeed } from './followRoutes'
import { lackOf } from './lackOf'
import { mapRoutes, stepsAt, type RouteMap, type Stop } from './mapRoutes'
import { membersAt, positionsOf, standIn } from './standIn'
import { spread, type LeftOut } from './walkRoutes'
import { weighSelector, type Demand } from './weighDemands'

/** Interventions by position from which a route would have to lead, and their place. */
export type Starts = { readonly positions: Iterable<number>; readonly at: Place }

type Search = {
  readonly chain: Chain
  readonly norm: Norm
  readonly map: RouteMap
  readonly ends: Selector
  readonly demands: readonly Demand[]
  readonly without: LeftOut
  /** Doors behind which a route ends: those one arrives at, or, looking back, those one left by. */
  readonly door: 'arriving' | 'leaving'
}

/**
 * Made once per norm. An end may be unseen in three ways: an intervention that a route reaches does not say one thing the selector
 * asks; one would stand behind a professional's door if it named its stage or its professional; or what stands there is unknown.
 */
export function searchFarEnds(chain: Chain, norm: Norm, whatIf: WhatIf): (from: Starts) => readonly MayHide[] {
  const { need } = norm
  if (!('kinds' in need)) return () => []
  const search = openSearch(chain, { norm, need, whatIf })
  const { map, without } = search
  const [along, against] = need.kind === 'onward' ? (['onward', 'back'] as const) : (['back', 'onward'] as const)
  const unsure = findUnsure(search)
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

function openSearch(
  chain: Chain,
  { norm, need, whatIf }: { readonly norm: Norm; readonly need: RouteNeed; readonly whatIf: WhatIf },
): Search {
  const ends = need.kind === 'onward' ? need.to : need.from
  return {
    chain,
    norm,
    map: mapRoutes(chain, need),
    ends,
    demands: weighSelector(chain, ends, { part: 'having', over: ['stage'], whatIf }),
    without: { positions: positionsOf(chain, whatIf.without) },
    door: need.kind === 'onward' ? 'arriving' : 'leaving',
  }
}

function findUnsure(search: Search): ReadonlyMap<number, readonly MayHide[]> {
  const unsure = new Map<number, readonly MayHide[]>()
  const add = (stop: number, hidden: readonly MayHide[]): void => {
    if (hidden.length > 0) unsure.set(stop, hidden)
  }
  for (const [stage, stops] of search.map.byStage) {
    const lacking = unsaidAt(search, stage)
    for (const stop of stops) add(stop, lacking(search.map.stops[stop]))
  }
  const saidAt = statementsAt(search)
  search.map.stops.forEach((stop, id) => {
    if (stop.kind === search.door) add(id, [...saidAt(stop), ...namelessBehind(search, stop)])
  })
  return unsure
}

function unsaidAt({ chain, demands, without }: Search, stage: string | undefined): (stop: Stop | undefined) => readonly MayHide[] {
  const at = stage === undefined ? {} : { stage }
  const tests = demands.map((demand) => ({ demand, meets: demand.at(at) }))
  return (stop) => {
    if (stop?.kind !== 'intervention' || without.positions?.has(stop.position) === true) return []
    const [failing, ...others] = tests.filter(({ meets }) => !meets(stop.position))
    if (failing === undefined || others.length > 0) return []
    const lack = lackOf(chain, { position: stop.position, at, demand: failing.demand })
    if (lack.has.length > 0) return []
    return [farEnd(chain, { position: stop.position, dimension: lack.dimension, missing: lack.kind === 'capacity' ? 'capacity' : 'value' })]
  }
}

type Door = Extract<Stop, { readonly kind: 'arriving' | 'leaving' }>

// Interventions that name no stage, or no professional, and would stand behind the door and be picked if they named this one.
function namelessBehind({ chain, ends, demands, without }: Search, { dimension, value, stage }: Door): readonly MayHide[] {
  const values = new Map([
    ['stage', stage],
    [dimension, value],
  ])
  const standing = standIn(chain, [...values.keys()])
  const places = standing.dimensions.map((index) => index.order.get(values.get(index.dimension.id) ?? '') ?? -1)
  return standing.dimensions.flatMap(({ dimension: unnamed }, digit) => {
    if (!admitted(chain, unnamed.id, ends[unnamed.id]).includes(values.get(unnamed.id) ?? '')) return []
    const tests = demands.filter((demand) => demand.dimension !== unnamed.id).map((demand) => demand.at({ stage }))
    return membersAt(standing, places.with(digit, unnamed.values.length))
      .filter((position) => without.positions?.has(position) !== true && tests.every((meets) => meets(position)))
      .map((position) => farEnd(chain, { position, dimension: unnamed.id, missing: 'value' }))
  })
}

// What is known about a door's place, as if the norm judged that place and the selector were its limit.
function statementsAt({ chain, norm, ends }: Search): (door: Door) => readonly MayHide[] {
  const made = new Map<string, ReturnType<typeof applyStatements>>()
  return ({ dimension, value, stage }) => {
    const at = { stage, [dimension]: value }
    if (Object.entries(at).some(([id, own]) => !admitted(chain, id, ends[id]).includes(own))) return []
    const saidAt = made.get(dimension) ?? applyStatements(chain, { ...norm, over: Object.keys(at), where: ends })
    made.set(dimension, saidAt)
    const { decides, overlaps } = saidAt(at)
    const cells = decides === undefined ? overlaps : [decides].filter((cell) => chain.cells[cell]?.state === 'unknown')
    return cells.map((cell) => ({ kind: 'cell', cell }))
  }
}

type Unsaid = { readonly position: number; readonly dimension: string; readonly missing: 'value' | 'capacity' }

function farEnd(chain: Chain, { position, dimension, missing }: Unsaid): MayHide {
  return { kind: 'far-end', id: chain.interventions[position]?.id ?? '', dimension, missing }
}

// The same intervention can be met at several stages and behind several doors.
function distinct(hidden: readonly MayHide[]): readonly MayHide[] {
  return [...new Map(hidden.map((one) => [JSON.stringify(one), one])).values()]
}
