// Gaps of one severity → their part of the memo: per norm why it is asked, then each place with its reason and what could fill it.

import { flatGroup, group } from 'd3'
import type { Gap, MayHide } from '../analysis/findings'
import { say, type Chain, type Language, type Severity, type SourceFinding } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeCitations } from '../words/citations'
import { describeLack, describeMayHide, describePlace, describeShortfall, gapWords } from '../words/gaps'
import { capitalise, list as listed } from '../words/sentences'
import { memoWords } from '../words/memo'
import { heading, list, paragraph, type Block } from './memo'

/** A longer list is a catalogue, not a memo: the rest is counted. */
const most = 6

export function gapBlocks(
  chain: Chain,
  { severity, gaps }: { readonly severity: Severity; readonly gaps: readonly Gap[] },
  language: Language,
): readonly Block[] {
  const own = gaps.filter((gap) => gap.severity === severity)
  if (own.length === 0) return []
  const title = memoWords[language].gaps(gapWords[language].severities[severity], own.length)
  return [
    heading(2, title),
    ...[...group(own, ({ norm }) => norm)].flatMap(([norm, ofNorm]) => ofOneNorm(chain, { norm, gaps: ofNorm }, language)),
  ]
}

function ofOneNorm(
  chain: Chain,
  { norm, gaps }: { readonly norm: string; readonly gaps: readonly Gap[] },
  language: Language,
): readonly Block[] {
  const asked = indexChain(chain).norms.get(norm)
  if (asked === undefined) return []
  const words = memoWords[language]
  const sources = asked.sources.length === 0 ? '' : `${words.sources}: ${describeCitations(chain, asked.sources, language)}.`
  const intro = [say(asked.why, language), sources, asked.unless.length === 0 ? '' : words.secondary]
    .filter((part) => part !== '')
    .join(' ')
  return [heading(3, say(asked.name, language)), ...paragraph(intro), ...gaps.flatMap((gap) => oneGap(chain, gap, language))]
}

function oneGap(chain: Chain, gap: Gap, language: Language): readonly Block[] {
  return [
    heading(4, describePlace(chain, gap.at, language)),
    ...paragraph(capitalise(describeShortfall(chain, gap, language))),
    ...list(pointsOf(chain, gap, language).map((point) => [point])),
  ]
}

function pointsOf(chain: Chain, gap: Gap, language: Language): readonly string[] {
  const words = memoWords[language]
  const said = chain.findings.filter(({ id }) => gap.findings.includes(id))
  const conclusion = ({ text, sources, basis }: SourceFinding): string => {
    const cited = describeCitations(chain, sources, language)
    return `${bare(say(text, language))} (${basis === 'inferred' ? words.inferredFrom(cited) : cited})`
  }
  const lists = [
    { title: words.candidates, items: gap.candidates.map((id) => nameOf(chain, id, language)) },
    { title: words.nearMisses, items: nearMisses(chain, gap, language) },
    { title: words.mayHide, items: mayHide(chain, gap.mayHide, language) },
    { title: words.sourceSays, items: said.filter(({ says }) => says !== 'covered').map(conclusion) },
    { title: gapWords[language].otherwise, items: said.filter(({ says }) => says === 'covered').map(conclusion) },
  ]
  return lists
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => {
      const rest = items.length - most
      const shown = rest > 0 ? [...items.slice(0, most), words.more(rest)] : items
      return `${title}: ${shown.join('; ')}`
    })
}

// Those that lack the same are named together; what could fill the gap is named already.
function nearMisses(chain: Chain, gap: Gap, language: Language): readonly string[] {
  const others = gap.nearMisses.filter(({ id }) => !gap.candidates.includes(id))
  const byLack = group(others, ({ lacks }) => bare(describeLack(chain, { norm: gap.norm, lacks }, language)))
  return [...byLack].map(([lack, misses]) => {
    const names = misses.slice(0, most).map(({ id }) => nameOf(chain, id, language))
    const rest = misses.length - names.length
    return `${listed(rest > 0 ? [...names, memoWords[language].more(rest)] : names, language)} (${lack})`
  })
}

function mayHide(chain: Chain, hidden: readonly MayHide[], language: Language): readonly string[] {
  const cells = hidden.filter(({ kind }) => kind === 'cell').map((one) => bare(describeMayHide(chain, one, language)))
  const byDimension = flatGroup(
    hidden.filter((one) => one.kind !== 'cell'),
    ({ kind }) => kind,
    ({ dimension }) => dimension,
  )
  const words = memoWords[language]
  const unsaid = byDimension.map(([kind, dimension, some]) => {
    const names = some.slice(0, most).map(({ id }) => nameOf(chain, id, language))
    const rest = some.length - names.length
    const sentence = { intervention: words.unsaid, 'far-end': words.unsaidAtEnd, 'on-the-way': words.unsaidOnTheWay }[kind]
    return sentence(
      say(indexChain(chain).dimensions.get(dimension)?.dimension.name, language),
      listed(rest > 0 ? [...names, words.more(rest)] : names, language),
    )
  })
  return [...cells, ...unsaid]
}

function nameOf(chain: Chain, id: string, language: Language): string {
  return say(indexChain(chain).interventions.get(id)?.name, language) || id
}

function bare(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
