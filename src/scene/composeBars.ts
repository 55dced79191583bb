// Composition → the bars: one intervention in one row over a run of columns.

import { say, type Dimension, type Intervention, type Language } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import { once } from '../chain/once'
import type { Bar, Layout, Point, TailMark } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { legendWords } from '../words/legend'
import { spokenWords } from '../words/spoken'
import { barEdge, corner, inferredBeads, rowsMark, specificMark, stepsMark } from './barMarks'
import { codesOf, type Code } from './colourCode'
import { fadesAsAbsent, type Composition } from './composition'
import { focusFact, focusRim } from './focusRim'
import { itemLater } from './itemLater'
import { drawPath, write } from './marks'
import { outlineDash, outlineOf, type Outline } from './outline'
import { polyline } from './pathData'
import type { Item, Mark, TextMark } from './scene'

export function composeBars(composition: Composition): readonly Item[] {
  const { chain, view } = composition
  const told = [view.colour, view.steps, dimensionIds.status]
  const dimensions = chain.dimensions.filter(({ id }) => told.includes(id))
  const rows = once(() => countRows(composition.layout))
  const known = new Map<string, Character>()
  const character = (id: string): Character => {
    const own = known.get(id) ?? characterise(composition, id, { dimensions, rows: rows().get(id) ?? 1 })
    known.set(id, own)
    return own
  }
  return composition.layout.bars.map((bar) => composeBar(composition, bar, () => character(bar.intervention)))
}

/** What all bars of one intervention share. */
type Character = {
  readonly name: string
  readonly codes: readonly Code[]
  readonly outline: Outline
  readonly traits: readonly string[]
  /** In how many rows it stands. */
  readonly rows: number
}

function countRows({ cells }: Layout): ReadonlyMap<string, number> {
  const rows = new Map<string, Set<string>>()
  for (const { row, interventions } of cells) {
    for (const id of interventions) {
      const known = rows.get(id)
      if (known === undefined) rows.set(id, new Set([row]))
      else known.add(row)
    }
  }
  return new Map(Array.from(rows, ([id, own]) => [id, own.size]))
}

function characterise(
  composition: Composition,
  id: string,
  { dimensions, rows }: { dimensions: readonly Dimension[]; rows: number },
): Character {
  const { chain, colours, language } = composition
  const intervention = indexChain(chain).interventions.get(id)
  if (intervention === undefined) throw new Error(`missing intervention: ${id}`)
  return {
    name: say(intervention.name, language),
    codes: codesOf(colours, intervention),
    outline: outlineOf(chain, intervention),
    traits: traits(intervention, dimensions, language),
    rows,
  }
}

function composeBar(composition: Composition, bar: Bar, character: () => Character): Item {
  const { theme, layout } = composition
  const faded = fades(composition, bar)
  const focused = composition.view.focus.includes(bar.intervention)
  return itemLater(
    {
      kind: 'bar',
      id: bar.intervention,
      key: `bar:${bar.intervention}:${bar.row}:${bar.from}`,
      box: bar.box,
      facts: { row: bar.row, from: bar.from, to: bar.to, ...focusFact(focused) },
      related: [bar.intervention],
      faded,
    },
    {
      label: () => spokenBar(composition, bar, character()),
      marks: () => [
        frame(composition, bar, character().outline),
        ...barEdge(character().codes, { box: bar.box, width: layout.metrics.edge, theme, faded }),
        ...inferredBeads(theme, { spots: inferredSpots(bar), faded }),
        ...texts(composition, bar),
        ...bar.tail.flatMap((mark) => tailMark(composition, bar, mark)),
        ...(focused ? [focusRim(theme, bar.box)] : []),
      ],
    },
  )
}

function fades(composition: Composition, bar: Bar): boolean {
  return !bar.matches || composition.leftOut.has(bar.intervention) || fadesAsAbsent(composition, bar.intervention)
}

