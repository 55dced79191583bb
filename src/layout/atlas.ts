// Packed rows + columns → the corridors that links can run in, each with a number, and the free space of each row, mapped when first asked for.

import type { Column } from './chooseColumns'
import { gutter } from './metrics'
import type { PackedRow } from './packRows'
import { findEscapes, mapRow, searchSpace, type Escape, type RowSpace, type Search } from './rowSpace'

/**
 * Where links run vertically: between two columns (0 is left of the first, the last one right of the last column) through as many rows as
 * are free there; between two slots of one row; or up to the header of a column.
 */
export type Corridor = (
  | { readonly kind: 'column'; readonly boundary: number }
  | { readonly kind: 'slot'; readonly row: number; readonly lane: number }
  | { readonly kind: 'header'; readonly column: number }
) & {
  /** About where it lies, px from the left side of the body: enough to tell left from right and near from far. */
  readonly x: number
}

/** px that a link may be longer to save a turn. */
export const turnCost = 250

export type RowChart = {
  readonly bars: PackedRow['bars']
  /** Down to the last bar, px. */
  readonly height: number
  readonly space: RowSpace
  readonly search: Search
  readonly up: Escape
  readonly down: Escape
  /** By boundary between lanes: its corridor, and about where it lies, px from the left side of the body. */
  readonly corridors: readonly number[]
  readonly x: readonly number[]
}

export type Atlas = {
  readonly corridors: readonly Corridor[]
  /** By boundary between columns: about where it lies, px. */
  readonly x: readonly number[]
  readonly chart: (row: number) => RowChart
  /** The corridor up to a column's header. */
  readonly header: (column: number) => number
  /** The boundaries between columns that no bar of the row passes. */
  readonly free: (row: number) => readonly number[]
}

export function makeAtlas(rows: readonly PackedRow[], columns: readonly Column[]): Atlas {
  const x = boundaries(columns)
  const corridors: Corridor[] = x.map((at, boundary) => ({ kind: 'column', boundary, x: at }))
  const charts = new Map<number, RowChart>()
  const headers = new Map<number, number>()
  const free = rows.map((row) => freeBoundaries(row, columns.length))
  return {
    corridors,
    x,
    free: (row) => free[row] ?? [],
    chart: (row) => {
      const known = charts.get(row)
      if (known !== undefined) return known
      const packed = rows[row]
      if (packed === undefined) throw new Error(`missing row: ${row}`)
      const made = chartRow(packed, { row, x, columns, corridors })
      charts.set(row, made)
      return made
    },
    header: (column) => {
      const middle = ((x[column] ?? 0) + (x[column + 1] ?? 0)) / 2
      const corridor = headers.get(column) ?? corridors.push({ kind: 'header', column, x: middle }) - 1
      headers.set(column, corridor)
      return corridor
    },
  }
}

function boundaries(columns: readonly Column[]): number[] {
  const x = [gutter / 2]
  for (const { width } of columns) x.push((x.at(-1) ?? 0) + width + gutter)
  return x
}

/** By column: its first lane; and after the last column the number of lanes. */
export function laneStarts(slots: readonly number[]): number[] {
  const starts = [0]
  for (const count of slots) starts.push((starts.at(-1) ?? 0) + count)
  return starts
}

function freeBoundaries({ slots, bars }: PackedRow, columns: number): number[] {
  const starts = laneStarts(slots)
  const free = new Array<boolean>(columns + 1).fill(true)
  for (const { first, last } of bars) {
    for (let boundary = 1; boundary < columns; boundary++) {
      const lane = starts[boundary] ?? 0
      if (first < lane && lane <= last) free[boundary] = false
    }
  }
  return free.flatMap((isFree, boundary) => (isFree ? [boundary] : []))
}

type Charting = { readonly row: number; readonly x: readonly number[]; readonly columns: readonly Column[]; readonly corridors: Corridor[] }

function chartRow(packed: PackedRow, { row, x, columns, corridors }: Charting): RowChart {
  const space = mapRow(packed)
  const own: number[] = []
  const laneX: number[] = []
  for (const [column, count] of packed.slots.entries()) {
    const from = x[column] ?? 0
    const width = (columns[column]?.width ?? 0) + gutter
    for (let slot = 0; slot < count; slot++) {
      const at = from + (width * slot) / count
      own.push(slot === 0 ? column : corridors.push({ kind: 'slot', row, lane: own.length, x: at }) - 1)
      laneX.push(at)
    }
  }
  own.push(columns.length)
  laneX.push(x.at(-1) ?? 0)
  const height = Math.max(0, ...packed.bars.map((bar) => bar.y + bar.height))
  return {
    bars: packed.bars,
    height,
    space,
    search: searchSpace(space),
    up: findEscapes(space, space.top),
    down: findEscapes(space, space.bottom),
    corridors: own,
    x: laneX,
  }
}
