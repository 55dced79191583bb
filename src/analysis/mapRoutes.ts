// Chain + which links count → the network of routes: where a person in an intervention, at a stage, can go next and come from.

import { group } from 'd3'
import type { Chain, Link, LinkEnd, LinkKind, LinkStatus } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import type { Place } from '../chain/select'
import { membersAt, positionOf, standIn } from './standIn'

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
  /** By stop; absent where nothing leads on, or nothing arrives. */
  readonly onward: readonly (readonly Step[] | undefined)[]
  readonly back: readonly (readonly Step[] | undefined)[]
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

// A map while it is drawn. Most stops have no links at all, so their lists are made when the first one comes.
type Draft = {
  readonly stops: Stop[]
  readonly onward: (Step[] | undefined)[]
  readonly back: (Step[] | undefined)[]
  /** Stops by the position of their intervention. */
  readonly own: readonly (readonly number[])[]
  /** Doors and ends outside the chain that are on the map already. */
  readonly named: Map<string, number>
}

function drawMap(chain: Chain, links: readonly Link[]): RouteMap {
  const draft = placeStops(chain)
  for (const link of links) {
    for (const from of departures(chain, draft, link.from)) {
      const stage = stageOf(draft.stops[from])
      for (const to of arrivals(chain, draft, { link, stage })) join(draft, { from, to, link })
    }
  }
  const { stops, onward, back, own } = draft
  return { stops, onward, back, stopsOf: (position) => own[position] ?? [], byStage: group(own.flat(), (id) => stageOf(stops[id])) }
}

function placeStops(chain: Chain): Draft {
  const stops: Stop[] = []
  const own = chain.interventions.map(({ memberships }, position) => {
    const stages: readonly (string | undefined)[] = memberships['stage']?.map(({ value }) => value) ?? [undefined]
    const distinct = stages.length < 2 ? stages : [...new Set(stages)]
    return distinct.map((stage) => stops.push({ kind: 'intervention', position, stage }) - 1)
  })
  // An array that is filled here and there from the start would be kept as a slow table of keys.
  return { stops, onward: stops.map(() => undefined), back: stops.map(() => undefined), own, named: new Map() }
}

function join(
  { onward, back }: Draft,
  { from, to, link }: { readonly from: number; readonly to: number; readonly link: Link | undefined },
): void {
  const on = (onward[from] ??= [])
  const returning = (back[to] ??= [])
  on.push({ to, link })
  returning.push({ to: from, link })
}

function departures(chain: Chain, draft: Draft, end: LinkEnd): readonly number[] {
  if (end.kind === 'outside') return [outside(draft, end.id)]
  if (end.kind === 'intervention') return stopsOf(chain, draft, end.id)
  const stages = end.dimension === 'stage' ? [end.id] : dimensionOf(chain, 'stage').dimension.values.map(({ id }) => id)
  return stages.map((stage) => door(chain, draft, { kind: 'leaving', dimension: end.dimension, value: end.id, stage }))
}

function arrivals(
  chain: Chain,
  draft: Draft,
  { link, stage }: { readonly link: Link; readonly stage: string | undefined },
): readonly number[] {
  const { to, kind } = link
  if (to.kind === 'outside') return [outside(draft, to.id)]
  if (to.kind === 'intervention')
    return land(chain, { kind, stage, stops: stopsOf(chain, draft, to.id), stageAt: (id) => stageOf(draft.stops[id]) })
  const shared = to.dimension === 'stage' ? to.id : stage
  return shared === undefined ? [] : [door(chain, draft, { kind: 'arriving', dimension: to.dimension, value: to.id, stage: shared })]
}

function stopsOf(chain: Chain, { own }: Draft, id: string): readonly number[] {
  return own[positionOf(chain, id) ?? -1] ?? []
}

function outside({ stops, named }: Draft, id: string): number {
  const made = named.get(`outside ${id}`) ?? stops.push({ kind: 'outside', id }) - 1
  named.set(`outside ${id}`, made)
  return made
}

type Door = Extract<Stop, { readonly kind: 'leaving' | 'arriving' }>

// A professional's door at a stage is made, and joined to the interventions behind it, when the first link needs it.
function door(chain: Chain, draft: Draft, wanted: Door): number {
  const key = `${wanted.kind} ${wanted.dimension} ${wanted.value} ${wanted.stage}`
  const known = draft.named.get(key)
  if (known !== undefined) return known
  const made = draft.stops.push(wanted) - 1
  draft.named.set(key, made)
  // One step through the door serves all who stand behind it: the busiest professionals have thousands of interventions.
  const through: Step = { to: made, link: undefined }
  const [inside, outwards] = wanted.kind === 'leaving' ? [draft.onward, draft.back] : [draft.back, draft.onward]
  const behindIt: Step[] = []
  outwards[made] = behindIt
  for (const position of behind(chain, wanted)) {
    for (const stop of draft.own[position] ?? []) {
      if (stageOf(draft.stops[stop]) !== wanted.stage) continue
      const steps = (inside[stop] ??= [])
      steps.push(through)
      behindIt.push({ to: stop, link: undefined })
    }
  }
  return made
}

function behind(chain: Chain, { dimension, value, stage }: Door): readonly number[] {
  const standing = standIn(chain, dimension === 'stage' ? ['stage'] : ['stage', dimension])
  const place: Place = { [dimension]: value, stage }
  return membersAt(
    standing,
    standing.dimensions.map((index) => index.order.get(place[index.dimension.id] ?? '') ?? -1),
  ).positions
}

function stageOf(stop: Stop | undefined): string | undefined {
  return stop === undefined || stop.kind === 'outside' ? undefined : stop.stage
}

type Landing = {
  readonly kind: LinkKind
  readonly stage: string | undefined
  readonly stops: readonly number[]
  readonly stageAt: (id: number) => string | undefined
}

// A step up arrives at a later stage and a step down at an earlier one. Any other link keeps the person's stage where the intervention
// has it; where it hasn't, the link itself is the step.
function land(chain: Chain, { kind, stage, stops, stageAt }: Landing): readonly number[] {
  if (stage === undefined || stops.length < 2) return stops
  if (kind === 'steps-up' || kind === 'steps-down') {
    const { order } = dimensionOf(chain, 'stage')
    const here = order.get(stage) ?? 0
    const moved = stops.filter((id) => {
      const there = order.get(stageAt(id) ?? '') ?? here
      return kind === 'steps-up' ? there > here : there < here
    })
    if (moved.length > 0) return moved
  }
  const same = stops.filter((id) => stageAt(id) === stage)
  return same.length > 0 ? same : stops
}