function frame(composition: Composition, bar: Bar, outline: Outline): Mark {
  const { x, y, width, height } = bar.box
  const { fill, outline: stroke } = fades(composition, bar) ? composition.theme.faded : composition.theme.bar
  const dash = outlineDash[outline]
  const paint = dash === undefined ? { fill, stroke, strokeWidth: 1 } : { fill, stroke, strokeWidth: 1, dash }
  return { kind: 'rect', x, y, width, height, radius: corner, paint }
}

// On the lower rim in the middle of each segment whose placement is inferred, clear of the name.
function inferredSpots({ box, segments }: Bar): readonly Point[] {
  return segments.filter(({ inferred }) => inferred).map(({ x, width }) => [x + width / 2, box.y + box.height])
}

function texts(composition: Composition, bar: Bar): readonly Mark[] {
  const { theme, layout, leftOut } = composition
  const faded = fades(composition, bar)
  const { fontSize, lineHeight, noteSize, noteLineHeight, barPadding, barPaddingY, edge } = layout.metrics
  const x = bar.box.x + edge + barPadding
  const top = bar.box.y + barPaddingY
  const names = bar.lines.map((line, index) =>
    write(line, {
      x,
      y: baseline(top + index * lineHeight, lineHeight, fontSize),
      size: fontSize,
      fill: faded ? theme.faded.ink : theme.ink,
    }),
  )
  const below = top + bar.lines.length * lineHeight
  const notes = bar.notes.map((line, index) =>
    write(line, {
      x,
      y: baseline(below + index * noteLineHeight, noteLineHeight, noteSize),
      size: noteSize,
      fill: faded ? theme.faded.ink : theme.muted,
    }),
  )
  return [...names, ...notes, ...(leftOut.has(bar.intervention) ? names.map((name) => strike(name, theme.faded.ink)) : [])]
}

/** Through the middle of the small letters. */
function strike({ x, y, text, size, weight }: TextMark, stroke: string): Mark {
  const middle = y - size * 0.26
  return drawPath(
    polyline([
      [x, middle],
      [x + measureText(text, { size, weight }), middle],
    ]),
    { stroke, strokeWidth: 1 },
  )
}

/** Where letters stand in a line box, so that capitals are in its middle. */
function baseline(top: number, lineHeight: number, size: number): number {
  return top + (lineHeight + size * 0.66) / 2
}

function tailMark(composition: Composition, bar: Bar, mark: TailMark): readonly Mark[] {
  const { theme, layout, language } = composition
  const { lineHeight, fontSize } = layout.metrics
  const faded = fades(composition, bar)
  const base = baseline(mark.y, lineHeight, fontSize)
  switch (mark.kind) {
    case 'steps':
      return stepsMark(theme, { ...mark, base, height: 10, faded })
    case 'specific':
      return specificMark(theme, { x: mark.x, middle: base - fontSize * 0.33, faded })
    case 'rows':
      return [rowsMark(theme, { text: legendWords[language].times(mark.count), x: mark.x, base, faded })]
  }
}

function spokenBar(composition: Composition, bar: Bar, { name, traits, rows }: Character): string {
  const { language, rowNames, columnNames } = composition
  const nameOf = (column: string): string => columnNames.get(column) ?? column
  return spokenWords[language].bar({
    name,
    row: rowNames.get(bar.row) ?? bar.row,
    columns: bar.segments.map((segment) => nameOf(segment.column)),
    inferred: bar.segments.filter((segment) => segment.inferred).map((segment) => nameOf(segment.column)),
    traits,
    places: rows,
    matches: bar.matches,
    leftOut: composition.leftOut.has(bar.intervention),
  })
}

function traits({ memberships }: Intervention, dimensions: readonly Dimension[], language: Language): readonly string[] {
  return dimensions.map((dimension) => {
    const held = memberships[dimension.id] ?? []
    const names = dimension.values.filter(({ id }) => held.some(({ value }) => value === id)).map(({ name }) => say(name, language))
    return names.length === 0 ? '' : `${say(dimension.name, language)}: ${names.join(', ')}`
  })
}
