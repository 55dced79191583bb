// Layout + a stretch of its height → the part of the map that stands there, moved up under the column headers, as a layout of its own.

import type { Bar, Box, GroupBand, Layout, Metrics, Point, RoutedLink, Track } from '../layout/layout'
import { headerFont } from '../layout/metrics'
import { wrapText } from '../layout/wrapText'

/**
 * px in the layout's own height. Where no level line can be drawn between the bars of a row, a stretch begins above the end of the one
 * before it: bars that end above `after` stood there already.
 */
export type Stretch = { readonly top: number; readonly bottom: number; readonly after: number }

type Cut = {
  readonly layout: Layout
  /** Ids of links that go on outside the stretch. */
  readonly leaving: readonly string[]
}

/** The bars that end in the stretch, each whole. `continued` is what a row that began earlier is called. */
export function cutRows(layout: Layout, stretch: Stretch, continued: (name: string) => string): Cut {
  const head = layout.corner.y + layout.corner.height
  const rows = layout.rows.filter(({ band }) => band.y < stretch.bottom && band.y + band.height > stretch.top)
  const opening = openingGroup(layout, rows[0], stretch)
  const dy = head - stretch.top + (opening?.box.height ?? 0)
  const last = rows.at(-1)
  // A row that goes on overleaf gets a foot of its own, so that the word for its state stands clear of the bars.
  const spare = last !== undefined && last.band.y + last.band.height > stretch.bottom ? layout.metrics.foot : 0
  const clip = (box: Box): Box => {
    const top = Math.max(box.y, stretch.top)
    const bottom = box.y + box.height > stretch.bottom ? stretch.bottom + spare : box.y + box.height
    return { ...box, y: top + dy, height: bottom - top }
  }
  const kept = new Set(rows.map((row) => row.id))
  const { links, leaving } = cutLinks(layout.links, stretch, dy)
  const height = head + (opening?.box.height ?? 0) + stretch.bottom - stretch.top + spare
  return {
    leaving,
    layout: {
      ...layout,
      height,
      columns: layout.columns.map((column) => ({ ...column, band: { ...column.band, height: height - column.band.y } })),
      rows: rows.map((row) => cutRow(row, { stretch, clip, continued, metrics: layout.metrics })),
      groups: [...(opening === undefined ? [] : [continueGroup(opening, head, continued)]), ...keptGroups(layout, stretch, dy)],
      cells: layout.cells.filter((cell) => kept.has(cell.row)).map((cell) => ({ ...cell, box: clip(cell.box) })),
      bars: layout.bars.filter(({ box }) => isIn(box, stretch)).map((bar) => lower(bar, dy)),
      links,
    },
  }
}

/** True when the bar stands in the stretch and in none before it. */
function isIn({ y, height }: Box, { top, bottom, after }: Stretch): boolean {
  return y >= top && y + height <= bottom && y + height > after
}

// The group whose heading stands on an earlier page.
function openingGroup(layout: Layout, first: Track | undefined, { top }: Stretch): GroupBand | undefined {
  const group = layout.groups.find((band) => band.axis === 'row' && first !== undefined && band.tracks.includes(first.id))
  return group !== undefined && group.box.y < top && group.box.width >= layout.corner.width ? group : undefined
}

function continueGroup(group: GroupBand, y: number, continued: (name: string) => string): GroupBand {
  const name = continued(group.name)
  return { ...group, name, lines: [...group.lines.slice(0, -1), continued(group.lines.at(-1) ?? '')], box: { ...group.box, y } }
}

function keptGroups({ groups }: Layout, { top, bottom }: Stretch, dy: number): readonly GroupBand[] {
  return groups
    .filter(({ axis, box }) => axis === 'column' || (box.y >= top && box.y < bottom))
    .map((group) => (group.axis === 'column' ? group : { ...group, box: { ...group.box, y: group.box.y + dy } }))
}

type Cutting = {
  readonly stretch: Stretch
  readonly clip: (box: Box) => Box
  readonly continued: (name: string) => string
  readonly metrics: Metrics
}

function cutRow(row: Track, { stretch, clip, continued, metrics }: Cutting): Track {
  const header = clip(row.header)
  const cut = { ...row, header, band: clip(row.band) }
  if (row.band.y >= stretch.top) return cut
  const { headerPadding, headerNote, headerLineHeight } = metrics
  const name = continued(row.name)
  const lines = wrapText(name, header.width - 2 * headerPadding - headerNote, headerFont)
  // In a strip without room for another line the name alone says which row it is.
  return { ...cut, name, lines: lines.length * headerLineHeight <= header.height ? lines : row.lines }
}

function lower(bar: Bar, dy: number): Bar {
  return { ...bar, box: { ...bar.box, y: bar.box.y + dy }, tail: bar.tail.map((mark) => ({ ...mark, y: mark.y + dy })) }
}

// A link that leaves the page is drawn on none: half a line would point at nothing. The frame says how many there are.
function cutLinks(
  links: readonly RoutedLink[],
  { bottom, after }: Stretch,
  dy: number,
): { readonly links: readonly RoutedLink[]; readonly leaving: readonly string[] } {
  const inside: RoutedLink[] = []
  const leaving: string[] = []
  for (const link of links) {
    const heights = link.points.map(([, y]) => y)
    const here = heights.filter((y) => y >= after && y <= bottom).length
    if (here === heights.length) inside.push(lowerLink(link, dy))
    else if (here > 0) leaving.push(link.id)
  }
  return { links: inside, leaving }
}

function lowerLink(link: RoutedLink, dy: number): RoutedLink {
  return {
    ...link,
    points: link.points.map(([x, y]): Point => [x, y + dy]),
    ...(link.stub === undefined ? {} : { stub: { ...link.stub, box: { ...link.stub.box, y: link.stub.box.y + dy } } }),
  }
}
