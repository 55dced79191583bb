// Composition → the cells: ground, pattern and word of each state; at overview the count and a mosaic as well.

import { cellKey, type CellState, type JudgedCell } from '../analysis/findings'
import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Box, CellBox } from '../layout/layout'
import { legendWords } from '../words/legend'
import { spokenWords } from '../words/spoken'
import type { Composition } from './composition'
import { hatch, rules } from './hatch'
import { polyline } from './pathData'
import type { Item, Mark } from './scene'
import type { Theme } from './theme'

export function composeCells(composition: Composition): readonly Item[] {
  return composition.layout.cells.map((cell) => composeCell(composition, cell))
}

function composeCell(composition: Composition, cell: CellBox): Item {
  const { findings, language, theme, layout, judged, rowNames, columnNames } = composition
  const verdict = judged ? findings.cells.get(cellKey(cell.row, cell.column)) : undefined
  const state = verdict?.state ?? 'not-judged'
  const shown = cell.interventions.length - cell.hidden
  return {
    kind: 'cell',
    id: `${cell.row} ${cell.column}`,
    key: `cell:${cell.row}:${cell.column}`,
    box: cell.box,
    label: spokenWords[language].cell({
      row: rowNames.get(cell.row) ?? cell.row,
      column: columnNames.get(cell.column) ?? cell.column,
      count: cell.interventions.length,
      state: judged ? legendWords[language].states[state] : '',
      reasons: gapNorms(composition, verdict),
      hidden: cell.hidden,
    }),
    facts: { row: cell.row, column: cell.column, state },
    related: verdict?.gaps ?? [],
    faded: false,
    marks: [
      ...ground(theme, state, cell.box),
      { kind: 'rect', x: cell.box.x, y: cell.box.y, width: cell.box.width, height: 1, paint: { fill: theme.rule } },
      ...(layout.detail === 'overview' ? count(theme, cell, shown) : []),
      ...stateWord(composition, { cell, state, verdict }),
    ],
  }
}

/** The ground and pattern of a state, cut to the box. */
export function ground(theme: Theme, state: CellState, box: Box): readonly Mark[] {
  if (state === 'covered' || state === 'not-judged') return []
  const { ground: fill, pattern } = theme.states[state]
  const paint = { stroke: pattern, strokeWidth: 1 }
  const base: Mark = { kind: 'rect', ...box, paint: { fill } }
  switch (state) {
    case 'gap':
      return [base, { kind: 'path', d: hatch(box, { spacing: 10, rising: true }), paint }]
    case 'weak':
      return [base, { kind: 'path', d: hatch(box, { spacing: 30, rising: true }), paint }]
    case 'unknown':
      return [base, { kind: 'path', d: hatch(box, { spacing: 14, rising: false }), paint: { ...paint, dash: [2, 5] } }]
    case 'not-applicable':
      return [base, { kind: 'path', d: rules(box, 8), paint: { ...paint, strokeWidth: 1.2, dash: [1.2, 6.8] } }]
  }
}

function count(theme: Theme, cell: CellBox, shown: number): readonly Mark[] {
  if (shown === 0) return []
  return [
    { kind: 'text', x: cell.box.x + 12, y: cell.box.y + 26, text: String(shown), size: 20, weight: 600, fill: theme.ink, anchor: 'start' },
  ]
}

type Word = { readonly cell: CellBox; readonly state: CellState; readonly verdict: JudgedCell | undefined }

function stateWord(composition: Composition, { cell, state, verdict }: Word): readonly Mark[] {
  const { theme, language } = composition
  const words = legendWords[language]
  const { x, y, height } = cell.box
  const base = y + height - 8
  const write = (text: string, fill: string, weight: 400 | 600): Mark => ({
    kind: 'text',
    x: x + 12,
    y: base,
    text,
    size: 11,
    weight,
    fill,
    anchor: 'start',
  })
  if (cell.interventions.length > 0 && cell.hidden === cell.interventions.length)
    return [write(words.hiddenByFilter(cell.hidden), theme.muted, 400)]
  switch (state) {
    case 'gap':
      return [write([words.states.gap, gapNorms(composition, verdict)[0]].filter(Boolean).join(': '), theme.states.gap.word, 600)]
    case 'weak':
      return [write([words.states.weak, gapNorms(composition, verdict)[0]].filter(Boolean).join(': '), theme.states.weak.word, 600)]
    case 'unknown':
      return [write(`? ${words.states.unknown}`, theme.states.unknown.word, 400)]
    case 'not-applicable':
      return [write(words.notApplicableShort, theme.states['not-applicable'].word, 400)]
    case 'covered':
      return [tick(theme, { x: x + cell.box.width - 18, y: base })]
    case 'not-judged':
      return []
  }
}

function tick(theme: Theme, { x, y }: { x: number; y: number }): Mark {
  return {
    kind: 'path',
    d: polyline([
      [x, y - 4],
      [x + 3, y - 1],
      [x + 9, y - 8],
    ]),
    paint: { stroke: theme.covered, strokeWidth: 1.5 },
  }
}

/** Names of the norms that find a gap here, in file order. */
function gapNorms({ chain, language }: Composition, verdict: JudgedCell | undefined): readonly string[] {
  const norms = indexChain(chain).norms
  return (verdict?.judgements ?? [])
    .filter((judgement) => judgement.state === 'gap')
    .map((judgement) => say(norms.get(judgement.norm)?.name, language))
}
