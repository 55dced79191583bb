// A chain, how it is looked at, and a kind of file → that file; a file for each page where the kind has no pages of its own.
// The writer of SVG, which is asked for most, comes along at once; any other is loaded when it is asked for.

import { judgeChain } from '../analysis/judgeChain'
import { say, type Chain, type Language, type Story } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { stampOf, type Stamp } from '../export/stampOf'
import { lackingIn, lackingNothing, type Lacking } from '../export/fontCoverage'
import { fontFileNames, type FontFile, type FontFiles } from '../export/fontFiles'
import type { Glyphs } from '../export/traceText'
import type { EmbeddedChain } from '../export/writeHtml'
import type { Rasterize } from '../export/writePng'
import { writeSvg, type SvgOptions } from '../export/writeSvg'
import { drawPages } from './drawPages'
import { drawChain } from '../pipeline'
import type { Page } from '../scene/paper'
import type { Scene } from '../scene/scene'
import type { ThemeName } from '../scene/theme'
import type { Slide } from '../slides/writePptx'
import { exportWords } from '../words/export'
import { stampScene } from './stampScene'
import { storyPages } from './storyPages'

export const fileTypes = ['svg', 'png', 'pdf', 'pptx', 'xlsx', 'html'] as const
export type FileType = (typeof fileTypes)[number]

export type FileInput = {
  readonly chain: Chain
  readonly view: View
  /** Drawn instead of the view: a page for each step, or more where a step does not fit on one. A workbook and an app tell none. */
  readonly story?: Story
  readonly language: Language
  readonly theme: ThemeName
  readonly detail: Detail
  readonly page: Page
  readonly portrait: boolean
  readonly text: SvgOptions['text']
  /** Of a PNG. */
  readonly scale: number
  readonly date: Date
  /** Leads to the very view, where the site's address is known. */
  readonly address?: string
  /** Closes a PDF or slides with a page that says what they are about. */
  readonly stamped?: boolean
  /** The chain as it was written: an HTML page carries it along. */
  readonly source: EmbeddedChain
}

/** What the writers need from outside. */
export type Tools = {
  /** The bundled font, as browsers want it or as writers of files want it. */
  readonly font: (file: FontFile, type: 'woff2' | 'ttf') => Promise<Uint8Array>
  readonly rasterize: Rasterize
  /** The app as one page. */
  readonly template: () => Promise<string>
}

export type WrittenFiles = {
  /** One, or one for each page. */
  readonly files: readonly (string | Uint8Array)[]
  /** A PNG came out smaller than was asked for. */
  readonly clamped: boolean
  /** Characters that are not drawn as the others are: by another font, or not at all. */
  readonly lacking: Lacking
}

export async function writeDrawing(kind: FileType, input: FileInput, tools: Tools): Promise<WrittenFiles> {
  switch (kind) {
    case 'svg':
      return svgPages(input, tools)
    case 'png':
      return pngPages(input, tools)
    case 'pdf':
      return pdf(input, tools)
    case 'pptx':
      return whole([await pptx(input)])
    case 'xlsx':
      return whole([await xlsx(input)])
    case 'html':
      return whole([await html(input, tools)])
  }
}

function whole(files: readonly (string | Uint8Array)[]): WrittenFiles {
  return { files, clamped: false, lacking: lackingNothing }
}

async function svgPages(input: FileInput, tools: Tools): Promise<WrittenFiles> {
  const options: SvgOptions =
    input.text === 'outlines' ? { text: 'outlines', glyphs: await glyphs() } : { text: 'live', fonts: await fontFiles(tools, 'woff2') }
  const scenes = pagesOf(input).map(({ scene }) => scene)
  const written = whole(scenes.map((scene) => writeSvg(scene, options)))
  return input.text === 'live' ? written : { ...written, lacking: lackingIn(scenes) }
}

async function pngPages(input: FileInput, tools: Tools): Promise<WrittenFiles> {
  const { writePng } = await import('../export/writePng')
  const options = { scale: input.scale, glyphs: await glyphs(), rasterize: tools.rasterize }
  const scenes = pagesOf(input).map(({ scene }) => scene)
  const pictures = []
  // One after another: a picture of a large map takes much memory.
  for (const scene of scenes) pictures.push(await writePng(scene, options))
  const clamped = pictures.some((picture) => picture.clamped)
  return { files: pictures.map(({ bytes }) => bytes), clamped, lacking: lackingIn(scenes) }
}

