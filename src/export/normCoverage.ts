// Judged chain → how far each norm is met, for memos and spreadsheets.

import type { Coverage, Findings } from '../analysis/findings'
import { say, type Chain, type Language, type Norm } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeCitations } from '../words/citations'
import { describeCoverage } from '../words/coverage'
import { gapWords } from '../words/gaps'
import { memoWords } from '../words/memo'
import { list } from '../words/sentences'
import type { Judged } from './judged'

type NormCoverage = {
  readonly norm: Norm
  readonly name: string
  readonly severity: string
  readonly counts: Coverage
  /** Never empty: a norm that nowhere came to be judged says so, and why where another one had to be met first. */
  readonly share: string
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
    const share = describeCoverage(counts, language) || notJudged(chain, unmet(norm, findings), language)
    return [{ norm, name: say(norm.name, language), severity, counts, share, source }]
  })
}

/** Those that had to be met first, and are not. */
function unmet({ unless }: Norm, { coverage }: Findings): readonly string[] {
  return unless.filter((id) => (coverage[id]?.gap ?? 0) > 0)
}

function notJudged(chain: Chain, waitingFor: readonly string[], language: Language): string {
  const names = waitingFor.map((id) => `‘${say(indexChain(chain).norms.get(id)?.name, language)}’`)
  return memoWords[language].notJudged(list(names, language))
}
