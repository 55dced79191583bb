// Layout → what is wrong with it: the promises of the drawing, each tested on the finished boxes and lines. Empty when it keeps them all.

import type { Bar, Box, Layout, Point, RoutedLink } from '../../src/layout/layout'
import { measureText } from '../../src/layout/measureText'

const slack = 0.01

export function findFaults(layout: Layout): string[] {
  return [...overlaps(layout), ...strays(layout), ...spills(layout), ...crookedLinks(layout), ...linksOverBars(layout), ...outside(layout)]
}

function byRow(layout: Layout): Map<string, Bar[]> {
  const rows = new Map<string, Bar[]>()
  for (const bar of layout.bars) rows.set(bar.row, [...(rows.get(bar.row) ?? []), bar])
  return rows
}

function overlaps(layout: Layout): string[] {
  return [...byRow(layout).values()].flatMap((bars) => {
    const sorted = bars.toSorted((a, b) => a.box.y - b.box.y)
    return sorted.flatMap((bar, at) => {
      const faults: string[] = []
      for (const other of sorted.slice(at + 1)) {
        if (other.box.y >= bar.box.y + bar.box.height - slack) break
        if (other.box.x < bar.box.x + bar.box.width - slack && bar.box.x < other.box.x + other.box.width - slack)
          faults.push(`${bar.intervention} and ${other.intervention} overlap in row ${bar.row}`)
      }
      return faults
    })
  })
}

/** Every bar lies in its row and covers each of its columns, and no other one. */
function strays(layout: Layout): string[] {
  const rows = new Map(layout.rows.map((row) => [row.id, row]))
  const position = new Map(layout.columns.map((column, at) => [column.id, at]))
  return layout.bars.flatMap((bar) => {
    const band = rows.get(bar.row)?.band
    const from = layout.columns[position.get(bar.from) ?? -1]?.band
    const to = layout.columns[position.get(bar.to) ?? -1]?.band
    if (band === undefined || from === undefined || to === undefined) return [`${bar.intervention} stands nowhere`]
    const inside = contains({ x: from.x, y: band.y, width: to.x + to.width - from.x, height: band.height }, bar.box)
    const covers = bar.box.x < from.x + from.width && bar.box.x + bar.box.width > to.x
    const segments = bar.segments.every(
      (segment) => segment.width > 0 && segment.x >= bar.box.x - slack && segment.x + segment.width <= bar.box.x + bar.box.width + slack,
    )
    return inside && covers && segments ? [] : [`${bar.intervention} leaves its place in row ${bar.row}`]
  })
}

/** Programs that don't know our font draw it about so much wider. */
export const wider = 1.1

/** Text and marks stay inside their bar and off each other, in another font too; only a single character may be wider than its bar. */
function spills({ bars, metrics }: Layout): string[] {
  return bars.flatMap((bar) => {
    const room = bar.box.width - metrics.edge - 2 * metrics.barPadding
    const isWide = (size: number) => (line: string) => {
      const width = measureText(line, { size, weight: 400 })
      return line.length > 2 && (width > room + slack || width * wider > room + metrics.barPadding + slack)
    }
    const wide = bar.lines.filter(isWide(metrics.fontSize))
    const notes = bar.notes.filter(isWide(metrics.noteSize))
    const needed = bar.lines.length * metrics.lineHeight + bar.notes.length * metrics.noteLineHeight + 2 * metrics.barPaddingY
    const low = needed > bar.box.height + slack ? [`${bar.intervention} is too low for its lines`] : []
    const last = bar.lines.at(-1) ?? ''
    const textEnd = bar.box.x + metrics.edge + metrics.barPadding + wider * measureText(last, { size: metrics.fontSize, weight: 400 })
    const nameBottom = bar.box.y + metrics.barPaddingY + bar.lines.length * metrics.lineHeight
    const notesBottom = nameBottom + bar.notes.length * metrics.noteLineHeight
    const covered = bar.tail.filter(
      (mark) =>
        (mark.y < nameBottom - slack ? mark.x < textEnd - slack : mark.y < notesBottom - slack) ||
        mark.x + mark.width > bar.box.x + bar.box.width ||
        mark.y + metrics.lineHeight > bar.box.y + bar.box.height + slack,
    )
    return [...wide, ...notes]
      .map((line) => `"${line}" is wider than ${bar.intervention}`)
      .concat(
        low,
        covered.map(({ kind }) => `${kind} doesn't fit in ${bar.intervention}`),
      )
  })
}

function crookedLinks({ links }: Layout): string[] {
  return links.flatMap(({ id, points }) => {
    const crooked = segmentsOf(points).some(([[x1, y1], [x2, y2]]) => x1 !== x2 && y1 !== y2)
    return points.length < 2 || crooked ? [`${id} isn't orthogonal`] : []
  })
}

function linksOverBars(layout: Layout): string[] {
  const sorted = layout.bars.toSorted((a, b) => a.box.y - b.box.y)
  const highest = Math.max(0, ...sorted.map(({ box }) => box.height))
  return layout.links.flatMap((link) => segmentsOf(link.points).flatMap((segment) => crossed(link, segment, { sorted, highest })))
}

type Sorted = { readonly sorted: readonly Bar[]; readonly highest: number }

function crossed(link: RoutedLink, [[x1, y1], [x2, y2]]: readonly [Point, Point], { sorted, highest }: Sorted): string[] {
  const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)]
  const faults: string[] = []
  for (let at = firstFrom(sorted, top - highest); at < sorted.length; at++) {
    const bar = sorted[at]
    if (bar === undefined || bar.box.y >= bottom - slack) break
    const { x, y, width, height } = bar.box
    if (y + height > top + slack && x < right - slack && x + width > left + slack)
      faults.push(`${link.id} runs over ${bar.intervention} in row ${bar.row}`)
  }
  return faults
}

function firstFrom(sorted: readonly Bar[], y: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.box.y ?? 0) < y) low = middle + 1
    else high = middle
  }
  return low
}

function outside({ width, height, bars, links, cells, rows, columns }: Layout): string[] {
  const whole = { x: 0, y: 0, width, height }
  const boxes = [...bars, ...cells].map(({ box }) => box).concat([...rows, ...columns].flatMap(({ header, band }) => [header, band]))
  const points = links.flatMap(({ points }) => points.map(([x, y]) => ({ x, y, width: 0, height: 0 })))
  const stubs = links.flatMap(({ stub }) => (stub === undefined ? [] : [stub.box]))
  return [...boxes, ...points, ...stubs]
    .filter((box) => !contains(whole, box))
    .map((box) => `something lies outside the map: ${JSON.stringify(box)}`)
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  )
}

export function segmentsOf(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((point, at) => [points[at] ?? point, point])
}
