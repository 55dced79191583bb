// Judged chain → a memo in Markdown that one can send: summary, whose norms, coverage, gaps by severity, what the source says otherwise, routes and sources.

import { group, sum } from 'd3'
import { findRouteProblems, type RouteProblem } from '../analysis/findRouteProblems'
import type { Gap } from '../analysis/findings'
import { say, severities, type Chain, type Language, type Norm } from '../chain/chain'
import { dimensionOf, indexChain } from '../chain/indexChain'
import { filterLine, viewTitle, whatIfLine } from '../scene/describeView'
import { describeUnanswered } from '../words/availability'
import { describeCitations } from '../words/citations'
import { describeCoverage } from '../words/coverage'
import { sayDate } from '../words/dates'
import { describePlace, gapWords, valueName } from '../words/gaps'
import { memoWords } from '../words/memo'
import { describeRouteProblem } from '../words/routes'
import { escapeMarkdown } from './escapeMarkdown'
import { listedGaps, type Judged } from './judged'
import { normCoverage } from './normCoverage'
import { writeMemoContradictions } from './writeMemoContradictions'
import { writeMemoGaps } from './writeMemoGaps'

export function writeMemo(judged: Judged, language: Language): string {
  const { chain } = judged
  const gaps = listedGaps(judged)
  const parts = [
    ...writeHead(judged, language),
    ...writeSummary(judged, gaps, language),
    ...writeNorms(judged, language),
    ...writeCoverage(judged, language),
    ...severities.flatMap((severity) => writeMemoGaps(chain, { severity, gaps }, language)),
    ...writeMemoContradictions(judged, language),
    ...writeRoutes(judged, language),
    ...writeSources(chain, language),
  ]
  return `${parts.join('\n\n')}\n`
}

function writeHead({ chain, view }: Judged, language: Language): readonly string[] {
  const words = memoWords[language]
  const title = viewTitle({ chain, view, language })
  const supposed = whatIfLine({ chain, view, language })
  const facts = [
    words.version(chain.version, chain.date === undefined ? '' : sayDate(chain.date, language)),
    title === '' ? '' : words.view(title),
    // A memo leaves out what a map would only fade.
    filterLine({ chain, view: { ...view, hide: true }, language }),
  ].filter((fact) => fact !== '')
  return [
    `# ${escapeMarkdown(words.title(say(chain.title, language)))}`,
    ...(facts.length === 0 ? [] : [`${facts.map(escapeMarkdown).join('. ')}.`]),
    ...(supposed === '' ? [] : [`**${escapeMarkdown(supposed)}.**`]),
  ]
}

function writeSummary({ chain, findings }: Judged, gaps: readonly Gap[], language: Language): readonly string[] {
  const words = memoWords[language]
  const { covered, gap, unknown, notApplicable } = findings.overall
  const isHigh = ({ severity }: Gap): boolean => severity === 'high'
  const high = gaps.filter(isHigh)
  const sentences = [
    words.judged(findings.norms.length, covered, covered + gap),
    words.gapCount(findings.gaps.length, findings.gaps.filter(isHigh).length),
    gapWords[language].someMayHide(findings.gaps.filter(({ mayHide }) => mayHide.length > 0).length, findings.gaps.length),
    unknown + notApplicable === 0 ? '' : words.notCounted(unknown, notApplicable),
    describeUnanswered(chain, language),
    gaps.length === findings.gaps.length ? '' : words.narrowed(gaps.length),
  ]
  const places = [...group(high, ({ norm }) => norm)].map(([norm, ofNorm]) => {
    const at = ofNorm.map((one) => describePlace(chain, one.at, language)).join('; ')
    return `- **${escapeMarkdown(say(indexChain(chain).norms.get(norm)?.name, language))}**: ${escapeMarkdown(at)}`
  })
  return [`## ${words.summary}`, sentences.filter((one) => one !== '').join(' '), ...(places.length === 0 ? [] : [places.join('\n')])]
}

