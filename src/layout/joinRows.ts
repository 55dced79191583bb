// Ways out of two rows + the rows between → one way: through which column boundary each row between is crossed.

import { turnCost, type Atlas } from './atlas'
import type { Route, Turn, Way } from './routeLinks'

/** Ways that end in this gutter; gutter n lies above row n. */
type Ways = { readonly ways: readonly Way[]; readonly gutter: number }

/** The cheapest way that ends at this corridor, and the crossing before it. */
type State = { readonly corridor: number; readonly x: number; readonly cost: number; readonly before?: State; readonly way?: Way }

/** Dynamic programming from the upper to the lower gutter: rows between × boundaries that are free in them. */
export function joinRows(atlas: Atlas, upper: Ways, lower: Ways): Omit<Route, 'link'> {
  let states = upper.ways.map((way): State => ({ corridor: way.corridors.at(-1) ?? 0, x: way.x, cost: way.cost, way }))
  for (let row = upper.gutter; row < lower.gutter; row++) {
    const before = states
    states = atlas.x.flatMap((x, corridor) => (atlas.isFree(row, corridor) ? [arrive(before, { corridor, x })] : []))
  }
  let best: { state: State; way: Way; cost: number } | undefined
  for (const way of lower.ways) {
    const state = arrive(states, { corridor: way.corridors.at(-1) ?? 0, x: way.x })
    if (best === undefined || state.cost + way.cost < best.cost) best = { state, way, cost: state.cost + way.cost }
  }
  if (best === undefined) throw new Error('a link has no way out of its row')
  return assemble(best.state, best.way, lower.gutter)
}

function arrive(states: readonly State[], { corridor, x }: { corridor: number; x: number }): State {
  let best: State | undefined
  for (const before of states) {
    const cost = before.cost + (before.corridor === corridor ? 0 : turnCost + Math.abs(before.x - x))
    if (best === undefined || cost < best.cost) best = { corridor, x, cost, before }
  }
  if (best === undefined) throw new Error('a row cannot be crossed')
  return best
}

// Straight on through a gutter is no turn.
function assemble(end: State, lower: Way, gutter: number): Omit<Route, 'link'> {
  const crossed: State[] = []
  for (let state = end.before; state !== undefined; state = state.before) crossed.unshift(state)
  const upper = crossed[0]?.way
  if (upper === undefined) throw new Error('a link has no way out of its row')
  const corridors = [...upper.corridors]
  const turns: Turn[] = [...upper.turns]
  const enter = (corridor: number, at: number) => {
    if (corridors.at(-1) === corridor) return
    turns.push({ kind: 'gutter', gutter: at })
    corridors.push(corridor)
  }
  const first = gutter - (crossed.length - 1)
  for (const [at, { corridor }] of crossed.slice(1).entries()) enter(corridor, first + at)
  const rest = lower.corridors.toReversed()
  enter(rest[0] ?? 0, gutter)
  return { sides: [upper.side, lower.side], corridors: [...corridors, ...rest.slice(1)], turns: [...turns, ...lower.turns.toReversed()] }
}
