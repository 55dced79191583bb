// Columns and packed rows → the finished Layout: every box in px from the top left corner of the map.

import type { Chain, Language } from '../chain/chain'
import { say } from '../chain/chain'
import type { Detail } from '../chain/view'
import type { Columns } from './chooseColumns'
import type { Bar, Box, CellBox, GroupBand, Layout, Metrics, Track } from './layout'
import { headerFont } from './metrics'
import type { PackedBar, PackedRow } from './packRows'
import type { Axes, Placement } from './placeInterventions'
import type { Axis, AxisTrack } from './readAxis'
import { barMargin } from './sizeBars'
import { wrapText } from './wrapText'

export type Parts = {
  readonly chain: Chain
  readonly language: Language
  readonly detail: Detail
  readonly axes: Axes
  readonly placements: readonly Placement[]
  readonly columns: Columns
  readonly rows: readonly PackedRow[]
  readonly metrics: Metrics
}

/** px. */
const rowHeaderWidth = 240
const groupHeight = 24
const leastRow = 28
const cellHeight = 44

export function setCoordinates(parts: Parts): Layout {
  const { axes, columns, detail, language, metrics } = parts
  const counts = countInterventions(parts)
  const left = rowHeaderWidth
  const columnLines = columns.drawn.map(({ track, width }) => wrapHeader(axes.columns.tracks[track], width - 40))
  const top = 2 * metrics.headerLineHeight + Math.max(1, ...columnLines.map((lines) => lines.length)) * metrics.headerLineHeight
  const { tracks: rows, groups, height } = stackRows(parts, { top, width: columns.width + left, counts: counts.rows })
  const drawnColumns = columns.drawn.map(({ track, x, width }, at): Track => ({
    ...describe(axes.columns.tracks[track], counts.columns.get(track) ?? 0),
    lines: columnLines[at] ?? [],
    noteLines: 2,
    header: { x: left + x, y: 0, width, height: top },
    band: { x: left + x, y: top, width, height: height - top },
  }))
  return {
    detail,
    width: left + columns.width,
    height,
    corner: { x: 0, y: 0, width: left, height: top },
    columnName: say(axes.columns.dimension.name, language),
    rowName: say(axes.rows.dimension.name, language),
    columns: drawnColumns,
    rows,
    groups,
    cells: makeCells(parts, { rows, columns: drawnColumns }),
    bars: parts.rows.flatMap((row, at) => row.bars.map((bar) => placeBar(bar, { parts, band: rows[at]?.band, left }))),
    links: [],
    metrics,
  }
}

function describe(track: AxisTrack | undefined, count: number): Omit<Track, 'header' | 'band' | 'lines' | 'noteLines'> {
  if (track === undefined) throw new Error('missing track')
  const { id, kind, name, values, group } = track
  return { id, kind, name, values, count, ...(group === undefined ? {} : { group }) }
}

function wrapHeader(track: AxisTrack | undefined, width: number): string[] {
  return wrapText(track?.name ?? '', width, headerFont)
}

type Stack = { readonly top: number; readonly width: number; readonly counts: ReadonlyMap<number, number> }

function stackRows(
  { rows, axes, detail, metrics, language }: Parts,
  { top, width, counts }: Stack,
): { tracks: Track[]; groups: GroupBand[]; height: number } {
  const { headerLineHeight, headerPadding, foot } = metrics
  const tracks: Track[] = []
  const groups: GroupBand[] = []
  let y = top
  let open: string | undefined
  for (const row of rows) {
    const track = axes.rows.tracks[row.track]
    if (track?.group !== open) {
      open = track?.group
      const group = openGroup({ axis: axes.rows, language }, track, { x: 0, y, width: rowHeaderWidth, height: groupHeight })
      if (group !== undefined) {
        groups.push(group)
        y += groupHeight
      }
    }
    const lines = wrapHeader(track, rowHeaderWidth - 2 * headerPadding)
    const least = Math.max(leastRow, (lines.length + (foot > 0 ? 2 : 1)) * headerLineHeight + 12, detail === 'overview' ? cellHeight : 0)
    const height = Math.max(row.height, least)
    tracks.push({
      ...describe(track, counts.get(row.track) ?? 0),
      lines,
      noteLines: foot > 0 ? 2 : 1,
      header: { x: 0, y, width: rowHeaderWidth, height },
      band: { x: rowHeaderWidth, y, width: width - rowHeaderWidth, height },
    })
    y += height
  }
  return { tracks, groups, height: y }
}

