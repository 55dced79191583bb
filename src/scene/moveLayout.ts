// Layout + distance → the same layout elsewhere, to leave room for a title above it.

import type { Box, Layout, Point, Track } from '../layout/layout'

export function moveLayout(layout: Layout, dx: number, dy: number): Layout {
  const box = (from: Box): Box => ({ x: from.x + dx, y: from.y + dy, width: from.width, height: from.height })
  const track = (from: Track): Track => ({ ...from, header: box(from.header), band: box(from.band) })
  return {
    ...layout,
    corner: box(layout.corner),
    columns: layout.columns.map(track),
    rows: layout.rows.map(track),
    groups: layout.groups.map((group) => ({ ...group, box: box(group.box) })),
    cells: layout.cells.map((cell) => ({ ...cell, box: box(cell.box) })),
    bars: layout.bars.map((bar) => ({
      ...bar,
      box: box(bar.box),
      tail: bar.tail.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + dy })),
      segments: bar.segments.map((segment) => ({ ...segment, x: segment.x + dx })),
    })),
    links: layout.links.map((link) => ({
      ...link,
      points: link.points.map(([x, y]): Point => [x + dx, y + dy]),
      ...(link.stub === undefined ? {} : { stub: { ...link.stub, box: box(link.stub.box) } }),
    })),
  }
}
