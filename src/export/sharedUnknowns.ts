// Gaps → the statements that a part of the chain is unknown which bear on more than one of them: told once, with a number to refer to.

import { rollup } from 'd3'
import type { Gap } from '../analysis/findings'
import type { Chain, Language } from '../chain/chain'
import { describeMayHide } from '../words/gaps'
import { memoWords } from '../words/memo'
import { heading, list, paragraph, type Block } from './memo'

/** Index into `chain.cells` → its number in this memo. */
export type SharedUnknowns = ReadonlyMap<number, number>

export function sharedUnknowns(gaps: readonly Gap[]): SharedUnknowns {
  const shared = [...countCells(gaps)].filter(([, count]) => count > 1).map(([cell]) => cell)
  return new Map(shared.sort((a, b) => a - b).map((cell, at) => [cell, at + 1]))
}

export function unknownBlocks(chain: Chain, { gaps, shared }: { gaps: readonly Gap[]; shared: SharedUnknowns }, language: Language) {
  if (shared.size === 0) return [] satisfies readonly Block[]
  const words = memoWords[language]
  const counts = countCells(gaps)
  const items = [...shared].map(([cell, number]) => [
    { strong: words.numbered(number) },
    ` ${describeMayHide(chain, { kind: 'cell', cell }, language)} ${words.bearsOn(counts.get(cell) ?? 0)}`,
  ])
  return [heading(2, words.unknowns), ...paragraph(words.unknownsIntro), ...list(items)]
}

function countCells(gaps: readonly Gap[]): ReadonlyMap<number, number> {
  const cells = gaps.flatMap(({ mayHide }) => mayHide.flatMap((hidden) => (hidden.kind === 'cell' ? [hidden.cell] : [])))
  return rollup(
    cells,
    (same) => same.length,
    (cell) => cell,
  )
}
