// Judged chain → the source's own findings that call a place a gap where the norm is met. The reverse stands with the gap itself.

import { group } from 'd3'
import type { Chain, Norm, SourceFinding } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { changesAnything, type View } from '../chain/view'
import { speaksOf } from './explainGap'
import type { Findings, Judgement } from './findings'

export type Contradiction = {
  readonly finding: SourceFinding
  /** Where its norm is met: at least one place. */
  readonly met: readonly Judgement[]
}

/** In the order of the file, at the places that are asked for; none under a what-if, because the source speaks of what there is. */
export function findContradictions(
  { chain, view, findings: { judgements } }: { readonly chain: Chain; readonly view: View; readonly findings: Findings },
  asked: (judgement: Judgement) => boolean = () => true,
): readonly Contradiction[] {
  if (changesAnything(view.whatIf)) return []
  const byNorm = group(judgements, ({ norm }) => norm)
  return chain.findings.flatMap((finding) => {
    const norm = indexChain(chain).norms.get(finding.norm ?? '')
    if (finding.says !== 'gap' || norm === undefined) return []
    const there = byNorm.get(norm.id)?.filter(({ at }) => speaksOf(chain, finding, { norm, at })) ?? []
    const met = there.filter((judgement) => judgement.state === 'covered' && asked(judgement))
    const borneOut = !namesEachPlace(finding, norm) && there.some(({ state }) => state === 'gap')
    return met.length === 0 || borneOut ? [] : [{ finding, met }]
  })
}

// A finding that leaves open where exactly the gap is, is borne out by one gap somewhere; one that names its places claims each of them.
function namesEachPlace({ at }: SourceFinding, { over }: Norm): boolean {
  return over.every((dimension) => at[dimension] !== undefined)
}
