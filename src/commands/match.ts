// `ketenkaart match FILE --where 'stage=recreational target-group=work'`: what fits a person, in order of fit.

import type { Command } from 'commander'
import { type Match, matchCare } from '../analysis/matchCare'
import { type Chain, type Condition, type Language, say, type Selector } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeContact, describeDeliverers, describeReason, describeStep, matchWords } from '../words/match'
import { type Context, UsageError } from './machine'
import { openWhole } from './openChain'
import { languageOf, languageOption, unknown } from './options'
import { oneLine } from './oneLine'

type MatchOptions = { readonly where: string; readonly json?: true; readonly lang?: Language }

export function addMatch(program: Command, context: Context): void {
  program
    .command('match')
    .description('list what fits a person, best first')
    .argument('<file>', 'a chain file; - is standard input')
    .requiredOption('--where <pairs>', "what is known of the person: 'stage=recreational target-group=work,party'")
    .option('--json', 'print the matches as JSON')
    .addOption(languageOption)
    .action(async (file: string, options: MatchOptions) => {
      const chain = (await openWhole(file, context))?.chain
      if (chain === undefined) return
      const matches = matchCare(chain, readPerson(chain, options.where))
      const language = languageOf(chain, options.lang)
      context.machine.out(options.json ? `${JSON.stringify(matches, undefined, 2)}\n` : asText(chain, matches, language))
    })
}

function asText(chain: Chain, matches: readonly Match[], language: Language): string {
  if (matches.length === 0) return `${matchWords[language].nothing}\n`
  const { interventions } = indexChain(chain)
  return matches
    .map((match, position) => {
      const name = say(interventions.get(match.id)?.name, language)
      const lines = [
        describeDeliverers(chain, match, language),
        ...describeContact(match, language),
        ...match.reasons.map((reason) => describeReason(chain, reason, language)),
        ...match.next.map((step) => describeStep(chain, step, language)),
      ]
      return `${position + 1}. ${oneLine(name)}\n${lines.map((line) => `   ${oneLine(line)}\n`).join('')}`
    })
    .join('\n')
}

/** `stage=recreational target-group=work,party` → a selector; each id must be in the chain. */
function readPerson(chain: Chain, text: string): Selector {
  const pairs = text.split(/\s+/).filter((pair) => pair !== '')
  if (pairs.length === 0) throw new UsageError("say what is known of the person: --where 'stage=recreational target-group=work'")
  const known = new Map<string, Condition>()
  for (const [dimension, condition] of pairs.map((pair) => readPair(chain, pair))) {
    if (known.has(dimension)) throw new UsageError(`${dimension} is said twice; write its values together: ${dimension}=ONE,OTHER`)
    known.set(dimension, condition)
  }
  return Object.fromEntries(known)
}

function readPair(chain: Chain, pair: string): [string, Condition] {
  const [dimension = '', values, ...more] = pair.split('=')
  const { dimensions } = indexChain(chain)
  const known = dimensions.get(dimension)
  if (known === undefined) throw unknown(chain, { what: 'dimension', id: dimension }, [...dimensions.keys()])
  if (values === undefined || values === '') throw new UsageError(`"${pair}" names no value; write ${dimension}=VALUE`)
  if (more.length > 0) throw new UsageError(`"${pair}" has more than one "="; write ${dimension}=VALUE`)
  const wanted = values.split(',')
  const wrong = wanted.find((value) => !known.values.has(value))
  if (wrong !== undefined) throw unknown(chain, { what: `value of ${dimension}`, id: wrong }, [...known.values.keys()])
  return [dimension, { in: wanted }]
}
