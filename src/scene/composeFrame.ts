// Composition → what stands around the map in a file: title, what the view shows, legend, sources. Made before the map is moved to its place.

import { say } from '../chain/chain'
import type { Box } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { wrapText } from '../layout/wrapText'
import { legendWords } from '../words/legend'
import { composeLegend, type LegendEntry, type LegendSection } from './composeLegend'
import type { Composition } from './composition'
import { judgementLine, shortSource, viewParts, viewTitle } from './describeView'
import { sampleSize } from './legendSamples'
import { write } from './marks'
import { moveMark } from './moveMark'
import type { Item, Mark } from './scene'

/** px around everything. */
export const margin = 32

export type Frame = {
  /** Height of what stands above and below the map. */
  readonly above: number
  readonly below: number
  /** `bottom` is where the map ends. */
  readonly items: (bottom: number) => readonly Item[]
}

export type FrameOptions = {
  /** Of the whole drawing. */
  readonly width: number
  readonly page?: string
  /** Said before the sources. */
  readonly notes?: readonly string[]
  /** Made before, when a frame is tried at several widths. */
  readonly legend?: readonly LegendSection[]
}

export function composeFrame(
  composition: Composition,
  { width, page, notes: first = [], legend: sections = composeLegend(composition) }: FrameOptions,
): Frame {
  const inner = width - 2 * margin
  const title = titleItem(composition, inner)
  const legend = flowLegend(sections, inner)
  const notes = [...first, ...sourceLines(composition, inner)]
  const below = 22 + legend.height + 18 + notes.length * 15 + margin
  return {
    above: title.box.y + title.box.height + 16,
    below,
    items: (bottom) => [
      title,
      ...legend.placed.map((placed) => legendItem(composition, placed, bottom + 22)),
      noteItem(composition, notes, { inner, top: bottom + 22 + legend.height + 18, page }),
    ],
  }
}

function titleItem(composition: Composition, inner: number): Item {
  const { chain, language, theme, findings } = composition
  const title = say(chain.title, language)
  const names = wrapText(title, inner, { size: 24, weight: 600 })
  const shown = [viewTitle(composition), ...viewParts(composition)].filter((part) => part !== '').join(' · ')
  const subtitle = shown === '' ? [] : wrapText(shown, inner, { size: 13, weight: 400 })
  const judged = wrapText(judgementLine(composition, findings.norms), inner, { size: 13, weight: 400 })
  let y = margin
  const marks: Mark[] = []
  for (const line of names) marks.push(write(line, { x: margin, y: (y += 24), size: 24, weight: 600, fill: theme.ink }))
  y += 4
  for (const line of subtitle) marks.push(write(line, { x: margin, y: (y += 18), size: 13, fill: theme.ink }))
  for (const line of judged) marks.push(write(line, { x: margin, y: (y += 18), size: 13, fill: theme.muted }))
  return {
    kind: 'title',
    id: chain.id,
    key: 'title',
    box: { x: margin, y: margin, width: inner, height: y - margin },
    label: title,
    facts: {},
    related: [],
    faded: false,
    marks,
  }
}

type Placed = { readonly section: LegendSection; readonly entry: LegendEntry | undefined; readonly box: Box }

const entryHeight = 20
const longest = 7

// Sections flow like words: next to each other until the line is full. A long one stands in several columns.
function flowLegend(sections: readonly LegendSection[], inner: number): { placed: readonly Placed[]; height: number } {
  const placed: Placed[] = []
  let x = 0
  let y = 0
  let lineHeight = 0
  for (const section of sections) {
    const columns = chunk(section.entries, Math.ceil(section.entries.length / Math.ceil(section.entries.length / longest)))
    const widths = columns.map((column) => Math.min(inner, Math.max(...column.map(entryWidth))))
    const titleWidth = measureText(section.title, { size: 12, weight: 600 }) + 24
    const width = Math.max(titleWidth, sum(widths))
    if (x > 0 && x + width > inner) {
      y += lineHeight + 14
      x = 0
      lineHeight = 0
    }
    placed.push({ section, entry: undefined, box: { x: margin + x, y, width: titleWidth, height: 18 } })
    columns.forEach((column, at) => {
      const left = margin + x + sum(widths.slice(0, at))
      column.forEach((entry, row) => {
        placed.push({ section, entry, box: { x: left, y: y + 20 + row * entryHeight, width: widths[at] ?? 0, height: entryHeight } })
      })
      lineHeight = Math.max(lineHeight, 20 + column.length * entryHeight)
    })
    x += width + 8
  }
  return { placed, height: y + lineHeight }
}

function entryWidth({ name, count }: LegendEntry): number {
  return sampleSize.width + 8 + measureText(`${name}  ${count ?? ''}`, { size: 12, weight: 400 }) + 22
}

function legendItem({ theme }: Composition, { section, entry, box: { x, y: down, width, height } }: Placed, top: number): Item {
  const y = top + down
  const marks =
    entry === undefined
      ? [write(section.title, { x, y: y + 12, size: 12, weight: 600, fill: theme.ink })]
      : [
          ...entry.sample.map((mark) => moveMark(mark, x, y + 1)),
          write(entry.name, { x: x + sampleSize.width + 8, y: y + 13, size: 12, fill: theme.ink }),
          write(String(entry.count ?? ''), {
            x: x + sampleSize.width + 8 + measureText(`${entry.name}  `, { size: 12, weight: 400 }),
            y: y + 13,
            size: 12,
            fill: theme.muted,
          }),
        ]
  const id = entry === undefined ? section.id : `${section.id}:${entry.id}`
  return {
    kind: 'legend',
    id,
    key: `legend:${id}`,
    box: { x, y, width, height },
    label: entry === undefined ? section.title : [section.title, entry.name, entry.count ?? ''].join(', '),
    facts: {},
    related: [],
    faded: false,
    marks,
  }
}

function sourceLines({ chain, language }: Composition, inner: number): readonly string[] {
  const words = legendWords[language]
  const most = 12
  const sources = chain.sources
    .slice(0, most)
    .map((source) => `${shortSource(chain, { source: source.id }, language)}, ${say(source.title, language)}`)
  const rest = chain.sources.length - sources.length
  const about = [words.version(chain.version), chain.licence === undefined ? '' : words.licence(chain.licence)].filter(
    (part) => part !== '',
  )
  const listed = [...sources, ...(rest > 0 ? [words.moreSources(rest)] : [])].join('; ')
  const text = [listed === '' ? '' : `${words.sources}: ${listed}`, about.join(' · ')]
  return text.filter((line) => line !== '').flatMap((line) => wrapText(line, inner - 120, { size: 11, weight: 400 }))
}

type Notes = { readonly inner: number; readonly top: number; readonly page: string | undefined }

function noteItem({ theme }: Composition, lines: readonly string[], { inner, top, page }: Notes): Item {
  const marks = lines.map((line, index) => write(line, { x: margin, y: top + 11 + index * 15, size: 11, fill: theme.muted }))
  const last = top + 11 + Math.max(0, lines.length - 1) * 15
  const number = page === undefined ? [] : [write(page, { x: margin + inner, y: last, size: 11, fill: theme.muted, anchor: 'end' })]
  return {
    kind: 'note',
    id: 'sources',
    key: 'note:sources',
    box: { x: margin, y: top, width: inner, height: lines.length * 15 },
    label: lines.join(' '),
    facts: {},
    related: [],
    faded: false,
    marks: [...marks, ...number],
  }
}

function chunk<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
