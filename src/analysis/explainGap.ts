// A verdict that is a gap → the gap as an object: its address, its evidence, what comes near, what could fill it, and what may hide it.

import type { Chain, Norm, SourceFinding } from '../chain/chain'
import { admitted, type Place } from '../chain/select'
import type { Gap } from './findings'
import { placeKey, type Verdict } from './judgeNorm'
import type { Case } from './prepareNorm'
import { searchAround } from './searchAround'

/** Made once per norm; then explains each of its gaps. */
export function explainGaps(chain: Chain, ready: Case): (verdict: Verdict) => Gap {
  const { norm } = ready
  const around = searchAround(chain, ready)
  const said = chain.findings.filter((finding) => finding.norm === norm.id)
  return ({ judgement: { at, reason, evidence, counted }, positions, said: { overlaps } }) => {
    const { nearMisses, candidates, mayHide } = around({ positions, at })
    return {
      id: `${norm.id}@${placeKey(norm.over, at)}`,
      norm: norm.id,
      severity: norm.severity,
      at,
      reason,
      evidence,
      counted,
      nearMisses,
      candidates,
      mayHide: [...overlaps.map((cell) => ({ kind: 'cell', cell }) as const), ...mayHide],
      findings: said.filter((finding) => speaksOf(chain, finding, { norm, at })).map(({ id }) => id),
      sources: norm.sources,
      secondary: norm.unless.length > 0,
    }
  }
}

/** True when a finding of the source is about this norm and its place overlaps this one. */
export function speaksOf(chain: Chain, finding: SourceFinding, { norm, at }: { norm: Norm; at: Place }): boolean {
  if (finding.norm !== norm.id) return false
  return Object.entries(finding.at).every(([dimension, values]) => {
    const fixed = at[dimension]
    if (fixed !== undefined) return values.includes(fixed)
    const where = norm.where[dimension]
    return where === undefined || admitted(chain, dimension, where).some((value) => values.includes(value))
  })
}
