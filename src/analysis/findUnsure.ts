// The far ends of a norm's routes → the stops of the map where one may stand unseen, for something that is not said there.

import type { Chain, Norm, Selector } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { admitted } from '../chain/select'
import { applyStatements } from './applyStatements'
import type { MayHide } from './findings'
import { isAt } from './followRoutes'
import { lackOf } from './lackOf'
import type { RouteMap, Stop } from './mapRoutes'
import { membersAt, standIn } from './standIn'
import type { LeftOut } from './walkRoutes'
import type { Demand } from './weighDemands'

export type FarEnds = {
  readonly chain: Chain
  readonly norm: Norm
  readonly map: RouteMap
  readonly ends: Selector
  readonly demands: readonly Demand[]
  readonly without: LeftOut
  /** Per stop 1 when a route leads on from it to an end, so that only the way to it is missing. */
  readonly within: Uint8Array
  /** Doors behind which a route ends: those one arrives at, or, looking back, those one left by. */
  readonly door: 'arriving' | 'leaving'
}

/** By stop, in the order of the stops. */
export function findUnsure(far: FarEnds): ReadonlyMap<number, readonly MayHide[]> {
  const unsure = new Map<number, readonly MayHide[]>()
  const add = (stop: number, hidden: readonly MayHide[]): void => {
    if (hidden.length > 0) unsure.set(stop, hidden)
  }
  for (const [stage, stops] of far.map.byStage) {
    const lacking = unsaidAt(far, stage)
    for (const stop of stops) add(stop, lacking(far.map.stops[stop]))
  }
  const saidAt = statementsAt(far)
  far.map.stops.forEach((stop, id) => {
    if (stop.kind === far.door) add(id, [...saidAt(stop), ...namelessBehind(far, stop)])
  })
  // In the order of the stops: the stages come in that of the first to name one, which a what-if may leave out.
  return new Map([...unsure].sort(([one], [other]) => one - other))
}

function unsaidAt({ chain, demands, without }: FarEnds, stage: string | undefined): (stop: Stop | undefined) => readonly MayHide[] {
  const at = stage === undefined ? {} : { stage }
  const tests = demands.map((demand) => ({ demand, meets: demand.at(at) }))
  return (stop) => {
    if (stop?.kind !== 'intervention' || without.positions?.has(stop.position) === true) return []
    const [failing, ...others] = tests.filter(({ meets }) => !meets(stop.position))
    if (failing === undefined || others.length > 0) return []
    const lack = lackOf(chain, { position: stop.position, at, demand: failing.demand })
    if (lack.has.length > 0) return []
    return [
      hiding(chain, 'far-end', {
        position: stop.position,
        dimension: lack.dimension,
        missing: lack.kind === 'capacity' ? 'capacity' : 'value',
      }),
    ]
  }
}

type Door = Extract<Stop, { readonly kind: 'arriving' | 'leaving' }>

// Interventions that name no stage, or no professional, and would stand behind the door if they named this one: they would be picked
// there, or a route leads on from them.
function namelessBehind({ chain, map, ends, demands, without, within }: FarEnds, { dimension, value, stage }: Door): readonly MayHide[] {
  const values = new Map([
    [dimensionIds.stage, stage],
    [dimension, value],
  ])
  const occupancy = standIn(chain, [...values.keys()])
  const places = occupancy.dimensions.map((index) => index.order.get(values.get(index.dimension.id) ?? '') ?? -1)
  return occupancy.dimensions.flatMap(({ dimension: unnamed }, digit) => {
    const isEnd = admitted(chain, unnamed.id, ends[unnamed.id]).includes(values.get(unnamed.id) ?? '')
    const tests = demands.filter((demand) => demand.dimension !== unnamed.id).map((demand) => demand.at({ stage }))
    const leadsOn = (position: number): boolean =>
      map.stopsOf(position).some((stop) => within[stop] === 1 && (unnamed.id === dimensionIds.stage || isAt(map, stop, { stage })))
    return membersAt(occupancy, places.with(digit, unnamed.values.length)).flatMap((position): readonly MayHide[] => {
      const unsaid = { position, dimension: unnamed.id, missing: 'value' } as const
      if (without.positions?.has(position) === true) return []
      if (isEnd && tests.every((meets) => meets(position))) return [hiding(chain, 'far-end', unsaid)]
      return leadsOn(position) ? [hiding(chain, 'on-the-way', unsaid)] : []
    })
  })
}

// What is known about a door's place, as if the norm judged that place and the selector were its limit. At a place where no end can
// be, an unknown step may stand: only a statement about the whole place says so.
function statementsAt({ chain, norm, ends }: FarEnds): (door: Door) => readonly MayHide[] {
  const made = new Map<string, ReturnType<typeof applyStatements>>()
  return ({ dimension, value, stage }) => {
    const at = { stage, [dimension]: value }
    const isEnd = Object.entries(at).every(([id, own]) => admitted(chain, id, ends[id]).includes(own))
    const key = `${dimension} ${isEnd}`
    const saidAt = made.get(key) ?? applyStatements(chain, { ...norm, over: Object.keys(at), where: isEnd ? ends : {} })
    made.set(key, saidAt)
    const { decides, overlaps } = saidAt(at)
    const unknown = decides !== undefined && chain.cells[decides]?.state === 'unknown' ? [decides] : []
    const cells = decides === undefined && isEnd ? overlaps : unknown
    return cells.map((cell) => ({ kind: 'cell', cell }))
  }
}

type Unsaid = { readonly position: number; readonly dimension: string; readonly missing: 'value' | 'capacity' }

function hiding(chain: Chain, kind: 'far-end' | 'on-the-way', { position, dimension, missing }: Unsaid): MayHide {
  return { kind, id: chain.interventions[position]?.id ?? '', dimension, missing }
}
