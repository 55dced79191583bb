// Chain + the view of a step → what goes on the stage: only the rows that the step is about, so that they can be read from the back of a room.

import type { Findings } from '../analysis/findings'
import type { Chain } from '../chain/chain'
import { dimensionOf, indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import { unnamed } from '../layout/layout'

export type Stage = {
  readonly view: View
  /** Ids of the rows to draw; undefined: every row. */
  readonly rows: readonly string[] | undefined
  /** Values on the axis of the rows. */
  readonly all: number
}

/**
 * A step with a focus shows the rows in which the focus stands (interventions) or is missing (gaps), and those where the norm
 * that it looks through finds a gap; in them, what a filter leaves out is hidden, not faded. Any other step shows every row.
 */
export function stageView(chain: Chain, view: View, findings: Findings): Stage {
  const { values } = dimensionOf(chain, view.rows).dimension
  const standing = view.focus.length === 0 ? [] : [...rowsOfInterventions(chain, view), ...rowsOfGaps(view, findings)]
  const rows = [...values.map(({ id }) => id), unnamed].filter((id) => standing.includes(id))
  if (rows.length === 0) return { view, rows: undefined, all: values.length }
  return { view: { ...view, hide: true, collapsed: [] }, rows, all: values.length }
}

function rowsOfInterventions(chain: Chain, { focus, rows }: View): readonly string[] {
  const { interventions } = indexChain(chain)
  return focus.flatMap((id) => {
    const intervention = interventions.get(id)
    if (intervention === undefined) return []
    const values = (intervention.memberships[rows] ?? []).map(({ value }) => value)
    return values.length === 0 ? [unnamed] : values
  })
}

function rowsOfGaps({ focus, rows, norm }: View, { gaps }: Findings): readonly string[] {
  return gaps.filter((gap) => focus.includes(gap.id) || gap.norm === norm).flatMap(({ at }) => at[rows] ?? [])
}
