// Chain + view → what has to be written in each intervention's bars, measured once for all of its placements.

import { rollup } from 'd3'
import { say, type Chain, type Intervention, type Language } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import type { Detail, View } from '../chain/view'
import { layoutWords } from '../words/layout'
import { markBar, tailSpace, type Tail } from './markBar'
import { measureText } from './measureText'
import { metricsOf, nameFont, noteFont, roomForAny } from './metrics'
import type { Placement } from './placeInterventions'
import { wrapText } from './wrapText'

type BarView = { readonly chain: Chain; readonly view: View; readonly language: Language; readonly detail: Detail }

/** Text of a bar, and its widths in px: the name on one line, its longest word, the notes on one line. */
export type Description = {
  readonly name: string
  readonly nameWidth: number
  readonly wordWidth: number
  readonly notes: string
  readonly notesWidth: number
  readonly tail: Tail
  /** In how many rows the intervention stands. */
  readonly rows: number
}

/** A description wrapped to a bar's width. `tailY`: px from the bar's top to the line that the marks stand on. */
export type FittedBar = {
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  readonly tailY: number
}

/** By position in the chain's list; interventions without a placement have none. */
export function describeBars(placements: readonly Placement[], asked: BarView): ReadonlyMap<number, Description> {
  const rows = rollup(
    placements,
    (own) => new Set(own.map(({ row }) => row)).size,
    ({ intervention }) => intervention,
  )
  return new Map(
    Array.from(rows, ([position, count]) => {
      const intervention = asked.chain.interventions[position]
      if (intervention === undefined) throw new Error(`missing intervention: ${position}`)
      return [position, describe(intervention, count, asked)]
    }),
  )
}

function describe(intervention: Intervention, rows: number, asked: BarView): Description {
  const name = say(intervention.name, asked.language)
  const notes = asked.detail === 'cards' ? listNotes(intervention, asked) : ''
  return {
    name,
    nameWidth: measureText(name, nameFont),
    wordWidth: Math.max(...name.split(/[\s\-/]+/).map((word) => measureText(word, nameFont))),
    notes,
    notesWidth: measureText(notes, noteFont),
    tail: markBar(asked.chain, asked.view, { intervention, rows }),
    rows,
  }
}

/** px that keep a text off the rim of its bar, or off the marks beside it, in whatever font. */
const clear = 2

/** Room for the lines inside a bar of this width, and for the last one beside marks of that width, px. */
function roomIn(width: number, tail = 0): number {
  const { edge, barPadding } = metricsOf.names
  const room = width - edge - 2 * barPadding
  return tail === 0 ? roomForAny(room, barPadding - clear) : roomForAny(room - tail, tailSpace - clear)
}

export function fitBar({ name, notes, tail }: Description, width: number, detail: Detail): FittedBar {
  const { barPaddingY, lineHeight, noteLineHeight } = metricsOf[detail]
  const room = roomIn(width)
  const lines = wrapText(name, room, nameFont)
  const noteLines = notes === '' ? [] : wrapText(notes, room, noteFont)
  const beside = measureText(lines.at(-1) ?? '', nameFont) <= roomIn(width, tail.width)
  // Without room beside the name the marks have a line of their own, below all text.
  const own = beside ? 0 : lineHeight
  const textHeight = lines.length * lineHeight + noteLines.length * noteLineHeight
  const tailY = barPaddingY + (beside ? (lines.length - 1) * lineHeight : textHeight)
  return { lines, notes: noteLines, tailY, height: textHeight + own + 2 * barPaddingY }
}

/** About how high `fitBar` will make it, without wrapping: lines break early, so each holds some 7 % less than it could. */
export function estimateHeight({ nameWidth, wordWidth, notesWidth, tail }: Description, width: number, detail: Detail): number {
  const { barPaddingY, lineHeight, noteLineHeight } = metricsOf[detail]
  const room = Math.max(1, roomIn(width))
  const lines = nameWidth <= roomIn(width, tail.width) ? 1 : Math.max(1, Math.ceil((nameWidth * 1.07 + tail.width) / room))
  const broken = wordWidth > room ? 1 : 0
  const notes = notesWidth <= room ? Math.min(1, notesWidth) : Math.ceil((notesWidth * 1.07) / room)
  return (lines + broken) * lineHeight + Math.ceil(notes) * noteLineHeight + 2 * barPaddingY
}

function listNotes(intervention: Intervention, { chain, view, language }: BarView): string {
  const { dimensions } = indexChain(chain)
  const shown = new Set([view.steps, view.colour, dimensionIds.recognition, dimensionIds.targetGroup, dimensionIds.status])
  const names = [...shown].flatMap((id) => {
    const values = id === undefined || id === view.rows || id === view.columns ? undefined : dimensions.get(id)?.values
    const held = (intervention.memberships[id ?? ''] ?? []).map(({ value }) => say(values?.get(value)?.name, language))
    return values === undefined || held.length === 0 ? [] : [[...new Set(held)].join(', ')]
  })
  return [...names, layoutWords[language].basis[intervention.basis]].join(' · ')
}
