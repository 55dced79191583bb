// Findings: what the analysis room hands on. Facts only; the sentences are made in `words/`.

import type { Citation, LinkStatus, Severity } from '../chain/chain'
import type { Place } from '../chain/select'

export type CellState = 'covered' | 'weak' | 'gap' | 'unknown' | 'not-applicable' | 'not-judged'

/** Why an intervention does not count for a norm at a place. */
export type Lack =
  /** It fails a condition of the norm on this dimension: it has other values, or none (`has` empty). */
  | { readonly kind: 'condition'; readonly dimension: string; readonly has: readonly string[] }
  /** It has the value that is asked, but in another capacity, or in one that nobody stated (`has` empty). */
  | { readonly kind: 'capacity'; readonly dimension: string; readonly has: readonly string[] }
  /** It stands one step away: in a neighbouring value of this dimension. */
  | { readonly kind: 'neighbour'; readonly dimension: string; readonly has: string }
  /** A route would lead on if links of this status counted as well. */
  | { readonly kind: 'route'; readonly status: LinkStatus }

export type NearMiss = { readonly id: string; readonly lacks: Lack }

/** One norm's verdict on one combination. */
export type Judgement = {
  readonly norm: string
  readonly at: Place
  readonly state: Exclude<CellState, 'weak'>
  /** What decided it. */
  readonly reason:
    | { readonly kind: 'met'; readonly found: number; readonly needed: number }
    | { readonly kind: 'short'; readonly found: number; readonly needed: number }
    | { readonly kind: 'no-route' }
    /** Index into `chain.cells`. */
    | { readonly kind: 'cell'; readonly cell: number }
    /** A norm of `unless` already finds a gap here. */
    | { readonly kind: 'after'; readonly norm: string }
  /** Interventions that stand in the combination (evidence), and those of them that count. */
  readonly evidence: readonly string[]
  readonly counted: readonly string[]
}

/** What might turn out to fill the gap. */
export type MayHide =
  /** An `unknown` statement that covers a part of what the norm asks about, or a place that a route leads to; index into `chain.cells`. */
  | { readonly kind: 'cell'; readonly cell: number }
  /** An intervention that would count if it named the right value, or capacity, on this dimension; it names none. */
  | { readonly kind: 'intervention'; readonly id: string; readonly dimension: string; readonly missing: 'value' | 'capacity' }
  /**
   * The same at the other end of a route that is asked, or on the way there: a route leads to it, or to the professional it may
   * belong to.
   */
  | { readonly kind: 'far-end' | 'on-the-way'; readonly id: string; readonly dimension: string; readonly missing: 'value' | 'capacity' }

export type Gap = {
  /** As `formatGapId` writes it. */
  readonly id: string
  readonly norm: string
  readonly severity: Severity
  readonly at: Place
  readonly reason: Judgement['reason']
  readonly evidence: readonly string[]
  readonly counted: readonly string[]
  readonly nearMisses: readonly NearMiss[]
  /** Interventions from elsewhere that would fill it once carried out or fetched. */
  readonly candidates: readonly string[]
  readonly mayHide: readonly MayHide[]
  /** Ids of the source's own findings about this norm and place. Most say the same; one whose `says` is covered does not. */
  readonly findings: readonly string[]
  readonly sources: readonly Citation[]
  /** True when another norm had to hold first (`unless`): the combination is weak, not empty. */
  readonly secondary: boolean
}

/** Counts of combinations by state; `covered / (covered + gap)` is the coverage. */
export type Coverage = {
  readonly covered: number
  readonly gap: number
  readonly unknown: number
  readonly notApplicable: number
  readonly notJudged: number
}

/** All judgements that bear on one cell of the drawn axes, taken together; of a folded group those of all that is in it. */
export type JudgedCell = {
  readonly row: string
  readonly column: string
  readonly state: CellState
  readonly judgements: readonly Judgement[]
  readonly gaps: readonly string[]
}

export type Findings = {
  /** The norms that were judged (the lens), in file order. */
  readonly norms: readonly string[]
  readonly gaps: readonly Gap[]
  readonly judgements: readonly Judgement[]
  /** By norm id, over every combination of the norm's `over`; what its `where` leaves out is not judged. */
  readonly coverage: Readonly<Record<string, Coverage>>
  /** All judged norms together. */
  readonly overall: Coverage
  /**
   * By `cellKey(row, column)` of the view's axes: judgements of norms over both axes and nothing else. Cells nobody judges are absent. A row
   * or column is a value, or a group that the view has folded.
   */
  readonly cells: ReadonlyMap<string, JudgedCell>
  /** Coverage of a row or column that is drawn, over every judgement that fixes its value, whatever else its norm is over. */
  readonly rows: ReadonlyMap<string, Coverage>
  readonly columns: ReadonlyMap<string, Coverage>
}

export function cellKey(row: string, column: string): string {
  return `${row}\u0000${column}`
}
