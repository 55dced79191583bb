// Chain + which links count → the network of routes: where a person in an intervention, at a stage, can go next and come from.

import { group } from 'd3'
import type { Chain, Link, LinkEnd, LinkKind, LinkStatus } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import { membersAt, positionsOf, standIn } from './standIn'

/**
 * Where a route can be. A person is in an intervention at one stage, so that an intervention which spans two stages is no step from one
 * to the other; `undefined` when it names none. A link from or to a professional passes through a door of that professional at that stage.
 */
export type Stop =
  | { readonly kind: 'intervention'; readonly position: number; readonly stage: string | undefined }
  | { readonly kind: 'leaving' | 'arriving'; readonly dimension: string; readonly value: string; readonly stage: string }
  | { readonly kind: 'outside'; readonly id: string }

/** A step between two stops; without a link it only passes a professional's door. */
export type Step = { readonly to: number; readonly link: Link | undefined }

export type RouteMap = {
  readonly stops: readonly Stop[]
  readonly onward: readonly (readonly Step[])[]
  readonly back: readonly (readonly Step[])[]
  /** Stops of an intervention, one per stage. */
  readonly stopsOf: (position: number) => readonly number[]
  /** All stops in interventions, by stage. */
  readonly byStage: ReadonlyMap<string | undefined, readonly number[]>
}

export type Allowed = { readonly kinds: readonly LinkKind[]; readonly statuses: readonly LinkStatus[] }

const kept = new WeakMap<Chain, Map<string, RouteMap>>()

export function mapRoutes(chain: Chain, { kinds, statuses }: Allowed): RouteMap {
  const maps = kept.get(chain) ?? new Map<string, RouteMap>()
  kept.set(chain, maps)
  const key = [...new Set(kinds)].sort().join(' ') + '|' + [...new Set(statuses)].sort().join(' ')
  const known = maps.get(key)
  if (known !== undefined) return known
  const map = drawMap(
    chain,
    chain.links.filter((link) => kinds.includes(link.kind) && statuses.includes(link.status)),
  )
  maps.set(key, map)
  return map
}

function drawMap(chain: Chain, links: readonly Link[]): RouteMap {
  const stops: Stop[] = []
  const onward: Step[][] = []
  const back: Step[][] = []
  const named = new Map<string, number>()
  const add = (stop: Stop): number => {
    onward.push([])
    back.push([])
    return stops.push(stop) - 1
  }
  const own = chain.interventions.map((_, position) =>
    stagesOf(chain, position).map((stage) => add({ kind: 'intervention', position, stage })),
  )
  const join = (from: number, to: number, link?: Link): void => {
    onward[from]?.push({ to, link })
    back[to]?.push({ to: from, link })
  }
  const stopsOf = (position: number): readonly number[] => own[position] ?? []
  const stopsOfId = (id: string): readonly number[] => [...positionsOf(chain, [id])].flatMap(stopsOf)
  const stopsAt = (position: number, stage: string): readonly number[] => stopsOf(position).filter((id) => stageOf(stops[id]) === stage)

  for (const link of links) {
    for (const from of ends(link.from, 'leaving')) {
      for (const to of arrivals(link, stageOf(stops[from]))) join(from, to, link)
    }
  }
  const all = own.flat()
  const byStage = group(all, (id) => stageOf(stops[id]))
  return { stops, onward, back, stopsOf, byStage }

  // A professional's door at a stage is made, and joined to the interventions behind it, when the first link needs it.
  function door(kind: 'leaving' | 'arriving', end: { dimension: string; id: string }, stage: string): number {
    const key = `${kind} ${end.dimension} ${end.id} ${stage}`
    const known = named.get(key)
    if (known !== undefined) return known
    const made = add({ kind, dimension: end.dimension, value: end.id, stage })
    named.set(key, made)
    for (const position of behind(chain, end, stage)) {
      for (const stop of stopsAt(position, stage)) {
        if (kind === 'leaving') join(stop, made)
        else join(made, stop)
      }
    }
    return made
  }

  function outside(id: string): number {
    const made = named.get(`outside ${id}`) ?? add({ kind: 'outside', id })
    named.set(`outside ${id}`, made)
    return made
  }

  function ends(end: LinkEnd, kind: 'leaving' | 'arriving'): readonly number[] {
    if (end.kind === 'outside') return [outside(end.id)]
    if (end.kind === 'intervention') return stopsOfId(end.id)
    return stagesBehind(chain, end).map((stage) => door(kind, end, stage))
  }

  function arrivals(link: Link, stage: string | undefined): readonly number[] {
    const { to } = link
    if (to.kind === 'intervention') return landing(chain, link, { stage, stops: stopsOfId(to.id), stageAt: (id) => stageOf(stops[id]) })
    if (to.kind === 'outside') return ends(to, 'arriving')
    if (to.dimension === 'stage') return [door('arriving', to, to.id)]
    return stage === undefined ? [] : [door('arriving', to, stage)]
  }
}

function stageOf(stop: Stop | undefined): string | undefined {
  return stop === undefined || stop.kind === 'outside' ? undefined : stop.stage
}

function stagesOf(chain: Chain, position: number): readonly (string | undefined)[] {
  const stages = [...new Set((chain.interventions[position]?.memberships['stage'] ?? []).map(({ value }) => value))]
  return stages.length === 0 ? [undefined] : stages
}

function stagesBehind(chain: Chain, end: { dimension: string; id: string }): readonly string[] {
  if (end.dimension === 'stage') return [end.id]
  return dimensionOf(chain, 'stage').dimension.values.map(({ id }) => id)
}

function behind(chain: Chain, end: { dimension: string; id: string }, stage: string): readonly number[] {
  const over = end.dimension === 'stage' ? ['stage'] : [end.dimension, 'stage']
  const standing = standIn(chain, over)
  const value: Readonly<Record<string, string>> = { stage, [end.dimension]: end.id }
  return membersAt(
    standing,
    standing.dimensions.map(({ dimension, order }) => order.get(value[dimension.id] ?? '') ?? -1),
  ).positions
}

type Landing = {
  readonly stage: string | undefined
  readonly stops: readonly number[]
  readonly stageAt: (id: number) => string | undefined
}

// A step up arrives at a later stage and a step down at an earlier one. Any other link keeps the person's stage where the intervention
// has it; where it hasn't, the link itself is the step.
function landing(chain: Chain, link: Link, { stage, stops, stageAt }: Landing): readonly number[] {
  if (stage === undefined) return stops
  const { order } = dimensionOf(chain, 'stage')
  const here = order.get(stage) ?? 0
  const there = (id: number): number => order.get(stageAt(id) ?? '') ?? here
  const moved = stops.filter((id) => (link.kind === 'steps-up' && there(id) > here) || (link.kind === 'steps-down' && there(id) < here))
  if (moved.length > 0) return moved
  const kept = stops.filter((id) => stageAt(id) === stage)
  return kept.length > 0 ? kept : stops
}
