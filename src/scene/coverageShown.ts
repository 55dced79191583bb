// Findings + layout → the coverage of each row and column over what is drawn: a map of a few rows does not count what stands in the others.

import { coverageAlong } from '../analysis/countCoverage'
import type { Findings } from '../analysis/findings'
import type { Chain } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import type { View } from '../chain/view'
import type { Layout, Track } from '../layout/layout'

export type CoverageShown = Pick<Findings, 'rows' | 'columns'>

type Drawn = { readonly chain: Chain; readonly view: View; readonly findings: Findings; readonly layout: Layout }

export function coverageShown({ chain, view, findings, layout: { rows, columns } }: Drawn): CoverageShown {
  const over = (axis: string, own: readonly Track[], { axis: across, tracks }: { axis: string; tracks: readonly Track[] }) => {
    const drawn = new Set(tracks.flatMap(({ values }) => values))
    if (drawn.size === dimensionOf(chain, across).dimension.values.length) return undefined
    const trackOf = new Map(own.flatMap(({ id, values }) => values.map((value) => [value, id])))
    const judgements = findings.judgements.filter(({ at }) => at[across] === undefined || drawn.has(at[across]))
    return coverageAlong(axis, { judgements, drawnAs: (value) => trackOf.get(value) ?? value })
  }
  return {
    rows: over(view.rows, rows, { axis: view.columns, tracks: columns }) ?? findings.rows,
    columns: over(view.columns, columns, { axis: view.rows, tracks: rows }) ?? findings.columns,
  }
}
