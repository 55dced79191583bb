// Layout: what the layout room hands on. Boxes, wrapped lines and routes in px; no colour, no sentence.

import type { Detail } from '../chain/view'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Point = readonly [x: number, y: number]

/** The row or column of interventions that name no value on an axis. */
export const unnamed = '(unnamed)'

/** A value (or folded group) of an axis. */
export type Track = {
  /** Value id, `unnamed`, or a folded group's id. */
  readonly id: string
  readonly kind: 'value' | 'unnamed' | 'folded'
  readonly name: string
  /** The name as drawn, wrapped to the header's width. */
  readonly lines: readonly string[]
  readonly group?: string
  /** Distinct interventions in it. */
  readonly count: number
  /** Value ids it stands for: one, or all of a folded group. */
  readonly values: readonly string[]
  /** Header box, then the band of the body it governs. */
  readonly header: Box
  readonly band: Box
}

export type GroupBand = {
  readonly id: string
  readonly name: string
  readonly lines: readonly string[]
  readonly box: Box
  readonly axis: 'row' | 'column'
  readonly tracks: readonly string[]
}

/** One intervention in one row over one contiguous run of columns. */
export type Bar = {
  readonly intervention: string
  readonly row: string
  /** First and last column. */
  readonly from: string
  readonly to: string
  readonly box: Box
  readonly lines: readonly string[]
  /** One per column of the run: where it lies, and whether its placement is inferred. */
  readonly segments: readonly { readonly column: string; readonly x: number; readonly width: number; readonly inferred: boolean }[]
  /** False when the view's filter leaves it out: it fades. */
  readonly matches: boolean
}

export type CellBox = {
  readonly row: string
  readonly column: string
  readonly box: Box
  /** Distinct interventions in it; `hidden` of them are left out by the view's filter. */
  readonly interventions: readonly string[]
  readonly hidden: number
}

export type RoutedLink = {
  readonly id: string
  /** Corner points, orthogonal from one to the next; rounded when drawn. */
  readonly points: readonly Point[]
  /** Where its far end leaves the drawing: an end outside the chain has a named stub. */
  readonly stub?: { readonly box: Box; readonly lines: readonly string[] }
}

export type Layout = {
  readonly detail: Detail
  readonly width: number
  readonly height: number
  readonly corner: Box
  readonly columnName: string
  readonly rowName: string
  readonly columns: readonly Track[]
  readonly rows: readonly Track[]
  readonly groups: readonly GroupBand[]
  readonly cells: readonly CellBox[]
  /** Empty at overview, where a cell is a count with a mosaic. */
  readonly bars: readonly Bar[]
  readonly links: readonly RoutedLink[]
  /** px: sizes that the scene needs to place marks inside a bar. */
  readonly metrics: { readonly fontSize: number; readonly lineHeight: number; readonly barPadding: number; readonly edge: number }
}
