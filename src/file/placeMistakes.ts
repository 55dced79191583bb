// Mistakes found in a file → problems: each with its line and column, in the order of the text, and with a suggestion.

import { ascending } from 'd3'
import { nearest } from '../chain/nearest'
import { severityOf, type Mistake, type Problem } from '../chain/problem'
import { lineOf } from './lineOf'

/** A mistake, and the offset in the text where it stands. */
export type Placed = { readonly mistake: Mistake; readonly offset: number }

/** Looking for the nearest name among thousands takes time, and nobody reads that many suggestions. */
const suggestions = 200

export function placeMistakes(placed: readonly Placed[], { file, text }: { file: string; text: string }): Problem[] {
  const spotAt = lineOf(text)
  const inOrder = [...placed].sort((a, b) => ascending(a.offset, b.offset))
  return inOrder.map(({ mistake, offset }, position) => {
    const { onKey: _, sought, ...rest } = mistake
    const near = sought !== undefined && position < suggestions ? nearest(sought.name, sought.among) : undefined
    return { ...rest, file, ...spotAt(offset), severity: severityOf(mistake.code), ...(near === undefined ? {} : { nearest: near }) }
  })
}
