// Problem + the lines of its file → `file:line:column`, the sentence, the line itself and a caret under the place.

import type { Problem } from '../chain/problem'
import { sayProblem } from '../words/problems'

/** Longer lines are shown around the place only, this many characters wide. */
const shownWidth = 120

// Text of a file must not steer the terminal, nor turn around what stands beside it there.
const control = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** `lines` are none where the file is no text. */
export function writeProblem(problem: Problem, lines: readonly string[]): string {
  const { file, line, column, severity } = problem
  const head = `${file}:${line}:${column}: ${severity}: ${sayProblem(problem, 'en')}`.replace(control, ' ')
  const source = lines[line - 1]
  if (source === undefined || source.trim() === '') return head
  const start = Math.max(0, column - 1 - shownWidth / 2)
  const shown = source.slice(start, start + shownWidth).replace(control, ' ')
  return `${head}\n    ${shown}\n    ${' '.repeat(column - 1 - start)}^`
}