function writeNorms(judged: Judged, language: Language): readonly string[] {
  const words = memoWords[language]
  const norms = normsOf(judged)
  const inferred = norms.filter(({ basis }) => basis === 'inferred').length
  const bySource = group(norms, ({ sources: [first] }) => first?.source)
  const from = [...bySource].map(([source, some]) => {
    const name = source === undefined ? words.ownNorms : describeCitations(judged.chain, [{ source }], language)
    return `- ${escapeMarkdown(words.normsFrom(name, some.length))}`
  })
  return [
    `## ${words.norms}`,
    words.normsIntro,
    ...(from.length === 0 ? [] : [from.join('\n')]),
    ...(inferred === 0 ? [] : [words.inferredNorms(inferred)]),
  ]
}

function writeCoverage(judged: Judged, language: Language): readonly string[] {
  const { coverage, columns } = memoWords[language]
  const head = [columns.norm, columns.severity, columns.share, columns.source]
  const rows = normCoverage(judged, language).map(({ norm, name, severity, counts, source }) => {
    const named = norm.basis === 'inferred' ? `${name} *` : name
    return [named, severity, describeCoverage(counts, language) || '–', source]
  })
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [`## ${coverage}`, [line(head), '| --- | --- | --- | --- |', ...rows.map(line)].join('\n')]
}

function normsOf({ chain, findings }: Judged): readonly Norm[] {
  return findings.norms.flatMap((id) => indexChain(chain).norms.get(id) ?? [])
}

// Routes need no norms. Only a memo about one norm is about nothing else.
function writeRoutes({ chain, view }: Judged, language: Language): readonly string[] {
  const problems = (view.norm === undefined || view.norm === 'none') && chain.links.length > 0 ? findRouteProblems(chain, view.whatIf) : []
  if (problems.length === 0) return []
  const sentences = problems
    .filter((problem) => problem.kind !== 'dead-end')
    .map((problem) => `- ${escapeMarkdown(describeRouteProblem(chain, problem, language))}`)
  const dead = problems.filter((problem) => problem.kind === 'dead-end')
  return [
    `## ${memoWords[language].routes}`,
    ...(sentences.length === 0 ? [] : [sentences.join('\n')]),
    ...(dead.length === 0 ? [] : writeDeadEnds(chain, dead, language)),
  ]
}

type DeadEnd = Extract<RouteProblem, { readonly kind: 'dead-end' }>

// There can be one for nearly every professional: a table shows them at a glance where a list would have to be read.
function writeDeadEnds(chain: Chain, dead: readonly DeadEnd[], language: Language): readonly string[] {
  const words = memoWords[language]
  const { values } = dimensionOf(chain, 'stage').dimension
  const stages = values.filter(({ id }) => dead.some((problem) => problem.stages.includes(id)))
  const { name } = dimensionOf(chain, 'professional').dimension
  const rows = dead.map(({ professional, stages: own }) => [
    valueName(chain, { dimension: 'professional', value: professional }, language),
    ...stages.map(({ id }) => (own.includes(id) ? '×' : '')),
  ])
  const places = sum(dead, ({ stages: own }) => own.length)
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  const head = [say(name, language), ...stages.map((stage) => say(stage.name, language))]
  return [
    `### ${words.deadEnds(places, dead.length)}`,
    words.deadEndsIntro,
    [line(head), `| --- |${' :---: |'.repeat(stages.length)}`, ...rows.map(line)].join('\n'),
  ]
}

function writeSources({ sources }: Chain, language: Language): readonly string[] {
  if (sources.length === 0) return []
  const lines = sources.map(({ title, authors, publisher, year, url }) => {
    const text = [authors, say(title, language), publisher, year].filter((part) => part !== undefined).join(', ')
    return `- ${escapeMarkdown(text)}${url !== undefined && /^https?:\/\/[^\s<>]+$/.test(url) ? ` <${url}>` : ''}`
  })
  return [`## ${memoWords[language].sources}`, lines.join('\n')]
}
