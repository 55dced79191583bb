// The dimension that says what of a chain is to be had in one municipality. An overlay brings it along.

import type { Chain, Intervention, Selector } from './chain'
import { selects } from './select'

export const availability = {
  dimension: 'availability',
  /** What counts as local offer. Not known is no value: an intervention without one may hide a gap, but does not fill it. */
  offered: ['present', 'limited'],
  limited: 'limited',
  absent: 'absent',
  values: ['present', 'limited', 'absent'],
  /** Written in a file to say that nobody knows; becomes no value. */
  unknown: 'unknown',
} as const

/**
 * Ids of what is said not to be had in this one municipality: it stands on the map and counts nowhere. None where several are compared, which
 * are counted each by itself.
 */
export function absentHere({ beside, interventions }: Chain): ReadonlySet<string> {
  if (beside?.kind === 'municipalities') return new Set()
  return new Set(interventions.filter(isAbsent).map(({ id }) => id))
}

/** Nothing else is said of it, under any limit. */
export function isAbsent(intervention: Intervention): boolean {
  return isOnly(intervention, availability.absent)
}

/** It counts, but there is less of it than was meant. */
export function isLimited(intervention: Intervention): boolean {
  return isOnly(intervention, availability.limited)
}

function isOnly({ memberships }: Intervention, standing: string): boolean {
  const held = memberships[availability.dimension] ?? []
  return held.length > 0 && held.every(({ value }) => value === standing)
}

/** How many interventions that fit the filter have no answer, of how many; undefined for a chain that doesn't say what is to be had somewhere. */
export function countUnanswered(chain: Chain, where: Selector): { readonly unanswered: number; readonly all: number } | undefined {
  if (!chain.dimensions.some(({ id }) => id === availability.dimension)) return undefined
  const asked = chain.interventions.filter((intervention) => selects(chain, where, { intervention }))
  const unanswered = asked.filter(({ memberships }) => (memberships[availability.dimension] ?? []).length === 0).length
  return { unanswered, all: asked.length }
}

/** What can be answered when somebody asks whether an intervention is to be had. */
export const standings = [...availability.values, availability.unknown] as const
export type Standing = (typeof standings)[number]
