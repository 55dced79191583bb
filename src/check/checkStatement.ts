// What carries sources → citations of sources that are not declared, quotes that copy too much, and statements without any source.

import type { Chain, Citation, Statement } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Mistake, Path } from '../chain/problem'
import { checkTexts } from './checkTexts'

/** Words; a longer quotation is a copy of somebody's text. */
const limit = 25

export function* checkStatement(chain: Chain, statement: Statement, path: Path): Generator<Mistake> {
  if (statement.sources.length === 0 && chain.sources.length > 0) yield { code: 'unsourced', path, facts: {} }
  yield* checkClaim(chain, statement, path)
}

/** As a statement, but its sources may be those of what it belongs to. */
export function* checkClaim(chain: Chain, { why, sources }: Statement, path: Path): Generator<Mistake> {
  if (why !== undefined) yield* checkTexts({ why }, { path, language: chain.language })
  if (sources.length > 0) yield* checkCitations(chain, sources, path)
}

export function* checkCitations(chain: Chain, sources: readonly Citation[], path: Path): Generator<Mistake> {
  const known = indexChain(chain).sources
  for (const [position, { source, at: place, quote }] of sources.entries()) {
    const at = [...path, 'sources', position]
    if (!known.has(source)) {
      yield { code: 'unknown-source', path: [...at, 'source'], facts: { id: source }, sought: { name: source, among: known.keys() } }
    }
    if (place !== undefined) yield* checkTexts({ at: place }, { path: at, language: chain.language })
    const words = countWords(quote)
    if (words > limit) yield { code: 'long-quote', path: [...at, 'quote'], facts: { words, limit } }
  }
}

function countWords(quote: string | undefined): number {
  // A word and its space are two characters at least, which spares most quotes the counting.
  if (quote === undefined || quote.length < 2 * limit) return 0
  return quote.split(/\s+/).filter((word) => word !== '').length
}
