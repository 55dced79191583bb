// `ketenkaart draw FILE… -o OUT`: the map of a chain, alone or beside others, as a file in the type that the name asks for.

import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Chain, Language, Story } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { longestSide } from '../export/writePng'
import type { SvgOptions } from '../export/writeSvg'
import { type FileInput, type FileType, fileTypes, writeDrawing } from '../pack/writeDrawing'
import type { Page } from '../scene/paper'
import { addressOn, carriedAlong } from './carriedAlong'
import { sayIdleOptions } from './idleOptions'
import { type Context, UsageError } from './machine'
import { openBeside } from './openBeside'
import { languageOf, languageOption, named, outputOption, readLinks, siteOption, typeOf, viewOf, type ViewOptions } from './options'
import { putDown } from './putDown'
import { saidOfLacking } from './saidOfLacking'
import { toolsOf } from './tools'

type DrawingOptions = ViewOptions & {
  readonly output?: string
  readonly story?: string
  readonly lang?: Language
  readonly detail?: Detail
  readonly links?: View['links']
  readonly page: Page
  readonly portrait: boolean
  readonly text: SvgOptions['text']
  readonly scale: number
  readonly site?: string
}

export function addDraw(program: Command, context: Context): void {
  program
    .command('draw')
    .description('draw a chain; without -o as SVG on standard output')
    .argument('<file...>', 'a chain file, and overlays or another version of it to lay beside it; - is standard input')
    .addOption(outputOption(fileTypes))
    .option('--view <id>', 'a view from the file; without it everything is drawn')
    .option('--norm <id>', 'judge by this norm only')
    .addOption(
      new Option('--story <id>', 'a story from the file: a slide or page for each step, notes filled').conflicts(['view', 'norm', 'links']),
    )
    .addOption(languageOption)
    .addOption(new Option('--page <page>', 'paper or slide').choices(['fit', 'a4', 'a3', '16x9']).default('fit'))
    .option('--portrait', 'turn the paper upright', false)
    .addOption(
      new Option('--text <kind>', 'outlines are for programs that ignore embedded fonts').choices(['live', 'outlines']).default('live'),
    )
    .option('--scale <number>', 'pixels of a PNG for each px of the drawing', readScale, 2)
    .option('--links <which>', 'none, all, or kinds separated by commas', readLinks)
    .addOption(siteOption)
    .addOption(
      new Option('--detail <detail>', 'how much of each intervention; names, unless the view says otherwise').choices([
        'overview',
        'names',
        'cards',
      ]),
    )
    .action((files: [string, ...string[]], options: DrawingOptions, command: Command) => draw(files, { context, options, command }))
}

async function draw(
  paths: readonly [string, ...string[]],
  { context, options: { story: storyId, site, ...options }, command }: { context: Context; options: DrawingOptions; command: Command },
): Promise<void> {
  const type = options.output === undefined ? 'svg' : typeOf(options.output, fileTypes)
  if (site !== undefined && paths.length > 1) throw new UsageError('an address shows one chain; --site is for one file')
  if (type === 'html' && paths.length > 1) throw new UsageError('an .html page carries one chain; choose another type for several files')
  if (site !== undefined && !leading.includes(type))
    throw new UsageError(`only files of the types ${leading.join(', ')} have a place for the address of --site`)
  const { machine } = context
  machine.err(sayIdleOptions(command, { type, page: options.page }))
  const opened = await openBeside(paths, context)
  if (opened === undefined) return
  const { base } = opened
  const looked = opened.lay(drawnView(opened.chain, options))
  const story = storyId === undefined ? {} : { story: storyOf(looked.chain, storyId, type) }
  const language = languageOf(base.chain, options.lang)
  const source = carriedAlong(base, { ...looked, language })
  const led = { ...addressOn(base, { ...looked, language }, { site, machine }), stamped: site !== undefined }
  const input: FileInput = {
    ...options,
    detail: options.detail ?? 'names',
    ...looked,
    ...story,
    ...led,
    language,
    theme: 'light',
    date: machine.now(),
    source,
  }
  const written = await writeDrawing(type, input, toolsOf(machine))
  if (written.clamped)
    machine.err(`the picture is smaller than --scale ${options.scale} asks for: no side may be longer than ${longestSide} px\n`)
  machine.err(saidOfLacking(type, written.lacking))
  putDown(written.files, { machine, output: options.output })
}

/** Types of file that can say where the view is to be seen. */
const leading: readonly FileType[] = ['pdf', 'pptx', 'xlsx']

function drawnView(chain: Chain, options: DrawingOptions): View {
  const { detail, links } = options
  return { ...viewOf(chain, options), ...(links === undefined ? {} : { links }), ...(detail === undefined ? {} : { detail }) }
}

function storyOf(chain: Chain, id: string, type: FileType): Story {
  if (type === 'xlsx' || type === 'html') throw new UsageError(`a story is told in slides or pages; .${type} has none`)
  return named(chain, { what: 'story', id }, chain.stories)
}

function readScale(text: string): number {
  const scale = Number(text)
  if (!(scale > 0)) throw new InvalidArgumentError('It is a number above 0, such as 2.')
  return scale
}
