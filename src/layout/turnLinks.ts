// Routes + packed rows → a line for every turn: between the bars of its row, which move to make room, or on a track of a gutter between rows.

import { assignTracks, type Run } from './assignTracks'
import type { Corridor } from './atlas'
import type { Strands } from './bundleLinks'
import { mostTracks } from './metrics'
import type { PackedRow } from './packRows'
import type { Route, Routing, Turn } from './routeLinks'
import { spreadRow, type SpreadRow, type StrandedTurn } from './spreadRow'
import type { End } from './selectLinks'

export type TurnedRows = {
  readonly rows: readonly SpreadRow[]
  /** px from the top of its row, for turns between bars; the track, for turns in a gutter. */
  readonly line: ReadonlyMap<Turn, number>
  /** By gutter, the one below the last row included: how many tracks it has. */
  readonly gutters: readonly number[]
}

export function turnLinks(rows: readonly PackedRow[], { routes, corridors }: Routing, strands: readonly Strands[]): TurnedRows {
  const line = new Map<Turn, number>()
  const inRow = new Map<number, StrandedTurn[]>()
  for (const [position, { turns }] of routes.entries()) {
    for (const [at, turn] of turns.entries()) {
      if (turn.kind === 'gap') add(inRow, turn.row, { turn, strand: strands[position]?.turns[at] ?? -1 })
    }
  }
  const spread = rows.map((row, at) => {
    const turns = inRow.get(at) ?? []
    const made = spreadRow(row, turns)
    for (const [position, { turn }] of turns.entries()) line.set(turn, made.turns[position] ?? 0)
    return made
  })
  const inGutter = new Map<number, { turn: Turn; run: Run }[]>()
  for (const [position, route] of routes.entries()) {
    for (const [at, turn] of route.turns.entries()) {
      const strand = strands[position]?.turns[at] ?? -1
      if (turn.kind === 'gutter') add(inGutter, turn.gutter, { turn, run: gutterRun(route, at, { strand, corridors }) })
    }
  }
  const gutters = Array.from({ length: rows.length + 1 }, (_, gutter) => {
    const runs = inGutter.get(gutter) ?? []
    const { of, count } = assignTracks(
      runs.map(({ run }) => run),
      mostTracks,
    )
    for (const [position, { turn }] of runs.entries()) line.set(turn, of[position] ?? 0)
    return count
  })
  return { rows: spread, line, gutters }
}

function add<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function gutterRun(route: Route, at: number, { strand, corridors }: { strand: number; corridors: readonly Corridor[] }): Run {
  const x = (position: number) => corridors[route.corridors[position] ?? 0]?.x ?? 0
  const turn = route.turns[at]
  const gutter = turn?.kind === 'gutter' ? turn.gutter : 0
  return {
    from: x(at),
    to: x(at + 1),
    start: sideOf(gutter, route.turns[at - 1] ?? route.link.from),
    end: sideOf(gutter, route.turns[at + 1] ?? route.link.to),
    strand,
  }
}

/** Whether what a link comes from lies above this gutter (-1) or below it (1). */
function sideOf(gutter: number, other: Turn | End): number {
  if (other.kind === 'gutter') return other.gutter < gutter ? -1 : 1
  return other.kind === 'column' || other.row < gutter ? -1 : 1
}
