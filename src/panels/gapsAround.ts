// Gaps + an intervention → the gaps in which it plays a part, and which part.

import type { Gap } from '../analysis/findings'

export function gapsAround(gaps: readonly Gap[], id: string): readonly Gap[] {
  return gaps.filter((gap) => gap.evidence.includes(id) || gap.candidates.includes(id) || gap.nearMisses.some((miss) => miss.id === id))
}
