// Composition → what stands around the map in a file: title, what the view shows, legend, sources. Made before the map is moved to its place.

import { say } from '../chain/chain'
import type { Box, Layout } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { wrapText } from '../layout/wrapText'
import { sourceName } from '../words/citations'
import { legendWords } from '../words/legend'
import { composeLegend, type LegendSection } from './composeLegend'
import type { Composition } from './composition'
import { judgementLine, viewParts, viewTitle } from './describeView'
import { countAt, flowLegend, leastLegendWidth, type Flow, type Placed } from './flowLegend'
import { sampleSize } from './sampleSize'
import { write } from './marks'
import { moveMark } from './moveMark'
import type { Item, Mark } from './scene'

/** px around everything. */
export const margin = 32
/** px between the map and a legend beside it. */
const legendGap = 32

export type Frame = {
  /** Height of what stands above and below the map. */
  readonly above: number
  readonly below: number
  /** `bottom` is where the map ends. */
  readonly items: (bottom: number) => readonly Item[]
}

type FrameOptions = {
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
  const above = title.box.y + title.box.height + 16
  const legend = placeLegend(composition.layout, sections, inner)
  const notes = [...first, ...sourceLines(composition, inner)]
  return {
    above,
    below: legend.below + 18 + notes.length * 15 + margin,
    items: (bottom) => {
      const corner = legend.beside ? { x: legend.x, y: above } : { x: legend.x, y: bottom + 22 }
      return [
        title,
        ...legend.placed.map((placed) => legendItem(composition, placed, corner)),
        noteItem(composition, notes, { inner, top: bottom + legend.below + 18, page }),
      ]
    },
  }
}

type LegendPlace = Flow & {
  readonly beside: boolean
  /** Left edge in the drawing. */
  readonly x: number
  /** What it needs under the map. */
  readonly below: number
}

// Beside the map where the paper is that much wider: a slide has room at its side, and none to spare at its foot.
function placeLegend({ width, height }: Layout, sections: readonly LegendSection[], inner: number): LegendPlace {
  const room = inner - width - legendGap
  if (room >= leastLegendWidth(sections)) {
    const flow = flowLegend(sections, room)
    const x = margin + inner - flow.width
    return { ...flow, beside: true, x: Math.min(x, margin + width + legendGap), below: Math.max(0, flow.height - height) }
  }
  const flow = flowLegend(sections, inner)
  return { ...flow, beside: false, x: margin, below: 22 + flow.height }
}

function titleItem(composition: Composition, inner: number): Item {
  const { chain, language, theme, findings, said = '' } = composition
  const title = say(chain.title, language)
  const names = wrapText(title, inner, { size: 24, weight: 600 })
  const shown = [viewTitle(composition), ...viewParts(composition)].filter((part) => part !== '').join(' · ')
  const spoken = said === '' ? [] : wrapText(said, inner, { size: 16, weight: 400 })
  const subtitle = shown === '' ? [] : wrapText(shown, inner, { size: 13, weight: 400 })
  const judged = wrapText(judgementLine(composition, findings.norms), inner, { size: 13, weight: 400 })
  let y = margin
  const marks: Mark[] = []
  for (const line of names) marks.push(write(line, { x: margin, y: (y += 24), size: 24, weight: 600, fill: theme.ink }))
  y += 4
  // Smaller than the title and apart from what follows: on a slide each is a text of its own.
  for (const line of spoken) marks.push(write(line, { x: margin, y: (y += 21), size: 16, fill: theme.ink }))
  if (spoken.length > 0) y += 10
  for (const line of subtitle) marks.push(write(line, { x: margin, y: (y += 18), size: 13, fill: theme.ink }))
  // On the same line when there is room, in another font as well: every line above the map makes the map smaller on a slide.
  const both = measureText(`${shown}   ${judged.join()}`, { size: 13, weight: 400 })
  const joined = judged.length === 1 && subtitle.length === 1 && both * 1.1 <= inner
  const place = joined ? ({ x: margin + inner, anchor: 'end' } as const) : { x: margin }
  if (joined) y -= 18
  for (const line of judged) marks.push(write(line, { ...place, y: (y += 18), size: 13, fill: theme.muted }))
  return {
    kind: 'title',
    id: chain.id,
    key: 'title',
    box: { x: margin, y: margin, width: inner, height: y - margin },
    label: said === '' ? title : `${title}. ${said}`,
    facts: {},
    related: [],
    faded: false,
    marks,
  }
}

function legendItem({ theme }: Composition, { section, entry, box }: Placed, corner: Pick<Box, 'x' | 'y'>): Item {
  const { width, height } = box
  const [x, y] = [corner.x + box.x, corner.y + box.y]
  const marks =
    entry === undefined
      ? [write(section.title, { x, y: y + 12, size: 12, weight: 600, fill: theme.ink })]
      : [
          ...entry.sample.map((mark) => moveMark(mark, x, y + 1)),
          write(entry.name, { x: x + sampleSize.width + 8, y: y + 13, size: 12, fill: theme.ink }),
          write(String(entry.count ?? ''), {
            x: x + countAt(entry),
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
    .map((source) => [...new Set([sourceName(chain, source.id, language), say(source.title, language)])].join(', '))
  const rest = chain.sources.length - sources.length
  const about = [words.version(chain.version), chain.licence === undefined ? '' : words.licence(chain.licence)]
  const listed = [...sources, ...(rest > 0 ? [words.moreSources(rest)] : [])].join('; ')
  const text = [listed === '' ? '' : `${words.sources}: ${listed}`, ...about].filter((part) => part !== '').join(' · ')
  return wrapText(text, inner - 120, { size: 11, weight: 400 })
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
