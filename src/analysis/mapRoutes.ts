// Chain + which links count → the network of routes: where a person in an intervention, at a stage, can go next and come from.

import { range } from 'd3'
import type { Chain, Link, LinkEnd, LinkKind, LinkStatus } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { dimensionOf } from '../chain/indexChain'
import type { Place } from '../chain/select'
import { columnOf } from './columnOf'
import { lineUp, noLink, type Step, type Steps } from './routeSteps'
import { membersAt, positionOf, standIn } from './standIn'

/**
 * Where a route can be. A person is in an intervention at one stage, so that an intervention which spans two stages is no step from one
 * to the other; `undefined` when it names none. A link from or to a professional passes through a door of that professional at that stage.
 */
export type Stop =
  | { readonly kind: 'intervention'; readonly position: number; readonly stage: string | undefined }
  | { readonly kind: 'leaving' | 'arriving'; readonly dimension: string; readonly value: string; readonly stage: string }
  | { readonly kind: 'outside'; readonly id: string }

export type RouteMap = {
  readonly stops: readonly Stop[]
  /** Those that may be used. */
  readonly links: readonly Link[]
  readonly onward: Steps
  readonly back: Steps
  /** Stops of an intervention, one per stage. */
  readonly stopsOf: (position: number) => readonly number[]
  /** All stops in interventions, by stage. */
  readonly byStage: ReadonlyMap<string | undefined, readonly number[]>
}

