// Placements + column widths → rows: how each row divides its columns into slots, and at which height each bar stands.

import { group } from 'd3'
import type { Detail } from '../chain/view'
import type { Column } from './chooseColumns'
import { estimateHeight, fitBar, type Description, type FittedBar } from './describeBars'
import { gutter, laneGap, rowPadding, slotGap } from './metrics'
import type { Axes, Placement } from './placeInterventions'
import { stackBars, type Item } from './stackBars'

/** `first` and `last` are the slots it covers, counted over the whole row; `y` from the top of the row, px. */
export type PackedBar = FittedBar & {
  readonly placement: Placement
  readonly first: number
  readonly last: number
  readonly y: number
}

export type PackedRow = {
  readonly track: number
  /** How many slots each drawn column has in this row. */
  readonly slots: readonly number[]
  readonly bars: readonly PackedBar[]
}

type Packing = {
  readonly axes: Axes
  readonly columns: readonly Column[]
  readonly descriptions: ReadonlyMap<number, Description>
  readonly detail: Detail
}

/** Rows in the order of the axis; at overview, which draws no bars, with nothing in them. */
export function packRows(placements: readonly Placement[], packing: Packing): PackedRow[] {
  const byRow = group(placements, ({ row }) => row)
  const position = new Map(packing.columns.map(({ track }, at) => [track, at]))
  return packing.axes.rows.tracks.flatMap(({ kind, shown }, track) => {
    const own = byRow.get(track) ?? []
    if (!shown || (kind === 'unnamed' && own.length === 0)) return []
    if (packing.detail === 'overview') return [{ track, slots: packing.columns.map(() => 1), bars: [] }]
    return [packRow(own, { ...packing, track, position })]
  })
}

type RowPacking = Packing & { readonly track: number; readonly position: ReadonlyMap<number, number> }

function packRow(placements: readonly Placement[], packing: RowPacking): PackedRow {
  const slots = chooseSlots(placements, packing)
  const starts = slots.map((_, column) => slots.slice(0, column).reduce((sum, count) => sum + count, 0))
  const items = placements.map((placement) => makeItem(placement, { packing, slots, starts }))
  const stacked = stackBars(items, { lanes: slots.reduce((sum, count) => sum + count, 0), gap: laneGap })
  return {
    track: packing.track,
    slots,
    bars: stacked.map(({ item, first, y }) => ({ ...item.bar, first, last: first + item.span - 1, y: y + rowPadding })),
  }
}

type Slotted = { readonly packing: RowPacking; readonly slots: readonly number[]; readonly starts: readonly number[] }
type Fitted = Item & { readonly bar: FittedBar & { readonly placement: Placement } }

function makeItem(placement: Placement, { packing, slots, starts }: Slotted): Fitted {
  const { columns, descriptions, detail, position } = packing
  const description = descriptions.get(placement.intervention)
  if (description === undefined) throw new Error(`missing description: ${placement.intervention}`)
  const from = position.get(placement.from) ?? 0
  const to = position.get(placement.to) ?? 0
  const alone = from === to
  const count = slots[from] ?? 1
  const span = alone
    ? chooseSpan(description, { width: columns[from]?.width ?? 0, count, detail })
    : (starts[to] ?? 0) + (slots[to] ?? 1) - (starts[from] ?? 0)
  const width = alone ? spanWidth(columns[from]?.width ?? 0, count, span) : runWidth(columns, from, to)
  const bar = { ...fitBar(description, width, detail), placement }
  const first = starts[from] ?? 0
  return {
    bar,
    span,
    height: bar.height,
    choices: alone ? choicesOf(first, count, span) : [first],
    order: [from, from - to, -description.rows, placement.intervention],
  }
}

function choicesOf(first: number, count: number, span: number): number[] {
  return Array.from({ length: count - span + 1 }, (_, at) => first + at)
}

/** Width of `span` of the `count` slots that a column is divided into, px. */
function spanWidth(width: number, count: number, span: number): number {
  const slot = (width - (count - 1) * slotGap) / count
  return span * slot + (span - 1) * slotGap
}

function runWidth(columns: readonly Column[], from: number, to: number): number {
  return columns.slice(from, to + 1).reduce((sum, { width }) => sum + width, (to - from) * gutter)
}

// The number of slots that takes the least area; a narrow one only when it really saves.
function chooseSpan(description: Description, { width, count, detail }: { width: number; count: number; detail: Detail }): number {
  let best = { span: 1, area: Infinity }
  for (let span = 1; span <= count; span++) {
    const area = span * (estimateHeight(description, spanWidth(width, count, span), detail) + laneGap)
    if (area < best.area) best = { span, area }
  }
  return best.span
}

/**
 * A row becomes as high as its fullest column. Each column gets the fewest slots with which it doesn't exceed the height
 * that the fullest one can't go below, so that quiet rows keep bars as wide as their column.
 */
function chooseSlots(placements: readonly Placement[], packing: RowPacking): number[] {
  const { columns, position } = packing
  const lone = columns.map((): Description[] => [])
  const passing = columns.map(() => 0)
  for (const { intervention, from, to } of placements) {
    const description = packing.descriptions.get(intervention)
    const [first, last] = [position.get(from) ?? 0, position.get(to) ?? 0]
    if (description === undefined) continue
    if (first === last) lone[first]?.push(description)
    else {
      const height = estimateHeight(description, runWidth(columns, first, last), packing.detail) + laneGap
      for (let column = first; column <= last; column++) passing[column] = (passing[column] ?? 0) + height
    }
  }
  const heights = columns.map((column, at) => slotHeights(lone[at] ?? [], column, { passing: passing[at] ?? 0, detail: packing.detail }))
  const floor = Math.max(0, ...heights.map((options) => Math.min(...options)))
  return heights.map((options) => options.findIndex((height) => height <= floor + 0.5) + 1)
}

/** The height of a column's bars when it is divided into 1, 2, 3, … slots. */
function slotHeights(
  lone: readonly Description[],
  { width, slot }: Column,
  { passing, detail }: { passing: number; detail: Detail },
): number[] {
  const most = Math.max(1, Math.min(lone.length, Math.floor((width + slotGap) / (slot + slotGap) + 1e-6)))
  return Array.from({ length: most }, (_, at) => {
    const count = at + 1
    const filled = new Array<number>(count).fill(0)
    for (const description of lone) {
      const span = chooseSpan(description, { width, count, detail })
      const height = estimateHeight(description, spanWidth(width, count, span), detail) + laneGap
      placeLowest(filled, span, height)
    }
    return passing + Math.max(...filled)
  })
}

function placeLowest(filled: number[], span: number, height: number): void {
  let best = { first: 0, top: Infinity }
  for (let first = 0; first + span <= filled.length; first++) {
    const top = Math.max(...filled.slice(first, first + span))
    if (top < best.top) best = { first, top }
  }
  filled.fill(best.top + height, best.first, best.first + span)
}
