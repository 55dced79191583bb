// Chain + dimensions → which interventions stand in each combination of their values, made once and kept as long as the chain lives.

import type { Chain, Intervention } from '../chain/chain'
import { dimensionOf, type DimensionIndex } from '../chain/indexChain'
import { selects, type Place } from '../chain/select'

/**
 * Interventions are positions in `chain.interventions`. A combination is one number: the positions of its values in mixed radix,
 * with one digit more per dimension for "names no value", so that a missing value can be looked up as fast as a given one.
 */
export type Standing = {
  readonly dimensions: readonly DimensionIndex[]
  readonly members: ReadonlyMap<number, readonly number[]>
}

const kept = new WeakMap<Chain, Map<string, Standing>>()
const nobody: readonly number[] = []

export function standIn(chain: Chain, over: readonly string[]): Standing {
  const standings = kept.get(chain) ?? new Map<string, Standing>()
  kept.set(chain, standings)
  const key = over.join(' ')
  const known = standings.get(key)
  if (known !== undefined) return known
  const standing = placeAll(chain, over)
  standings.set(key, standing)
  return standing
}

/** The interventions at a combination given by positions of values; a position past the last value asks for those without any. */
export function membersAt(standing: Standing, positions: readonly number[]): readonly number[] {
  return standing.members.get(combination(standing.dimensions, positions)) ?? nobody
}

export function placeOf(dimensions: readonly DimensionIndex[], positions: readonly number[]): Place {
  const place: Record<string, string> = {}
  dimensions.forEach(({ dimension }, digit) => {
    const value = dimension.values[positions[digit] ?? -1]
    if (value !== undefined) place[dimension.id] = value.id
  })
  return place
}

/** True when some membership holds for a part of the combinations only, so that it has to be tested at each place. */
export function isLimited(intervention: Intervention): boolean {
  for (const dimension in intervention.memberships) {
    if (intervention.memberships[dimension]?.some((membership) => membership.when !== undefined) === true) return true
  }
  return false
}

/** Every list that takes one item of each list, in order. */
export function product(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lists.reduce<readonly (readonly number[])[]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]])
}

function placeAll(chain: Chain, over: readonly string[]): Standing {
  const dimensions = over.map((id) => dimensionOf(chain, id))
  const members = new Map<number, number[]>()
  chain.interventions.forEach((intervention, position) => {
    const limited = isLimited(intervention)
    for (const positions of product(dimensions.map((dimension) => positionsIn(dimension, intervention)))) {
      if (limited && !holdsAt(chain, intervention, placeOf(dimensions, positions))) continue
      const key = combination(dimensions, positions)
      const list = members.get(key)
      if (list === undefined) members.set(key, [position])
      else list.push(position)
    }
  })
  return { dimensions, members }
}

function holdsAt(chain: Chain, intervention: Intervention, at: Place): boolean {
  const anyValue = Object.fromEntries(Object.keys(at).map((dimension) => [dimension, {}]))
  return selects(chain, anyValue, { intervention, at })
}

function positionsIn({ dimension, order }: DimensionIndex, intervention: Intervention): readonly number[] {
  const positions = new Set<number>()
  for (const { value } of intervention.memberships[dimension.id] ?? []) {
    const position = order.get(value)
    if (position !== undefined) positions.add(position)
  }
  return positions.size === 0 ? [dimension.values.length] : [...positions]
}

function combination(dimensions: readonly DimensionIndex[], positions: readonly number[]): number {
  let number = 0
  dimensions.forEach(({ dimension }, digit) => {
    number = number * (dimension.values.length + 1) + (positions[digit] ?? 0)
  })
  return number
}
