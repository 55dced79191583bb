// Column widths + the tracks of every corridor → where columns, slots and tracks stand, in px from the left side of the body.

import type { Corridor } from './atlas'
import type { Column } from './chooseColumns'
import type { Lanes } from './runLinks'
import { gutter, headRoom, slotGap, trackGap } from './metrics'
import type { PackedRow } from './packRows'

export type Placed = {
  /** Inner sides of each column, between which its bars stand. */
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  /** By row and lane: the sides of the slot. */
  readonly lanes: readonly (readonly { readonly x: number; readonly width: number }[])[]
  /** Corridor and track → x. */
  readonly track: (corridor: number, track: number) => number
  readonly width: number
}

export function placeColumns(
  columns: readonly Column[],
  rows: readonly PackedRow[],
  { corridors, lanes: tracks }: { corridors: readonly Corridor[]; lanes: readonly Lanes[] },
): Placed {
  const gutters = Array.from({ length: columns.length + 1 }, (_, boundary) => corridorWidth(tracks[boundary] ?? idle, gutter))
  const extra = slotCorridors(corridors, tracks)
  const widths = columns.map(({ width }, column) => width + widestExtra(rows, column, extra))
  const placed: { x: number; width: number }[] = []
  let x = gutters[0] ?? gutter
  for (const [column, width] of widths.entries()) {
    placed.push({ x, width })
    x += width + (gutters[column + 1] ?? gutter)
  }
  const lanes = rows.map((row, at) => placeLanes(row, placed, (lane) => extra.get(slotKey(at, lane))?.width ?? slotGap))
  const starts = corridors.map((corridor, at) => startOf(corridor, tracks[at] ?? idle, { placed, lanes, gutters, right: x }))
  return { columns: placed, lanes, width: x, track: (corridor, track) => (starts[corridor] ?? 0) + track * trackGap }
}

const idle: Lanes = { tracks: 0, left: false, right: false }

/** Beside bars that links end at there is room for their heads. */
function corridorWidth({ tracks, left, right }: Lanes, least: number): number {
  return tracks === 0 ? least : Math.max(least, roomAt(left) + (tracks - 1) * trackGap + roomAt(right))
}

function roomAt(heads: boolean): number {
  return heads ? headRoom : trackGap
}

function slotKey(row: number, lane: number): string {
  return `${row} ${lane}`
}

function slotCorridors(
  corridors: readonly Corridor[],
  tracks: readonly Lanes[],
): ReadonlyMap<string, { width: number; row: number; lane: number }> {
  const found = new Map<string, { width: number; row: number; lane: number }>()
  for (const [at, corridor] of corridors.entries()) {
    if (corridor.kind !== 'slot') continue
    const { row, lane } = corridor
    found.set(slotKey(row, lane), { width: corridorWidth(tracks[at] ?? idle, slotGap), row, lane })
  }
  return found
}

function widestExtra(rows: readonly PackedRow[], column: number, extra: ReadonlyMap<string, { width: number }>): number {
  if (extra.size === 0) return 0
  let most = 0
  for (const [at, { slots }] of rows.entries()) {
    const first = slots.slice(0, column).reduce((sum, count) => sum + count, 0)
    let more = 0
    for (let lane = first + 1; lane < first + (slots[column] ?? 1); lane++)
      more += (extra.get(slotKey(at, lane))?.width ?? slotGap) - slotGap
    most = Math.max(most, more)
  }
  return most
}

function placeLanes({ slots }: PackedRow, columns: Placed['columns'], gapBefore: (lane: number) => number): { x: number; width: number }[] {
  return slots.flatMap((count, column) => {
    const { x = 0, width = 0 } = columns[column] ?? {}
    const first = slots.slice(0, column).reduce((sum, other) => sum + other, 0)
    const gaps = Array.from({ length: count }, (_, slot) => (slot === 0 ? 0 : gapBefore(first + slot)))
    const slotWidth = (width - gaps.reduce((sum, gap) => sum + gap, 0)) / count
    let at = x
    return gaps.map((gap) => {
      at += gap
      const lane = { x: at, width: slotWidth }
      at += slotWidth
      return lane
    })
  })
}

type Sides = {
  readonly placed: Placed['columns']
  readonly lanes: Placed['lanes']
  readonly gutters: readonly number[]
  readonly right: number
}

/** x of a corridor's first track: the tracks stand in its middle, nearer to a side where no link ends. */
function startOf(corridor: Corridor, { tracks, left, right }: Lanes, sides: Sides): number {
  const shift = corridor.kind === 'header' ? 0 : (roomAt(left) - roomAt(right)) / 2
  return middleOf(corridor, sides) + shift - ((Math.max(1, tracks) - 1) * trackGap) / 2
}

function middleOf(corridor: Corridor, { placed, lanes, gutters, right }: Sides): number {
  switch (corridor.kind) {
    case 'column': {
      const end = placed[corridor.boundary]?.x ?? right
      return end - (gutters[corridor.boundary] ?? gutter) / 2
    }
    case 'slot': {
      const [before, after] = [lanes[corridor.row]?.[corridor.lane - 1], lanes[corridor.row]?.[corridor.lane]]
      return ((before?.x ?? 0) + (before?.width ?? 0) + (after?.x ?? 0)) / 2
    }
    case 'header': {
      const { x = 0, width = 0 } = placed[corridor.column] ?? {}
      return x + width / 2
    }
  }
}
