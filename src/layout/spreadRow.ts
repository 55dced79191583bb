// A packed row + the links that turn in it → the heights at which its bars and those links lie, with room between them.

import { laneGap, linkGap, rowPadding } from './metrics'
import type { PackedRow } from './packRows'
import { laneStarts } from './atlas'
import type { Turn } from './routeLinks'

/** A turn between bars, and the line that it is a part of. */
export type StrandedTurn = { readonly turn: Turn & { readonly kind: 'gap' }; readonly strand: number }

/** px from the top of the row. `height` is down to the last bar or link. */
export type SpreadRow = { readonly bars: readonly number[]; readonly turns: readonly number[]; readonly height: number }

type Thing = {
  readonly kind: 'bar' | 'turn'
  readonly at: number
  readonly first: number
  readonly last: number
  readonly order: number
  readonly height: number
}

type Bottom = { readonly y: number; readonly kind: Thing['kind'] | 'edge' }

/** Links that turn in the same place share a line from this many on. */
const mostInGap = 4

/**
 * Keeps the order in which things lie above each other and moves each as high as the things above it allow. A turn lies below the bars
 * above its gap and above those below it, so it comes just before the highest of these.
 */
export function spreadRow({ slots, bars }: PackedRow, turns: readonly StrandedTurn[]): SpreadRow {
  const lanes = laneStarts(slots).at(-1) ?? 0
  const { things, lineOf } = bundle(turns)
  for (const [at, bar] of bars.entries())
    things.push({ kind: 'bar', at, first: bar.first, last: bar.last, order: bar.y, height: bar.height })
  things.sort((a, b) => a.order - b.order || (a.kind === b.kind ? a.at - b.at : a.kind === 'turn' ? -1 : 1))
  const bottom = Array.from({ length: lanes }, (): Bottom => ({ y: rowPadding, kind: 'edge' }))
  const tops = bars.map(() => 0)
  const lines: number[] = []
  let height = 0
  for (const { kind, at, first, last, height: own } of things) {
    let y = 0
    for (let lane = first; lane <= last; lane++) {
      const above = bottom[lane]
      if (above !== undefined) y = Math.max(y, above.y + space(above.kind, kind))
    }
    bottom.fill({ y: y + own, kind }, first, last + 1)
    if (kind === 'bar') tops[at] = y
    else lines[at] = y
    height = Math.max(height, y + own + (kind === 'turn' ? linkGap : 0))
  }
  return { bars: tops, turns: lineOf.map((line) => lines[line] ?? 0), height }
}

function space(above: Bottom['kind'], below: Thing['kind']): number {
  if (above === 'edge') return 0
  return above === 'bar' && below === 'bar' ? laneGap : linkGap
}

function bundle(turns: readonly StrandedTurn[]): { things: Thing[]; lineOf: number[] } {
  const things: Thing[] = []
  const ofStrand = new Map<number, number>()
  const alike = new Map<string, number[]>()
  const lineOf = turns.map(({ turn: { first, last, from, to }, strand }) => {
    const key = `${first} ${last} ${from} ${to}`
    const lines = alike.get(key) ?? []
    alike.set(key, lines)
    const shared = ofStrand.get(strand) ?? (lines.length < mostInGap ? undefined : lines[strand % mostInGap])
    const line = shared ?? things.push({ kind: 'turn', at: things.length, first, last, order: to, height: 0 }) - 1
    if (shared === undefined) lines.push(line)
    else widen(things, line, { first, last })
    ofStrand.set(strand, line)
    return line
  })
  return { things, lineOf }
}

function widen(things: Thing[], line: number, { first, last }: { first: number; last: number }): void {
  const thing = things[line]
  if (thing !== undefined) things[line] = { ...thing, first: Math.min(thing.first, first), last: Math.max(thing.last, last) }
}
