// `ketenkaart gaps FILE…`: where the chain fails, as a memo, a spreadsheet or JSON.

import { Option, type Command } from 'commander'
import { judgeChain } from '../analysis/judgeChain'
import type { Language, Severity } from '../chain/chain'
import { type Judged, listedGaps } from '../export/judged'
import { writeGapsCsv } from '../export/writeGapsCsv'
import { writeGapsJson } from '../export/writeGapsJson'
import { writeMemo } from '../export/writeMemo'
import { type Context, UsageError } from './machine'
import { openChain } from './openChain'
import { languageOf, languageOption, savedViewOf, viewOf, type ViewOptions } from './options'

type GapOptions = ViewOptions & { readonly output?: string; readonly lang?: Language; readonly failOn?: Severity }

/** From the least to the most severe. */
const severities: readonly Severity[] = ['low', 'medium', 'high']

const writers: Readonly<Record<string, (judged: Judged, language: Language) => string>> = {
  md: writeMemo,
  csv: writeGapsCsv,
  json: writeGapsJson,
}

export function addGaps(program: Command, context: Context): void {
  program
    .command('gaps')
    .description('list the gaps; without -o as Markdown on standard output')
    .argument('<file...>', 'chain files; - is standard input')
    .option('-o, --output <file>', `where to write; the ending chooses the type: ${Object.keys(writers).join(', ')}`)
    .option('--norm <id>', 'judge by this norm only')
    .option('--view <id>', 'list the gaps that a view of the file shows')
    .addOption(languageOption)
    .addOption(
      new Option('--fail-on <severity>', 'end with code 1 when there is a gap this severe or worse').choices([...severities].reverse()),
    )
    .action((files: string[], options: GapOptions) => files.forEach((file) => listGaps(file, { context, options })))
}

function listGaps(file: string, { context, options }: { context: Context; options: GapOptions }): void {
  const write = writerOf(options.output)
  const chain = openChain(file, context)
  if (chain === undefined) return
  const { machine, end } = context
  const view = viewOf(chain, options)
  const saved = savedViewOf(chain, options.view)
  const judged: Judged = { chain, view, findings: judgeChain(chain, view), ...(saved === undefined ? {} : { saved }) }
  const text = write(judged, languageOf(chain, options.lang))
  if (options.output === undefined) machine.out(text)
  else machine.write(options.output, text)
  const { failOn } = options
  if (failOn === undefined) return
  const least = severities.indexOf(failOn)
  if (listedGaps(judged).some((gap) => severities.indexOf(gap.severity) >= least)) end(1)
}

function writerOf(output: string | undefined): (judged: Judged, language: Language) => string {
  if (output === undefined) return writeMemo
  const ending = /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase() ?? ''
  const write = writers[ending]
  if (write === undefined)
    throw new UsageError(
      `"${output}" does not end in ${Object.keys(writers)
        .map((type) => `.${type}`)
        .join(', ')}`,
    )
  return write
}
