// `ketenkaart gaps FILE…`: where the chain fails, as a memo, a spreadsheet or JSON; of several files each by itself, told apart.

import { Option, type Command } from 'commander'
import { bySeverity } from '../analysis/bySeverity'
import type { Gap } from '../analysis/findings'
import { judgeChain } from '../analysis/judgeChain'
import { say, severities, type Chain, type Language, type Severity } from '../chain/chain'
import { type Judged, listedGaps } from '../export/judged'
import { memoOf } from '../export/memoOf'
import { stampOf } from '../export/stampOf'
import { writeGapsCsv } from '../export/writeGapsCsv'
import { writeGapsJson } from '../export/writeGapsJson'
import { writeMarkdown } from '../export/writeMarkdown'
import type { Context } from './machine'
import { openAll } from './openChain'
import { languageOf, languageOption, outputOption, savedViewOf, typeOf, viewOf, type ViewOptions } from './options'
import { putDown } from './putDown'

type GapOptions = ViewOptions & { readonly output?: string; readonly lang?: Language; readonly failOn?: Severity }

const types = ['md', 'csv', 'json', 'xlsx'] as const

export function addGaps(program: Command, context: Context): void {
  program
    .command('gaps')
    .description('list the gaps; without -o as Markdown on standard output')
    .argument('<file...>', 'chain files and overlays, each listed by itself; - is standard input')
    .addOption(outputOption(types))
    .option('--norm <id>', 'judge by this norm only')
    .option('--view <id>', 'list the gaps that a view of the file shows')
    .addOption(languageOption)
    .addOption(new Option('--fail-on <severity>', 'end with code 1 when there is a gap this severe or worse').choices(severities))
    .action((files: string[], options: GapOptions) => listGaps(files, { context, options }))
}

async function listGaps(files: readonly string[], { context, options }: { context: Context; options: GapOptions }): Promise<void> {
  const type = options.output === undefined ? 'md' : typeOf(options.output, types)
  const { machine, end } = context
  const chains = ((await openAll(files, context)) ?? []).map(({ chain }) => chain)
  const [first] = chains
  if (first === undefined) return
  const all = chains.map((chain) => judge(chain, options))
  const content = await writeGaps(type, all, { language: languageOf(first, options.lang), date: machine.now() })
  putDown([content], { machine, output: options.output })
  const { failOn } = options
  if (failOn === undefined) return
  const isSevere = (gap: Gap): boolean => bySeverity(gap, { severity: failOn }) <= 0
  if (all.some((judged) => listedGaps(judged).some(isSevere))) end(1)
}

function judge(chain: Chain, options: ViewOptions): Judged {
  const view = viewOf(chain, options)
  const saved = savedViewOf(chain, options.view)
  return { chain, view, findings: judgeChain(chain, view), ...(saved === undefined ? {} : { saved }) }
}

type About = { readonly language: Language; readonly date: Date }

async function writeGaps(type: (typeof types)[number], all: readonly Judged[], { language, date }: About): Promise<string | Uint8Array> {
  switch (type) {
    case 'md':
      return all.map((judged) => writeMarkdown(memoOf(judged, language))).join('\n')
    case 'csv':
      return writeGapsCsv(all, language)
    case 'json':
      return writeGapsJson(all, language)
    case 'xlsx':
      return writeWorkbook(all, { language, date })
  }
}

async function writeWorkbook(all: readonly Judged[], { language, date }: About): Promise<Uint8Array> {
  const [{ writeXlsx }, { gapWorkbook }] = await Promise.all([import('../sheets/writeXlsx'), import('../sheets/gapWorkbook')])
  const stamped = all.map((judged) => ({ ...judged, stamp: stampOf({ ...judged, language }, { date }) }))
  return writeXlsx(gapWorkbook(stamped, language), { title: say(all[0]?.chain.title, language), language, date })
}
