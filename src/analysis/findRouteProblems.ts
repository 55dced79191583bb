// Chain → where its routes fail: dead ends, stages that cannot be reached, hand-overs to nobody, and bottlenecks.

import type { Chain, Link } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { dimensionOf } from '../chain/indexChain'
import { leftOut } from '../chain/leftOut'
import { noWhatIf, type WhatIf } from '../chain/view'
import { isAt, opensFor } from './followRoutes'
import { mapRoutes, stepsAt, type Allowed, type RouteMap } from './mapRoutes'
import { membersAt, positionsOf, standIn } from './standIn'
import { shortestRoute, type LeftOut, type Walk } from './walkRoutes'

export type RouteProblem =
  /** This professional has interventions at these stages, and from none of them a link leads on. */
  | { readonly kind: 'dead-end'; readonly professional: string; readonly stages: readonly string[] }
  /** No route leads here from an earlier stage; `empty` when no intervention stands here either. */
  | { readonly kind: 'unreachable'; readonly stage: string; readonly empty: boolean }
  /** At these stages the link hands people over to a professional who has nothing for them there. */
  | { readonly kind: 'to-nobody'; readonly link: string; readonly stages: readonly string[] }
  /** Without this one link or intervention the stage could no longer be reached from an earlier one. */
  | { readonly kind: 'bottleneck'; readonly stage: string; readonly only: { readonly kind: 'link' | 'intervention'; readonly id: string } }

/** The links that a route uses unless a norm says otherwise. */
export const usualRoutes: Allowed = { kinds: ['refers', 'steps-up', 'follows'], statuses: ['existing'] }

export function findRouteProblems(chain: Chain, whatIf: WhatIf = noWhatIf): readonly RouteProblem[] {
  const map = mapRoutes(chain, usualRoutes)
  const without: LeftOut = { positions: positionsOf(chain, leftOut(chain, whatIf)) }
  return [
    ...findUnreachable(chain, map, without),
    ...findBottlenecks(chain, map, without),
    ...findToNobody(chain, map, without),
    ...findDeadEnds(chain, map, without),
  ]
}

function stagesOf(chain: Chain): readonly string[] {
  return dimensionOf(chain, dimensionIds.stage).dimension.values.map(({ id }) => id)
}

function stopsBefore(chain: Chain, map: RouteMap, stage: string): readonly number[] {
  const stages = stagesOf(chain)
  return stages.slice(0, stages.indexOf(stage)).flatMap((earlier) => map.byStage.get(earlier) ?? [])
}

function routeTo(chain: Chain, map: RouteMap, { stage, without }: { readonly stage: string; readonly without: LeftOut }): Walk | undefined {
  const starts = stopsBefore(chain, map, stage)
  return shortestRoute(map, { starts, goal: (stop) => stop.kind === 'intervention' && stop.stage === stage, without })
}

function findUnreachable(chain: Chain, map: RouteMap, without: LeftOut): readonly RouteProblem[] {
  const empty = (stage: string): boolean =>
    !map.stops.some((stop) => stop.kind === 'intervention' && stop.stage === stage && without.positions?.has(stop.position) !== true)
  return stagesOf(chain)
    .slice(1)
    .filter((stage) => routeTo(chain, map, { stage, without }) === undefined)
    .map((stage) => ({ kind: 'unreachable', stage, empty: empty(stage) }))
}

// What cuts a stage off lies on every route to it, so on the shortest one as well: only the parts of that one are tried.
function findBottlenecks(chain: Chain, map: RouteMap, without: LeftOut): readonly RouteProblem[] {
  return stagesOf(chain)
    .slice(1)
    .flatMap((stage) => {
      const walk = routeTo(chain, map, { stage, without })
      if (walk === undefined) return []
      return partsOf(chain, map, walk)
        .filter(
          ({ part }) =>
            routeTo(chain, map, { stage, without: { ...part, positions: join(without.positions, part.positions) } }) === undefined,
        )
        .map(({ only }): RouteProblem => ({ kind: 'bottleneck', stage, only }))
    })
}

