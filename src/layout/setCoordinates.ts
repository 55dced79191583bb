// Everything that was chosen → the finished Layout: every box, line and corner in px from the top left corner of the map.

import { say, type Chain, type Language } from '../chain/chain'
import type { Detail } from '../chain/view'
import type { ColumnBands } from './bandColumns'
import type { Bar, Box, CellBox, GroupBand, Layout, Metrics, Point, RoutedLink, Track } from './layout'
import { gutter, rowPadding } from './metrics'
import type { PackedBar, PackedRow } from './packRows'
import type { Placed } from './placeColumns'
import type { Axes, Placement } from './placeInterventions'
import type { StubText } from './placeStubs'
import type { AxisTrack } from './readAxis'
import type { Route } from './routeLinks'
import type { RunLinks } from './runLinks'
import type { End } from './selectLinks'
import type { Stack } from './stackRows'
import type { TurnedRows } from './turnLinks'
import type { Column } from './chooseColumns'
import type { Description } from './describeBars'

type Parts = {
  readonly chain: Chain
  readonly language: Language
  readonly detail: Detail
  readonly axes: Axes
  readonly placements: readonly Placement[]
  /** With those that the filter hides. */
  readonly standing: readonly Placement[]
  readonly descriptions: ReadonlyMap<number, Description>
  readonly columns: readonly Column[]
  readonly columnLines: readonly (readonly string[])[]
  readonly columnBands: ColumnBands
  readonly rows: readonly PackedRow[]
  readonly turned: TurnedRows
  readonly stack: Stack
  readonly placed: Placed
  readonly routes: readonly Route[]
  readonly run: RunLinks
  readonly stubs: readonly (readonly StubText[])[]
  readonly headerWidth: number
  readonly headerHeight: number
  readonly metrics: Metrics
}

export function setCoordinates(parts: Parts): Layout {
  const { axes, language, detail, headerWidth: left, headerHeight: top, stack, placed, metrics } = parts
  const stubWidth = Math.max(0, ...parts.stubs.flat().map(({ width }) => width))
  const body = placed.width
  const width = left + body + (stubWidth === 0 ? 0 : stubWidth + rowPadding)
  const { bands, height: bandHeight } = parts.columnBands
  const columns = parts.columns.map(({ track }, at): Track => {
    const box = columnBox(placed, at)
    const lines = parts.columnLines[at] ?? []
    const y = bands.some(({ first, last }) => first <= at && at <= last) ? bandHeight : 0
    return {
      ...describe(axes.columns.tracks[track]),
      lines,
      noteLines: Math.max(0, Math.floor((top - y - 2 * metrics.headerTop) / metrics.headerLineHeight) - lines.length),
      header: { x: left + box.x, y, width: box.width, height: top - y },
      band: { x: left + box.x, y: top, width: box.width, height: stack.bottom - top },
    }
  })
  const rows = parts.rows.map(({ track }, at): Track => {
    const { y = 0, height = 0, lines = [], noteLines = 0 } = stack.rows[at] ?? {}
    return {
      ...describe(axes.rows.tracks[track]),
      lines,
      noteLines,
      header: { x: 0, y, width: left, height },
      band: { x: left, y, width: body, height },
    }
  })
  return {
    detail,
    width,
    height: stack.bottom,
    corner: { x: 0, y: 0, width: left, height: top },
    columnName: say(axes.columns.dimension.name, language),
    rowName: say(axes.rows.dimension.name, language),
    columns,
    rows,
    groups: [
      ...stack.groups.map(({ y, height, ...group }): GroupBand => ({ ...group, axis: 'row', box: { x: 0, y, width: left, height } })),
      ...bands.map(({ first, last, ...group }): GroupBand => {
        const [from, to] = [columnBox(placed, first), columnBox(placed, last)]
        return { ...group, axis: 'column', box: { x: left + from.x, y: 0, width: to.x + to.width - from.x, height: bandHeight } }
      }),
    ],
    cells: makeCells(parts, { rows, columns }),
    bars: parts.rows.flatMap((row, at) => row.bars.map((bar, position) => placeBar(parts, bar, { row: at, position }))),
    links: parts.routes.map((route, at) => traceLink(parts, route, at)),
    metrics,
  }
}

// Cells meet in the middle of the room between two columns; what links need at the map's sides lies outside them.
function columnBox({ columns }: Placed, at: number): { x: number; width: number } {
  const { x = 0, width = 0 } = columns[at] ?? {}
  const before = columns[at - 1]
  const after = columns[at + 1]
  const from = before === undefined ? x - gutter / 2 : (before.x + before.width + x) / 2
  const to = after === undefined ? x + width + gutter / 2 : (x + width + after.x) / 2
  return { x: from, width: to - from }
}

function describe(track: AxisTrack | undefined): Pick<Track, 'id' | 'kind' | 'name' | 'values' | 'group'> {
  if (track === undefined) throw new Error('missing track')
  const { id, kind, name, values, group } = track
  return { id, kind, name, values, ...(group === undefined ? {} : { group }) }
}

