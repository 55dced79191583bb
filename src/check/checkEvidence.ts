// The findings and figures of a chain → places, norms and interventions in them that are not declared.

import type { Chain } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Mistake } from '../chain/problem'
import { checkIds } from './checkIds'
import { checkCoordinates } from './checkSelector'
import { checkStatement } from './checkStatement'
import { checkTexts } from './checkTexts'

export function* checkEvidence(chain: Chain): Generator<Mistake> {
  const { interventions: offer, norms } = indexChain(chain)
  yield* checkIds(chain.findings, ['findings'])
  for (const [position, finding] of chain.findings.entries()) {
    const { text, norm, at, says } = finding
    const path = ['findings', position]
    yield* checkTexts({ text }, { path, language: chain.language })
    if (norm !== undefined && !norms.has(norm)) {
      yield { code: 'unknown-norm', path: [...path, 'norm'], facts: { id: norm }, sought: { name: norm, among: norms.keys() } }
    }
    if (norm === undefined && says !== undefined) yield { code: 'says-without-norm', path: [...path, 'says'], facts: {} }
    yield* checkCoordinates(chain, at, [...path, 'at'])
    yield* checkStatement(chain, finding, path)
  }
  yield* checkIds(chain.figures, ['figures'])
  for (const [position, figure] of chain.figures.entries()) {
    const { text, unit, at, interventions } = figure
    const path = ['figures', position]
    yield* checkTexts({ text, unit }, { path, language: chain.language })
    yield* checkCoordinates(chain, at, [...path, 'at'])
    for (const [place, id] of interventions.entries()) {
      if (offer.has(id)) continue
      yield {
        code: 'unknown-intervention',
        path: [...path, 'interventions', place],
        facts: { id },
        sought: { name: id, among: offer.keys() },
      }
    }
    yield* checkStatement(chain, figure, path)
  }
}
