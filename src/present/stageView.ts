// Chain + the view of a step → the view that goes on the stage: only the rows that the step is about, large enough to be read from the back of a room.

import type { Findings } from '../analysis/findings'
import type { Chain } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import { unnamed } from '../layout/layout'

export type Stage = {
  readonly view: View
  /** Rows drawn, and rows there are; equal when nothing was left out. */
  readonly shown: number
  readonly all: number
}

/**
 * A step with a focus shows the rows in which the focus stands (interventions) or is missing (gaps); a step without one shows every row.
 * A filter of the view on the rows themselves stays as narrow as it was.
 */
export function stageView(chain: Chain, view: View, findings: Findings): Stage {
  const values =
    indexChain(chain)
      .dimensions.get(view.rows)
      ?.dimension.values.map(({ id }) => id) ?? []
  const rows = new Set([...rowsOfInterventions(chain, view), ...rowsOfGaps(view, findings)])
  const shown = values.filter((id) => rows.has(id))
  if (shown.length === 0 || rows.has(unnamed)) return { view: { ...view, hide: true }, shown: values.length, all: values.length }
  const where = { ...view.where, [view.rows]: { in: shown } }
  return { view: { ...view, hide: true, where, collapsed: [] }, shown: shown.length, all: values.length }
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

function rowsOfGaps({ focus, rows }: View, { gaps }: Findings): readonly string[] {
  return gaps.filter(({ id }) => focus.includes(id)).flatMap(({ at }) => at[rows] ?? [])
}
