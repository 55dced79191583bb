// Gaps of one severity → their part of the memo: per norm why it is asked, then the places with their reason and what could fill them.

import { flatGroup, group } from 'd3'
import type { Gap } from '../analysis/findings'
import { normsWorstFirst } from '../analysis/normsWorstFirst'
import { say, type Chain, type Language, type Severity, type SourceFinding } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeCitations } from '../words/citations'
import { firstFew } from '../words/firstFew'
import { describeLack, describeMayHide, gapWords, shortfallParts } from '../words/gaps'
import { memoWords } from '../words/memo'
import { describePlaces } from '../words/places'
import { capitalise, list as listed, sentences } from '../words/sentences'
import { heading, list, paragraph, type Block } from './memo'
import type { SharedUnknowns } from './sharedUnknowns'

/** A longer list is a catalogue, not a memo: the rest is counted. */
const most = 6

type Listed = {
  readonly severity: Severity
  readonly gaps: readonly Gap[]
  /** What these gaps only refer to, because it is told once. */
  readonly shared: SharedUnknowns
}

export function gapBlocks(chain: Chain, { severity, gaps, shared }: Listed, language: Language): readonly Block[] {
  const own = gaps.filter((gap) => gap.severity === severity)
  if (own.length === 0) return []
  const title = memoWords[language].gaps(gapWords[language].severities[severity], own.length)
  const told = normsWorstFirst(own).flatMap((ofNorm) => ofOneNorm(chain, { gaps: ofNorm, shared }, language))
  return [heading(2, title), ...told]
}

type OfNorm = Pick<Listed, 'gaps' | 'shared'>

function ofOneNorm(chain: Chain, { gaps, shared }: OfNorm, language: Language): readonly Block[] {
  const asked = indexChain(chain).norms.get(gaps[0]?.norm ?? '')
  if (asked === undefined) return []
  const words = memoWords[language]
  const sources = asked.sources.length === 0 ? '' : `${words.sources}: ${describeCitations(chain, asked.sources, language)}.`
  const intro = [say(asked.why, language), sources, asked.unless.length === 0 ? '' : words.secondary]
    .filter((part) => part !== '')
    .join(' ')
  const reasons = gaps.map((gap) => ({
    gap,
    sentences: shortfallParts(chain, gap, language).map(capitalise),
    points: pointsOf(chain, { gap, shared }, language),
  }))
  return [heading(3, say(asked.name, language)), ...paragraph(intro), ...reasonBlocks(chain, reasons, language)]
}

type Point = { readonly title: string; readonly items: readonly string[] }
type Reason = { readonly gap: Gap; readonly sentences: readonly string[]; readonly points: readonly Point[] }

// What holds for all gaps of a norm is said once; of what is left, those with the same reason stand together.
function reasonBlocks(chain: Chain, reasons: readonly Reason[], language: Language): readonly Block[] {
  const whole = byReason(reasons)
  if (whole.length === 1) return whole.flatMap((same) => oneReason(chain, same, language))
  const common = inAll(reasons)
  const left = reasons.map((reason) => without(reason, common))
  return [...allBlocks(common, reasons.length, language), ...byReason(left).flatMap((same) => oneReason(chain, same, language))]
}

function allBlocks({ sentences: said, points }: Omit<Reason, 'gap'>, count: number, language: Language): readonly Block[] {
  if (said.length + points.length === 0) return []
  const lead = memoWords[language].forAll(count)
  return [
    ...paragraph({ strong: lead }, said.length === 0 ? '' : ` ${sentences(said)}`),
    ...list(points.map((point) => [describePoint(point, language)])),
  ]
}

function oneReason(chain: Chain, same: readonly Reason[], language: Language): readonly Block[] {
  const [first] = same
  const places = describePlaces(
    chain,
    same.map(({ gap }) => gap),
    language,
  )
  return [
    heading(4, places.join('; ')),
    ...paragraph(sentences(first?.sentences ?? [])),
    ...list((first?.points ?? []).map((point) => [describePoint(point, language)])),
  ]
}

function byReason(reasons: readonly Reason[]): readonly (readonly Reason[])[] {
  return [...group(reasons, ({ sentences: said, points }) => JSON.stringify([said, points])).values()]
}

