// A chain that is laid beside others + a view → what that means for each cell: a gap that opened or closed, or in how many municipalities there is offer.

import { cellKey, type Findings } from '../analysis/findings'
import { judgeChain } from '../analysis/judgeChain'
import { availability } from '../chain/availability'
import type { Chain, Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { remember } from '../chain/remember'
import type { View } from '../chain/view'
import { layoutMatrix } from '../layout/layoutMatrix'
import { besideWords } from '../words/beside'
import { changeWords } from '../words/changes'

export type CellChange = 'opened' | 'closed'
/** `some` of `of` municipalities have offer in the cell; of `unsaid` of the others nobody said that there is none. */
export type Offer = { readonly some: number; readonly unsaid: number; readonly of: number }

export type Compared = {
  /** By `cellKey`. */
  readonly changed: ReadonlyMap<string, CellChange>
  /** Undefined where no municipalities are compared; it gives nothing for a cell that the chain says does not apply. */
  readonly offered: ((row: string, column: string) => Offer | undefined) | undefined
}

const known = remember<Compared>(1)

/** What a comparison says of each cell. Kept, because a drawing over pages asks for it at every proportion it tries. */
export function compareCells(chain: Chain, view: View, findings: Findings): Compared {
  return known(chain, [view], () => ({ changed: changedCells(chain, view, findings), offered: offeredCells(chain, view, findings) }))
}

/** The same in words, for who does not see it. */
export function describeCompared(
  { changed, offered }: Compared,
  language: Language,
  [row, column]: readonly [string, string],
): readonly string[] {
  const change = changed.get(cellKey(row, column))
  const offer = offered?.(row, column)
  return [
    ...(change === undefined ? [] : [changeWords[language][change === 'opened' ? 'newGap' : 'closedGap']]),
    ...(offer === undefined ? [] : besideWords[language].spokenOffer(offer)),
  ]
}

/** Judgement is shown: a norm lens is on, there is something to judge, and no number of municipalities stands in its place. */
export function showsJudgement({ beside }: Chain, { norm }: View, { norms }: Findings): boolean {
  return norm !== 'none' && norms.length > 0 && beside?.kind !== 'municipalities'
}

/** By `cellKey`; empty where nothing is compared, or where the earlier chain has no such axes. */
function changedCells({ beside }: Chain, view: View, now: Findings): ReadonlyMap<string, CellChange> {
  if (beside?.kind !== 'version' || !hasAxes(beside.before, view)) return new Map()
  const was = judgeChain(beside.before, view)
  const changes = new Map<string, CellChange>()
  for (const [key, { state }] of now.cells) if (state === 'gap' && was.cells.get(key)?.state !== 'gap') changes.set(key, 'opened')
  for (const [key, { state }] of was.cells) if (state === 'gap' && now.cells.get(key)?.state !== 'gap') changes.set(key, 'closed')
  return changes
}

/** By `cellKey`, for each cell of the view; what the filter leaves out is not counted. Undefined where no municipalities are compared. */
function offeredCells({ beside }: Chain, view: View, { cells }: Findings): Compared['offered'] {
  if (beside?.kind !== 'municipalities') return undefined
  const some = new Map<string, number>()
  const unsaid = new Map<string, number>()
  for (const chain of beside.chains) {
    if (!hasAxes(chain, view)) continue
    const { interventions } = indexChain(chain)
    const standingOf = (id: string) => interventions.get(id)?.memberships[availability.dimension] ?? []
    const isOffered = (id: string) => standingOf(id).some(({ value }) => availability.offered.some((known) => known === value))
    for (const { row, column, interventions: standing, hidden } of layoutMatrix(chain, view, { language: 'nl', detail: 'overview' })
      .cells) {
      const shown = standing.filter((id) => !hidden.includes(id))
      const counts = shown.some(isOffered) ? some : shown.some((id) => standingOf(id).length === 0) ? unsaid : undefined
      counts?.set(cellKey(row, column), (counts.get(cellKey(row, column)) ?? 0) + 1)
    }
  }
  return (row, column) => {
    const key = cellKey(row, column)
    const offer: Offer = { some: some.get(key) ?? 0, unsaid: unsaid.get(key) ?? 0, of: beside.chains.length }
    // Nobody misses there what has no place there.
    return offer.some === 0 && cells.get(key)?.state === 'not-applicable' ? undefined : offer
  }
}

function hasAxes(chain: Chain, { rows, columns }: View): boolean {
  const { dimensions } = indexChain(chain)
  return dimensions.has(rows) && dimensions.has(columns)
}
