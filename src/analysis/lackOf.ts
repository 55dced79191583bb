// A demand that an intervention fails → what it has instead: other values, another capacity, or nothing that anybody said.

import type { Chain } from '../chain/chain'
import type { Place } from '../chain/select'
import type { Lack } from './findings'
import type { Demand } from './weighDemands'

type Failed = { readonly position: number; readonly at: Place; readonly demand: Pick<Demand, 'dimension' | 'condition'> }

/** `has` is empty where the value, or the capacity, is not said. */
export function lackOf(chain: Chain, { position, at, demand }: Failed): Extract<Lack, { readonly kind: 'condition' | 'capacity' }> {
  const { dimension, condition } = demand
  const memberships = chain.interventions[position]?.memberships[dimension] ?? []
  const here = memberships.filter(({ value }) => at[dimension] === undefined || value === at[dimension])
  const asked = condition.in === undefined ? here : here.filter(({ value }) => condition.in?.includes(value) === true)
  if (condition.as === undefined || asked.length === 0)
    return { kind: 'condition', dimension, has: [...new Set(here.map(({ value }) => value))] }
  return { kind: 'capacity', dimension, has: [...new Set(asked.flatMap(({ as }) => as ?? []))] }
}
