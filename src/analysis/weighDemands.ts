// Norm + what-if → the demands it makes on an intervention, each as a test that is fast on many interventions.

import type { Chain, Condition, Intervention, Norm, Selector } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import { satisfies, selects, type Place } from '../chain/select'
import type { WhatIf } from '../chain/view'
import { isLimited } from './standIn'

export type Demand = {
  readonly dimension: string
  readonly condition: Condition
  /** `where` makes an intervention part of the combination, `having` makes it count. */
  readonly part: 'where' | 'having'
  readonly meets: (position: number, at: Place) => boolean
}

/**
 * Where an intervention is offered, how far it is, and its place on a scale of which the norm asks "at least" can change
 * without making it another intervention. These demands are what a candidate still lacks, and what a what-if may wave through.
 */
export function canBeWaived(dimension: string, condition: Condition): boolean {
  return dimension === 'scope' || dimension === 'status' || (condition.min !== undefined && dimension !== 'stage')
}

/** The demands of `where` and `having`. On a dimension of `over` the very membership that puts the intervention there is tested. */
export function weighDemands(chain: Chain, norm: Norm, whatIf: WhatIf): readonly Demand[] {
  const having = 'having' in norm.need ? norm.need.having : {}
  return [...weigh('where', norm.where), ...weigh('having', having)]

  function weigh(part: Demand['part'], selector: Selector): readonly Demand[] {
    return Object.entries(selector).flatMap(([dimension, condition]): readonly Demand[] => {
      const judged = norm.over.includes(dimension)
      // Which values are judged at all is settled before; only the capacity is left to test.
      if (part === 'where' && judged && condition.as === undefined) return []
      const meets = judged ? testAtPlace(chain, dimension, condition) : testAnywhere(chain, { dimension, condition, whatIf })
      return [{ dimension, condition, part, meets }]
    })
  }
}

function testAtPlace(chain: Chain, dimension: string, condition: Condition): Demand['meets'] {
  const index = dimensionOf(chain, dimension)
  return (position, at) => {
    const intervention = chain.interventions[position]
    if (intervention === undefined) return false
    if (isLimited(intervention)) return selects(chain, { [dimension]: condition }, { intervention, at })
    const here = (intervention.memberships[dimension] ?? []).filter((membership) => membership.value === at[dimension])
    if (here.length === 0) return false
    return here.some((membership) => satisfies(index, condition, membership)) !== (condition.not === true)
  }
}

/** A selector of its own, such as the end of a route, as one test; a place with a stage asks for that very stage. */
export function weighSelector(chain: Chain, selector: Selector, whatIf: WhatIf): Demand['meets'] {
  const tests = Object.entries(selector).map(([dimension, condition]) =>
    dimension === 'stage' ? testStage(chain, condition) : testAnywhere(chain, { dimension, condition, whatIf }),
  )
  return (position, at) => tests.every((meets) => meets(position, at))
}

function testStage(chain: Chain, condition: Condition): Demand['meets'] {
  const atPlace = testAtPlace(chain, 'stage', condition)
  return (position, at) => at['stage'] !== undefined && atPlace(position, at)
}

type Asked = { readonly dimension: string; readonly condition: Condition; readonly whatIf: WhatIf }

function testAnywhere(chain: Chain, { dimension, condition, whatIf }: Asked): Demand['meets'] {
  const verdicts = verdictsOn(chain, dimension, condition)
  const counted = whatIf.count[dimension]
  const added = new Set(canBeWaived(dimension, condition) ? whatIf.with : [])
  return (position, at) => {
    const verdict = verdicts[position]
    if (verdict === passes) return true
    const intervention = chain.interventions[position]
    if (intervention === undefined) return false
    if (added.has(intervention.id)) return true
    if (counted !== undefined && intervention.memberships[dimension]?.some(({ value }) => counted.includes(value)) === true) return true
    return verdict === dependsOnPlace && selects(chain, { [dimension]: condition }, { intervention, at })
  }
}

const fails = 0
const passes = 1
const dependsOnPlace = 2
const kept = new WeakMap<Condition, { readonly chain: Chain; readonly dimension: string; readonly verdicts: Uint8Array }>()

// Conditions are values of the chain and live as long as it does, so each is tried on all interventions only once.
function verdictsOn(chain: Chain, dimension: string, condition: Condition): Uint8Array {
  const known = kept.get(condition)
  if (known?.chain === chain && known.dimension === dimension) return known.verdicts
  const index = dimensionOf(chain, dimension)
  const verdicts = Uint8Array.from(chain.interventions, (intervention: Intervention) => {
    if (isLimited(intervention)) return dependsOnPlace
    const memberships = intervention.memberships[dimension] ?? []
    if (memberships.length === 0) return fails
    return memberships.some((membership) => satisfies(index, condition, membership)) !== (condition.not === true) ? passes : fails
  })
  kept.set(condition, { chain, dimension, verdicts })
  return verdicts
}
