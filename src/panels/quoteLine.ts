// A problem's line, cut to what is near it, and a caret under the place.

import type { Problem } from '../chain/problem'

const before = 40
const after = 60

/** Undefined when the file has no such line, or nothing on it. */
export function quoteLine(
  lines: readonly string[],
  { line, column }: Pick<Problem, 'line' | 'column'>,
): { line: string; caret: string } | undefined {
  const whole = lines[line - 1]
  if (whole === undefined || whole.trim() === '') return undefined
  const start = Math.max(0, column - 1 - before)
  const cut = `${start > 0 ? '…' : ''}${whole.slice(start, column - 1 + after)}${whole.length > column - 1 + after ? '…' : ''}`
  const indent = column - 1 - start + (start > 0 ? 1 : 0)
  // A tab in the line is a tab under it, so that the caret stands where it should.
  return { line: cut, caret: `${cut.slice(0, indent).replace(/[^\t]/g, ' ')}^` }
}
