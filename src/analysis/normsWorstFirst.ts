// Gaps → those of each norm together, in the order in which to look at them.

import { group } from 'd3'
import type { Gap } from './findings'
import { worstFirst } from './worstFirst'

/**
 * As severe as the file says of the norm; those that ask for more where something is already lacking (`unless`) after the others, then the
 * norm with more gaps, then the file's order. No weights: each step only decides where the one before it does not.
 */
export function normsWorstFirst(gaps: readonly Gap[]): readonly (readonly Gap[])[] {
  return [...group(gaps, ({ norm }) => norm).values()].sort((a, b) => {
    const [first, second] = [a[0], b[0]]
    return first === undefined || second === undefined ? 0 : worstFirst(first, second) || b.length - a.length
  })
}
