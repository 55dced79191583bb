// Chain + view → what the view shows, in words: filters, colour, lens, of what date. For the title block of a file and for its description.

import { countUnanswered } from '../chain/availability'
import { say, type Chain, type Language } from '../chain/chain'
import { dimensionOf, indexChain } from '../chain/indexChain'
import { nameOfChain } from '../chain/nameOfChain'
import { savedViewOf } from '../chain/savedViewOf'
import type { View } from '../chain/view'
import { besideWords } from '../words/beside'
import { sourceName } from '../words/citations'
import { sayDate } from '../words/dates'
import { legendWords } from '../words/legend'
import { presentWords } from '../words/present'
import { describeCondition } from '../words/selectors'

export type Looking = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  /** Ids of the rows that a step of a story is about, where no others are drawn. */
  readonly rows?: readonly string[]
}

/** Title of the saved view that this is; empty for a view of one's own. */
export function viewTitle({ chain, view, language }: Looking): string {
  return say(savedViewOf(chain, view)?.title, language)
}

/** Filters, colour and steps, each a short phrase; rows that are not drawn, in the words that the screen has for them. */
export function viewParts(looking: Looking): readonly string[] {
  const { chain, view, language } = looking
  const words = legendWords[language]
  const dimensions = indexChain(chain).dimensions
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : say(dimensions.get(id)?.dimension.name, language))
  return [
    besideLine(looking),
    filterLine(looking),
    view.colour === undefined ? '' : words.coloured(nameOf(view.colour)),
    view.steps === undefined ? '' : words.stepped(nameOf(view.steps)),
    view.inferred ? '' : words.statedOnly,
    whatIfLine(looking),
    view.norm === 'none' ? '' : unansweredLine(looking),
    rowsLine(looking),
  ].filter((part) => part !== '')
}

/** Empty without a filter. */
function filterLine({ chain, view, language }: Looking): string {
  const { dimensions } = indexChain(chain)
  const filters = Object.entries(view.where).map(([id, condition]) => {
    const dimension = dimensions.get(id)?.dimension
    return dimension === undefined ? id : `${say(dimension.name, language)} = ${describeCondition(dimension, condition, language)}`
  })
  return filters.length === 0 ? '' : legendWords[language].filtered(filters.join('; '), view.hide)
}

/** As lists say it, which leave out what a map may only fade. */
export function listedLine(looking: Looking): string {
  return filterLine({ ...looking, view: { ...looking.view, hide: true } })
}

/** Empty where nothing is supposed. */
function unansweredLine({ chain, view, language }: Looking): string {
  const { unanswered, all } = countUnanswered(chain, view.where) ?? { unanswered: 0, all: 0 }
  return unanswered === 0 ? '' : legendWords[language].unanswered(unanswered, all)
}

export function whatIfLine({ chain, view, language }: Looking): string {
  const words = legendWords[language]
  const { interventions, dimensions } = indexChain(chain)
  const { without, with: added, count } = view.whatIf
  const listed = (ids: readonly string[]) => ids.map((id) => say(interventions.get(id)?.name, language)).join(', ')
  const parts = [
    without.length === 0 ? '' : words.without(listed(without)),
    added.length === 0 ? '' : words.withToo(listed(added)),
    ...Object.entries(count).map(([id, values]) => {
      const index = dimensions.get(id)
      return words.withToo(
        `${say(index?.dimension.name, language)}: ${values.map((value) => say(index?.values.get(value)?.name, language)).join(', ')}`,
      )
    }),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : words.whatIf(parts.join('; '))
}

function besideLine({ chain: { beside }, language }: Looking): string {
  if (beside === undefined) return ''
  if (beside.kind === 'version') return besideWords[language].version(nameOfChain(beside.before, language))
  return besideWords[language].municipalities(beside.chains.map((one) => nameOfChain(one, language)).join('; '))
}

function rowsLine({ chain, view, language, rows }: Looking): string {
  return rows === undefined ? '' : presentWords[language].rows(rows.length, dimensionOf(chain, view.rows).dimension.values.length)
}

/** Whose judgement is shown and of what date; only the date when nothing is judged. */
export function judgementLine({ chain, view, language }: Looking, norms: readonly string[]): string {
  const words = legendWords[language]
  const date = dateLine(chain, language)
  if (view.norm === 'none' || norms.length === 0 || chain.beside?.kind === 'municipalities') return date
  const judged = chain.norms.filter((norm) => norms.includes(norm.id))
  const cited = new Set(judged.flatMap((norm) => norm.sources.map((citation) => sourceName(chain, citation.source, language))))
  const only = judged.length === 1 ? judged[0] : undefined
  const what = only === undefined ? words.norms(judged.length) : words.norm(say(only.name, language))
  const said = judged.every(({ basis }) => basis === 'stated') ? words.accordingTo : words.after
  return [date, what, cited.size === 0 ? words.ownNorm : said([...cited].join('; '))].filter((part) => part !== '').join(' · ')
}

// A version may look like a date without being the day on which the content was true.
function dateLine({ date, version }: Chain, language: Language): string {
  const words = legendWords[language]
  return date === undefined ? words.version(version) : words.asOf(sayDate(date, language))
}

/** One paragraph that says what the picture shows, for those who don't see it. */
export function describeScene(looking: Looking, norms: readonly string[]): string {
  return [say(looking.chain.summary, looking.language), viewTitle(looking), ...viewParts(looking), judgementLine(looking, norms)]
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
