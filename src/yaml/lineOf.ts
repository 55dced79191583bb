// A text → for an offset in it the line and column, both counted from 1 as editors do.

import { bisectRight } from 'd3'

export function lineOf(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)]
  // Editors do not show a byte order mark as a column.
  const hidden = text.startsWith('\uFEFF') ? 1 : 0
  return (offset) => {
    const line = bisectRight(starts, offset)
    const start = line === 1 ? hidden : (starts[line - 1] ?? 0)
    return { line, column: Math.max(offset - start, 0) + 1 }
  }
}
