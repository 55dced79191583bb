// `ketenkaart draw FILE… -o OUT`: the map of a chain as a file, in the type that the name asks for.

import { Option, type Command } from 'commander'
import type { Chain, Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { fontFileNames } from '../export/fontFiles'
import { type EmbeddedFont, type SvgOptions, writeSvg } from '../export/writeSvg'
import { drawPages } from '../pipeline'
import type { Page } from '../scene/paper'
import { type Context, type Machine, UsageError } from './machine'
import { openChain } from './openChain'
import { languageOf, languageOption, readLinks, viewOf, type ViewOptions } from './options'

type DrawingOptions = ViewOptions & {
  readonly output?: string
  readonly lang?: Language
  readonly detail: Detail
  readonly links?: View['links']
  readonly page: Page
  readonly portrait: boolean
  readonly text: SvgOptions['text']
}

export function addDraw(program: Command, context: Context): void {
  program
    .command('draw')
    .description('draw a chain; without -o as SVG on standard output')
    .argument('<file...>', 'a chain file; - is standard input')
    .option('-o, --output <file>', 'where to write; the ending chooses the type')
    .option('--view <id>', 'a view from the file; without it everything is drawn')
    .option('--norm <id>', 'judge by this norm only')
    .addOption(languageOption)
    .addOption(new Option('--page <page>', 'paper or slide').choices(['fit', 'a4', 'a3', '16x9']).default('fit'))
    .option('--portrait', 'turn the paper upright', false)
    .addOption(
      new Option('--text <kind>', 'outlines are for programs that ignore embedded fonts').choices(['live', 'outlines']).default('live'),
    )
    .option('--links <which>', 'none, all, or kinds separated by commas', readLinks)
    .addOption(new Option('--detail <detail>', 'how much of each intervention').choices(['overview', 'names', 'cards']).default('names'))
    .action((files: [string, ...string[]], options: DrawingOptions) => draw(files, { context, options }))
}

async function draw(
  [file]: readonly [string, ...string[]],
  { context, options }: { context: Context; options: DrawingOptions },
): Promise<void> {
  const chain = openChain(file, context)
  if (chain === undefined) return
  const { machine } = context
  const scenes = drawPages(chain, drawnView(chain, options), { ...options, language: languageOf(chain, options.lang), theme: 'light' })
  const text = await svgText(options.text, machine)
  const pages = scenes.map((scene) => writeSvg(scene, text))
  if (options.output === undefined) printOnly(pages, machine)
  else pages.forEach((page, position) => machine.write(pagePath(options.output ?? '', { position, pages: pages.length }), page))
}

function drawnView(chain: Chain, options: DrawingOptions): View {
  const view = viewOf(chain, options)
  return options.links === undefined ? view : { ...view, links: options.links }
}

async function svgText(text: SvgOptions['text'], machine: Machine): Promise<SvgOptions> {
  if (text === 'outlines') return { text, glyphs: (await import('../export/glyphs.json')).default }
  const font = Object.fromEntries(fontFileNames.map((file) => [file, Buffer.from(machine.font(file, 'woff2')).toString('base64')]))
  return { text, font: font as EmbeddedFont }
}

function printOnly(pages: readonly string[], machine: Machine): void {
  if (pages.length > 1) throw new UsageError(`this drawing takes ${pages.length} pages; name a file with -o`)
  machine.out(pages[0] ?? '')
}

/** `map.svg` for one page, `map-1.svg`, `map-2.svg` for more. */
export function pagePath(path: string, { position, pages }: { readonly position: number; readonly pages: number }): string {
  return pages === 1 ? path : path.replace(/(\.[^./\\]+)?$/, `-${position + 1}$1`)
}