function inAll([first, ...others]: readonly Reason[]): Omit<Reason, 'gap'> {
  if (first === undefined) return { sentences: [], points: [] }
  return {
    sentences: first.sentences.filter((one) => others.every((other) => other.sentences.includes(one))),
    points: keepItems(first.points, ({ title }, item) => others.every(({ points }) => hasItem(points, title, item))),
  }
}

function without({ gap, sentences: said, points }: Reason, common: Omit<Reason, 'gap'>): Reason {
  return {
    gap,
    sentences: said.filter((one) => !common.sentences.includes(one)),
    points: keepItems(points, ({ title }, item) => !hasItem(common.points, title, item)),
  }
}

function keepItems(points: readonly Point[], keep: (point: Point, item: string) => boolean): readonly Point[] {
  return points
    .map((point) => ({ ...point, items: point.items.filter((item) => keep(point, item)) }))
    .filter(({ items }) => items.length > 0)
}

function hasItem(points: readonly Point[], title: string, item: string): boolean {
  return points.some((point) => point.title === title && point.items.includes(item))
}

function describePoint({ title, items }: Point, language: Language): string {
  return `${title}: ${firstFew(items, most, language).join('; ')}`
}

type OneGap = { readonly gap: Gap; readonly shared: SharedUnknowns }

function pointsOf(chain: Chain, { gap, shared }: OneGap, language: Language): readonly Point[] {
  const words = memoWords[language]
  const said = chain.findings.filter(({ id }) => gap.findings.includes(id))
  const conclusion = ({ text, sources, basis }: SourceFinding): string => {
    const cited = describeCitations(chain, sources, language)
    return `${bare(say(text, language))} (${basis === 'inferred' ? words.inferredFrom(cited) : cited})`
  }
  const lists = [
    { title: words.candidates, items: gap.candidates.map((id) => nameOf(chain, id, language)) },
    { title: words.nearMisses, items: nearMisses(chain, gap, language) },
    { title: words.mayHide, items: mayHide(chain, { gap, shared }, language) },
    { title: words.sourceSays, items: said.filter(({ says }) => says !== 'covered').map(conclusion) },
    { title: gapWords[language].otherwise, items: said.filter(({ says }) => says === 'covered').map(conclusion) },
  ]
  return lists.filter(({ items }) => items.length > 0)
}

// Those that lack the same are named together; what could fill the gap is named already.
function nearMisses(chain: Chain, gap: Gap, language: Language): readonly string[] {
  const others = gap.nearMisses.filter(({ id }) => !gap.candidates.includes(id))
  const byLack = group(others, ({ lacks }) => bare(describeLack(chain, { norm: gap.norm, lacks }, language)))
  return [...byLack].map(([lack, misses]) => {
    const names = misses.map(({ id }) => nameOf(chain, id, language))
    return `${listed(firstFew(names, most, language), language)} (${lack})`
  })
}

function mayHide(chain: Chain, { gap: { mayHide: hidden }, shared }: OneGap, language: Language): readonly string[] {
  const cells = hidden.filter((one) => one.kind === 'cell')
  const told = cells.filter(({ cell }) => !shared.has(cell)).map((one) => bare(describeMayHide(chain, one, language)))
  const numbers = cells.flatMap(({ cell }) => shared.get(cell) ?? [])
  const byDimension = flatGroup(
    hidden.filter((one) => one.kind !== 'cell'),
    ({ kind }) => kind,
    ({ dimension }) => dimension,
  )
  const words = memoWords[language]
  const unsaid = byDimension.map(([kind, dimension, some]) => {
    const names = some.map(({ id }) => nameOf(chain, id, language))
    const sentence = { intervention: words.unsaid, 'far-end': words.unsaidAtEnd, 'on-the-way': words.unsaidOnTheWay }[kind]
    return sentence(
      say(indexChain(chain).dimensions.get(dimension)?.dimension.name, language),
      listed(firstFew(names, most, language), language),
    )
  })
  return [...(numbers.length === 0 ? [] : [words.seeUnknowns(numbers.map(words.numbered).join(' '))]), ...told, ...unsaid]
}

function nameOf(chain: Chain, id: string, language: Language): string {
  return say(indexChain(chain).interventions.get(id)?.name, language) || id
}

function bare(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
