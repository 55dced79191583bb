// A chain that is laid beside others + a view → what that means for each cell: a gap that opened or closed, or in how many municipalities there is offer.

import { cellKey, type Findings } from '../analysis/findings'
import { judgeChain } from '../analysis/judgeChain'
import { availability } from '../chain/availability'
import type { Chain } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import { layoutMatrix } from '../layout/layoutMatrix'

export type CellChange = 'opened' | 'closed'
/** `some` of `of` municipalities have offer in the cell. */
export type Offer = { readonly some: number; readonly of: number }

/** By `cellKey`; empty where nothing is compared, or where the earlier chain has no such axes. */
export function changedCells({ beside }: Chain, view: View, now: Findings): ReadonlyMap<string, CellChange> {
  if (beside?.kind !== 'version' || !hasAxes(beside.before, view)) return new Map()
  const was = judgeChain(beside.before, view)
  const changes = new Map<string, CellChange>()
  for (const [key, { state }] of now.cells) if (state === 'gap' && was.cells.get(key)?.state !== 'gap') changes.set(key, 'opened')
  for (const [key, { state }] of was.cells) if (state === 'gap' && now.cells.get(key)?.state !== 'gap') changes.set(key, 'closed')
  return changes
}

/** By `cellKey`, for each cell of the view; what the filter leaves out is not counted. Undefined where no municipalities are compared. */
export function offeredCells({ beside }: Chain, view: View): ((row: string, column: string) => Offer) | undefined {
  if (beside?.kind !== 'municipalities') return undefined
  const counts = new Map<string, number>()
  for (const chain of beside.chains) {
    if (!hasAxes(chain, view)) continue
    const { interventions } = indexChain(chain)
    const isOffered = (id: string) =>
      interventions
        .get(id)
        ?.memberships[availability.dimension]?.some(({ value }) => availability.offered.some((known) => known === value)) === true
    for (const { row, column, interventions: standing, hidden } of layoutMatrix(chain, view, { language: 'nl', detail: 'overview' })
      .cells) {
      if (standing.some((id) => !hidden.includes(id) && isOffered(id)))
        counts.set(cellKey(row, column), (counts.get(cellKey(row, column)) ?? 0) + 1)
    }
  }
  return (row, column) => ({ some: counts.get(cellKey(row, column)) ?? 0, of: beside.chains.length })
}

function hasAxes(chain: Chain, { rows, columns }: View): boolean {
  const { dimensions } = indexChain(chain)
  return dimensions.has(rows) && dimensions.has(columns)
}
