// Ways out of two rows + the rows between → one way: through which column boundary each row between is crossed.

import { turnCost, type Atlas } from './atlas'
import type { Route, Turn, Way } from './routeLinks'

/** Ways that end in this gutter; gutter n lies above row n. */
type Ways = { readonly ways: readonly Way[]; readonly gutter: number }

/** The corridors that a gutter can be left by: what the cheapest way to each costs, and the state before it in the gutter above. */
type States = { readonly corridors: readonly number[]; readonly costs: readonly number[]; readonly before: readonly number[] }

/** Dynamic programming from the upper to the lower gutter: rows between × boundaries that are free in them. */
export function joinRows(atlas: Atlas, upper: Ways, lower: Ways): Omit<Route, 'link'> {
  const { ways } = upper
  let states: States = { corridors: ways.map(lastCorridor), costs: ways.map(({ cost }) => cost), before: [] }
  const gutters = [states]
  for (let row = upper.gutter; row < lower.gutter; row++) {
    const corridors = atlas.free(row)
    const [costs, before] = [new Array<number>(corridors.length), new Array<number>(corridors.length)]
    for (let at = 0; at < corridors.length; at++) {
      const state = cheapest(atlas, states, corridors[at] ?? 0)
      before[at] = state
      costs[at] = costTo(atlas, states, { state, corridor: corridors[at] ?? 0 })
    }
    gutters.push((states = { corridors, costs, before }))
  }
  let best: { state: number; way: Way; cost: number } | undefined
  for (const way of lower.ways) {
    const corridor = lastCorridor(way)
    const state = cheapest(atlas, states, corridor)
    const cost = costTo(atlas, states, { state, corridor }) + way.cost
    if (best === undefined || cost < best.cost) best = { state, way, cost }
  }
  return best === undefined ? missing() : assemble({ gutters, ways }, best, lower.gutter)
}

function lastCorridor({ corridors }: Way): number {
  return corridors[corridors.length - 1] ?? 0
}

function missing(): never {
  throw new Error('a link has no way out of its row')
}

function cheapest(atlas: Atlas, states: States, corridor: number): number {
  let best = -1
  let least = Infinity
  for (let state = 0; state < states.costs.length; state++) {
    const cost = costTo(atlas, states, { state, corridor })
    if (cost < least) [best, least] = [state, cost]
  }
  if (best < 0) throw new Error('a row cannot be crossed')
  return best
}

function costTo({ corridors: of }: Atlas, { corridors, costs }: States, { state, corridor }: { state: number; corridor: number }): number {
  const from = corridors[state] ?? 0
  const turned = from === corridor ? 0 : turnCost + Math.abs((of[from]?.x ?? 0) - (of[corridor]?.x ?? 0))
  return (costs[state] ?? 0) + turned
}

type Joined = { readonly gutters: readonly States[]; readonly ways: readonly Way[] }

// Straight on through a gutter is no turn.
function assemble({ gutters, ways }: Joined, { state, way: lower }: { state: number; way: Way }, gutter: number): Omit<Route, 'link'> {
  const crossed: number[] = []
  let at = state
  for (let row = gutters.length - 1; row > 0; row--) {
    crossed.push(gutters[row]?.corridors[at] ?? 0)
    at = gutters[row]?.before[at] ?? 0
  }
  const upper = ways[at] ?? missing()
  const corridors = [...upper.corridors]
  const turns: Turn[] = [...upper.turns]
  const enter = (corridor: number, turnedIn: number) => {
    if (corridors[corridors.length - 1] === corridor) return
    turns.push({ kind: 'gutter', gutter: turnedIn })
    corridors.push(corridor)
  }
  for (let row = crossed.length - 1; row >= 0; row--) enter(crossed[row] ?? 0, gutter - 1 - row)
  enter(lastCorridor(lower), gutter)
  for (let back = lower.corridors.length - 2; back >= 0; back--) corridors.push(lower.corridors[back] ?? 0)
  for (let back = lower.turns.length - 1; back >= 0; back--) turns.push(lower.turns[back] ?? missing())
  return { sides: [upper.side, lower.side], corridors, turns }
}
