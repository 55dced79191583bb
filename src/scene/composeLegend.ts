// Composition → the legend: only what the map shows, each entry with a sample, a name and how often it occurs. What fades doesn't count.

import { say, type Dimension, type Intervention } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { CellState } from '../analysis/findings'
import type { Bar, TailMark } from '../layout/layout'
import { isSpecific } from '../layout/markBar'
import { besideWords } from '../words/beside'
import { legendWords } from '../words/legend'
import { codesOf, noValue } from './colourCode'
import type { Composition } from './composition'
import {
  sampleColour,
  sampleLink,
  sampleOffer,
  sampleOutline,
  sampleRows,
  sampleSpecific,
  sampleGapHeader,
  sampleState,
  sampleSteps,
  sampleInferred,
  sampleFaded,
  sampleFadedTile,
  sampleLeftOut,
} from './legendSamples'
import { gapsOfTrack } from './headerGaps'
import { carriedOut, outlineOf, saysStatus, statusDimension, type Outline } from './outline'
import type { Mark } from './scene'

export type LegendEntry = {
  readonly id: string
  readonly name: string
  /** Interventions, cells or links; absent where a number says nothing. */
  readonly count?: number
  /** What to filter by when the entry is chosen. */
  readonly value?: { readonly dimension: string; readonly id: string }
  /** Drawn from 0 0 to `sampleSize`. */
  readonly sample: readonly Mark[]
}

export type LegendSection = {
  readonly id: 'colour' | 'apart' | 'steps' | 'outline' | 'marks' | 'states' | 'offer' | 'links'
  readonly title: string
  readonly entries: readonly LegendEntry[]
}

export function composeLegend(composition: Composition): readonly LegendSection[] {
  const drawn = drawnInterventions(composition)
  const bars = composition.layout.bars.length > 0
  const sections = [
    colourSection(composition, drawn),
    apartSection(composition, drawn),
    ...(bars ? [stepsSection(composition, drawn), outlineSection(composition, drawn), marksSection(composition)] : []),
    statesSection(composition),
    offerSection(composition),
    linksSection(composition),
  ]
  return sections.filter((section) => section.entries.length > 0)
}

function drawnInterventions({ chain, layout, view }: Composition): readonly Intervention[] {
  const ids = new Set(
    layout.cells.flatMap((cell) => {
      const gone = new Set(view.hide ? cell.hidden : [])
      return cell.interventions.filter((id) => !gone.has(id))
    }),
  )
  return chain.interventions.filter((intervention) => ids.has(intervention.id))
}

function colourSection(composition: Composition, drawn: readonly Intervention[]): LegendSection {
  const { colours, chain, theme, language } = composition
  const counts = countIn(composition, drawn, (intervention) => codesOf(colours, intervention).map((code) => code.value))
  const dimension = colours.dimension === undefined ? undefined : indexChain(chain).dimensions.get(colours.dimension)?.dimension
  const entries = (dimension?.values ?? []).flatMap(({ id, name }): LegendEntry[] => {
    const count = counts.get(id)
    const code = colours.codes.get(id)
    if (dimension === undefined || count === undefined || code === undefined) return []
    return [{ id, name: say(name, language), count, value: { dimension: dimension.id, id }, sample: sampleColour(theme, code) }]
  })
  const none = counts.get(noValue)
  const rest: LegendEntry[] =
    none === undefined || entries.length === 0
      ? []
      : [{ id: 'none', name: legendWords[language].noValue, count: none, sample: sampleColour(theme, colours.none) }]
  return { id: 'colour', title: say(dimension?.name, language), entries: [...entries, ...rest] }
}

function stepsSection(composition: Composition, drawn: readonly Intervention[]): LegendSection {
  const { chain, view, theme, language } = composition
  const dimension = view.steps === undefined ? undefined : indexChain(chain).dimensions.get(view.steps)?.dimension
  if (dimension === undefined) return { id: 'steps', title: '', entries: [] }
  const counts = countIn(composition, drawn, (intervention) => highestValue(dimension, intervention))
  const entries = dimension.values.flatMap(({ id, name }, rank): LegendEntry[] => {
    const count = counts.get(id)
    if (count === undefined) return []
    const sample = sampleSteps(theme, { filled: rank + 1, of: dimension.values.length })
    return [{ id, name: say(name, language), count, value: { dimension: dimension.id, id }, sample }]
  })
  return { id: 'steps', title: say(dimension.name, language), entries }
}