/** The steps from one stop, or to it. */
export function stepsAt(map: RouteMap, along: 'onward' | 'back', stop: number): readonly Step[] {
  const { firsts, to, links } = map[along]
  const steps: Step[] = []
  for (let step = firsts[stop] ?? 0; step < (firsts[stop + 1] ?? 0); step++)
    steps.push({ to: to[step] ?? 0, link: map.links[links[step] ?? noLink] })
  return steps
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

/** A map while it is drawn. */
type Draft = {
  readonly chain: Chain
  readonly stops: Stop[]
  /** As `LooseSteps`. */
  readonly steps: number[]
  /** The stops of the intervention at position p have the numbers from `own[p]` up to `own[p + 1]`. */
  readonly own: Int32Array
  readonly byStage: Map<string | undefined, number[]>
  /** Doors and ends outside the chain that are on the map already. */
  readonly named: Map<string, number>
}

function drawMap(chain: Chain, links: readonly Link[]): RouteMap {
  const draft = placeStops(chain)
  links.forEach((link, position) => {
    for (const from of departures(draft, link.from)) {
      for (const to of arrivals(draft, { link, stage: stageOf(draft.stops[from]) })) draft.steps.push(from, to, position)
    }
  })
  const { stops, steps, own, byStage } = draft
  return {
    stops,
    links,
    onward: lineUp(steps, { by: 'departure', stops: stops.length }),
    back: lineUp(steps, { by: 'arrival', stops: stops.length }),
    stopsOf: (position) => stopsAt(own, position),
    byStage,
  }
}

function placeStops(chain: Chain): Draft {
  const { index, firsts, values } = columnOf(chain, dimensionIds.stage)
  const stages = index.dimension.values.map(({ id }) => id)
  const stops: Stop[] = []
  const byStage = new Map<string | undefined, number[]>()
  const place = (position: number, stage: string | undefined): void => {
    const id = stops.push({ kind: 'intervention', position, stage }) - 1
    const others = byStage.get(stage)
    if (others === undefined) byStage.set(stage, [id])
    else others.push(id)
  }
  const own = new Int32Array(firsts.length)
  for (let position = 0; position + 1 < firsts.length; position++) {
    const [first, end] = [firsts[position] ?? 0, firsts[position + 1] ?? 0]
    if (first === end) place(position, undefined)
    for (let at = first; at < end; at++) {
      // It can name one stage twice, in two capacities.
      if (values.indexOf(values[at] ?? 0, first) === at) place(position, stages[values[at] ?? 0])
    }
    own[position + 1] = stops.length
  }
  return { chain, stops, steps: [], own, byStage, named: new Map() }
}

// Where a step's two ends stand among its three numbers.
function departures(draft: Draft, end: LinkEnd): readonly number[] {
  if (end.kind === 'outside') return [outside(draft, end.id)]
  if (end.kind === 'intervention') return stopsOf(draft, end.id)
  const stages =
    end.dimension === dimensionIds.stage ? [end.id] : dimensionOf(draft.chain, dimensionIds.stage).dimension.values.map(({ id }) => id)
  return stages.map((stage) => door(draft, { kind: 'leaving', dimension: end.dimension, value: end.id, stage }))
}

function arrivals(draft: Draft, { link, stage }: { readonly link: Link; readonly stage: string | undefined }): readonly number[] {
  const { to, kind } = link
  if (to.kind === 'outside') return [outside(draft, to.id)]
  if (to.kind === 'intervention') return land(draft, { kind, stage, stops: stopsOf(draft, to.id) })
  const shared = to.dimension === dimensionIds.stage ? to.id : stage
  return shared === undefined ? [] : [door(draft, { kind: 'arriving', dimension: to.dimension, value: to.id, stage: shared })]
}

function stopsOf({ chain, own }: Draft, id: string): readonly number[] {
  return stopsAt(own, positionOf(chain, id) ?? -1)
}

function stopsAt(own: Int32Array, position: number): readonly number[] {
  return range(own[position] ?? 0, own[position + 1] ?? 0)
}

function outside({ stops, named }: Draft, id: string): number {
  const made = named.get(`outside ${id}`) ?? stops.push({ kind: 'outside', id }) - 1
  named.set(`outside ${id}`, made)
  return made
}

type Door = Extract<Stop, { readonly kind: 'leaving' | 'arriving' }>

// A professional's door at a stage is made, and joined to the interventions behind it, when the first link needs it.
function door(draft: Draft, wanted: Door): number {
  const key = `${wanted.kind} ${wanted.dimension} ${wanted.value} ${wanted.stage}`
  const known = draft.named.get(key)
  if (known !== undefined) return known
  const made = draft.stops.push(wanted) - 1
  draft.named.set(key, made)
  for (const position of behind(draft.chain, wanted)) {
    for (let stop = draft.own[position] ?? 0; stop < (draft.own[position + 1] ?? 0); stop++) {
      if (stageOf(draft.stops[stop]) !== wanted.stage) continue
      if (wanted.kind === 'leaving') draft.steps.push(stop, made, noLink)
      else draft.steps.push(made, stop, noLink)
    }
  }
  return made
}

function behind(chain: Chain, { dimension, value, stage }: Door): readonly number[] {
  const occupancy = standIn(chain, dimension === dimensionIds.stage ? [dimensionIds.stage] : [dimensionIds.stage, dimension])
  const place: Place = { [dimension]: value, stage }
  return membersAt(
    occupancy,
    occupancy.dimensions.map((index) => index.order.get(place[index.dimension.id] ?? '') ?? -1),
  )
}

function stageOf(stop: Stop | undefined): string | undefined {
  return stop === undefined || stop.kind === 'outside' ? undefined : stop.stage
}

type Landing = { readonly kind: LinkKind; readonly stage: string | undefined; readonly stops: readonly number[] }

// A step up arrives at a later stage and a step down at an earlier one. Any other link keeps the person's stage where the intervention
// has it; where it hasn't, the link itself is the step.
function land(draft: Draft, { kind, stage, stops }: Landing): readonly number[] {
  if (stage === undefined || stops.length < 2) return stops
  if (kind === 'steps-up' || kind === 'steps-down') {
    const { order } = dimensionOf(draft.chain, dimensionIds.stage)
    const here = order.get(stage) ?? 0
    const moved = stops.filter((id) => {
      const there = order.get(stageOf(draft.stops[id]) ?? '') ?? here
      return kind === 'steps-up' ? there > here : there < here
    })
    if (moved.length > 0) return moved
  }
  const same = stops.filter((id) => stageOf(draft.stops[id]) === stage)
  return same.length > 0 ? same : stops
}
