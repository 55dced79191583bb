// The one order of gaps: the most severe first, and of those the weak spots, where the basics are there, last.

import { bySeverity } from './bySeverity'
import type { Gap } from './findings'

type Weight = Pick<Gap, 'severity' | 'secondary'>

export function worstFirst(a: Weight, b: Weight): number {
  return bySeverity(a, b) || Number(a.secondary) - Number(b.secondary)
}
