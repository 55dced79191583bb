// `ketenkaart draw FILE… -o OUT`: the map of a chain as a file, in the type that the name asks for.

import { Option, type Command } from 'commander'
import type { Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { writeSvg } from '../export/writeSvg'
import { drawChain } from '../pipeline'
import type { Context } from './machine'
import { openChain } from './openChain'
import { languageOf, languageOption, readLinks, viewOf, type ViewOptions } from './options'

type DrawingOptions = ViewOptions & {
  readonly output?: string
  readonly lang?: Language
  readonly detail?: Detail
  readonly links?: View['links']
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
    .option('--links <which>', 'none, all, or kinds separated by commas', readLinks)
    .addOption(new Option('--detail <detail>', 'how much of each intervention').choices(['overview', 'names', 'cards']))
    .action((files: [string, ...string[]], options: DrawingOptions) => draw(files, { context, options }))
}

function draw([file]: readonly [string, ...string[]], { context, options }: { context: Context; options: DrawingOptions }): void {
  const chain = openChain(file, context)
  if (chain === undefined) return
  const { machine } = context
  const base = viewOf(chain, options)
  const view: View = { ...base, ...(options.links === undefined ? {} : { links: options.links }) }
  const { scene } = drawChain(chain, view, {
    language: languageOf(chain, options.lang),
    theme: 'light',
    detail: options.detail ?? 'names',
    frame: true,
  })
  const svg = writeSvg(scene, { text: 'live' })
  if (options.output === undefined) machine.out(svg)
  else machine.write(options.output, svg)
}