function highestValue({ id, values }: Dimension, intervention: Intervention): readonly string[] {
  const held = new Set((intervention.memberships[id] ?? []).map((membership) => membership.value))
  const highest = values.findLast((value) => held.has(value.id))
  return highest === undefined ? [] : [highest.id]
}

function outlineSection(composition: Composition, drawn: readonly Intervention[]): LegendSection {
  const { chain, theme, language } = composition
  const words = legendWords[language]
  if (!saysStatus(chain)) return { id: 'outline', title: '', entries: [] }
  const dimension = indexChain(chain).dimensions.get(statusDimension)?.dimension
  const outlines = countIn(composition, drawn, (intervention) => [outlineOf(chain, intervention)])
  const held = new Set(drawn.flatMap((intervention) => (intervention.memberships[statusDimension] ?? []).map(({ value }) => value)))
  const namesOf = (outline: Outline): string =>
    outline === 'dotted'
      ? words.statusNotSaid
      : (dimension?.values ?? [])
          .filter(({ id }) => held.has(id) && (id === carriedOut) === (outline === 'solid'))
          .map(({ name }) => say(name, language))
          .join(', ')
  const entries = (['solid', 'dashed', 'dotted'] as const).flatMap((outline): LegendEntry[] => {
    const count = outlines.get(outline)
    return count === undefined ? [] : [{ id: outline, name: namesOf(outline), count, sample: sampleOutline(theme, outline) }]
  })
  return { id: 'outline', title: words.sections.outline, entries }
}

function marksSection({ chain, layout, theme, language, fitting }: Composition): LegendSection {
  const words = legendWords[language]
  const holders = (test: (bar: Bar) => boolean): readonly string[] => [...new Set(layout.bars.filter(test).map((bar) => bar.intervention))]
  const tailed = (kind: TailMark['kind']) => holders((bar) => bar.tail.some((mark) => mark.kind === kind))
  const specific = specificName(chain, language, chain.interventions)
  const inferred = holders((bar) => bar.segments.some((segment) => segment.inferred))
  const marks = [
    { id: 'inferred', name: words.inferred, held: inferred, sample: sampleInferred(theme) },
    { id: 'specific', name: specific, held: tailed('specific'), sample: sampleSpecific(theme) },
    { id: 'rows', name: words.severalRows, held: tailed('rows'), sample: sampleRows(theme) },
  ].map(({ held, ...mark }) => ({ ...mark, held, count: held.filter((id) => fitting.interventions.has(id)).length }))
  const entries = marks.flatMap(({ held, ...entry }): LegendEntry[] => (held.length === 0 ? [] : [entry]))
  return { id: 'marks', title: words.sections.marks, entries }
}

/** What is drawn but doesn't count: it fades, at each level in its own way. */
function apartSection(composition: Composition, drawn: readonly Intervention[]): LegendSection {
  const { layout, theme, language, leftOut, fitting } = composition
  const words = legendWords[language]
  const isOverview = layout.detail === 'overview'
  const samples = isOverview
    ? { faded: sampleFadedTile(theme), 'left-out': sampleFadedTile(theme) }
    : { faded: sampleFaded(theme), 'left-out': sampleLeftOut(theme) }
  const counts = tally(
    drawn.flatMap(({ id }) => (leftOut.has(id) ? ['left-out' as const] : fitting.interventions.has(id) ? [] : ['faded' as const])),
  )
  const entries = (['faded', 'left-out'] as const).flatMap((id): LegendEntry[] => {
    const count = counts.get(id)
    return count === undefined ? [] : [{ id, name: id === 'faded' ? words.outsideFilter : words.leftOut, count, sample: samples[id] }]
  })
  return { id: 'apart', title: words.sections.apart, entries }
}

