// The dimension that says what of a chain is to be had in one municipality. An overlay brings it along.

import type { Chain } from './chain'

export const availability = {
  dimension: 'availability',
  /** What counts as local offer. Not known is no value: an intervention without one may hide a gap, but does not fill it. */
  offered: ['present', 'limited'],
  absent: 'absent',
  values: ['present', 'limited', 'absent'],
  /** Written in a file to say that nobody knows; becomes no value. */
  unknown: 'unknown',
} as const

/** How many interventions have no answer, of how many; undefined for a chain that doesn't say what is to be had somewhere. */
export function countUnanswered({ dimensions, interventions }: Chain): { readonly unanswered: number; readonly all: number } | undefined {
  if (!dimensions.some(({ id }) => id === availability.dimension)) return undefined
  const unanswered = interventions.filter(({ memberships }) => (memberships[availability.dimension] ?? []).length === 0).length
  return { unanswered, all: interventions.length }
}

/** What can be answered when somebody asks whether an intervention is to be had. */
export const standings = [...availability.values, availability.unknown] as const
export type Standing = (typeof standings)[number]
