// Gaps → groups by severity, norm or place, in an order that puts the worst first.

import { group } from 'd3'
import type { Gap } from '../analysis/findings'
import { worstFirst } from '../analysis/worstFirst'
import { say, type Severity } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { describePlace, gapWords } from '../words/gaps'

export type Grouping = 'severity' | 'norm' | 'place'
type GapGroup = { readonly id: string; readonly name: string; readonly gaps: readonly Gap[] }

export function groupGaps(gaps: readonly Gap[], { grouping, drawing }: { grouping: Grouping; drawing: Drawing }): readonly GapGroup[] {
  const { chain, language } = drawing
  const key = (gap: Gap): string =>
    grouping === 'severity' ? gap.severity : grouping === 'norm' ? gap.norm : describePlace(chain, gap.at, language)
  const name = (id: string): string => {
    if (grouping === 'severity') return gapWords[language].severities[id as Severity]
    return grouping === 'norm' ? say(indexChain(chain).norms.get(id)?.name, language) : id
  }
  return [...group(gaps.toSorted(worstFirst), key)].map(([id, members]) => ({ id, name: name(id), gaps: members }))
}
