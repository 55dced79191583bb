// A gap's place → the interventions around it: those that come near, those that would fill it, those that may fill it unseen.

import type { Chain, LinkStatus } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import type { DimensionIndex } from '../chain/indexChain'
import type { Place } from '../chain/select'
import type { Lack, MayHide, NearMiss } from './findings'
import { lackOf } from './lackOf'
import type { Case } from './prepareNorm'
import { membersAt, placeOf } from './standIn'
import { canBeWaived, type Demand } from './weighDemands'

type Around = {
  readonly nearMisses: readonly NearMiss[]
  readonly candidates: readonly string[]
  readonly mayHide: readonly MayHide[]
}

/** Made once per norm: what names no value on a dimension is the same for all gaps that differ in that dimension only. */
export function searchAround(chain: Chain, ready: Case): (gap: { readonly positions: readonly number[]; readonly at: Place }) => Around {
  const nameless = new Map<string, readonly MayHide[]>()
  return ({ positions, at }) => {
    const here = searchHere(chain, ready, { positions, at })
    const unseen = positions.flatMap((_, digit) => {
      const without = positions.with(digit, -1).join(' ')
      const found = nameless.get(without) ?? findNameless(chain, ready, { positions, digit })
      nameless.set(without, found)
      return found
    })
    return { ...here, nearMisses: [...here.nearMisses, ...neighbours(chain, ready, positions)], mayHide: [...here.mayHide, ...unseen] }
  }
}

function searchHere(chain: Chain, ready: Case, { positions, at }: { positions: readonly number[]; at: Place }): Around {
  const nearMisses: NearMiss[] = []
  const mayHide: MayHide[] = []
  const candidates: { readonly id: string; readonly lacks: number }[] = []
  const tests = ready.demands.map((demand) => ({ demand, meets: demand.at(at) }))
  const leads = ready.leads(at)
  for (const position of membersAt(ready.occupancy, positions).filter(ready.present)) {
    const id = chain.interventions[position]?.id ?? ''
    const failing = tests.filter(({ meets }) => !meets(position)).map(({ demand }) => demand)
    const lack = failing.length > 1 ? undefined : onlyLack(chain, ready, { position, at, failing })
    if (lack !== undefined) nearMisses.push({ id, lacks: lack })
    if (lack !== undefined && 'dimension' in lack && lack.has.length === 0)
      mayHide.push({ kind: 'intervention', id, dimension: lack.dimension, missing: lack.kind === 'capacity' ? 'capacity' : 'value' })
    if (isElsewhere(chain, position, failing) && leads(position)) candidates.push({ id, lacks: failing.length })
  }
  return { nearMisses, candidates: candidates.sort((a, b) => a.lacks - b.lacks).map(({ id }) => id), mayHide }
}

// It lacks nothing but what could change, and says itself that it is offered elsewhere or not yet; one that only says nothing may
// well be here already.
function isElsewhere(chain: Chain, position: number, failing: readonly Demand[]): boolean {
  const memberships = chain.interventions[position]?.memberships
  return (
    failing.every(({ dimension, condition }) => canBeWaived(dimension, condition)) &&
    failing.some(({ dimension, condition }) => condition.min === undefined && (memberships?.[dimension] ?? []).length > 0)
  )
}

type Miss = { readonly position: number; readonly at: Place; readonly failing: readonly Demand[] }

function onlyLack(chain: Chain, ready: Case, { position, at, failing: [failed] }: Miss): Lack | undefined {
  if (failed === undefined) return routeLack(ready, position, at)
  return ready.leads(at)(position) ? lackOf(chain, { position, at, demand: failed }) : undefined
}

function routeLack({ norm, leads }: Case, position: number, at: Place): Lack | undefined {
  if (!('kinds' in norm.need)) return undefined
  const more: LinkStatus[] = [...norm.need.statuses]
  for (const status of ['existing', 'possible', 'missing'] as const) {
    if (more.includes(status)) continue
    more.push(status)
    if (leads(at, { kinds: norm.need.kinds, statuses: more })(position)) return { kind: 'route', status }
  }
  return undefined
}

// One stage earlier or later, or another professional of the same group (of all, where none are made): whatever counts there and does not
// stand here.
function neighbours(chain: Chain, ready: Case, positions: readonly number[]): readonly NearMiss[] {
  const here = new Set(membersAt(ready.occupancy, positions))
  const found = new Map<number, NearMiss>()
  ready.occupancy.dimensions.forEach((index, digit) => {
    const own = positions[digit] ?? -1
    for (const next of nextTo(index, own)) {
      const there = positions.with(digit, next)
      const at = placeOf(ready.occupancy.dimensions, there)
      for (const position of membersAt(ready.occupancy, there).filter(ready.stands(at)).filter(ready.counts(at))) {
        if (here.has(position) || found.has(position)) continue
        const { id } = index.dimension
        found.set(position, { id: chain.interventions[position]?.id ?? '', lacks: { kind: 'neighbour', dimension: id, has: at[id] ?? '' } })
      }
    }
  })
  return [...found.values()]
}

function nextTo({ dimension }: DimensionIndex, own: number): readonly number[] {
  if (dimension.id === dimensionIds.stage && dimension.ordered)
    return [own - 1, own + 1].filter((position) => dimension.values[position] !== undefined)
  if (dimension.id !== dimensionIds.professional) return []
  const group = dimension.values[own]?.group
  if (group === undefined && dimension.groups.length > 0) return []
  return dimension.values.flatMap((value, position) => (position !== own && value.group === group ? [position] : []))
}

// Interventions that name no value on one dimension of the place and would count at it otherwise.
function findNameless(
  chain: Chain,
  ready: Case,
  { positions, digit }: { positions: readonly number[]; digit: number },
): readonly MayHide[] {
  const { dimensions } = ready.occupancy
  const dimension = dimensions[digit]?.dimension
  if (dimension === undefined) return []
  const without = positions.with(digit, dimension.values.length)
  const at = placeOf(dimensions, without)
  const others = ready.demands.filter((demand) => demand.dimension !== dimension.id).map((demand) => demand.at(at))
  return membersAt(ready.occupancy, without)
    .filter((position) => ready.present(position) && others.every((meets) => meets(position)))
    .filter(ready.leads(at))
    .map((position) => ({ kind: 'intervention', id: chain.interventions[position]?.id ?? '', dimension: dimension.id, missing: 'value' }))
}