async function pdf(input: FileInput, tools: Tools): Promise<WrittenFiles> {
  const [{ writePdf }, { spellOut }] = await Promise.all([import('../export/writePdf'), import('../export/spellOut')])
  const drawn = pagesOf(input).map(({ scene, title }) => ({ ...scene, title }))
  const scenes = [...drawn, ...stampPage(input, drawn)]
  const written = whole([await writePdf(scenes, { ...about(input), fonts: await fontFiles(tools, 'ttf') })])
  return { ...written, lacking: lackingIn(scenes, (character) => spellOut(character) !== undefined) }
}

/** A slide is 16:9, whatever paper was asked for. What a story doesn't fill notes with says what the slide shows. */
async function pptx(input: FileInput): Promise<Uint8Array> {
  const { writePptx } = await import('../slides/writePptx')
  const stamp = stampOfInput(input)
  const slides = pagesOf({ ...input, page: '16x9', portrait: false })
  const scenes = slides.map(({ scene }) => scene)
  const all = [...slides, ...stampPage(input, scenes).map((scene) => ({ scene, title: scene.title }))]
  return writePptx(
    all.map((slide) => ({ notes: notesOf(slide.scene, stamp), ...slide })),
    about(input),
  )
}

async function xlsx(input: FileInput): Promise<Uint8Array> {
  const [{ writeXlsx }, { composeSheets }] = await Promise.all([import('../sheets/writeXlsx'), import('../sheets/composeSheets')])
  const drawing = drawChain(input.chain, input.view, { ...input, detail: input.view.detail ?? input.detail, frame: false })
  return writeXlsx(composeSheets({ ...drawing, stamp: stampOf(drawing, input) }), about(input))
}

// The chain's title stands in the page already.
async function html(input: FileInput, tools: Tools): Promise<string> {
  const { writeHtml } = await import('../export/writeHtml')
  const title = say(input.chain.title, input.language)
  const stamp = stampOfInput(input).filter(({ value }) => value !== title)
  return writeHtml(await tools.template(), { ...input.source, stamp: stampLines(stamp).join(' · ') }, title)
}

async function glyphs(): Promise<Glyphs> {
  return (await import('../export/glyphs.json')).default
}

async function fontFiles({ font }: Tools, type: 'woff2' | 'ttf'): Promise<FontFiles> {
  const bytes = await Promise.all(fontFileNames.map(async (file) => [file, await font(file, type)] as const))
  return Object.fromEntries(bytes) as FontFiles
}

// Pages are told apart by their title: in the bookmarks of a PDF, in the overview of slides.
function pagesOf(input: FileInput): readonly Slide[] {
  const { chain, view, story, language } = input
  if (story !== undefined) return storyPages(chain, story, input)
  const scenes = drawPages(chain, view, input)
  return scenes.map((scene, at) => ({ scene, title: exportWords[language].page(scene.title, at + 1, scenes.length) }))
}

function stampPage(input: FileInput, scenes: readonly Scene[]): readonly Scene[] {
  const { address, stamped = false } = input
  const like = scenes.at(-1)
  if (!stamped || like === undefined) return []
  return [stampScene(stampOfInput(input), { like, ...(address === undefined ? {} : { address }) })]
}

function stampOfInput(input: FileInput): Stamp {
  return stampOf({ ...input, findings: judgeChain(input.chain, input.view) }, input)
}

function stampLines(stamp: Stamp): readonly string[] {
  return stamp.map(({ name, value }) => `${name}: ${value}`)
}

function notesOf({ description }: Scene, stamp: Stamp): string {
  return [description, ...stampLines(stamp)].filter((line) => line !== '').join('\n')
}

// Files beside each other are told apart by their title too.
function about({ chain, story, language, date }: FileInput): { title: string; language: Language; date: Date } {
  const titles = [say(story?.title, language), say(chain.title, language)]
  return { title: titles.filter((title) => title !== '').join(' · '), language, date }
}
