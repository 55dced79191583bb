// Legend sections + the room they have → where each title and entry stands, from the top left corner of that room.

import type { Box } from '../layout/layout'
import { measureText } from '../layout/measureText'
import type { LegendEntry, LegendSection } from './composeLegend'
import { sampleSize } from './sampleSize'

export type Placed = { readonly section: LegendSection; readonly entry: LegendEntry | undefined; readonly box: Box }
export type Flow = { readonly placed: readonly Placed[]; readonly width: number; readonly height: number }

const entryHeight = 20
const longest = 7
const apart = { across: 8, down: 14 }

/** Sections flow like words: next to each other until `room` px are full. A long one stands in several columns. */
export function flowLegend(sections: readonly LegendSection[], room: number): Flow {
  const placed: Placed[] = []
  let [x, y, lineHeight, widest] = [0, 0, 0, 0]
  for (const section of sections) {
    const block = placeSection(section, room)
    if (x > 0 && x + block.width > room) {
      y += lineHeight + apart.down
      x = 0
      lineHeight = 0
    }
    placed.push(...block.placed.map((place) => ({ ...place, box: { ...place.box, x: place.box.x + x, y: place.box.y + y } })))
    lineHeight = Math.max(lineHeight, block.height)
    widest = Math.max(widest, x + block.width)
    x += block.width + apart.across
  }
  return { placed, width: widest, height: y + lineHeight }
}

/** px that the widest section needs when it stands in one column. */
export function leastLegendWidth(sections: readonly LegendSection[]): number {
  return Math.max(0, ...sections.map(({ title, entries }) => Math.max(titleWidth(title), ...entries.map(entryWidth))))
}

function placeSection(section: LegendSection, room: number): Flow {
  const { title, entries } = section
  const wished = Math.ceil(entries.length / longest)
  const fitting = Math.max(1, Math.floor(room / Math.max(1, ...entries.map(entryWidth))))
  const columns = chunk(entries, Math.ceil(entries.length / Math.min(wished, fitting)))
  const widths = columns.map((column) => Math.min(room, Math.max(...column.map(entryWidth))))
  const placed: Placed[] = [{ section, entry: undefined, box: { x: 0, y: 0, width: titleWidth(title), height: 18 } }]
  columns.forEach((column, at) => {
    const x = sum(widths.slice(0, at))
    column.forEach((entry, row) => {
      placed.push({ section, entry, box: { x, y: 20 + row * entryHeight, width: widths[at] ?? 0, height: entryHeight } })
    })
  })
  const rows = Math.max(0, ...columns.map((column) => column.length))
  return { placed, width: Math.max(titleWidth(title), sum(widths)), height: 20 + rows * entryHeight }
}

function titleWidth(title: string): number {
  return measureText(title, { size: 12, weight: 600 }) + 24
}

/** px from the left of an entry to its count: with slack, so that they don't touch in a program that draws another font. */
export function countAt({ name }: LegendEntry): number {
  return sampleSize.width + 8 + measureText(name, { size: 12, weight: 400 }) * 1.07 + 6
}

function entryWidth(entry: LegendEntry): number {
  return countAt(entry) + measureText(String(entry.count ?? ''), { size: 12, weight: 400 }) + 22
}

function chunk<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
