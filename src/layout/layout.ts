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
  /** Value ids it stands for: one, or all of a folded group. */
  readonly values: readonly string[]
  /**
   * Header box, then the band of the body it governs. In the header `lines` begin `headerTop` px from the top, one per `headerLineHeight`;
   * a number has room at the right of the first one, in a strip of `headerNote` px; under the name there is room for `noteLines` more lines
   * (coverage), 0 where the row is only as high as its name.
   */
  readonly noteLines: number
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
  /** At cards: what stands under the name (recognition, groups, status), wrapped. Empty at names. */
  readonly notes: readonly string[]
  /** The small marks at the bar's right, level with the last line of the name where that leaves room, else on a line of their own below it. */
  readonly tail: readonly TailMark[]
  /** One per column of the run: where it lies, and whether its placement is inferred. */
  readonly segments: readonly { readonly column: string; readonly x: number; readonly width: number; readonly inferred: boolean }[]
  /** False when the view's filter leaves it out: it fades. */
  readonly matches: boolean
}

/** `x` and `y` are the left and top side of the mark's room, which is one line high. */
export type TailMark = { readonly x: number; readonly y: number; readonly width: number } & (
  | { readonly kind: 'steps'; readonly filled: number; readonly of: number }
  /** Meant for the substance of the chain alone: its `substance` (or `specificity`) has the value or the group `specific`. */
  | { readonly kind: 'specific' }
  /** Stands in this many rows. */
  | { readonly kind: 'rows'; readonly count: number }
)

export type CellBox = {
  readonly row: string
  readonly column: string
  readonly box: Box
  /** Distinct interventions that stand in it, and those of them that the view's filter leaves out: they fade, or are not drawn at all. */
  readonly interventions: readonly string[]
  readonly hidden: readonly string[]
  /** Those of which no source says in as many words that they stand here. */
  readonly inferred: readonly string[]
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
  /** Empty at overview, where a cell is a count with a mosaic: a flat box of `overviewCell` px high, however many stand in it. */
  readonly bars: readonly Bar[]
  readonly links: readonly RoutedLink[]
  readonly metrics: Metrics
}

/** px: sizes that text was measured with, so that the scene has to draw it with. Names and notes are weight 400, headers and groups 600. */
export type Metrics = {
  readonly fontSize: number
  readonly lineHeight: number
  readonly noteSize: number
  readonly noteLineHeight: number
  readonly headerSize: number
  readonly headerLineHeight: number
  /** At the left and right of a header's text, and above it. */
  readonly headerPadding: number
  readonly headerTop: number
  readonly headerNote: number
  /** Between a bar's side (or colour edge) and its text; above and below the text. */
  readonly barPadding: number
  readonly barPaddingY: number
  /** The width of a bar's coloured edge, wide enough for a small shape in it. */
  readonly edge: number
  /** The strip at the bottom of each cell that no bar enters, where the word for its state stands; 0 where nothing is judged. */
  readonly foot: number
  readonly overviewCell: number
}
