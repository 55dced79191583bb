// Judgements → counts by state, per norm, row, column and overall. Unknown and not applicable are shown and never count as met or as gap.

import { group } from 'd3'
import type { Chain, Norm } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import type { Coverage, Judgement } from './findings'

/** `notAsked` counts combinations that no judgement was made of, because the norm's `where` leaves them out. */
export function countCoverage(judgements: readonly Judgement[], notAsked = 0): Coverage {
  const counts = { covered: 0, gap: 0, unknown: 0, notApplicable: 0, notJudged: notAsked }
  for (const { state } of judgements) {
    if (state === 'not-applicable') counts.notApplicable++
    else if (state === 'not-judged') counts.notJudged++
    else counts[state]++
  }
  return counts
}

/** How many combinations of its `over` a norm could judge. */
export function countCombinations(chain: Chain, norm: Norm): number {
  return norm.over.reduce((product, id) => product * dimensionOf(chain, id).dimension.values.length, 1)
}

type Along = { readonly judgements: readonly Judgement[]; readonly drawnAs: (value: string) => string }

/** Coverage of each row or column that is drawn along one axis, over every judgement that fixes that axis. */
export function coverageAlong(axis: string, { judgements, drawnAs }: Along): ReadonlyMap<string, Coverage> {
  const byTrack = group(
    judgements.filter(({ at }) => at[axis] !== undefined),
    ({ at }) => drawnAs(at[axis] ?? ''),
  )
  return new Map([...byTrack].map(([track, some]) => [track, countCoverage(some)]))
}
