// What is wrong in an author's file: an error as a value, with its place and what would be right.

import type { Text } from './chain'

export type ProblemCode = string

export type Problem = {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  /** Where to look, counted from 1; absent only when the file has no such place (it is empty, or unreadable). */
  readonly file: string
  readonly line: number
  readonly column: number
  /** Keys and positions from the top of the file to the place: `['interventions', 3, 'stage', 0, 'id']`. */
  readonly path: readonly (string | number)[]
  /** Facts for the sentence that `words/` makes: names, what was expected, the nearest known id. */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>
}

export type { Text }
