// A view of a chain + a paper → one Scene for each page: the map as large as the paper allows, split over pages before its letters become unreadable.

import type { Layout } from '../layout/layout'
import { legendWords } from '../words/legend'
import { assemble, composeScene } from './composeScene'
import { composeFrame, margin, type Frame } from './composeFrame'
import { composeLegend } from './composeLegend'
import { prepare, type Composition, type SceneInput } from './composition'
import { cutRows, type Stretch } from './cutRows'
import { divideHeight } from './divideHeight'
import { moveLayout } from './moveLayout'
import { leastScale, mostScale, paperOf, pxPerMm, type Page, type Paper } from './paper'
import type { Scene } from './scene'

export type Wish = { readonly aspect?: number; readonly columns?: readonly string[] }

type PageInput = Omit<SceneInput, 'layout' | 'frame'> & {
  /** Lays the map out anew: in other proportions, or with some of its columns. */
  readonly layoutFor: (wish: Wish) => Layout
}

export type PageOptions = { readonly page: Page; readonly portrait: boolean }

/** Pages in reading order: from top to bottom, and for each block of columns again. `fit` is one page as large as the map needs. */
export function pageScenes(asked: PageInput, { page, portrait }: PageOptions): readonly Scene[] {
  if (page === 'fit') return [composeScene(prepare({ ...asked, layout: asked.layoutFor({}), frame: true }))]
  const paper = paperOf(page, portrait)
  const input = { ...asked, layoutFor: rememberLayouts(asked.layoutFor), measure: measureFrames(asked) }
  const plan = fitFrames(input, choosePlan(input, paper), paper)
  const parts = plan.parts.flatMap(({ layout, stretches }) => stretches.map((stretch) => ({ layout, stretch })))
  return parts.map(({ layout, stretch }, at) => composePage(input, { plan, paper, layout, stretch, number: at + 1, pages: parts.length }))
}

type Planning = PageInput & {
  /** Height of what stands around a layout on a drawing of this width. */
  readonly measure: (layout: Layout, width: number) => number
}

// Plans are tried at a score of scales; what doesn't depend on the scale is made once.
function rememberLayouts(layoutFor: PageInput['layoutFor']): PageInput['layoutFor'] {
  const made = new Map<string, Layout>()
  return (wish) => {
    const key = JSON.stringify(wish)
    const layout = made.get(key) ?? layoutFor(wish)
    made.set(key, layout)
    return layout
  }
}

function measureFrames(input: PageInput): Planning['measure'] {
  const made = new Map<Layout, (width: number) => Frame>()
  return (layout, width) => {
    const frameFor = made.get(layout) ?? frameMaker(prepare({ ...input, layout, frame: true }))
    made.set(layout, frameFor)
    const { above, below } = frameFor(width)
    return above + below
  }
}

function frameMaker(composition: Composition): (width: number) => Frame {
  const legend = composeLegend(composition)
  // A page may have to say that links leave it.
  const notes = composition.layout.links.length === 0 ? [] : ['']
  return (width) => composeFrame(composition, { width, legend, notes })
}

/** One block of columns, and how its height is divided over pages. */
type Part = { readonly layout: Layout; readonly stretches: readonly Stretch[] }
type Plan = { readonly scale: number; readonly parts: readonly Part[] }

// The proportions of the paper come first; where the map then needs several pages, narrower maps are tried, because
// a page that repeats the column headers reads better than one that repeats the rows.
function choosePlan(input: Planning, paper: Paper): Plan {
  const aspect = paper.width / paper.height
  const plans = [1, 3 / 4, 1 / 2, 1 / 4].map((share) => planPages(input, input.layoutFor({ aspect: share * aspect }), paper))
  return plans.reduce((best, plan) => (cost(plan) < cost(best) ? plan : best))
}

// A page's own legend may flow into more lines than that of the whole map; then its part of the map has to be lower.
function fitFrames(input: Planning, { scale, parts }: Plan, paper: Paper): Plan {
  const { width, height } = roomOn(paper, scale)
  const fitted = parts.map((part): Part => {
    const over = part.stretches.map((stretch) => {
      const cut = cutRows(part.layout, stretch, (name) => name)
      return cut.layout.height + input.measure(cut.layout, width) - height
    })
    const most = Math.max(0, ...over)
    const room = height - input.measure(part.layout, width) - most
    return most === 0 ? part : { ...part, stretches: divideHeight(part.layout, room) }
  })
  return { scale, parts: fitted }
}

