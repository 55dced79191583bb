// Composition → the cells: ground, pattern and word of each state; at overview the count and a mosaic as well.

import { cellKey, type CellState, type JudgedCell } from '../analysis/findings'
import type { CellBox } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { legendWords } from '../words/legend'
import { spokenWords } from '../words/spoken'
import { ground, stateSign } from './cellStates'
import type { Composition } from './composition'
import { composeMosaic } from './composeMosaic'
import { fillBox, write } from './marks'
import type { Item, Mark } from './scene'
import { failingNorms, stateReason } from './stateReason'

const inset = 12
const wordSize = 11

export function composeCells(composition: Composition): readonly Item[] {
  return composition.layout.cells.map((cell) => composeCell(composition, cell))
}

function composeCell(composition: Composition, cell: CellBox): Item {
  const { findings, language, theme, layout, judged, rowNames, columnNames } = composition
  const verdict = judged ? findings.cells.get(cellKey(cell.row, cell.column)) : undefined
  const state = verdict?.state ?? 'not-judged'
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
      reasons: failingNorms(composition, verdict),
      hidden: cell.hidden,
    }),
    facts: { row: cell.row, column: cell.column, state },
    related: verdict?.gaps ?? [],
    faded: false,
    marks: [
      ...ground(theme, state, cell.box),
      fillBox({ ...cell.box, height: 1 }, theme.rule),
      fillBox({ ...cell.box, width: 1 }, theme.rule),
      ...(layout.detail === 'overview' ? composeMosaic(composition, cell) : []),
      ...foot(composition, { cell, state, verdict }),
    ],
  }
}

type Judged = { readonly cell: CellBox; readonly state: CellState; readonly verdict: JudgedCell | undefined }

// The words stand in the strip that layout keeps free at the foot; in an empty cell they stand in the middle.
function foot(composition: Composition, { cell, state, verdict }: Judged): readonly Mark[] {
  const { theme, layout } = composition
  const { x, y, width, height } = cell.box
  const empty =
    cell.interventions.length === 0 || (layout.bars.length > 0 && cell.interventions.length === cell.hidden && composition.view.hide)
  const base = empty ? Math.min(y + height / 2 + 4, y + height - 6) : y + height - 6
  const sign = stateSign(theme, state, { x: x + width - inset - 10, base })
  const [word, reason] = stateWords(composition, { cell, state, verdict })
  if (word === '') return sign
  const judgedState = state === 'covered' || state === 'not-judged' ? undefined : theme.states[state]
  const fill = judgedState?.word ?? theme.muted
  const weight = state === 'gap' || state === 'weak' ? 600 : 400
  const wordWidth = measureText(word, { size: wordSize, weight })
  const tail = reason === '' ? '' : ` · ${reason}`
  const tailWidth = measureText(tail, { size: wordSize, weight: 400 })
  const fits = wordWidth + tailWidth <= width - 2 * inset
  const plate = { x: x + inset - 4, y: base - 11, width: wordWidth + (fits ? tailWidth : 0) + 8, height: 15 }
  return [
    ...(judgedState === undefined ? [] : [fillBox(plate, judgedState.ground)]),
    write(word, { x: x + inset, y: base, size: wordSize, weight, fill }),
    ...(fits && tail !== '' ? [write(tail.trimStart(), { x: x + inset + wordWidth + 3, y: base, size: wordSize, fill })] : []),
    ...sign,
  ]
}

function stateWords(composition: Composition, { cell, state, verdict }: Judged): readonly [word: string, reason: string] {
  const { language, view } = composition
  const words = legendWords[language]
  const filtered = cell.hidden > 0 && cell.hidden === cell.interventions.length
  const note = !filtered ? '' : view.hide ? words.emptyByFilter(cell.hidden) : words.fadedByFilter(cell.hidden)
  switch (state) {
    case 'gap':
    case 'weak':
      return [words.states[state], filtered ? note : stateReason(composition, verdict)]
    case 'unknown':
      return [words.states.unknown, note]
    case 'not-applicable':
      return [words.notApplicableShort, note]
    case 'covered':
    case 'not-judged':
      return [note, '']
  }
}
