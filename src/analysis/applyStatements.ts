// Norm → what the chain's `cells` say about each combination it judges: the statement that decides, and those that only overlap.

import type { CellStatement, Chain, Norm } from '../chain/chain'
import { bySpecificity } from '../chain/bySpecificity'
import { admitted, type Place } from '../chain/select'

export type Said = {
  /** Index into `chain.cells` of the most specific statement that covers the whole combination. */
  readonly decides: number | undefined
  /** Indexes of `unknown` statements that cover only a part of what the norm asks about. */
  readonly overlaps: readonly number[]
}

type Candidate = { readonly cell: number; readonly statement: CellStatement; readonly fixed: boolean; readonly judged: readonly string[] }

/** A statement covers a combination when each of its dimensions is held to its values by the combination, by `where` or by `having`. */
export function applyStatements(chain: Chain, norm: Norm): (at: Place) => Said {
  const candidates = chain.cells
    .map((statement, cell) => weigh(chain, norm, { cell, statement }))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => bySpecificity(a.statement, b.statement) || byCaution(a.statement, b.statement))
  return (at) => {
    const touching = candidates.filter(({ statement, judged }) => judged.every((id) => statement.at[id]?.includes(at[id] ?? '') === true))
    const decides = touching.find(({ fixed }) => fixed)
    // Where somebody looked after all, nothing can hide any more.
    const looked = decides?.statement.state === 'known'
    const overlaps = looked ? [] : touching.filter(({ fixed, statement }) => !fixed && statement.state === 'unknown')
    return { decides: decides?.cell, overlaps: overlaps.map(({ cell }) => cell).sort((a, b) => a - b) }
  }
}

// Equally specific statements that differ are a mistake of the file, but not always one that can be seen before judging. The one that
// claims least decides, and their order in the file never does.
function byCaution(a: CellStatement, b: CellStatement): number {
  const ranked = ['unknown', 'known', 'not-applicable']
  const byState = ranked.indexOf(a.state) - ranked.indexOf(b.state)
  return byState === 0 ? (JSON.stringify(a.at) < JSON.stringify(b.at) ? -1 : 1) : byState
}

function weigh(chain: Chain, norm: Norm, { cell, statement }: { cell: number; statement: CellStatement }): Candidate | undefined {
  const having = 'having' in norm.need ? norm.need.having : {}
  let fixed = true
  const judged: string[] = []
  for (const [dimension, values] of Object.entries(statement.at)) {
    if (norm.over.includes(dimension)) {
      judged.push(dimension)
      continue
    }
    const asked = [norm.where[dimension], having[dimension]]
      .filter((condition) => condition !== undefined)
      .map((condition) => admitted(chain, dimension, condition))
    if (asked.some((admits) => !admits.some((value) => values.includes(value)))) return undefined
    if (!asked.some((admits) => admits.every((value) => values.includes(value)))) fixed = false
  }
  return { cell, statement, fixed, judged }
}
