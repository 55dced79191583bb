// Composition → the parts of the legend that explain what only bars show: steps, outlines and marks.

import { say, type Dimension, type Intervention } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import type { Bar, TailMark } from '../layout/layout'
import { isSpecific } from '../layout/markBar'
import { legendWords } from '../words/legend'
import type { LegendEntry, LegendSection } from './composeLegend'
import type { Composition } from './composition'
import { countIn } from './countIn'
import { sampleInferred, sampleOutline, sampleRows, sampleSpecific, sampleSteps } from './legendSamples'
import { carriedOut, outlineOf, saysStatus, type Outline } from './outline'

export function barSections(composition: Composition, drawn: readonly Intervention[]): readonly LegendSection[] {
  return [stepsSection(composition, drawn), outlineSection(composition, drawn), marksSection(composition)]
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
  const dimension = indexChain(chain).dimensions.get(dimensionIds.status)?.dimension
  const outlines = countIn(composition, drawn, (intervention) => [outlineOf(chain, intervention)])
  const held = new Set(drawn.flatMap((intervention) => (intervention.memberships[dimensionIds.status] ?? []).map(({ value }) => value)))
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

// The chain's own word for it, where it has one: the group or value named `specific`.
function specificName(chain: Composition['chain'], language: Composition['language'], all: readonly Intervention[]): string {
  const dimensions = indexChain(chain).dimensions
  const dimension = dimensions.get(dimensionIds.substance)?.dimension ?? dimensions.get(dimensionIds.specificity)?.dimension
  const named = dimension?.groups.find((group) => group.id === 'specific') ?? dimension?.values.find((value) => value.id === 'specific')
  const some = all.some((intervention) => isSpecific(chain, intervention))
  return (some ? say(named?.name, language) : '') || legendWords[language].specific
}
