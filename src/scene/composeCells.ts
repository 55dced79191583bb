// Composition → the cells: ground, pattern and word of each state; at overview the count and a mosaic as well.

import { cellKey, type CellState, type JudgedCell } from '../analysis/findings'
import type { CellBox } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { legendWords } from '../words/legend'
import { spokenWords } from '../words/spoken'
import { ground, signWidth, stateSign } from './cellStates'
import { describeCompared, type Offer } from './compareCells'
import type { Composition } from './composition'
import { composeMosaic } from './composeMosaic'
import { focusFact, focusRim } from './focusRim'
import { itemLater } from './itemLater'
import { fillBox, write } from './marks'
import type { Item, Mark } from './scene'
import { changeTag, offerCount, offerGround } from './besideMarks'
import { failingNorms, stateReason } from './stateReason'

const inset = 12
const wordSize = 11

export function composeCells(composition: Composition): readonly Item[] {
  return composition.layout.cells.map((cell) => composeCell(composition, cell))
}

function composeCell(composition: Composition, cell: CellBox): Item {
  const { compared, findings, language, theme, rowNames, columnNames } = composition
  const offer = compared.offered?.(cell.row, cell.column)
  // Where nothing can be counted, the cell says that it does not apply.
  const judged = composition.judged || (compared.offered !== undefined && offer === undefined)
  const verdict = judged ? findings.cells.get(cellKey(cell.row, cell.column)) : undefined
  const state = verdict?.state ?? 'not-judged'
  const saying = { cell, state, verdict }
  const focused = verdict?.gaps.some((gap) => composition.view.focus.includes(gap)) ?? false
  const change = compared.changed.get(cellKey(cell.row, cell.column))
  return itemLater(
    {
      kind: 'cell',
      id: `${cell.row} ${cell.column}`,
      key: `cell:${cell.row}:${cell.column}`,
      box: cell.box,
      facts: { row: cell.row, column: cell.column, state, ...focusFact(focused), ...(change === undefined ? {} : { change }) },
      related: verdict?.gaps ?? [],
      faded: false,
    },
    {
      label: () =>
        spokenWords[language].cell({
          row: rowNames.get(cell.row) ?? cell.row,
          column: columnNames.get(cell.column) ?? cell.column,
          ...countsIn(composition, cell),
          state: judged ? legendWords[language].states[state] : '',
          reasons: [...describeCompared(compared, language, [cell.row, cell.column]), ...failingNorms(composition, verdict)],
          hidden: cell.hidden.length,
        }),
      marks: () => [
        ...(offer === undefined ? ground(theme, state, cell.box) : offerGround(composition, offer, cell.box)),
        fillBox({ ...cell.box, height: 1 }, theme.rule),
        fillBox({ ...cell.box, width: 1 }, theme.rule),
        ...(offer === undefined ? words(composition, saying) : countOffer(composition, cell, offer)),
        ...(change === undefined ? [] : changeTag(composition, change, cell.box)),
        ...(focused ? [focusRim(theme, cell.box)] : []),
      ],
    },
  )
}

function words(composition: Composition, judged: CellVerdict): readonly Mark[] {
  return composition.layout.detail === 'overview' ? overview(composition, judged) : foot(composition, judged)
}

// In the middle of a flat cell, else in the strip at its foot.
function countOffer(composition: Composition, { box: { x, y, width, height } }: CellBox, offer: Offer): readonly Mark[] {
  return offerCount(composition, offer, {
    x: x + inset,
    width: width - 2 * inset,
    base: composition.layout.detail === 'overview' ? y + height / 2 + 4 : y + height - 6,
  })
}

type CellVerdict = { readonly cell: CellBox; readonly state: CellState; readonly verdict: JudgedCell | undefined }

// The words stand in the strip that layout keeps free at the foot; in an empty cell they stand in the middle.
function foot(composition: Composition, judged: CellVerdict): readonly Mark[] {
  const { x, y, width, height } = judged.cell.box
  const empty = shownIn(judged.cell) === 0 && (judged.cell.hidden.length === 0 || composition.view.hide)
  const base = empty ? Math.min(y + height / 2 + 4, y + height - 6) : y + height - 6
  return sayState(composition, judged, { x: x + inset, right: x + width - inset, base })
}

// At overview all stands on one line: number and mosaic at the left, the state at the right.
function overview(composition: Composition, judged: CellVerdict): readonly Mark[] {
  const { x, y, width, height } = judged.cell.box
  const base = y + height / 2 + 4
  const right = x + width - inset
  if (shownIn(judged.cell) === 0 && (judged.cell.hidden.length === 0 || composition.view.hide))
    return sayState(composition, judged, { x: x + inset, right, base })
  const word = shortState(composition, judged.state)
  const wordWidth = word === '' ? (judged.state === 'covered' ? signWidth : 0) : measureText(word, { size: wordSize, weight: 600 })
  const room = { x: x + inset, y: y + 1, width: width - 2 * inset - (wordWidth === 0 ? 0 : wordWidth + 10), height: height - 2 }
  return [
    ...composeMosaic(composition, judged.cell, { room, state: judged.state }),
    ...(word === ''
      ? stateSign(composition.theme, judged.state, { x: right - signWidth, base })
      : sayWord(composition, judged.state, { word, x: right - wordWidth, base })),
  ]
}

