// Judged chain → how far each norm is met, for memos and spreadsheets.

import type { Coverage } from '../analysis/findings'
import { say, type Language, type Norm } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeCitations } from '../words/citations'
import { gapWords } from '../words/gaps'
import type { Judged } from './judged'

type NormCoverage = {
  readonly norm: Norm
  readonly name: string
  readonly severity: string
  readonly counts: Coverage
  readonly source: string
}

/** In file order; a norm outside the lens is left out. */
export function normCoverage({ chain, findings }: Judged, language: Language): readonly NormCoverage[] {
  return findings.norms.flatMap((id): readonly NormCoverage[] => {
    const norm = indexChain(chain).norms.get(id)
    const counts = findings.coverage[id]
    if (norm === undefined || counts === undefined) return []
    const severity = gapWords[language].severities[norm.severity]
    const source = describeCitations(chain, norm.sources, language)
    return [{ norm, name: say(norm.name, language), severity, counts, source }]
  })
}
