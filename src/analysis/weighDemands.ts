// Norm + what-if → the demands it makes on an intervention, each as a test that is fast on many interventions.

import { availability } from '../chain/availability'
import type { Chain, Condition, Norm, Selector } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { dimensionOf } from '../chain/indexChain'
import { selects, type Place } from '../chain/select'
import type { WhatIf } from '../chain/view'
import { columnOf, limitsOf, passing } from './columnOf'

/** Takes the position of an intervention in `chain.interventions`. */
export type Test = (position: number) => boolean

export type Demand = {
  readonly dimension: string
  readonly condition: Condition
  /** `where` makes an intervention part of the combination, `having` makes it count. */
  readonly part: 'where' | 'having'
  /** One verdict per intervention; absent when it depends on the place for all of them. */
  readonly verdicts?: Uint8Array
  readonly at: (place: Place) => Test
}

/** Verdicts in such an order that the lowest of several is the verdict of all together. */
const fails = 0
const dependsOnPlace = 1
export const passes = 2

/** Whose offer it is, whether it is there, and whether it is to be had in the municipality. */
export const dimensionsOfOffer: ReadonlySet<string> = new Set([dimensionIds.scope, dimensionIds.status, availability.dimension])

/**
 * Where an intervention is offered, how far it is, and its place on a scale of which the norm asks "at least" can change
 * without making it another intervention. These demands are what a candidate still lacks, and what a what-if may wave through.
 */
export function canBeWaived(dimension: string, condition: Condition): boolean {
  return dimensionsOfOffer.has(dimension) || (condition.min !== undefined && dimension !== dimensionIds.stage)
}

/** The demands of `where` and `having`. */
export function weighDemands(chain: Chain, norm: Norm, whatIf: WhatIf): readonly Demand[] {
  const having = 'having' in norm.need ? norm.need.having : {}
  const { over } = norm
  // Which values are judged at all is settled before; on those dimensions only the capacity is left to test.
  const where = Object.entries(norm.where).filter(([dimension, { as }]) => as !== undefined || !over.includes(dimension))
  return [
    ...weighSelector(chain, Object.fromEntries(where), { part: 'where', over, whatIf }),
    ...weighSelector(chain, having, { part: 'having', over, whatIf }),
  ]
}

type Weighing = { readonly part: Demand['part']; readonly over: readonly string[]; readonly whatIf: WhatIf }

/** On a dimension of `over` the very membership that puts the intervention in the place is tested, and nothing waives the demand. */
export function weighSelector(chain: Chain, selector: Selector, { part, over, whatIf }: Weighing): readonly Demand[] {
  return Object.entries(selector).map(([dimension, condition]): Demand => {
    if (over.includes(dimension)) return { dimension, condition, part, at: (place) => testAtPlace(chain, { dimension, condition, place }) }
    const verdicts = waive(chain, { dimension, condition, whatIf })
    return { dimension, condition, part, verdicts, at: (place) => testAnywhere(chain, { dimension, condition, place, verdicts }) }
  })
}

/** The test that lets all pass; known by identity, so that it need not be run. */
export const always: Test = () => true

/**
 * All demands as one test. Most have one verdict per intervention, whatever the place: these are drawn together once, and only
 * the rest is tested at each place.
 */
export function combineDemands(chain: Chain, demands: readonly Demand[], without: ReadonlySet<number>): (place: Place) => Test {
  if (demands.length === 0 && without.size === 0) return () => always
  const all = drawTogether(chain, demands, without)
  const local = all.includes(dependsOnPlace) ? demands : demands.filter(({ verdicts }) => verdicts === undefined)
  return (place) => {
    const [first, ...others] = local.map((demand) => demand.at(place))
    if (first === undefined) return (position) => all[position] !== fails
    if (others.length === 0) return (position) => all[position] !== fails && first(position)
    return (position) => all[position] !== fails && first(position) && others.every((test) => test(position))
  }
}

function drawTogether(chain: Chain, demands: readonly Demand[], without: ReadonlySet<number>): Uint8Array {
  const all = new Uint8Array(chain.interventions.length).fill(passes)
  for (const { verdicts } of demands) {
    if (verdicts === undefined) continue
    for (let position = 0; position < all.length; position++) all[position] = Math.min(all[position] ?? fails, verdicts[position] ?? fails)
  }
  for (const position of without) all[position] = fails
  return all
}

type ConditionOn = { readonly dimension: string; readonly condition: Condition }

