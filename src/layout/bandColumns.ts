// Columns in their order → the groups whose names stand above runs of them, and how high that band is, in px.

import { say, type Language } from '../chain/chain'
import type { Column } from './chooseColumns'
import type { GroupBand, Metrics } from './layout'
import { gutter, headerFont } from './metrics'
import { membersOf, type Axis } from './readAxis'
import { wrapText } from './wrapText'

type ColumnBand = Pick<GroupBand, 'id' | 'name' | 'lines' | 'tracks'> & {
  /** Positions among the drawn columns. */
  readonly first: number
  readonly last: number
}
export type ColumnBands = { readonly bands: readonly ColumnBand[]; readonly height: number }

/** In an ordered dimension a group may come in several runs; each has a band of its own. */
export function bandColumns(
  axis: Axis,
  columns: readonly Column[],
  { metrics, language }: { metrics: Metrics; language: Language },
): ColumnBands {
  const bands = runsOf(axis, columns).flatMap(({ id, first, last }): ColumnBand[] => {
    const group = axis.dimension.groups.find((other) => other.id === id)
    if (group === undefined) return []
    const name = say(group.name, language)
    const widths = columns.slice(first, last + 1).reduce((sum, { width }) => sum + width, 0)
    // What links need between columns comes on top of this, and only leaves more room.
    const room = widths + (last - first) * gutter - metrics.headerPadding
    return [{ id, name, lines: wrapText(name, room, headerFont), tracks: membersOf(axis, id), first, last }]
  })
  const most = Math.max(0, ...bands.map(({ lines }) => lines.length))
  return { bands, height: most === 0 ? 0 : most * metrics.headerLineHeight + 2 * Math.min(4, metrics.headerTop) }
}

function runsOf({ tracks }: Axis, columns: readonly Column[]): readonly { id: string; first: number; last: number }[] {
  const runs: { id: string; first: number; last: number }[] = []
  for (const [at, column] of columns.entries()) {
    const track = tracks[column.track]
    // A folded group is a column with the group's own name.
    if (track?.group === undefined || track.kind !== 'value') continue
    const open = runs.at(-1)
    if (open?.id === track.group && open.last === at - 1) open.last = at
    else runs.push({ id: track.group, first: at, last: at })
  }
  return runs
}