type Counts = { readonly count: number; readonly leftOut: number; readonly absent: number; readonly gone: number }

function countsIn({ leftOut, absent, uncounted }: Composition, { interventions, hidden }: CellBox): Counts {
  const faded = new Set(hidden)
  const shown = interventions.filter((id) => !faded.has(id))
  const supposed = shown.filter((id) => leftOut.has(id)).length
  const missed = shown.filter((id) => absent.has(id) && !leftOut.has(id)).length
  const count = shown.filter((id) => !uncounted.has(id)).length
  return { count, leftOut: supposed, absent: missed, gone: shown.length - count - supposed - missed }
}

function shownIn(cell: CellBox): number {
  return cell.interventions.length - cell.hidden.length
}

function shortState({ language }: Composition, state: CellState): string {
  const words = legendWords[language]
  if (state === 'covered' || state === 'not-judged') return ''
  return state === 'not-applicable' ? words.notApplicableShort : state === 'unknown' ? '?' : words.states[state]
}

type Spot = { readonly x: number; readonly right: number; readonly base: number }

function sayState(composition: Composition, judged: CellVerdict, { x, right, base }: Spot): readonly Mark[] {
  const { theme } = composition
  const { state } = judged
  const sign = stateSign(theme, state, { x: right - signWidth, base })
  const room = right - x - (sign.length === 0 ? 0 : signWidth + 4)
  const sayings = stateWords(composition, judged).map(([word, reason]) => {
    const weight = weightOf(state)
    const tail = reason === '' ? '' : `· ${reason}`
    const wordWidth = measureText(word, { size: wordSize, weight })
    const tailWidth = tail === '' ? 0 : measureText(tail, { size: wordSize, weight: 400 }) + 3
    return { word, weight, tail, wordWidth, width: wordWidth + tailWidth }
  })
  const said = sayings.find(({ width }) => width <= room) ?? sayings.at(-1)
  if (said === undefined || said.word === '') return sign
  const { word, weight, tail, wordWidth, width } = said
  const fill = inkOf(composition, state)
  return [
    ...plate(composition, state, { x, width, base }),
    write(word, { x, y: base, size: wordSize, weight, fill }),
    ...(tail === '' ? [] : [write(tail, { x: x + wordWidth + 3, y: base, size: wordSize, fill })]),
    ...sign,
  ]
}

function sayWord(
  composition: Composition,
  state: CellState,
  { word, x, base }: { word: string; x: number; base: number },
): readonly Mark[] {
  const width = measureText(word, { size: wordSize, weight: weightOf(state) })
  return [
    ...plate(composition, state, { x, width, base }),
    write(word, { x, y: base, size: wordSize, weight: weightOf(state), fill: inkOf(composition, state) }),
  ]
}

function weightOf(state: CellState): 400 | 600 {
  return state === 'gap' || state === 'weak' ? 600 : 400
}

function inkOf({ theme }: Composition, state: CellState): string {
  return state === 'covered' || state === 'not-judged' ? theme.muted : theme.states[state].word
}

// A calm ground behind words, where a pattern would run through them.
function plate({ theme }: Composition, state: CellState, { x, width, base }: { x: number; width: number; base: number }): readonly Mark[] {
  if (state === 'covered' || state === 'not-judged') return []
  return [fillBox({ x: x - 4, y: base - 11, width: width + 8, height: 15 }, theme.states[state].ground)]
}

// From the fullest to the shortest.
function stateWords(composition: Composition, { cell, state, verdict }: CellVerdict): readonly (readonly [word: string, reason: string])[] {
  const words = legendWords[composition.language]
  // What fades can still be seen; what is hidden leaves a hole that is none.
  const notes = composition.view.hide && cell.hidden.length > 0 && shownIn(cell) === 0 ? words.emptyByFilter(cell.hidden.length) : ['']
  switch (state) {
    case 'gap':
    case 'weak': {
      const reasons = notes[0] === '' ? [stateReason(composition, verdict)] : notes
      return [...reasons, ''].map((reason) => [words.states[state], reason])
    }
    case 'unknown':
      return [...notes, ''].map((note) => [words.states.unknown, note])
    case 'not-applicable':
      return [...notes, ''].map((note) => [words.notApplicableShort, note])
    case 'covered':
    case 'not-judged':
      return notes.map((note) => [note, ''])
  }
}
