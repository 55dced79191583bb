// Chain + view + packed rows → the links to draw, and where on the map each of their ends lies.

import { say, type Chain, type Language, type Link, type LinkEnd } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Detail, View } from '../chain/view'
import type { Column } from './chooseColumns'
import { leastRow } from './metrics'
import type { PackedRow } from './packRows'
import type { Axes } from './placeInterventions'

/** Positions count drawn rows, bars within their row, and drawn columns. */
export type End =
  | { readonly kind: 'bar'; readonly row: number; readonly bar: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  /** Outside the map: a named stub at its right side, level with a row. */
  | { readonly kind: 'stub'; readonly row: number; readonly id: string; readonly name: string }

/** Equal for equal ends. */
export function keyOfEnd(end: End): string {
  if (end.kind === 'bar') return `bar ${end.row} ${end.bar}`
  if (end.kind === 'stub') return `stub ${end.row} ${end.id}`
  return end.kind === 'row' ? `row ${end.row}` : `column ${end.column}`
}

/** Links of one `look` (kind and status) may run together. */
export type DrawnLink = { readonly id: string; readonly look: string; readonly from: End; readonly to: End }

type Drawn = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  readonly detail: Detail
  readonly axes: Axes
  readonly columns: readonly Column[]
  readonly rows: readonly PackedRow[]
}

/** `left`, `right` and `y` say about where it lies, px. */
type Bar = {
  readonly kind: 'bar'
  readonly row: number
  readonly bar: number
  readonly left: number
  readonly right: number
  readonly y: number
}
type Place = Bar | Exclude<End, { kind: 'bar' }>

/** px that a link may be longer to stay in one row. */
const otherRow = 60

/** In file order. A link of which an end isn't drawn (hidden, or at overview), or that stays in one header, is left out. */
export function selectLinks(drawn: Drawn): DrawnLink[] {
  const wanted = wantedLinks(drawn.chain, drawn.view)
  if (wanted.length === 0 || drawn.detail === 'overview') return []
  const bars = indexBars(drawn)
  return wanted.flatMap((link) => {
    const pair = nearest(findPlaces(link.from, drawn, bars), findPlaces(link.to, drawn, bars))
    return pair === undefined || isOnePlace(pair) ? [] : [{ id: link.id, look: `${link.kind} ${link.status}`, ...pair }]
  })
}

/** A link from a header or stub to itself, as when a folded group holds both ends, has no way to go. */
function isOnePlace({ from, to }: { from: End; to: End }): boolean {
  return from.kind !== 'bar' && keyOfEnd(from) === keyOfEnd(to)
}

/** The links that the view asks for, whether or not both their ends are drawn. */
export function wantedLinks({ links }: Chain, view: View): readonly Link[] {
  return view.links === 'none' || (view.links === 'focus' && view.focus.length === 0) ? [] : links.filter((link) => isWanted(link, view))
}

function isWanted({ from, to, kind }: Link, { links, focus }: View): boolean {
  if (links === 'none') return false
  if (links === 'all') return true
  if (links === 'focus') return [from, to].some((end) => end.kind === 'intervention' && focus.includes(end.id))
  return links.includes(kind)
}

function indexBars({ chain, rows, columns }: Drawn): ReadonlyMap<string, readonly Bar[]> {
  const bars = new Map<string, Bar[]>()
  const starts = columns.map((_, at) => columns.slice(0, at).reduce((sum, { width }) => sum + width, 0))
  const position = new Map(columns.map(({ track }, at) => [track, at]))
  let top = 0
  for (const [row, packed] of rows.entries()) {
    let bottom = leastRow
    for (const [bar, { placement, y, height }] of packed.bars.entries()) {
      const last = position.get(placement.to) ?? 0
      const left = starts[position.get(placement.from) ?? 0] ?? 0
      const right = (starts[last] ?? 0) + (columns[last]?.width ?? 0)
      push(bars, chain.interventions[placement.intervention]?.id ?? '', { kind: 'bar', row, bar, left, right, y: top + y + height / 2 })
      bottom = Math.max(bottom, y + height)
    }
    top += bottom
  }
  return bars
}

function push(lists: Map<string, Bar[]>, key: string, value: Bar): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
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

/** px; between a bar and a row only the number of rows counts. */
function distanceBetween(a: Place, b: Place): number {
  const rows = 'row' in a && 'row' in b && a.row >= 0 && b.row >= 0 ? Math.abs(a.row - b.row) : 0
  if (a.kind !== 'bar' || b.kind !== 'bar') return rows * otherRow
  return Math.abs(a.y - b.y) + Math.max(0, a.left - b.right, b.left - a.right) + (rows > 0 ? otherRow : 0)
}

// A stub stands in the row that its link comes from.
function toEnd(place: Place, other: Place): End {
  if (place.kind === 'bar') return { kind: 'bar', row: place.row, bar: place.bar }
  return place.kind === 'stub' ? { ...place, row: 'row' in other ? Math.max(0, other.row) : 0 } : place
}