function makeCells({ chain, standing, columns, rows: packed }: Parts, drawn: { rows: Track[]; columns: Track[] }): CellBox[] {
  const inside = new Map<number, { ids: Set<string>; hidden: Set<string>; inferred: Set<string> }>()
  const keyOf = (row: number, column: number) => row * 65536 + column
  for (const { intervention, row, from, to, matching, inferred } of standing) {
    const id = chain.interventions[intervention]?.id ?? ''
    for (let column = from; column <= to; column++) {
      const key = keyOf(row, column)
      const cell = inside.get(key) ?? { ids: new Set(), hidden: new Set(), inferred: new Set() }
      inside.set(key, cell)
      cell.ids.add(id)
      if (matching[column - from] === false) cell.hidden.add(id)
      if (inferred[column - from] === true) cell.inferred.add(id)
    }
  }
  return drawn.rows.flatMap((row, r) =>
    drawn.columns.map((column, c): CellBox => {
      const cell = inside.get(keyOf(packed[r]?.track ?? -1, columns[c]?.track ?? -1))
      const box = { x: column.band.x, y: row.band.y, width: column.band.width, height: row.band.height }
      const { ids, hidden, inferred } = cell ?? { ids: [], hidden: [], inferred: [] }
      return { row: row.id, column: column.id, box, interventions: [...ids], hidden: [...hidden], inferred: [...inferred] }
    }),
  )
}

function barBox({ placed, stack, turned, headerWidth, rows }: Parts, row: number, position: number): Box {
  const bar = rows[row]?.bars[position]
  const first = placed.lanes[row]?.[bar?.first ?? 0]
  const last = placed.lanes[row]?.[bar?.last ?? 0]
  if (bar === undefined || first === undefined || last === undefined) throw new Error(`missing bar: ${position} of row ${row}`)
  const y = (stack.rows[row]?.y ?? 0) + (turned.rows[row]?.bars[position] ?? 0)
  return { x: headerWidth + first.x, y, width: last.x + last.width - first.x, height: bar.height }
}

function placeBar(parts: Parts, bar: PackedBar, at: { row: number; position: number }): Bar {
  const { placement, lines, notes } = bar
  const { chain, axes, columns, placed, descriptions, headerWidth, metrics } = parts
  const box = barBox(parts, at.row, at.position)
  const tail = descriptions.get(placement.intervention)?.tail
  const from = columns.findIndex(({ track }) => track === placement.from)
  const tailX = box.x + box.width - metrics.barPadding - (tail?.width ?? 0)
  const tailY = box.y + bar.tailY
  const idOf = (track: number) => axes.columns.tracks[track]?.id ?? ''
  return {
    intervention: chain.interventions[placement.intervention]?.id ?? '',
    row: axes.rows.tracks[placement.row]?.id ?? '',
    from: idOf(placement.from),
    to: idOf(placement.to),
    box,
    lines,
    notes,
    tail: (tail?.marks ?? []).map((mark) => ({ ...mark, x: tailX + mark.x, y: tailY + mark.y })),
    segments: placement.inferred.map((inferred, segment) => {
      const column = placed.columns[from + segment]
      const x = Math.max(box.x, headerWidth + (column?.x ?? 0))
      const right = Math.min(box.x + box.width, headerWidth + (column?.x ?? 0) + (column?.width ?? 0))
      return { column: idOf(placement.from + segment), x, width: right - x, inferred }
    }),
    matches: placement.matching.some((matches) => matches),
  }
}

function endX(parts: Parts, end: End, side: 'left' | 'right'): number {
  const { headerWidth, placed } = parts
  if (end.kind === 'row') return headerWidth
  if (end.kind === 'stub') return headerWidth + placed.width
  if (end.kind === 'column') return 0
  const box = barBox(parts, end.row, end.bar)
  return side === 'left' ? box.x : box.x + box.width
}

function traceLink(parts: Parts, route: Route, at: number): RoutedLink {
  const { run, placed, headerWidth, stubs, stack } = parts
  const line = run.lines[at]
  if (line === undefined) throw new Error(`missing line: ${route.link.id}`)
  const points: Point[] = []
  const reach = (x: number, y: number) => {
    const [a, b] = [points.at(-2), points.at(-1)]
    if (b !== undefined && b[0] === x && b[1] === y) return
    const straight = a !== undefined && b !== undefined && ((a[0] === b[0] && b[0] === x) || (a[1] === b[1] && b[1] === y))
    if (straight) points.pop()
    points.push([x, y])
  }
  const { from, to } = route.link
  if (from.kind !== 'column') reach(endX(parts, from, route.sides[0]), line.ends[0])
  for (const [position, corridor] of route.corridors.entries()) {
    const x = headerWidth + placed.track(corridor, line.tracks[position] ?? 0)
    reach(x, position === 0 ? line.ends[0] : (line.turns[position - 1] ?? 0))
    reach(x, position === route.corridors.length - 1 ? line.ends[1] : (line.turns[position] ?? 0))
  }
  if (to.kind !== 'column') reach(endX(parts, to, route.sides[1]), line.ends[1])
  const stub = [from, to].find((end) => end.kind === 'stub')
  if (stub?.kind !== 'stub') return { id: route.link.id, points }
  const first = parts.routes.findIndex(({ link }) =>
    [link.from, link.to].some((end) => end.kind === 'stub' && end.row === stub.row && end.id === stub.id),
  )
  const box = stubBox({ stubs, stack }, stub)
  if (first !== at || box === undefined) return { id: route.link.id, points }
  return { id: route.link.id, points, stub: { lines: box.lines, box: { ...box.box, x: headerWidth + placed.width } } }
}

/** Where a stub stands in its row, from the left side of the stubs. */
export function stubBox(
  { stubs, stack }: Pick<Parts, 'stubs' | 'stack'>,
  { row, id }: { row: number; id: string },
): { box: Box; lines: readonly string[] } | undefined {
  let y = (stack.rows[row]?.y ?? 0) + rowPadding
  for (const stub of stubs[row] ?? []) {
    if (stub.id === id) return { lines: stub.lines, box: { x: 0, y, width: stub.width, height: stub.height } }
    y += stub.height + rowPadding
  }
  return undefined
}
