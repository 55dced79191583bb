// A track → what is written in its header: its name, its count, and under its name how well it is covered.

import type { Track } from '../layout/layout'
import { wrapText } from '../layout/wrapText'
import type { Composition } from './composition'
import { coverageNotes } from './coverageNotes'
import { write } from './marks'
import type { Mark } from './scene'

export const noteSize = 11
const noteLineHeight = 14
/** px kept free under the note. */
const noteBottom = 6

export type HeaderKind = 'column' | 'row'
export type HeaderTone = { readonly ink: string; readonly muted: string }

/** What is written in a header from `x`, `y` on: its count, and the note under its name; `coverage` is the note in full. */
export type HeaderText = {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly count: number
  readonly note: readonly string[]
  readonly coverage: string
}

export function textOf(composition: Composition, track: Track, { kind, x }: { kind: HeaderKind; x: number }): HeaderText {
  const { chain, language, layout, coverage, fitting, judged } = composition
  const { headerLineHeight, headerPadding, headerTop } = layout.metrics
  const { header, lines, noteLines } = track
  const own = (kind === 'row' ? coverage.rows : coverage.columns).get(track.id)
  const notes = judged ? coverageNotes(chain, own, language) : []
  const names = lines.length * headerLineHeight
  const room = { width: header.x + header.width - headerPadding - x, height: header.height - headerTop - names }
  const note = noteLines === 0 ? [] : fittingNote(notes, room)
  return {
    x,
    y: header.y + headerTop,
    height: names + note.length * noteLineHeight,
    count: (kind === 'row' ? fitting.rows : fitting.columns).get(track.id) ?? 0,
    note,
    coverage: notes[0] ?? '',
  }
}

// The count stands level with the name at the right, where the counts of all rows can be compared at a glance.
export function writeHeader(
  { layout }: Composition,
  track: Track,
  { text, tone }: { text: HeaderText; tone: HeaderTone },
): readonly Mark[] {
  const { headerSize, headerLineHeight, headerPadding } = layout.metrics
  const { x, y, count, note } = text
  const right = track.header.x + track.header.width - headerPadding
  const names = track.lines.map((line, index) =>
    write(line, { x, y: y + index * headerLineHeight + 12, size: headerSize, weight: 600, fill: tone.ink }),
  )
  const number = write(String(count), { x: right, y: y + 12, size: 12, fill: tone.muted, anchor: 'end' })
  const below = y + track.lines.length * headerLineHeight
  const lines = note.map((line, at) => write(line, { x, y: below + 11 + at * noteLineHeight, size: noteSize, fill: tone.muted }))
  return [...names, number, ...lines]
}

/** The fullest variant that fits in as many lines as there is room for, else the shortest there is. */
function fittingNote(variants: readonly string[], { width, height }: { width: number; height: number }): readonly string[] {
  const most = Math.max(1, Math.floor((height - noteBottom) / noteLineHeight))
  const wrapped = variants.map((variant) => wrapText(variant, width, { size: noteSize, weight: 400 }))
  return wrapped.find((lines) => lines.length <= most) ?? variants.slice(-1)
}