// Fewest pages, then the largest letters.
function cost({ scale, parts }: Plan): number {
  return parts.reduce((sum, part) => sum + part.stretches.length, 0) - scale / 100
}

function planPages(input: Planning, layout: Layout, paper: Paper): Plan {
  const wanted = leastScale(smallestLetter(layout))
  // One column that is wider than the paper even so is drawn smaller: small is better than cut off.
  const widest = Math.max(...divide(input, layout, { paper, scale: wanted }).map((part) => part.layout.width))
  const least = Math.min(wanted, (paper.width * pxPerMm) / (widest + 2 * margin))
  const atLeast = divide(input, layout, { paper, scale: least })
  const pages = atLeast.reduce((sum, part) => sum + part.stretches.length, 0)
  // The largest scale that needs no more pages, to within one part in a hundred.
  let [low, high] = [least, mostScale]
  let best: Plan = { scale: least, parts: atLeast }
  while (high / low > 1.01) {
    const scale = (low + high) / 2
    const parts = divide(input, layout, { paper, scale })
    const fits = parts.reduce((sum, part) => sum + part.stretches.length, 0) <= pages && parts.length === atLeast.length
    if (fits) {
      best = { scale, parts }
      low = scale
    } else high = scale
  }
  return best
}

function smallestLetter({ detail, metrics }: Layout): number {
  return detail === 'cards' ? Math.min(metrics.noteSize, 11) : 11
}

function divide(input: Planning, layout: Layout, { paper, scale }: { paper: Paper; scale: number }): readonly Part[] {
  const room = roomOn(paper, scale)
  return splitColumns(input, layout, room.width - 2 * margin).map((part) => ({
    layout: part,
    stretches: divideHeight(part, room.height - input.measure(part, room.width)),
  }))
}

function roomOn(paper: Paper, scale: number): { width: number; height: number } {
  return { width: (paper.width * pxPerMm) / scale, height: (paper.height * pxPerMm) / scale }
}

/** The layout itself when it fits, else layouts of as many columns as fit, laid out anew because links and names then need other room. */
function splitColumns(input: Planning, whole: Layout, width: number): readonly Layout[] {
  if (whole.width <= width) return [whole]
  const columns = whole.columns.map(({ id }) => id)
  const blocks: Layout[] = []
  let start = 0
  while (start < columns.length) {
    let size = columns.length - start
    let block = input.layoutFor({ columns: columns.slice(start, start + size), aspect: narrow })
    while (size > 1 && block.width > width) {
      // What is too wide by a third loses a third of its columns, at least one.
      size = Math.min(size - 1, Math.max(1, Math.floor((size * width) / block.width)))
      block = input.layoutFor({ columns: columns.slice(start, start + size), aspect: narrow })
    }
    blocks.push(block)
    start += size
  }
  return blocks.length === 0 ? [whole] : blocks
}

/** Columns as narrow as their names allow. */
const narrow = 0.1

type PageOf = {
  readonly plan: Plan
  readonly paper: Paper
  readonly layout: Layout
  readonly stretch: Stretch
  readonly number: number
  readonly pages: number
}

function composePage(input: PageInput, { plan, paper, layout, stretch, number, pages }: PageOf): Scene {
  const words = legendWords[input.language]
  const { width, height } = roomOn(paper, plan.scale)
  const cut = cutRows(layout, stretch, words.continued)
  const composition = prepare({ ...input, layout: cut.layout, whole: input.layoutFor({}), frame: true })
  const notes = cut.leaving.length === 0 ? [] : [words.leavingLinks(cut.leaving.length)]
  const frame: Frame = composeFrame(composition, { width, notes, ...(pages === 1 ? {} : { page: words.page(number, pages) }) })
  const moved = { ...composition, layout: moveLayout(cut.layout, margin, frame.above) }
  return { ...assemble(moved, { width, height, frame }), paper }
}
