// A verdict that is a gap → the gap as an object: its address, its evidence, what comes near, what could fill it, and what may hide it.

import type { Chain, Norm, SourceFinding } from '../chain/chain'
import { admitted, type Place } from '../chain/select'
import type { Gap } from './findings'
import { placeKey, type Case, type Verdict } from './judgeNorm'
import { searchAround } from './searchAround'

export function explainGap(chain: Chain, ready: Case, { judgement, positions, said }: Verdict): Gap {
  const { norm } = ready
  const { at, reason, evidence, counted } = judgement
  const around = searchAround(chain, ready, { positions, at })
  return {
    id: `${norm.id}@${placeKey(norm.over, at)}`,
    norm: norm.id,
    severity: norm.severity,
    at,
    reason,
    evidence,
    counted,
    nearMisses: around.nearMisses,
    candidates: around.candidates,
    mayHide: [...said.overlaps.map((cell) => ({ kind: 'cell', cell }) as const), ...around.mayHide],
    findings: chain.findings.filter((finding) => speaksOf(chain, finding, { norm, at })).map(({ id }) => id),
    sources: norm.sources,
    secondary: norm.unless.length > 0,
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
