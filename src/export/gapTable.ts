// Judged chains → one row of plain text per gap, for spreadsheets: names instead of ids, most severe first.

import type { Gap } from '../analysis/findings'
import { say, type Chain, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeCitations } from '../words/citations'
import { describeGap, describeLack, describeMayHide, gapWords } from '../words/gaps'
import { describePlace } from '../words/places'
import { memoWords } from '../words/memo'
import { listedGaps, type Judged } from './judged'
import { tableOver } from './tableOver'

/** The first row holds the column names. */
export function gapTable(all: readonly Judged[], language: Language): readonly (readonly string[])[] {
  return tableOver(all, language, {
    head: memoWords[language].csv,
    rows: (judged) => listedGaps(judged).map((gap) => gapRow(judged.chain, gap, language)),
  })
}

function gapRow(chain: Chain, gap: Gap, language: Language): readonly string[] {
  const { norms, interventions } = indexChain(chain)
  const name = (id: string): string => say(interventions.get(id)?.name, language) || id
  return [
    describePlace(chain, gap.at, language),
    say(norms.get(gap.norm)?.name, language),
    gapWords[language].severities[gap.severity],
    describeGap(chain, gap, language),
    gap.counted.map(name).join('; '),
    gap.evidence.map(name).join('; '),
    gap.nearMisses.map(({ id, lacks }) => `${name(id)} (${describeLack(chain, { norm: gap.norm, lacks }, language)})`).join('; '),
    gap.candidates.map(name).join('; '),
    gap.mayHide.map((mayHide) => describeMayHide(chain, mayHide, language)).join(' '),
    chain.findings
      .filter(({ id }) => gap.findings.includes(id))
      .map(({ text, basis }) =>
        basis === 'inferred' ? `${say(text, language)} (${memoWords[language].inferredFrom('')})` : say(text, language),
      )
      .join(' '),
    describeCitations(chain, gap.sources, language),
    gap.id,
  ]
}
