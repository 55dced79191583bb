// Two statements about cells → which of them speaks where both do.

import type { CellStatement } from './chain'

/** Negative when `a` is more specific: it names more dimensions, or as many and covers fewer combinations. */
export function bySpecificity(a: CellStatement, b: CellStatement): number {
  const byDimensions = Object.keys(b.at).length - Object.keys(a.at).length
  return byDimensions === 0 ? reach(a) - reach(b) : byDimensions
}

/** How many combinations it names. */
export function reach({ at }: CellStatement): number {
  return Object.values(at).reduce((product, values) => product * values.length, 1)
}
