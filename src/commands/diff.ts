// `ketenkaart diff BASE OTHER`: what was added, removed and changed, and which gaps opened and closed.

import type { Command } from 'commander'
import { compareFindings } from '../analysis/compareFindings'
import { judgeChain } from '../analysis/judgeChain'
import type { Chain, Language } from '../chain/chain'
import { compareChains, type Held, membershipChanges } from '../chain/compareChains'
import { nameOfChain } from '../chain/nameOfChain'
import { defaultView } from '../chain/view'
import { changeSections, type Compared } from '../export/changeSections'
import { changeWords } from '../words/changes'
import type { Context } from './machine'
import { openAll } from './openChain'
import { languageOf, languageOption } from './options'
import { oneLine } from './oneLine'

export function addDiff(program: Command, context: Context): void {
  program
    .command('diff')
    .description('tell what differs between two chains, or a chain and an overlay, and which gaps open and close')
    .argument('<base>', 'a chain file; - is standard input')
    .argument('<other>', 'a later version of it, an overlay, or another chain')
    .option('--json', 'print the difference as JSON')
    .addOption(languageOption)
    .action(async (base: string, other: string, options: { json?: true; lang?: Language }) => {
      const [before, after] = ((await openAll([base, other], context)) ?? []).map(({ chain }) => chain)
      if (before === undefined || after === undefined) return
      const gaps = compareFindings(judgeChain(before, defaultView), judgeChain(after, defaultView))
      const compared: Compared = { before, after, change: compareChains(before, after), gaps }
      context.machine.out(options.json ? asJson(compared) : asText(compared, languageOf(after, options.lang)))
    })
}

function asJson({ before, after, change, gaps }: Compared): string {
  const named = ({ id, version }: Chain) => ({ id, version })
  const interventions = change.interventions.map((each) => ({
    ...each,
    memberships: membershipChanges(before, after, each.id).map(({ dimension, gone, come }) => ({
      dimension,
      gone: gone.map(formatHeld),
      come: come.map(formatHeld),
    })),
  }))
  const value = {
    base: named(before),
    other: named(after),
    interventions,
    values: change.values,
    ...change.others,
    gaps: {
      opened: gaps.opened.map(({ gap, was }) => ({ id: gap.id, norm: gap.norm, severity: gap.severity, at: gap.at, was: was ?? null })),
      closed: gaps.closed.map(({ gap, now }) => ({ id: gap.id, norm: gap.norm, severity: gap.severity, at: gap.at, now: now ?? null })),
    },
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** `gp`, or in a capacity `gp/refers`. */
function formatHeld({ value, as }: Held): string {
  return as === undefined ? value : `${value}/${as}`
}

function asText(compared: Compared, language: Language): string {
  const { before, after } = compared
  const words = changeWords[language]
  const parts = changeSections(compared, language).map(
    ({ title, lines }) => `\n${title}\n${lines.map((line) => `  ${oneLine(line)}\n`).join('')}`,
  )
  const body = parts.length === 0 ? `\n${words.same}\n` : parts.join('')
  return `${oneLine(words.title(nameOfChain(before, language), nameOfChain(after, language)))}\n${body}`
}
