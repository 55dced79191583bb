// Chain + view → Layout, in one walk: place interventions, describe and size their bars, choose columns, pack rows, route links, set coordinates.

import type { Chain, Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { alignLanes } from './alignLanes'
import { bandColumns } from './bandColumns'
import { bundleLinks } from './bundleLinks'
import { chooseColumns, type Column } from './chooseColumns'
import { describeBars } from './describeBars'
import type { Layout, Metrics } from './layout'
import { measureText } from './measureText'
import { flatOverview, headerFont, headerReach, metricsOf, overviewForFingers, widthInAny } from './metrics'
import { packRows } from './packRows'
import { placeColumns } from './placeColumns'
import { placeInterventions } from './placeInterventions'
import { placeStubs } from './placeStubs'
import { readAxis, type Axis } from './readAxis'
import { routeLinks, type Turn } from './routeLinks'
import { runLinks } from './runLinks'
import { selectLinks, type End } from './selectLinks'
import { setCoordinates, stubBox } from './setCoordinates'
import { stackRows } from './stackRows'
import { turnLinks } from './turnLinks'
import { wrapText } from './wrapText'

/** How wide the screen is that a map is made for: that of a phone, of a laptop, or of a desk. */
export type Screen = 'narrow' | 'medium' | 'wide'

export type LayoutOptions = {
  readonly language: Language
  readonly detail: Detail
  /** Wanted width / height of the map; absent: as small as it gets. */
  readonly aspect?: number
  /** Ids of the columns to draw, for a map that is split over pages; absent: all. */
  readonly columns?: readonly string[]
  /** Ids of the rows to draw, for a map that is about a few of them; absent: all. */
  readonly rows?: readonly string[]
  /** Absent: medium, as in files. */
  readonly screen?: Screen
}

/** Pure: the same chain, view and options give the same Layout. All lengths in px, from the top left corner of the map. */
export function layoutMatrix(chain: Chain, view: View, options: LayoutOptions): Layout {
  const { language, detail, aspect, screen = 'medium' } = options
  const axes = {
    rows: choose(readAxis(chain, view, { axis: 'row', language }), options.rows),
    columns: choose(readAxis(chain, view, { axis: 'column', language }), options.columns),
  }
  const shown = axes.rows.tracks.filter((track) => track.shown).length
  const metrics = chooseMetrics(chain, view, { detail, aspect, screen, rows: shown })
  const placements = placeInterventions(chain, view, axes)
  // A cell knows of what the filter hides in it, or it would pass for empty.
  const standing = view.hide ? placeInterventions(chain, { ...view, hide: false }, axes) : placements
  // An overview draws no bars.
  const descriptions = describeBars(detail === 'overview' ? [] : placements, { chain, view, language, detail })
  const headerWidth = widthOfRowHeaders(axes.rows, metrics, widestRowHeader(screen, detail))
  const columns = chooseColumns(placements, axes, {
    descriptions,
    detail,
    aspect: aspect ?? aspectFor(screen, detail),
    aside: headerWidth,
    above: 60,
    metrics,
  })
  const rows = alignLanes(packRows(placements, { axes, columns, descriptions, detail }))
  const columnLines = wrapHeaders(axes.columns, columns, metrics)
  const columnBands = bandColumns(axes.columns, columns, { metrics, language })
  const headerHeight = columnBands.height + heightOfColumnHeaders(columnLines, metrics)

  const links = selectLinks({ chain, view, language, detail, axes, columns, rows })
  const stubs = placeStubs(links, rows.length)
  const routing = routeLinks(links, rows, columns)
  const strands = bundleLinks(routing.routes)
  const turned = turnLinks(rows, routing, strands)
  const tracks = rows.map(({ track }) => track)
  const stack = stackRows({ axis: axes.rows, tracks, turned, stubs, top: headerHeight, headerWidth, detail, language, metrics })
  const turn = (turn: Turn) => {
    const line = turned.line.get(turn) ?? 0
    return turn.kind === 'gutter' ? (stack.gutters[turn.gutter] ?? 0) + line * 5 : (stack.rows[turn.row]?.y ?? 0) + line
  }
  const end = (end: End) => {
    if (end.kind === 'column') return { y: 0, height: headerHeight }
    const row = stack.rows[end.row] ?? { y: 0, height: 0 }
    if (end.kind === 'row') return row
    if (end.kind === 'stub') return stubBox({ stubs, stack }, end)?.box ?? row
    return { y: row.y + (turned.rows[end.row]?.bars[end.bar] ?? 0), height: rows[end.row]?.bars[end.bar]?.height ?? 0 }
  }
  const run = runLinks(routing, strands, { turn, end })
  const placed = placeColumns(columns, rows, { corridors: routing.corridors, lanes: run.corridors })
  return setCoordinates({
    chain,
    language,
    detail,
    axes,
    placements,
    standing,
    descriptions,
    columns,
    columnLines,
    columnBands,
    rows,
    turned,
    stack,
    placed,
    routes: routing.routes,
    run,
    stubs,
    headerWidth,
    headerHeight,
    metrics,
  })
}

function choose(axis: Axis, wanted: readonly string[] | undefined): Axis {
  if (wanted === undefined) return axis
  return { ...axis, tracks: axis.tracks.map((track) => ({ ...track, shown: track.shown && wanted.includes(track.id) })) }
}

const manyRows = 24

function chooseMetrics(
  chain: Chain,
  view: View,
  { detail, aspect, screen, rows }: { detail: Detail; aspect: number | undefined; screen: Screen; rows: number },
): Metrics {
  if (detail === 'overview' && aspect !== undefined && rows > manyRows) return flatOverview
  // Without judgement there is no word at the foot of a cell.
  const judged = chain.norms.length > 0 && view.norm !== 'none'
  const metrics = detail === 'overview' && screen === 'narrow' ? overviewForFingers : metricsOf[detail]
  return judged ? metrics : { ...metrics, foot: 0 }
}

// Names of bars take what they need on any screen that has room for them.
function aspectFor(screen: Screen, detail: Detail): number | undefined {
  if (screen === 'narrow') return 0
  return screen === 'wide' && detail === 'overview' ? wideAspect : undefined
}

/** Of an overview that leaves room on its screen for no more than a panel. */
const wideAspect = 1.8

// px. On a phone hardly more than a long word.
function widestRowHeader(screen: Screen, detail: Detail): number {
  if (screen === 'narrow') return 120
  return detail === 'overview' ? 280 : 210
}

/** px that a count of three digits takes in a header, with what keeps it off the name. */
const countWidth = 22

// As wide as the longest name needs, between limits: a longer one is wrapped.
function widthOfRowHeaders({ tracks }: Axis, { headerPadding, headerNote }: Metrics, widest: number): number {
  const longest = Math.max(...tracks.filter(({ shown }) => shown).map(({ name }) => measureText(name, headerFont)))
  const needed = widthInAny(longest, headerNote - countWidth)
  return Math.ceil(Math.min(widest, Math.max(110, needed))) + 2 * headerPadding + headerNote
}

function wrapHeaders({ tracks }: Axis, columns: readonly Column[], { headerPadding, headerNote }: Metrics): string[][] {
  const beside = headerReach + 2 * headerPadding + headerNote
  return columns.map(({ track, width }) => wrapText(tracks[track]?.name ?? '', width - beside, headerFont))
}

function heightOfColumnHeaders(lines: readonly (readonly string[])[], { headerLineHeight, headerTop, foot }: Metrics): number {
  const most = Math.max(1, ...lines.map((own) => own.length))
  // The corner names both axes, one above the other.
  return Math.max(2, most + (foot > 0 ? 1 : 0)) * headerLineHeight + 2 * headerTop + 4
}
