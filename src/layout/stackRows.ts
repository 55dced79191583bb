// Rows with their bars, header texts, groups and gutters → how high everything stands, in px from the top of the map.

import { say, type Language } from '../chain/chain'
import type { Detail } from '../chain/view'
import type { Metrics } from './layout'
import { headerFont, leastRow, rowPadding, trackGap } from './metrics'
import { membersOf, type Axis } from './readAxis'
import type { StubText } from './placeStubs'
import type { TurnedRows } from './turnLinks'
import { wrapText } from './wrapText'

export type Stack = {
  readonly rows: readonly { readonly y: number; readonly height: number; readonly lines: readonly string[]; readonly noteLines: number }[]
  /** By gutter: where its first track lies. */
  readonly gutters: readonly number[]
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    readonly lines: readonly string[]
    readonly y: number
    readonly height: number
    readonly tracks: readonly string[]
  }[]
  readonly bottom: number
}

type Stacking = {
  readonly axis: Axis
  /** Positions in the axis of the drawn rows. */
  readonly tracks: readonly number[]
  readonly turned: TurnedRows
  readonly stubs: readonly (readonly StubText[])[]
  readonly top: number
  readonly headerWidth: number
  readonly detail: Detail
  readonly language: Language
  readonly metrics: Metrics
}

export function stackRows(stacking: Stacking): Stack {
  const { axis, tracks, turned, top, headerWidth, metrics, language } = stacking
  const rows: Stack['rows'][number][] = []
  const groups: Stack['groups'][number][] = []
  const gutters: number[] = []
  let y = top
  let open: string | undefined
  for (const [at, position] of tracks.entries()) {
    const track = axis.tracks[position]
    const group = axis.dimension.groups.find(({ id }) => id === track?.group)
    const opens = group !== undefined && group.id !== open && track?.kind === 'value'
    const room = gutterHeight(turned.gutters[at] ?? 0)
    const strip = opens ? Math.max(metrics.headerLineHeight + 2 * metrics.headerTop, room) : room
    gutters.push(y + (strip - room) / 2 + trackGap)
    if (opens) {
      const name = say(group.name, language)
      const lines = wrapText(name, headerWidth - 2 * metrics.headerPadding, headerFont)
      const height = strip + (lines.length - 1) * metrics.headerLineHeight
      groups.push({ id: group.id, name, lines, y, height, tracks: membersOf(axis, group.id) })
      y += height
    } else y += strip
    open = group?.id
    const row = measureRow(stacking, at)
    rows.push({ ...row, y })
    y += row.height
  }
  gutters.push(y + trackGap)
  return { rows, groups, gutters, bottom: y + gutterHeight(turned.gutters.at(-1) ?? 0) }
}

function gutterHeight(tracks: number): number {
  return tracks === 0 ? 0 : (tracks + 1) * trackGap
}

function measureRow({ axis, tracks, turned, stubs, headerWidth, detail, metrics }: Stacking, at: number): Omit<Stack['rows'][number], 'y'> {
  const { headerPadding, headerNote, headerLineHeight, headerTop, foot, overviewCell } = metrics
  const lines = wrapText(axis.tracks[tracks[at] ?? -1]?.name ?? '', headerWidth - 2 * headerPadding - headerNote, headerFont)
  const spread = turned.rows[at]
  const filled = spread !== undefined && (spread.bars.length > 0 || spread.turns.length > 0)
  const content = filled ? spread.height + Math.max(foot, rowPadding) : 0
  const outside = (stubs[at] ?? []).reduce((sum, { height }) => sum + height + rowPadding, rowPadding)
  const header = lines.length * headerLineHeight + 2 * headerTop
  const height = Math.max(detail === 'overview' ? overviewCell : leastRow, content, header, stubs[at]?.length ? outside : 0)
  return { lines, height, noteLines: Math.floor((height - header) / headerLineHeight) }
}
