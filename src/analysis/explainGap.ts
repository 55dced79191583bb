// A verdict that is a gap → the gap as an object: its address, its evidence, what comes near, what could fill it, and what may hide it.

import type { Chain } from '../chain/chain'
import type { Gap } from './findings'
import { placeKey, type Case, type Verdict } from './judgeNorm'

export function explainGap(chain: Chain, { norm }: Case, { judgement, said }: Verdict): Gap {
  return {
    id: `${norm.id}@${placeKey(norm.over, judgement.at)}`,
    norm: norm.id,
    severity: norm.severity,
    at: judgement.at,
    reason: judgement.reason,
    evidence: judgement.evidence,
    counted: judgement.counted,
    nearMisses: [],
    candidates: [],
    mayHide: said.overlaps.map((cell) => ({ kind: 'cell', cell })),
    findings: chain.findings
      .filter(
        (finding) =>
          finding.norm === norm.id && Object.entries(judgement.at).every(([id, value]) => finding.at[id]?.includes(value) ?? true),
      )
      .map(({ id }) => id),
    sources: norm.sources,
    secondary: norm.unless.length > 0,
  }
}
