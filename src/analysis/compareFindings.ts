// Findings before and after a change → the gaps that opened and closed, the worst first. For a what-if, two versions of a chain, or an overlay and its base.

import type { CellState, Findings, Gap, Judgement } from './findings'
import { worstFirst } from './worstFirst'

export type FindingsChange = {
  /** `was` is how the place was judged before; absent when nobody judged it. */
  readonly opened: readonly { readonly gap: Gap; readonly was: CellState | undefined }[]
  /** A gap closes when it is filled (`now` is covered), but also when it becomes unknown, out of scope, or is no longer judged. */
  readonly closed: readonly { readonly gap: Gap; readonly now: CellState | undefined }[]
}

export function compareFindings(before: Findings, after: Findings): FindingsChange {
  const had = new Set(before.gaps.map(({ id }) => id))
  const has = new Set(after.gaps.map(({ id }) => id))
  const opened = after.gaps.filter(({ id }) => !had.has(id)).toSorted(worstFirst)
  const closed = before.gaps.filter(({ id }) => !has.has(id)).toSorted(worstFirst)
  return {
    opened: opened.map((gap) => ({ gap, was: stateOf(before.judgements, gap) })),
    closed: closed.map((gap) => ({ gap, now: stateOf(after.judgements, gap) })),
  }
}

function stateOf(judgements: readonly Judgement[], gap: Gap): CellState | undefined {
  const place = Object.entries(gap.at)
  return judgements.find(({ norm, at }) => norm === gap.norm && place.every(([dimension, value]) => at[dimension] === value))?.state
}
