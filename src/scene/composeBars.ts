// Composition → the bars: one intervention in one row over a run of columns.

import { say, type Intervention } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Bar } from '../layout/layout'
import { spokenWords } from '../words/spoken'
import { codesOf, type Code } from './colourCode'
import type { Composition } from './composition'
import { leftEdge } from './pathData'
import type { Item, Mark, Paint } from './scene'
import { dial, symbol } from './symbol'
import type { Theme } from './theme'

const radius = 3

export function composeBars(composition: Composition): readonly Item[] {
  const { interventions } = indexChain(composition.chain)
  return composition.layout.bars.map((bar) => {
    const intervention = interventions.get(bar.intervention)
    if (intervention === undefined) throw new Error(`missing intervention: ${bar.intervention}`)
    return composeBar(composition, bar, intervention)
  })
}

function composeBar(composition: Composition, bar: Bar, intervention: Intervention): Item {
  const { theme, language, rowNames, columnNames, places } = composition
  const columns = bar.segments.map((segment) => columnNames.get(segment.column) ?? segment.column)
  return {
    kind: 'bar',
    id: bar.intervention,
    key: `bar:${bar.intervention}:${bar.row}:${bar.from}`,
    box: bar.box,
    label: spokenWords[language].bar({
      name: say(intervention.name, language),
      row: rowNames.get(bar.row) ?? bar.row,
      columns,
      inferred: bar.segments.filter((segment) => segment.inferred).map((segment) => columnNames.get(segment.column) ?? segment.column),
      traits: traits(composition, intervention),
      places: places.get(bar.intervention) ?? 1,
      matches: bar.matches,
    }),
    facts: { row: bar.row, from: bar.from, to: bar.to },
    related: [bar.intervention],
    faded: !bar.matches,
    marks: [
      frame(theme, bar, intervention),
      ...edge(composition, bar, codesOf(composition.colours, intervention)),
      ...inferredMarks(theme, bar),
      ...name(composition, bar),
    ],
  }
}

function frame(theme: Theme, bar: Bar, intervention: Intervention): Mark {
  const tone = bar.matches ? theme.bar : theme.faded
  const dash = dashes(intervention)
  const paint: Paint = { fill: tone.fill, stroke: tone.outline, strokeWidth: 1, ...(dash === undefined ? {} : { dash }) }
  return { kind: 'rect', ...bar.box, radius, paint }
}

// Solid says that it is carried out; dashes that it is not, or not yet; dots that nobody says.
function dashes(intervention: Intervention): readonly number[] | undefined {
  const status = intervention.memberships['status'] ?? []
  if (status.length === 0) return [1.5, 2.5]
  return status.some((membership) => membership.value === 'implemented') ? undefined : [5, 3]
}

function edge({ theme, layout }: Composition, bar: Bar, codes: readonly Code[]): readonly Mark[] {
  const width = layout.metrics.edge
  const { x, y, height } = bar.box
  return codes
    .slice(0, 1)
    .flatMap((code): readonly Mark[] => [
      { kind: 'path', d: leftEdge({ x, y, width, height }, radius), paint: { fill: bar.matches ? code.colour : theme.faded.mark } },
      ...(code.shape < 0 || width < 8
        ? []
        : [codeShape(code, { x: x + width / 2, y: y + height / 2, radius: Math.min(width / 2 - 2.5, 4), fill: theme.onColour })]),
    ])
}

/** The shape of a colour's value. */
export function codeShape(code: Code, { fill, ...spot }: { x: number; y: number; radius: number; fill: string }): Mark {
  const d = code.of === undefined ? symbol(code.shape, spot) : dial(code.shape, { ...spot, count: code.of })
  return { kind: 'path', d, paint: { fill } }
}

// A dotted line under each segment that is inferred.
function inferredMarks(theme: Theme, bar: Bar): readonly Mark[] {
  const stroke = bar.matches ? theme.bar.mark : theme.faded.mark
  const y = bar.box.y + bar.box.height - 3.5
  return bar.segments
    .filter((segment) => segment.inferred)
    .map((segment) => ({
      kind: 'path',
      d: `M${segment.x + 16} ${y}L${segment.x + segment.width - 8} ${y}`,
      paint: { stroke, strokeWidth: 1, dash: [1.5, 3.5] },
    }))
}

function name({ theme, layout }: Composition, bar: Bar): readonly Mark[] {
  const { fontSize, lineHeight, barPadding, edge: edgeWidth } = layout.metrics
  const top = bar.box.y + (bar.box.height - bar.lines.length * lineHeight) / 2 + lineHeight - (lineHeight - fontSize) / 2 - fontSize * 0.22
  return bar.lines.map((line, index) => ({
    kind: 'text',
    x: bar.box.x + edgeWidth + barPadding,
    y: top + index * lineHeight,
    text: line,
    size: fontSize,
    weight: 400,
    fill: bar.matches ? theme.ink : theme.faded.ink,
    anchor: 'start',
  }))
}

function traits({ chain, view, language }: Composition, intervention: Intervention): readonly string[] {
  const shown = [...new Set([view.colour, view.steps, 'status'])]
  return chain.dimensions
    .filter((dimension) => shown.includes(dimension.id))
    .map((dimension) => {
      const held = new Set((intervention.memberships[dimension.id] ?? []).map((membership) => membership.value))
      const names = dimension.values.filter((value) => held.has(value.id)).map((value) => say(value.name, language))
      return names.length === 0 ? '' : `${say(dimension.name, language)}: ${names.join(', ')}`
    })
}
