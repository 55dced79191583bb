// Sized bars → rows: at which height inside its row each bar stands, and how high the row becomes.

import { group } from 'd3'
import type { Axes } from './placeInterventions'
import type { SizedBar } from './sizeBars'

export type PackedBar = SizedBar & {
  /** From the top of the row. */
  readonly y: number
  /** How many bars down. */
  readonly lane: number
}
export type PackedRow = { readonly track: number; readonly bars: readonly PackedBar[]; readonly height: number }

export const laneGap = 5
const rowPadding = 6

export function packRows(bars: readonly SizedBar[], { rows }: Axes, foot: number): PackedRow[] {
  const byRow = group(bars, (bar) => bar.placement.row)
  return rows.tracks.flatMap(({ kind, shown }, track) => {
    const own = byRow.get(track) ?? []
    return !shown || (kind === 'unnamed' && own.length === 0) ? [] : [packRow(track, own, foot)]
  })
}

// First fit, longest first within a first column: uniform lanes.
function packRow(track: number, bars: readonly SizedBar[], foot: number): PackedRow {
  const sorted = bars.toSorted((a, b) => a.placement.from - b.placement.from || b.placement.to - a.placement.to)
  const lanes: { end: number; height: number; bars: SizedBar[] }[] = []
  for (const bar of sorted) {
    const free = lanes.find((lane) => lane.end <= bar.x)
    if (free === undefined) {
      lanes.push({ end: bar.x + bar.width, height: bar.height, bars: [bar] })
    } else {
      free.end = bar.x + bar.width
      free.height = Math.max(free.height, bar.height)
      free.bars.push(bar)
    }
  }
  let y = rowPadding
  const packed = lanes.flatMap((lane, number) => {
    const placed = lane.bars.map((bar) => ({ ...bar, y, lane: number }))
    y += lane.height + laneGap
    return placed
  })
  return { track, bars: packed, height: lanes.length === 0 ? 0 : y - laneGap + rowPadding + foot }
}
