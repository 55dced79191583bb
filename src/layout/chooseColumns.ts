// Placements + their measured texts → how wide each column is, so that the map gets as small as its content and the wanted proportion allow.

import type { Detail } from '../chain/view'
import type { Metrics } from './layout'
import { estimateHeight, type Description } from './describeBars'
import { headerFont, headerReach, laneGap, leastRow, metricsOf, slotGap } from './metrics'
import { measureText } from './measureText'
import type { Axes, Placement } from './placeInterventions'

/** A drawn column: its position in the axis, the width that its bars get, and the least width of a bar that shares a row with others. px. */
export type Column = { readonly track: number; readonly width: number; readonly slot: number }

type Choice = {
  readonly descriptions: ReadonlyMap<number, Description>
  readonly detail: Detail
  /** Wanted width / height of the map. */
  readonly aspect: number | undefined
  /** What stands beside the columns and above the rows, px. */
  readonly aside: number
  readonly above: number
  readonly metrics: Metrics
}

/** Heights that a row's bars take in one column, summed: those that stand in it alone, and those that pass through it. */
type Load = { alone: number; passing: number; lone: number }

const slotWidths: Readonly<Record<Detail, readonly number[]>> = {
  overview: [],
  names: [104, 116, 130, 146, 164, 184, 206],
  cards: [150, 180, 215, 255],
}
const emptyColumn = 96
/** Of an overview: below this a name of short words would stand one above the other. */
const leastColumn = 124
/** Of an overview that nobody wants otherwise: about that of a screen without its panels. */
const overviewAspect = 1.4
/** Height / width up to which only the area of a map counts. */
const longest = 12

/**
 * Tries a few widths for a slot (the room of one bar) and gives the column that saves most height one more slot as long as the map gets
 * better by it: smaller, or larger on a page of the wanted proportion.
 */
export function chooseColumns(placements: readonly Placement[], axes: Axes, choice: Choice): Column[] {
  const drawn = drawnColumns(placements, axes)
  const headers = drawn.map((track) => headerWidth(axes.columns.tracks[track]?.name ?? '', choice.detail))
  if (choice.detail === 'overview') return evenColumns(drawn, headers, { rows: axes.rows.tracks.length, ...choice })
  let best: { cost: number; columns: Column[] } | undefined
  for (const slot of slotWidths[choice.detail]) {
    const loads = sumLoads(placements, drawn, { ...choice, slot })
    const columns = growColumns(loads, { headers, slot, choice })
    if (best === undefined || columns.cost < best.cost)
      best = { cost: columns.cost, columns: columns.widths.map((width, at) => ({ track: drawn[at] ?? 0, width, slot })) }
  }
  return best?.columns ?? []
}

function drawnColumns(placements: readonly Placement[], { columns }: Axes): number[] {
  const used = new Set<number>()
  for (const { from, to } of placements) used.add(from).add(to)
  return columns.tracks.flatMap(({ kind, shown }, track) => (shown && (kind !== 'unnamed' || used.has(track)) ? [track] : []))
}

// Wide enough for the longest word of the name with the count beside it.
function headerWidth(name: string, detail: Detail): number {
  const { headerPadding, headerNote } = metricsOf[detail]
  const words = name.split(/(?<=[-/])|\s+/).map((word) => measureText(word, headerFont))
  return Math.ceil(Math.min(200, Math.max(...words))) + headerReach + 2 * headerPadding + headerNote
}

function evenColumns(
  drawn: readonly number[],
  headers: readonly number[],
  { aspect = overviewAspect, aside, above, metrics, rows }: Choice & { rows: number },
): Column[] {
  const height = above + rows * metrics.overviewCell
  const even = (height * aspect - aside) / Math.max(1, drawn.length)
  return drawn.map((track, at) => ({ track, width: Math.round(Math.min(220, Math.max(leastColumn, even, headers[at] ?? 0))), slot: even }))
}

function sumLoads(
  placements: readonly Placement[],
  drawn: readonly number[],
  { descriptions, detail, slot }: Choice & { slot: number },
): Load[][] {
  const at = new Map(drawn.map((track, position) => [track, position]))
  const rows = new Map<number, Load[]>()
  for (const { intervention, row, from, to } of placements) {
    const description = descriptions.get(intervention)
    if (description === undefined) continue
    const loads = rows.get(row) ?? drawn.map(() => ({ alone: 0, passing: 0, lone: 0 }))
    rows.set(row, loads)
    const height = estimateHeight(description, slot * (to - from + 1), detail) + laneGap
    for (let track = from; track <= to; track++) {
      const load = loads[at.get(track) ?? -1]
      if (load === undefined) continue
      if (from === to) {
        load.alone += height
        load.lone = Math.max(load.lone, height)
      } else load.passing += height
    }
  }
  return [...rows.values()]
}

type Growth = { readonly headers: readonly number[]; readonly slot: number; readonly choice: Choice }

function growColumns(loads: readonly Load[][], { headers, slot, choice }: Growth): { cost: number; widths: number[] } {
  const slots = headers.map((_, column): number =>
    loads.some((row) => (row[column]?.alone ?? 0) + (row[column]?.passing ?? 0) > 0) ? 1 : 0,
  )
  const widthOf = (column: number, count: number) => {
    const wanted = count === 0 ? emptyColumn : count * slot + (count - 1) * slotGap
    return Math.max(headers[column] ?? 0, wanted)
  }
  const costOf = (counts: readonly number[]) => {
    const width = choice.aside + counts.reduce((sum, count, column) => sum + widthOf(column, count), 0)
    const height = choice.above + loads.reduce((sum, row) => sum + rowHeight(row, counts), 0)
    return rate(width, height, choice.aspect)
  }
  let cost = costOf(slots)
  for (;;) {
    const tries = slots.map((count, column) => {
      const more = Math.max(1, Math.floor(count / 3))
      return { column, count: count + more, cost: count === 0 ? Infinity : costOf(slots.with(column, count + more)) }
    })
    const better = tries.reduce((a, b) => (b.cost < a.cost ? b : a), { column: -1, count: 0, cost })
    if (better.column < 0) return { cost, widths: slots.map((count, column) => widthOf(column, count)) }
    slots[better.column] = better.count
    cost = better.cost
  }
}

function rowHeight(loads: readonly Load[], slots: readonly number[]): number {
  let height = leastRow
  loads.forEach(({ alone, passing, lone }, column) => {
    height = Math.max(height, passing + Math.max(lone, alone / Math.max(1, slots[column] ?? 1)))
  })
  return height
}

// With a wanted proportion: at which scale it fits, then area. Without: area, and from some height on also how long one has to scroll.
function rate(width: number, height: number, aspect: number | undefined): number {
  if (aspect === undefined) return width * height * Math.sqrt(Math.max(1, height / (longest * width)))
  const limiting = Math.max(width, height * aspect)
  return limiting * limiting + width * height * aspect
}
