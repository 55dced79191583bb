// A value that was read → where a text stands in curly quotes, which a word processor makes and YAML takes for letters.

import { textPaths } from './plainValue'
import type { Locate } from './locateNodes'

// Quotes around one word of several are part of the text.
const around = /^(?:[“”„][^“”„]*[“”]|‘[^‘]*’)$/
const opened = /^[“”„][^“”„]*$/

/** Characters before a text in which the sign of a block is looked for. */
const lookBack = 200

/** Whether a text begins with a curly quote that does not close: what followed was taken for something else. */
export function isCutByQuote(value: unknown): boolean {
  return typeof value === 'string' && opened.test(value)
}

/** Offsets in the text. */
export function findCurlyQuotes(text: string, { value, locate }: { value: unknown; locate: Locate }): readonly number[] {
  if (!/[“”„‘]/.test(text)) return []
  const offsets = textPaths(value, (said) => around.test(said) || opened.test(said)).map((path) => locate(path, false))
  // In straight quotes or in a block the curly ones were meant.
  return [...new Set(offsets)].filter(
    (offset) => /[“”„‘]/.test(text[offset] ?? '') && !/[|>][-+\d]*\s*$/.test(text.slice(Math.max(offset - lookBack, 0), offset)),
  )
}
