// Row of a sheet → how many lines its text takes in these columns.

import type { Sheet, SheetCell } from './sheet'

export function linesOf(row: readonly SheetCell[], columns: Sheet['columns']): number {
  const lines = row.map((cell, at) => {
    const width = columns[at]?.width ?? 10
    return textOf(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0)
  })
  return Math.max(1, ...lines)
}

export function textOf(cell: SheetCell): string {
  return typeof cell === 'object' ? cell.text : String(cell)
}
