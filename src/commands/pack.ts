// `ketenkaart pack FILE --out FOLDER`: everything a council needs, in one folder.

import { InvalidArgumentError, type Command } from 'commander'
import type { Language } from '../chain/chain'
import { packFiles } from '../pack/packFiles'
import type { FileInput } from '../pack/writeDrawing'
import { addressOn, carriedAlong } from './carriedAlong'
import type { Context } from './machine'
import { openWhole } from './openChain'
import { languageOf, languageOption, siteOption, viewOf, type ViewOptions } from './options'
import { saidOfLacking } from './saidOfLacking'
import { toolsOf } from './tools'

type PackOptions = ViewOptions & { readonly out: string; readonly site?: string; readonly lang?: Language }

export function addPack(program: Command, context: Context): void {
  program
    .command('pack')
    .description('write the council pack: map, memo, lists, slides, also those of each story, and the app with the chain in it')
    .argument('<file>', 'a chain file; - is standard input')
    .requiredOption('--out <folder>', 'where to write', readFolder)
    .addOption(siteOption)
    .option('--view <id>', 'a view from the file; without it everything is drawn')
    .option('--norm <id>', 'judge by this norm only')
    .addOption(languageOption)
    .action((file: string, options: PackOptions) => pack(file, { context, options }))
}

async function pack(file: string, { context, options }: { context: Context; options: PackOptions }): Promise<void> {
  const opened = await openWhole(file, context)
  if (opened === undefined) return
  const { chain } = opened
  const { machine } = context
  const language = languageOf(chain, options.lang)
  const view = viewOf(chain, options)
  const input: FileInput = {
    ...{ chain, view, language, theme: 'light', detail: 'names', page: 'fit', portrait: false, text: 'live', scale: 2 },
    date: machine.now(),
    source: carriedAlong(opened, { chain, view, language }),
    ...addressOn(opened, { chain, view, language }, { site: options.site, machine }),
  }
  let said = ''
  for await (const { name, type, content, lacking, made, of } of packFiles(input, { tools: toolsOf(machine) })) {
    machine.write(`${options.out}/${name}`, content)
    machine.err(`${made}/${of} ${name}\n`)
    // The same texts stand in every file of a pack.
    if (said === '') machine.err((said = saidOfLacking(type, lacking)))
  }
}

// An empty variable of a script would be the root of the disk.
function readFolder(text: string): string {
  if (text === '') throw new InvalidArgumentError('It is the folder to write in, such as pack.')
  return text
}
