// Chain + place → the ways on from there and back: "from the GP, at recreational use, can this person get to help, and back?"

import type { Chain, LinkKind, LinkStatus } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { dimensionOf } from '../chain/indexChain'
import { leftOut } from '../chain/leftOut'
import type { Place } from '../chain/select'
import { noWhatIf, type WhatIf } from '../chain/view'
import { usualRoutes } from './findRouteProblems'
import { isAt, opensFor } from './followRoutes'
import { mapRoutes, type RouteMap, type Stop } from './mapRoutes'
import { membersAt, positionsOf, standIn } from './standIn'
import { shortestRoute, type LeftOut, type Walk } from './walkRoutes'

export type RouteEnd =
  | { readonly kind: 'intervention'; readonly id: string; readonly stage: string | undefined }
  | { readonly kind: 'outside'; readonly id: string }

/** Begins in `from`; each step follows a link (by id) and arrives in an intervention, or outside the chain. */
export type Route = { readonly from: RouteEnd; readonly steps: readonly { readonly link: string; readonly to: RouteEnd }[] }

export type RoutesFrom = {
  readonly at: Place
  /** Ids of the interventions that stand at the place. */
  readonly starts: readonly string[]
  /** A shortest route to each later stage and each end outside the chain that can be reached, with the way back from its end, if any. */
  readonly help: readonly { readonly route: Route; readonly back: Route | undefined }[]
}

const kindsBack: readonly LinkKind[] = ['refers', 'steps-down', 'follows']

/** Which links a route may use, by status, and what would change; what exists now unless said otherwise. */
type RouteOptions = { readonly whatIf?: WhatIf; readonly statuses?: readonly LinkStatus[] }

/** Help is a later stage than the place's, or an end outside the chain; back is the place's stage or an earlier one. */
export function routesFrom(chain: Chain, at: Place, { whatIf = noWhatIf, statuses = usualRoutes.statuses }: RouteOptions = {}): RoutesFrom {
  const map = mapRoutes(chain, { ...usualRoutes, statuses })
  const without: LeftOut = { positions: positionsOf(chain, leftOut(chain, whatIf)) }
  const positions = standingAt(chain, at).filter((position) => without.positions?.has(position) !== true)
  const starts = positions.flatMap((position) => map.stopsOf(position)).filter((stop) => isAt(map, stop, at))
  const goals = [...laterStages(chain, at).map(isStage), ...chain.outside.map(isOutside)]
  return {
    at,
    starts: positions.map((position) => chain.interventions[position]?.id ?? ''),
    help: goals.flatMap((goal) => {
      const walk = shortestRoute(map, { starts, opens: (step) => opensFor(map, step, at), goal, without })
      if (walk === undefined) return []
      const end = map.stops[walk.steps.at(-1)?.to ?? -1]
      return [{ route: describe(chain, map, walk), back: wayBack(chain, { end, at, without, statuses }) }]
    }),
  }
}

function standingAt(chain: Chain, at: Place): readonly number[] {
  const occupancy = standIn(chain, Object.keys(at))
  return membersAt(
    occupancy,
    occupancy.dimensions.map(({ dimension, order }) => order.get(at[dimension.id] ?? '') ?? -1),
  )
}

function laterStages(chain: Chain, { stage }: Place): readonly string[] {
  const stages = dimensionOf(chain, dimensionIds.stage).dimension.values.map(({ id }) => id)
  return stages.slice(stages.indexOf(stage ?? '') + 1)
}

function isStage(stage: string): (stop: Stop) => boolean {
  return (stop) => stop.kind === 'intervention' && stop.stage === stage
}

function isOutside({ id }: { readonly id: string }): (stop: Stop) => boolean {
  return (stop) => stop.kind === 'outside' && stop.id === id
}

type Return = { readonly end: Stop | undefined; readonly at: Place; readonly without: LeftOut; readonly statuses: readonly LinkStatus[] }

function wayBack(chain: Chain, { end, at, without, statuses }: Return): Route | undefined {
  const map = mapRoutes(chain, { kinds: kindsBack, statuses })
  const later = new Set<string | undefined>([...laterStages(chain, at), undefined])
  const starts = map.stops.flatMap((stop, id) => (end !== undefined && isSame(stop, end) ? [id] : []))
  const walk = shortestRoute(map, { starts, goal: (stop) => stop.kind === 'intervention' && !later.has(stop.stage), without })
  return walk === undefined ? undefined : describe(chain, map, walk)
}

// Maps with other links number their stops differently.
function isSame(one: Stop, other: Stop): boolean {
  if (one.kind === 'intervention') return other.kind === 'intervention' && one.position === other.position && one.stage === other.stage
  return one.kind === 'outside' && other.kind === 'outside' && one.id === other.id
}

// The doors of professionals are left out: a step goes from one intervention to the next by one link.
function describe(chain: Chain, map: RouteMap, { start, steps }: Walk): Route {
  const passed: { readonly link: string; readonly to: RouteEnd }[] = []
  let link = ''
  for (const step of steps) {
    link = step.link?.id ?? link
    const to = endOf(chain, map.stops[step.to])
    if (to !== undefined) passed.push({ link, to })
  }
  const from = endOf(chain, map.stops[start])
  if (from === undefined) throw new Error('route starts at a door')
  return { from, steps: passed }
}

function endOf(chain: Chain, stop: Stop | undefined): RouteEnd | undefined {
  if (stop?.kind === 'outside') return { kind: 'outside', id: stop.id }
  if (stop?.kind !== 'intervention') return undefined
  return { kind: 'intervention', id: chain.interventions[stop.position]?.id ?? '', stage: stop.stage }
}
