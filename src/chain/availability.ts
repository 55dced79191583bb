// The dimension that says what of a chain is to be had in one municipality. An overlay brings it along.

export const availability = {
  dimension: 'availability',
  /** What counts as local offer. Not known is no value: an intervention without one may hide a gap, but does not fill it. */
  offered: ['present', 'limited'],
  absent: 'absent',
  values: ['present', 'limited', 'absent'],
  /** Written in a file to say that nobody knows; becomes no value. */
  unknown: 'unknown',
} as const

/** What can be answered when somebody asks whether an intervention is to be had. */
export const standings = [...availability.values, availability.unknown] as const
export type Standing = (typeof standings)[number]
