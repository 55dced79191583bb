// The View: how one looks at a chain. The same value is a saved view, a story step, the address, and the input of every export.

import type { LinkKind, Selector } from './chain'
import { dimensionIds } from './dimensionIds'

export type Detail = 'overview' | 'names' | 'cards'

/** What would change if … : a filter never changes a judgement, this does. */
export type WhatIf = {
  /** Intervention ids left out. */
  readonly without: readonly string[]
  /** Intervention ids counted whatever their status, scope or recognition says. */
  readonly with: readonly string[]
  /** Values by dimension id that count as if they were the demanded ones, for example `{ status: ['in-development'] }`. */
  readonly count: Readonly<Record<string, readonly string[]>>
}

export type View = {
  /** Dimension ids. */
  readonly columns: string
  readonly rows: string
  /** Non-matching interventions fade, or vanish when `hide` is set. */
  readonly where: Selector
  readonly hide: boolean
  /** Dimension ids: the colour edge of a bar and its filled steps. */
  readonly colour?: string
  readonly steps?: string
  /** Norm lens; absent: all norms together when the chain has any, `'none'`: no judgement shown. */
  readonly norm?: string
  /** Ids of interventions or gaps that stand out. */
  readonly focus: readonly string[]
  readonly links: 'none' | 'focus' | 'all' | readonly LinkKind[]
  /** Absent: follows the zoom. */
  readonly detail?: Detail
  /** `row:GROUP` or `column:GROUP` ids folded away into one line. */
  readonly collapsed: readonly string[]
  /** False leaves inferred statements out of the drawing (not out of the judgement). */
  readonly inferred: boolean
  readonly whatIf: WhatIf
}

export const noWhatIf: WhatIf = { without: [], with: [], count: {} }

/** False for a what-if that leaves the chain as it is. */
export function changesAnything({ without, with: added, count }: WhatIf): boolean {
  return without.length > 0 || added.length > 0 || Object.values(count).some((values) => values.length > 0)
}

export const defaultView: View = {
  columns: dimensionIds.stage,
  rows: dimensionIds.professional,
  where: {},
  hide: false,
  focus: [],
  links: 'focus',
  collapsed: [],
  inferred: true,
  whatIf: noWhatIf,
}