function openGroup({ axis, language }: { axis: Axis; language: Language }, track: AxisTrack | undefined, box: Box): GroupBand | undefined {
  if (track?.group === undefined || track.kind === 'folded') return undefined
  const name = say(axis.dimension.groups.find((group) => group.id === track.group)?.name, language)
  const tracks = axis.tracks.filter((other) => other.group === track.group && other.shown).map((other) => other.id)
  return { id: track.group, name, lines: wrapText(name, box.width - 20, headerFont), box, axis: 'row', tracks }
}

function countInterventions({ placements }: Parts): { rows: Map<number, number>; columns: Map<number, number> } {
  const rows = new Map<number, Set<number>>()
  const columns = new Map<number, Set<number>>()
  for (const { intervention, row, from, to } of placements) {
    add(rows, row, intervention)
    for (let column = from; column <= to; column++) add(columns, column, intervention)
  }
  const sizes = (sets: Map<number, Set<number>>) => new Map([...sets].map(([track, set]) => [track, set.size]))
  return { rows: sizes(rows), columns: sizes(columns) }
}

function add(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}

function makeCells(
  { chain, placements, columns, rows: packed }: Parts,
  { rows, columns: tracks }: { rows: Track[]; columns: Track[] },
): CellBox[] {
  const inside = new Map<string, { ids: Set<string>; hidden: Set<string> }>()
  for (const { intervention, row, from, to, matching } of placements) {
    const id = chain.interventions[intervention]?.id ?? ''
    for (let column = from; column <= to; column++) {
      const key = `${row} ${column}`
      const cell = inside.get(key) ?? { ids: new Set(), hidden: new Set() }
      inside.set(key, cell)
      cell.ids.add(id)
      if (matching[column - from] === false) cell.hidden.add(id)
    }
  }
  return rows.flatMap((row, r) =>
    tracks.map((column, c): CellBox => {
      const cell = inside.get(`${packed[r]?.track ?? -1} ${columns.drawn[c]?.track ?? -1}`)
      const box = { x: column.band.x, y: row.band.y, width: column.band.width, height: row.band.height }
      return { row: row.id, column: column.id, box, interventions: [...(cell?.ids ?? [])], hidden: cell?.hidden.size ?? 0 }
    }),
  )
}

function placeBar(bar: PackedBar, { parts, band, left }: { parts: Parts; band: Box | undefined; left: number }): Bar {
  const { placement, lines, notes, tail, width, height } = bar
  const { chain, axes, columns } = parts
  const box = { x: left + bar.x, y: (band?.y ?? 0) + bar.y, width, height }
  const column = (track: number) => axes.columns.tracks[track]?.id ?? ''
  return {
    intervention: chain.interventions[placement.intervention]?.id ?? '',
    row: axes.rows.tracks[placement.row]?.id ?? '',
    from: column(placement.from),
    to: column(placement.to),
    box,
    lines,
    notes,
    tail: tail.map((mark) => ({ ...mark, x: box.x + mark.x, y: box.y + mark.y })),
    segments: placement.inferred.map((inferred, at) => {
      const { x = 0, width: whole = 0 } = columns.at.get(placement.from + at) ?? {}
      return { column: column(placement.from + at), x: left + x + barMargin, width: whole - 2 * barMargin, inferred }
    }),
    matches: placement.matching.some((matches) => matches),
  }
}