function testAtPlace(chain: Chain, { dimension, condition, place }: ConditionOn & { readonly place: Place }): Test {
  const { order } = dimensionOf(chain, dimension)
  const digit = order.get(place[dimension] ?? '')
  if (digit === undefined) return () => false
  const limited = limitsOf(chain)
  const meets = verdictsByValue(chain, { dimension, condition })
  return (position) => {
    if (limited[position] !== 1) return meets[position * order.size + digit] === passes
    const intervention = chain.interventions[position]
    return intervention !== undefined && selects(chain, { [dimension]: condition }, { intervention, at: place })
  }
}

type Verdicts = { readonly place: Place; readonly verdicts: Uint8Array }

function testAnywhere(chain: Chain, { dimension, condition, place, verdicts }: ConditionOn & Verdicts): Test {
  return (position) => {
    if (verdicts[position] !== dependsOnPlace) return verdicts[position] === passes
    const intervention = chain.interventions[position]
    return intervention !== undefined && selects(chain, { [dimension]: condition }, { intervention, at: place })
  }
}

// What a what-if adds: interventions that count whatever their status says, and values that count as if they were the demanded ones.
function waive(chain: Chain, { dimension, condition, whatIf }: ConditionOn & { readonly whatIf: WhatIf }): Uint8Array {
  const verdicts = verdictsOn(chain, { dimension, condition })
  const values = whatIf.count[dimension] ?? []
  const added = new Set(canBeWaived(dimension, condition) ? whatIf.with : [])
  if (values.length === 0 && added.size === 0) return verdicts
  return verdicts.map((verdict, position) => {
    const intervention = chain.interventions[position]
    if (intervention === undefined || verdict === passes) return verdict
    const counts = added.has(intervention.id) || intervention.memberships[dimension]?.some(({ value }) => values.includes(value)) === true
    return counts ? passes : verdict
  })
}

type Kept = WeakMap<Condition, { readonly chain: Chain; readonly dimension: string; readonly verdicts: Uint8Array }>
const anywhere: Kept = new WeakMap()
const byValue: Kept = new WeakMap()

// Conditions are values of the chain and live as long as it does, so each is tried on all interventions only once.
function keep(chain: Chain, { dimension, condition }: ConditionOn, [kept, make]: readonly [Kept, typeof tryAnywhere]): Uint8Array {
  const known = kept.get(condition)
  if (known?.chain === chain && known.dimension === dimension) return known.verdicts
  const verdicts = make(chain, { dimension, condition })
  kept.set(condition, { chain, dimension, verdicts })
  return verdicts
}

function verdictsOn(chain: Chain, asked: ConditionOn): Uint8Array {
  return keep(chain, asked, [anywhere, tryAnywhere])
}

/** Per intervention and value, as one row of values after another: whether its membership of that value meets the condition. */
export function verdictsByValue(chain: Chain, asked: ConditionOn): Uint8Array {
  return keep(chain, asked, [byValue, tryByValue])
}

function tryByValue(chain: Chain, { dimension, condition }: ConditionOn): Uint8Array {
  const column = columnOf(chain, dimension)
  const { firsts, values, as, capacities } = column
  const { size } = column.index.order
  const passed = passing(column, condition)
  const [met, unmet] = condition.not === true ? [fails, passes] : [passes, fails]
  const verdicts = new Uint8Array(chain.interventions.length * size)
  // Two memberships of one value differ in their capacity; one that satisfies the condition decides for both.
  for (const wanted of [0, 1]) {
    for (let position = 0; position < chain.interventions.length; position++) {
      for (let own = firsts[position] ?? 0; own < (firsts[position + 1] ?? 0); own++) {
        const value = values[own] ?? 0
        if (passed[value * capacities.length + (as[own] ?? 0)] === wanted) verdicts[position * size + value] = wanted === 1 ? met : unmet
      }
    }
  }
  return verdicts
}

function tryAnywhere(chain: Chain, { dimension, condition }: ConditionOn): Uint8Array {
  const column = columnOf(chain, dimension)
  const { firsts, values, as, capacities } = column
  const passed = passing(column, condition)
  const limited = limitsOf(chain)
  const [met, unmet] = condition.not === true ? [fails, passes] : [passes, fails]
  const verdicts = new Uint8Array(chain.interventions.length)
  for (let position = 0; position < verdicts.length; position++) {
    const [first, end] = [firsts[position] ?? 0, firsts[position + 1] ?? 0]
    let some = false
    for (let own = first; own < end && !some; own++) some = passed[(values[own] ?? 0) * capacities.length + (as[own] ?? 0)] === 1
    verdicts[position] = limited[position] === 1 ? dependsOnPlace : first === end ? fails : some ? met : unmet
  }
  return verdicts
}
