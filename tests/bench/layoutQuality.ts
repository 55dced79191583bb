// Layout → figures of how well it is made: what it costs in area, how far its links go around, how recognisable an intervention is.

import { group } from 'd3'
import type { Bar, Layout, Point } from '../../src/layout/layout'
import { measureText } from '../../src/layout/measureText'
import { segmentsOf } from '../layout/findFaults'

type Quality = {
  /** Of the whole map, in thousands of square px. */
  readonly area: number
  /** Area against what all texts take when each bar were as wide as its name and nothing lay empty. */
  readonly areaRatio: number
  /** Places where links cut each other; a bundle cuts once. */
  readonly crossings: number
  readonly bends: number
  /** Length of all links against the straight lines between their ends. */
  readonly lengthRatio: number
  /** Part of the interventions with several rows that stand in the same lane in each. */
  readonly sameLane: number
}

export function measureQuality(layout: Layout): Quality {
  const lines = layout.links.map(({ points }) => points)
  const straight = sum(lines.map((points) => distance(points[0], points.at(-1))))
  return {
    area: round((layout.width * layout.height) / 1000),
    areaRatio: round((layout.width * layout.height) / leastArea(layout)),
    crossings: countCrossings(lines),
    bends: sum(lines.map((points) => Math.max(0, points.length - 2))),
    lengthRatio: straight === 0 ? 1 : round(sum(lines.flatMap(segmentsOf).map(([a, b]) => distance(a, b))) / straight),
    sameLane: round(shareInLane(layout.bars)),
  }
}

function leastArea({ bars, metrics, rows, columns }: Layout): number {
  const font = { size: metrics.fontSize, weight: 400 } as const
  const texts = bars.map(({ lines, tail }) => {
    const width = measureText(lines.join(' '), font) + sum(tail.map((mark) => mark.width + 6)) + metrics.edge + 2 * metrics.barPadding
    return width * (metrics.lineHeight + 2 * metrics.barPaddingY)
  })
  const headers = [...rows, ...columns].map(
    ({ name }) => (measureText(name, { size: metrics.headerSize, weight: 600 }) + 24) * (metrics.headerLineHeight + 8),
  )
  return sum(texts) + sum(headers)
}

/** Only where a horizontal and a vertical stretch of two links cut each other; links that run together are one bundle. */
function countCrossings(lines: readonly (readonly Point[])[]): number {
  const across: { y: number; left: number; right: number; link: number }[] = []
  const down: { x: number; top: number; bottom: number; link: number }[] = []
  for (const [link, points] of lines.entries()) {
    for (const [[x1, y1], [x2, y2]] of segmentsOf(points)) {
      if (y1 === y2) across.push({ y: y1, left: Math.min(x1, x2), right: Math.max(x1, x2), link })
      else down.push({ x: x1, top: Math.min(y1, y2), bottom: Math.max(y1, y2), link })
    }
  }
  across.sort((a, b) => a.y - b.y)
  const places = new Set<string>()
  for (const { x, top, bottom, link } of down) {
    for (let at = firstBelow(across, top); at < across.length; at++) {
      const other = across[at]
      if (other === undefined || other.y >= bottom) break
      if (other.link !== link && other.left < x && x < other.right) places.add(`${round(x)} ${round(other.y)}`)
    }
  }
  return places.size
}

function firstBelow(across: readonly { readonly y: number }[], top: number): number {
  let [low, high] = [0, across.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((across[middle]?.y ?? 0) <= top) low = middle + 1
    else high = middle
  }
  return low
}

/** A bar's lane is the longest chain of bars above it in its row. */
function shareInLane(bars: readonly Bar[]): number {
  const lanes = new Map<Bar, number>()
  for (const [, own] of group(bars, (bar) => bar.row)) {
    const sorted = own.toSorted((a, b) => a.box.y - b.box.y)
    for (const [at, bar] of sorted.entries()) {
      let lane = 0
      for (const above of sorted.slice(0, at)) {
        const touches = above.box.x < bar.box.x + bar.box.width && bar.box.x < above.box.x + above.box.width
        if (touches && above.box.y + above.box.height <= bar.box.y) lane = Math.max(lane, (lanes.get(above) ?? 0) + 1)
      }
      lanes.set(bar, lane)
    }
  }
  const several = [...group(bars, (bar) => bar.intervention).values()].filter((own) => new Set(own.map(({ row }) => row)).size > 1)
  const same = several.filter((own) => new Set(own.map((bar) => lanes.get(bar))).size === 1)
  return several.length === 0 ? 1 : same.length / several.length
}

function distance(a: Point | undefined, b: Point | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1])
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