type Part = { readonly part: LeftOut; readonly only: { readonly kind: 'link' | 'intervention'; readonly id: string } }

function partsOf(chain: Chain, map: RouteMap, walk: Walk): readonly Part[] {
  const stops = [walk.start, ...walk.steps.map(({ to }) => to)]
  const links = walk.steps.flatMap(({ link }): readonly Part[] =>
    link === undefined ? [] : [{ part: { link }, only: { kind: 'link', id: link.id } }],
  )
  const positions = new Set(
    stops.flatMap((id) => {
      const stop = map.stops[id]
      return stop?.kind === 'intervention' ? [stop.position] : []
    }),
  )
  const interventions = [...positions].map((position): Part => ({
    part: { positions: new Set([position]) },
    only: { kind: 'intervention', id: chain.interventions[position]?.id ?? '' },
  }))
  return [...links, ...interventions]
}

function join(one: ReadonlySet<number> | undefined, other: ReadonlySet<number> | undefined): ReadonlySet<number> {
  return new Set([...(one ?? []), ...(other ?? [])])
}

function findToNobody(chain: Chain, map: RouteMap, without: LeftOut): readonly RouteProblem[] {
  const stages = new Map<Link, Set<string>>()
  map.stops.forEach((_, from) => {
    for (const { to, link } of stepsAt(map, 'onward', from)) {
      const door = map.stops[to]
      if (link === undefined || door?.kind !== 'arriving' || !isUsed(map, from, without) || leadsAnywhere(map, to, without)) continue
      stages.set(link, (stages.get(link) ?? new Set()).add(door.stage))
    }
  })
  return chain.links.flatMap((link) => {
    const found = stages.get(link)
    return found === undefined ? [] : [{ kind: 'to-nobody', link: link.id, stages: stagesOf(chain).filter((stage) => found.has(stage)) }]
  })
}

// A professional's door counts only when some intervention stands behind it.
function isUsed(map: RouteMap, stop: number, without: LeftOut): boolean {
  const at = map.stops[stop]
  if (at?.kind === 'intervention') return without.positions?.has(at.position) !== true
  return at?.kind !== 'leaving' || stepsAt(map, 'back', stop).some(({ to }) => isUsed(map, to, without))
}

function leadsAnywhere(map: RouteMap, stop: number, without: LeftOut): boolean {
  return shortestRoute(map, { starts: [stop], goal: ({ kind }) => kind === 'intervention' || kind === 'outside', without }) !== undefined
}

function findDeadEnds(chain: Chain, map: RouteMap, without: LeftOut): readonly RouteProblem[] {
  const occupancy = standIn(chain, [dimensionIds.stage, dimensionIds.professional])
  const stages = stagesOf(chain)
  return dimensionOf(chain, dimensionIds.professional).dimension.values.flatMap(({ id: professional }, row) => {
    const dead = stages.filter((stage, column) => {
      const here = membersAt(occupancy, [column, row]).filter((position) => without.positions?.has(position) !== true)
      const at = { stage, professional }
      return here.length > 0 && !here.some((position) => leadsOn(map, { position, at, without }))
    })
    return dead.length === 0 ? [] : [{ kind: 'dead-end', professional, stages: dead }]
  })
}

type From = { readonly position: number; readonly at: { readonly stage: string; readonly professional: string }; readonly without: LeftOut }

function leadsOn(map: RouteMap, { position, at, without }: From): boolean {
  const starts = map.stopsOf(position).filter((stop) => isAt(map, stop, at))
  const goal = ({ kind }: { readonly kind: string }): boolean => kind === 'intervention' || kind === 'outside'
  return shortestRoute(map, { starts, opens: (step) => opensFor(map, step, at), goal, without }) !== undefined
}
