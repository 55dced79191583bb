// Placements + columns → bars with their text wrapped: how wide and how high each one is.

import { say, type Chain, type Intervention, type Language } from '../chain/chain'
import { dimensionOf, indexChain } from '../chain/indexChain'
import type { Detail, View } from '../chain/view'
import { layoutWords } from '../words/layout'
import { rollup } from 'd3'
import type { Columns } from './chooseColumns'
import type { TailMark } from './layout'
import { measureText } from './measureText'
import { noteFont, metricsOf, nameFont } from './metrics'
import type { Placement } from './placeInterventions'
import { wrapText } from './wrapText'

export type SizedBar = {
  readonly placement: Placement
  /** From the left side of the body. */
  readonly x: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  /** Their `x` is from the left side of the bar. */
  readonly tail: readonly TailMark[]
}

export type Asked = { readonly chain: Chain; readonly view: View; readonly language: Language; readonly detail: Detail }

/** px between a bar and the side of its column. */
export const barMargin = 6
const tailGap = 6

export function sizeBars(placements: readonly Placement[], columns: Columns, asked: Asked): SizedBar[] {
  const { edge, barPadding, barPaddingY, lineHeight, noteLineHeight } = metricsOf[asked.detail]
  const rowsOf = countRows(placements)
  return placements.map((placement) => {
    const first = columns.at.get(placement.from)
    const last = columns.at.get(placement.to)
    const intervention = asked.chain.interventions[placement.intervention]
    if (first === undefined || last === undefined || intervention === undefined) throw new Error('placement outside the drawn columns')
    const x = first.x + barMargin
    const width = last.x + last.width - barMargin - x
    const tail = placeTail(findTail(intervention, rowsOf.get(placement.intervention) ?? 1, asked), width - barPadding)
    const room = (tail[0]?.x ?? width) - edge - 2 * barPadding
    const lines = wrapText(say(intervention.name, asked.language), room, nameFont)
    const notes = asked.detail === 'cards' ? wrapText(listNotes(intervention, asked), width - edge - 2 * barPadding, noteFont) : []
    const height = lines.length * lineHeight + notes.length * noteLineHeight + 2 * barPaddingY
    return { placement, x, width, height, lines, notes, tail }
  })
}

function countRows(placements: readonly Placement[]): Map<number, number> {
  const rows = rollup(
    placements,
    (own) => new Set(own.map(({ row }) => row)).size,
    ({ intervention }) => intervention,
  )
  return rows
}

type Unplaced =
  | { readonly kind: 'steps'; readonly width: number; readonly filled: number; readonly of: number }
  | { readonly kind: 'specific'; readonly width: number }
  | { readonly kind: 'rows'; readonly width: number; readonly count: number }

function findTail(intervention: Intervention, rows: number, { chain, view }: Asked): Unplaced[] {
  const tail: Unplaced[] = []
  const steps = view.steps === undefined ? undefined : indexChain(chain).dimensions.get(view.steps)
  const reached = (intervention.memberships[view.steps ?? ''] ?? []).map(({ value }) => steps?.order.get(value) ?? -1)
  if (steps !== undefined && reached.length > 0) {
    const of = steps.order.size
    tail.push({ kind: 'steps', width: of * 4, filled: Math.max(...reached) + 1, of })
  }
  if (isSpecific(chain, intervention)) tail.push({ kind: 'specific', width: 12 })
  if (rows > 1) tail.push({ kind: 'rows', width: Math.ceil(measureText(`×${rows}`, noteFont)), count: rows })
  return tail
}

function isSpecific(chain: Chain, { memberships }: Intervention): boolean {
  return ['substance', 'specificity'].some((id) => {
    const values = indexChain(chain).dimensions.get(id)?.values
    return (memberships[id] ?? []).some(({ value }) => value === 'specific' || values?.get(value)?.group === 'specific')
  })
}

function placeTail(tail: readonly Unplaced[], end: number): TailMark[] {
  let x = end
  return tail
    .toReversed()
    .map((mark) => {
      x -= mark.width
      const placed = { ...mark, x, y: 3.5 }
      x -= tailGap
      return placed
    })
    .toReversed()
}

function listNotes(intervention: Intervention, { chain, view, language }: Asked): string {
  const asked = [view.steps, view.colour, 'recognition', 'target-group', 'status']
  const dimensions = [...new Set(asked)].filter((id) => id !== undefined && id !== view.rows && id !== view.columns)
  const names = dimensions.flatMap((id) => {
    if (id === undefined || !indexChain(chain).dimensions.has(id)) return []
    const { values } = dimensionOf(chain, id)
    const held = (intervention.memberships[id] ?? []).map(({ value }) => say(values.get(value)?.name, language))
    return held.length === 0 ? [] : [[...new Set(held)].join(', ')]
  })
  return [...names, layoutWords[language].basis[intervention.basis]].join(' · ')
}
