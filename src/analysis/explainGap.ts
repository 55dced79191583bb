// A verdict that is a gap → the gap as an object: its address, its evidence, what comes near, what could fill it, and what may hide it.

import type { Chain, Norm, SourceFinding } from '../chain/chain'
import { formatGapId } from '../chain/gapId'
import { once } from '../chain/once'
import { admitted, type Place } from '../chain/select'
import type { Gap, MayHide } from './findings'
import type { Verdict } from './judgeNorm'
import type { Case } from './prepareNorm'
import { searchAround } from './searchAround'
import { searchFarEnds } from './searchFarEnds'
import { positionsOf } from './standIn'

/** Made once per norm; then explains each of its gaps. What is around a gap is searched for who asks: a drawing only asks where gaps are. */
export function explainGaps(chain: Chain, ready: Case): (verdict: Verdict) => Gap {
  const { norm } = ready
  const searches = once(() => ({ around: searchAround(chain, ready), farEnds: searchFarEnds(chain, norm, ready.whatIf) }))
  const said = once(() => chain.findings.filter((finding) => finding.norm === norm.id))
  return ({ judgement: { at, reason, evidence, counted }, positions, said: { overlaps } }) => {
    const around = once(() => searches().around({ positions, at }))
    const mayHide = once(() => {
      const far = searches().farEnds({ positions: positionsOf(chain, evidence), at })
      return [...cells(overlaps, far), ...around().mayHide, ...far.filter(({ kind }) => kind !== 'cell')]
    })
    const findings = once(() =>
      said()
        .filter((finding) => speaksOf(chain, finding, { norm, at }))
        .map(({ id }) => id),
    )
    return {
      id: formatGapId(norm, at),
      norm: norm.id,
      severity: norm.severity,
      at,
      reason,
      evidence,
      counted,
      get nearMisses() {
        return around().nearMisses
      },
      get candidates() {
        return around().candidates
      },
      get mayHide() {
        return mayHide()
      },
      get findings() {
        return findings()
      },
      sources: norm.sources,
      secondary: norm.unless.length > 0,
    }
  }
}

// A statement can cover a part of the place itself and the far end of a route as well.
function cells(overlaps: readonly number[], far: readonly MayHide[]): readonly MayHide[] {
  const all = new Set([...overlaps, ...far.flatMap((hidden) => (hidden.kind === 'cell' ? [hidden.cell] : []))])
  return [...all].sort((a, b) => a - b).map((cell) => ({ kind: 'cell', cell }))
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
