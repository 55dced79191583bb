// Table of a Word document → the widths of its columns: no word is broken where there is room for all of them.

import { max, sum } from 'd3'
import { measureText } from '../layout/measureText'
import { tableTextSize } from './wordParts'

/** Twentieths of a point: what Word keeps free left and right of a text, and a little for a font that runs wider. */
const besideText = 260
/** Twentieths of a point in half a point, in which Word counts the sizes of fonts. */
const inHalfPoint = 10

type Texts = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** All in twentieths of a point; together the columns fill the room. */
export function columnWidths({ head, rows }: Texts, room: number): readonly number[] {
  const columns = head.map((name, at) => ({ name, texts: rows.map((row) => row[at] ?? '') }))
  const least = columns.map(({ name, texts }) => besideText + Math.max(widestWord([name], 600), widestWord(texts, 400)))
  // Long columns get more of what is left, but no single one nearly all of it.
  const wishes = columns.map(({ name, texts }) => Math.min(Math.max(name.length / 2, 10, max(texts, ({ length }) => length) ?? 0), 40))
  const spare = room - sum(least)
  if (spare < 0) return least.map((width) => Math.floor((room * width) / sum(least)))
  return least.map((width, at) => Math.floor(width + (spare * (wishes[at] ?? 0)) / sum(wishes)))
}

// A line may end after a hyphen too.
function widestWord(texts: readonly string[], weight: 400 | 600): number {
  const words = texts.flatMap((text) => text.split(/\s+|(?<=-)/))
  return max(words, (word) => measureText(word, { size: tableTextSize * inHalfPoint, weight })) ?? 0
}
