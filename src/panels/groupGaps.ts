// Gaps → groups by severity, norm, place, professional or stage. In a group the worst is first; groups of a dimension follow its order.

import { group } from 'd3'
import type { Gap } from '../analysis/findings'
import { worstFirst } from '../analysis/worstFirst'
import { say, type Severity } from '../chain/chain'
import { dimensionOf, indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import type { Grouping } from '../store/gapTools'
import { gapWords } from '../words/gaps'
import { describePlace } from '../words/places'
import { layoutWords } from '../words/layout'

type GapGroup = { readonly id: string; readonly name: string; readonly gaps: readonly Gap[] }

export function groupGaps(gaps: readonly Gap[], { grouping, drawing }: { grouping: Grouping; drawing: Drawing }): readonly GapGroup[] {
  const { chain, language } = drawing
  const worst = gaps.toSorted(worstFirst)
  const named = (key: (gap: Gap) => string, name = (id: string) => id): readonly GapGroup[] =>
    [...group(worst, key)].map(([id, members]) => ({ id, name: name(id), gaps: members }))
  if (grouping === 'severity')
    return named(
      ({ severity }) => severity,
      (id) => gapWords[language].severities[id as Severity],
    )
  if (grouping === 'norm')
    return named(
      ({ norm }) => norm,
      (id) => say(indexChain(chain).norms.get(id)?.name, language),
    )
  if (grouping === 'place') return named(({ at }) => describePlace(chain, at, language))
  return inOrderOf(grouping, worst, drawing)
}

// Who looks for one professional looks where it stands on the map, not where its worst gap puts it. What names none comes last.
function inOrderOf(id: string, gaps: readonly Gap[], { chain, language }: Drawing): readonly GapGroup[] {
  const { dimension } = dimensionOf(chain, id)
  const groups = group(gaps, ({ at }) => at[id] ?? '')
  const names = [
    ...dimension.values.map((value) => [value.id, say(value.name, language)] as const),
    ['', layoutWords[language].unnamed(say(dimension.name, language))] as const,
  ]
  return names.flatMap(([value, name]) => {
    const members = groups.get(value)
    return members === undefined ? [] : [{ id: value, name, gaps: members }]
  })
}
