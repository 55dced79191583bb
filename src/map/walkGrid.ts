// Cursor + key + layout → the next cursor: walking the grid from cell to cell, over headers and empty cells, and into a cell's bars.

import type { Bar, Layout } from '../layout/layout'

/** Stands for the header row or the header column. */
export const header = '(header)'

/** Track ids, so that the place outlives a change of detail or order. `bar` is an intervention's id. */
export type Cursor = { readonly row: string; readonly column: string; readonly bar?: string }

const walkKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'] as const
type WalkKey = (typeof walkKeys)[number]

/** Rows that a page key skips. */
const page = 5

export function isWalkKey(key: string): key is WalkKey {
  return walkKeys.some((known) => known === key)
}

/** The first cell; a map without any has only its corner. */
export function startCursor(layout: Layout): Cursor {
  return { row: layout.rows[0]?.id ?? header, column: layout.columns[0]?.id ?? header }
}

export function walkGrid(cursor: Cursor, key: WalkKey, layout: Layout): Cursor {
  if (cursor.bar !== undefined && (key === 'ArrowUp' || key === 'ArrowDown')) return walkBars(cursor, key === 'ArrowDown' ? 1 : -1, layout)
  const rows = [header, ...layout.rows.map(({ id }) => id)]
  const columns = [header, ...layout.columns.map(({ id }) => id)]
  const [down, right] = stepOf(key)
  const row = along(rows, cursor.row, down)
  const column = along(columns, cursor.column, right)
  // The corner has nothing to tell: the walk goes round it.
  if (row === header && column === header) return { row: cursor.row, column: cursor.column }
  return { row, column }
}

/** Into the first bar of the cell; undefined when it has none (or at a level of detail that draws no bars). */
export function enterCell(cursor: Cursor, layout: Layout): Cursor | undefined {
  const first = barsOf(cursor, layout)[0]
  return first === undefined ? undefined : { ...cursor, bar: first.intervention }
}

export function leaveBar({ row, column }: Cursor): Cursor {
  return { row, column }
}

/** The bars that a cell shows, from top to bottom. */
function barsOf({ row, column }: Cursor, layout: Layout): readonly Bar[] {
  return layout.bars
    .filter((bar) => bar.row === row && bar.segments.some((segment) => segment.column === column))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

function walkBars(cursor: Cursor, step: number, layout: Layout): Cursor {
  const bars = barsOf(cursor, layout)
  const next = bars[bars.findIndex(({ intervention }) => intervention === cursor.bar) + step]
  if (next !== undefined) return { ...cursor, bar: next.intervention }
  return step < 0 ? leaveBar(cursor) : cursor
}

function stepOf(key: WalkKey): readonly [down: number, right: number] {
  switch (key) {
    case 'ArrowLeft':
      return [0, -1]
    case 'ArrowRight':
      return [0, 1]
    case 'ArrowUp':
      return [-1, 0]
    case 'ArrowDown':
      return [1, 0]
    case 'Home':
      return [0, -Infinity]
    case 'End':
      return [0, Infinity]
    case 'PageUp':
      return [-page, 0]
    case 'PageDown':
      return [page, 0]
  }
}

function along(ids: readonly string[], current: string, step: number): string {
  const from = Math.max(0, ids.indexOf(current))
  return ids[Math.min(ids.length - 1, Math.max(0, from + step))] ?? current
}
