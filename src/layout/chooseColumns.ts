// Placements + axes → which columns are drawn and how wide.

import type { Detail } from '../chain/view'
import type { Axes, Placement } from './placeInterventions'

/** `track` is the position in the axis; `x` is from the left side of the body. px. */
export type Column = { readonly track: number; readonly x: number; readonly width: number }

export type Columns = { readonly drawn: readonly Column[]; readonly at: ReadonlyMap<number, Column>; readonly width: number }

const plain: Readonly<Record<Detail, number>> = { overview: 120, names: 220, cards: 280 }

export function chooseColumns(
  placements: readonly Placement[],
  { columns }: Axes,
  { detail }: { detail: Detail; aspect?: number },
): Columns {
  const used = new Set(placements.flatMap(({ from, to }) => [from, to]))
  const drawn: Column[] = []
  let x = 0
  for (const [track, { kind, shown }] of columns.tracks.entries()) {
    if (!shown || (kind === 'unnamed' && !used.has(track))) continue
    drawn.push({ track, x, width: plain[detail] })
    x += plain[detail]
  }
  return { drawn, at: new Map(drawn.map((column) => [column.track, column])), width: x }
}
