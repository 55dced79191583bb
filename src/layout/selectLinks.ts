// Chain + view + packed rows → the links to draw, and where on the map each of their ends lies.

import { say, type Chain, type Language, type Link, type LinkEnd } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import type { Column } from './chooseColumns'
import type { PackedRow } from './packRows'
import type { Axes } from './placeInterventions'

/** Positions count drawn rows, bars within their row, and drawn columns. */
export type End =
  | { readonly kind: 'bar'; readonly row: number; readonly bar: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  /** Outside the map: a named stub at its right side, level with a row. */
  | { readonly kind: 'stub'; readonly row: number; readonly id: string; readonly name: string }

export type DrawnLink = { readonly id: string; readonly from: End; readonly to: End }

export type Drawn = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  readonly axes: Axes
  readonly columns: readonly Column[]
  readonly rows: readonly PackedRow[]
}

type Bar = { readonly row: number; readonly bar: number; readonly from: number; readonly to: number }
type Place = Bar | End

/** In file order. A link of which an end isn't drawn (hidden, or at overview) is left out. */
export function selectLinks(drawn: Drawn): DrawnLink[] {
  const wanted = drawn.chain.links.filter((link) => isWanted(link, drawn.view))
  if (wanted.length === 0 || drawn.rows.every(({ bars }) => bars.length === 0)) return []
  const bars = indexBars(drawn)
  return wanted.flatMap((link) => {
    const pair = nearest(findPlaces(link.from, drawn, bars), findPlaces(link.to, drawn, bars))
    return pair === undefined ? [] : [{ id: link.id, ...pair }]
  })
}

function isWanted({ from, to, kind }: Link, { links, focus }: View): boolean {
  if (links === 'none') return false
  if (links === 'all') return true
  if (links === 'focus') return [from, to].some((end) => end.kind === 'intervention' && focus.includes(end.id))
  return links.includes(kind)
}

function indexBars({ chain, rows }: Drawn): ReadonlyMap<string, readonly Bar[]> {
  const bars = new Map<string, Bar[]>()
  for (const [row, packed] of rows.entries()) {
    for (const [bar, { placement }] of packed.bars.entries()) {
      const id = chain.interventions[placement.intervention]?.id ?? ''
      const entry = { row, bar, from: placement.from, to: placement.to }
      const known = bars.get(id)
      if (known === undefined) bars.set(id, [entry])
      else known.push(entry)
    }
  }
  return bars
}

function findPlaces(end: LinkEnd, drawn: Drawn, bars: ReadonlyMap<string, readonly Bar[]>): readonly Place[] {
  if (end.kind === 'intervention') return bars.get(end.id) ?? []
  const { chain, axes, columns, rows, language } = drawn
  const index = indexChain(chain)
  if (end.kind === 'outside')
    return [{ kind: 'stub', row: -1, id: `outside:${end.id}`, name: say(index.outside.get(end.id)?.name, language) }]
  if (end.dimension === axes.rows.dimension.id) {
    const row = rows.findIndex(({ track }) => track === axes.rows.trackOf.get(end.id))
    return row < 0 ? [] : [{ kind: 'row', row }]
  }
  if (end.dimension === axes.columns.dimension.id) {
    const column = columns.findIndex(({ track }) => track === axes.columns.trackOf.get(end.id))
    return column < 0 ? [] : [{ kind: 'column', column }]
  }
  const name = say(index.dimensions.get(end.dimension)?.values.get(end.id)?.name, language)
  return [{ kind: 'stub', row: -1, id: `${end.dimension}:${end.id}`, name }]
}

// Of an intervention with several bars the one that lies nearest to the other end is linked.
function nearest(from: readonly Place[], to: readonly Place[]): { from: End; to: End } | undefined {
  let best: { from: Place; to: Place; distance: number } | undefined
  for (const a of from) {
    for (const b of to) {
      const distance = distanceBetween(a, b)
      if (best === undefined || distance < best.distance) best = { from: a, to: b, distance }
    }
  }
  if (best === undefined) return undefined
  return { from: toEnd(best.from, best.to), to: toEnd(best.to, best.from) }
}

function distanceBetween(a: Place, b: Place): number {
  const rows = 'row' in a && 'row' in b && a.row >= 0 && b.row >= 0 ? Math.abs(a.row - b.row) : 0
  const columns = 'from' in a && 'from' in b ? Math.max(0, a.from - b.to, b.from - a.to) : 0
  return rows * 2 + columns
}

// A stub stands in the row that its link comes from.
function toEnd(place: Place, other: Place): End {
  if (!('kind' in place)) return { kind: 'bar', row: place.row, bar: place.bar }
  return place.kind === 'stub' ? { ...place, row: 'row' in other ? Math.max(0, other.row) : 0 } : place
}
