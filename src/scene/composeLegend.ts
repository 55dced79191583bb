// Composition → the legend: only what the map shows, each entry with a sample, a name and how often it occurs. What fades doesn't count.

import { sum } from 'd3'
import { say, type Intervention } from '../chain/chain'
import { availability } from '../chain/availability'
import { changeDimension } from '../chain/changeDimension'
import { indexChain } from '../chain/indexChain'
import type { CellState } from '../analysis/findings'
import { besideWords } from '../words/beside'
import { standingWords } from '../words/availability'
import { legendWords } from '../words/legend'
import { barSections } from './barSections'
import { codesOf, noValue } from './colourCode'
import { fadesAsAbsent, type Composition } from './composition'
import { countFitting } from './countFitting'
import { countIn, tally } from './countIn'
import {
  sampleColour,
  sampleFaded,
  sampleFadedTile,
  sampleGapHeader,
  sampleLeftOut,
  sampleLeftOutTile,
  sampleLink,
  sampleOffer,
  sampleState,
} from './legendSamples'
import { gapsOfTrack } from './headerGaps'
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
  // At overview a number of municipalities stands in the place of the tiles.
  const tiles = bars || composition.compared.offered === undefined
  const sections = [
    ...(tiles ? [colourSection(composition, drawn), apartSection(composition, drawn)] : []),
    ...(bars ? barSections(composition, drawn) : []),
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
  const { colours, chain, theme, language, fitting } = composition
  // What is gone or not to be had counts as that, and as nothing else.
  const tellsThem = colours.dimension === changeDimension || colours.dimension === availability.dimension
  const all = tellsThem ? countFitting(composition.whole ?? composition.layout, composition.leftOut) : fitting
  const counts = countIn({ fitting: all }, drawn, (intervention) => codesOf(colours, intervention).map((code) => code.value))
  const dimension = colours.dimension === undefined ? undefined : indexChain(chain).dimensions.get(colours.dimension)?.dimension
  const entries = (dimension?.values ?? []).flatMap(({ id, name }): LegendEntry[] => {
    const count = counts.get(id)
    const code = colours.codes.get(id)
    if (dimension === undefined || count === undefined || code === undefined) return []
    return [{ id, name: say(name, language), count, value: { dimension: dimension.id, id }, sample: sampleColour(theme, code) }]
  })
  const none = counts.get(noValue)
  // Who begins to fill in what there is has said nothing yet, and that is what the map shows.
  const isLocal = dimension?.id === availability.dimension
  const name = isLocal ? standingWords[language].unknown : legendWords[language].noValue
  const rest: LegendEntry[] =
    none === undefined || (entries.length === 0 && !isLocal)
      ? []
      : [{ id: 'none', name: name.toLocaleLowerCase(language), count: none, sample: sampleColour(theme, colours.none) }]
  return { id: 'colour', title: say(dimension?.name, language), entries: [...entries, ...rest] }
}

/** What is drawn but doesn't count: it fades, at each level in its own way. */
function apartSection(composition: Composition, drawn: readonly Intervention[]): LegendSection {
  const { layout, theme, language, leftOut } = composition
  const words = legendWords[language]
  const isOverview = layout.detail === 'overview'
  const faded = isOverview ? sampleFadedTile(theme) : sampleFaded(theme)
  const kinds = {
    faded: { name: words.outsideFilter, sample: faded },
    absent: { name: words.absentHere, sample: faded },
    'left-out': { name: words.leftOut, sample: isOverview ? sampleLeftOutTile(theme) : sampleLeftOut(theme) },
  }
  const fit = countFitting(composition.whole ?? layout, leftOut).interventions
  const kindOf = (id: string): keyof typeof kinds | undefined => {
    if (leftOut.has(id)) return 'left-out'
    if (!fit.has(id)) return 'faded'
    return fadesAsAbsent(composition, id) ? 'absent' : undefined
  }
  const counts = tally(drawn.map(({ id }) => kindOf(id)))
  const entries = (['faded', 'absent', 'left-out'] as const).flatMap((id): LegendEntry[] => {
    const count = counts.get(id)
    return count === undefined ? [] : [{ id, count, ...kinds[id] }]
  })
  return { id: 'apart', title: words.sections.apart, entries }
}

function statesSection(composition: Composition): LegendSection {
  const { layout, findings, theme, language, judged } = composition
  const words = legendWords[language]
  if (!judged) return { id: 'states', title: '', entries: [] }
  const drawn = new Set(layout.cells.map((cell) => `${cell.row}\u0000${cell.column}`))
  const counts = tally([...findings.cells].filter(([key]) => drawn.has(key)).map(([, cell]) => cell.state))
  const order: readonly CellState[] = ['gap', 'weak', 'unknown', 'covered', 'not-applicable', 'not-judged']
  const open = drawn.size - sum(counts.values())
  if (open > 0) counts.set('not-judged', (counts.get('not-judged') ?? 0) + open)
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
  const offers = offered === undefined ? [] : layout.cells.flatMap(({ row, column }) => offered(row, column) ?? [])
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
