// A gap's place → the interventions around it: those that come near, those that would fill it, those that may fill it unseen.

import type { Chain, LinkStatus } from '../chain/chain'
import type { DimensionIndex } from '../chain/indexChain'
import type { Place } from '../chain/select'
import type { Lack, MayHide, NearMiss } from './findings'
import type { Case } from './judgeNorm'
import { membersAt, placeOf } from './standIn'
import { canBeWaived, type Demand } from './weighDemands'

export type Around = {
  readonly nearMisses: readonly NearMiss[]
  readonly candidates: readonly string[]
  readonly mayHide: readonly MayHide[]
}

export function searchAround(chain: Chain, ready: Case, { positions, at }: { positions: readonly number[]; at: Place }): Around {
  const nearMisses: NearMiss[] = []
  const mayHide: MayHide[] = []
  const candidates: { readonly id: string; readonly lacks: number }[] = []
  for (const position of membersAt(ready.standing, positions)) {
    const id = chain.interventions[position]?.id
    if (id === undefined || ready.present[position] === 0) continue
    const failing = ready.demands.filter((demand) => !demand.meets(position, at))
    const lack = failing.length > 1 ? undefined : onlyLack(chain, ready, { position, at, failing })
    if (lack !== undefined) nearMisses.push({ id, lacks: lack })
    if (lack !== undefined && 'dimension' in lack && lack.has.length === 0)
      mayHide.push({ kind: 'intervention', id, dimension: lack.dimension, missing: lack.kind === 'capacity' ? 'capacity' : 'value' })
    if (failing.length > 0 && failing.every((demand) => canBeWaived(demand.dimension, demand.condition)) && ready.leads(position, at))
      candidates.push({ id, lacks: failing.length })
  }
  return {
    nearMisses: [...nearMisses, ...neighbours(chain, ready, positions)],
    candidates: candidates.sort((a, b) => a.lacks - b.lacks).map(({ id }) => id),
    mayHide: [...mayHide, ...nameless(chain, ready, positions)],
  }
}

type Miss = { readonly position: number; readonly at: Place; readonly failing: readonly Demand[] }

function onlyLack(chain: Chain, ready: Case, { position, at, failing: [failed] }: Miss): Lack | undefined {
  if (failed === undefined) return routeLack(ready, position, at)
  if (!ready.leads(position, at)) return undefined
  const { dimension, condition } = failed
  const memberships = chain.interventions[position]?.memberships[dimension] ?? []
  const here = memberships.filter(({ value }) => at[dimension] === undefined || value === at[dimension])
  if (condition.as === undefined || here.length === 0)
    return { kind: 'condition', dimension, has: distinct(here.map(({ value }) => value)) }
  const asked = condition.in === undefined ? here : here.filter(({ value }) => condition.in?.includes(value) === true)
  if (asked.length === 0) return { kind: 'condition', dimension, has: distinct(here.map(({ value }) => value)) }
  return { kind: 'capacity', dimension, has: distinct(asked.flatMap(({ as }) => as ?? [])) }
}

function routeLack({ norm, leads }: Case, position: number, at: Place): Lack | undefined {
  if (!('kinds' in norm.need)) return undefined
  const more: LinkStatus[] = [...norm.need.statuses]
  for (const status of ['existing', 'possible', 'missing'] as const) {
    if (more.includes(status)) continue
    more.push(status)
    if (leads(position, at, { kinds: norm.need.kinds, statuses: more })) return { kind: 'route', status }
  }
  return undefined
}

// One stage earlier or later, or another professional of the same group: whatever counts there and does not stand here.
function neighbours(chain: Chain, ready: Case, positions: readonly number[]): readonly NearMiss[] {
  const here = new Set(membersAt(ready.standing, positions))
  const found = new Map<number, NearMiss>()
  ready.standing.dimensions.forEach((index, digit) => {
    const own = positions[digit] ?? -1
    for (const next of nextTo(index, own)) {
      const there = positions.with(digit, next)
      const at = placeOf(ready.standing.dimensions, there)
      for (const position of membersAt(ready.standing, there)) {
        if (here.has(position) || found.has(position) || !ready.stands(position, at) || !ready.counts(position, at)) continue
        const { id } = index.dimension
        found.set(position, { id: chain.interventions[position]?.id ?? '', lacks: { kind: 'neighbour', dimension: id, has: at[id] ?? '' } })
      }
    }
  })
  return [...found.values()]
}

function nextTo({ dimension }: DimensionIndex, own: number): readonly number[] {
  if (dimension.id === 'stage' && dimension.ordered)
    return [own - 1, own + 1].filter((position) => dimension.values[position] !== undefined)
  if (dimension.id !== 'professional') return []
  const group = dimension.values[own]?.group
  return dimension.values.flatMap((value, position) => (position !== own && group !== undefined && value.group === group ? [position] : []))
}

// Interventions that name no value on one dimension of the place and would count at it otherwise.
function nameless(chain: Chain, ready: Case, positions: readonly number[]): readonly MayHide[] {
  const { dimensions } = ready.standing
  return dimensions.flatMap((index, digit) => {
    const without = positions.with(digit, index.dimension.values.length)
    const at = placeOf(dimensions, without)
    const others = ready.demands.filter(({ dimension }) => dimension !== index.dimension.id)
    return membersAt(ready.standing, without)
      .filter(
        (position) => ready.present[position] === 1 && others.every((demand) => demand.meets(position, at)) && ready.leads(position, at),
      )
      .map((position): MayHide => ({
        kind: 'intervention',
        id: chain.interventions[position]?.id ?? '',
        dimension: index.dimension.id,
        missing: 'value',
      }))
  })
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)]
}