// The chain's own word for it, where it has one: the group or value named `specific`.
function specificName(chain: Composition['chain'], language: Composition['language'], all: readonly Intervention[]): string {
  const dimensions = indexChain(chain).dimensions
  const dimension = dimensions.get('substance')?.dimension ?? dimensions.get('specificity')?.dimension
  const named = dimension?.groups.find((group) => group.id === 'specific') ?? dimension?.values.find((value) => value.id === 'specific')
  const some = all.some((intervention) => isSpecific(chain, intervention))
  return (some ? say(named?.name, language) : '') || legendWords[language].specific
}

function statesSection(composition: Composition): LegendSection {
  const { layout, findings, theme, language, judged } = composition
  const words = legendWords[language]
  if (!judged) return { id: 'states', title: '', entries: [] }
  const drawn = new Set(layout.cells.map((cell) => `${cell.row}\u0000${cell.column}`))
  const counts = tally([...findings.cells].filter(([key]) => drawn.has(key)).map(([, cell]) => cell.state))
  const order: readonly CellState[] = ['gap', 'weak', 'unknown', 'covered', 'not-applicable']
  const entries = order.flatMap((state): LegendEntry[] => {
    const count = counts.get(state)
    return count === undefined ? [] : [{ id: state, name: words.states[state], count, sample: sampleState(theme, state) }]
  })
  const withGap = [
    ...layout.rows.map((track) => gapsOfTrack(composition, track, 'row')),
    ...layout.columns.map((track) => gapsOfTrack(composition, track, 'column')),
  ].filter((gaps) => gaps.length > 0).length
  const header: LegendEntry = { id: 'gap-header', name: words.gapHeader, count: withGap, sample: sampleGapHeader(theme) }
  return { id: 'states', title: words.sections.states, entries: withGap === 0 ? entries : [...entries, header] }
}

/** At most this many tints are told apart, and beside them the cells without any offer. */
const bands = 5

function offerSection({ layout, compared: { offered }, theme, language }: Composition): LegendSection {
  const words = besideWords[language]
  const offers = offered === undefined ? [] : layout.cells.map(({ row, column }) => offered(row, column))
  const of = offers[0]?.of ?? 0
  const steps = Math.min(of, bands)
  // The last number of municipalities in each band, beginning with none.
  const ends = Array.from({ length: steps + 1 }, (_, step) => Math.floor((step * of) / Math.max(1, steps)))
  const entries = ends.flatMap((to, step): LegendEntry[] => {
    const from = step === 0 ? 0 : (ends[step - 1] ?? 0) + 1
    const count = offers.filter(({ some }) => some >= from && some <= to).length
    const sample = sampleOffer(theme, (from + to) / 2 / Math.max(1, of))
    return count === 0 ? [] : [{ id: String(to), name: words.band(from, to, of), count, sample }]
  })
  return { id: 'offer', title: words.legend, entries }
}

function linksSection({ chain, layout, theme, language }: Composition): LegendSection {
  const words = legendWords[language]
  const index = indexChain(chain).links
  const drawn = layout.links.flatMap((route) => index.get(route.id) ?? [])
  const kinds = tally(drawn.map((link) => link.kind))
  const statuses = tally(drawn.map((link) => link.status))
  const ofKind = [...kinds].map(([kind, count]): LegendEntry => ({
    id: kind,
    name: words.linkKinds[kind],
    count,
    sample: sampleLink(theme, { kind, status: 'existing' }),
  }))
  const ofStatus = (['possible', 'missing'] as const).flatMap((status): LegendEntry[] => {
    const count = statuses.get(status)
    const sample = sampleLink(theme, { kind: 'refers', status })
    return count === undefined ? [] : [{ id: status, name: words.linkStatuses[status], count, sample }]
  })
  return { id: 'links', title: words.sections.links, entries: [...ofKind, ...ofStatus] }
}

/** By what `keysOf` says of an intervention: how many fit the filter; 0 where all that it is said of fade. */
function countIn<Key>(
  { fitting }: Composition,
  drawn: readonly Intervention[],
  keysOf: (intervention: Intervention) => readonly Key[],
): Map<Key, number> {
  const counts = tally(drawn.filter(({ id }) => fitting.interventions.has(id)).flatMap(keysOf))
  for (const key of drawn.flatMap(keysOf)) if (!counts.has(key)) counts.set(key, 0)
  return counts
}

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
