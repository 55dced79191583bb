// What a chain says of its cells → statements about nothing or against each other, and interventions where none can be.

import { cross, least, rollup, sum } from 'd3'
import type { CellStatement, Chain, Intervention } from '../chain/chain'
import { bySpecificity, reach } from '../chain/bySpecificity'
import { indexChain } from '../chain/indexChain'
import type { Mistake } from '../chain/problem'
import { selects, type Place } from '../chain/select'
import { checkCoordinates } from './checkSelector'
import { checkStatement } from './checkStatement'

export function* checkCells(chain: Chain): Generator<Mistake> {
  for (const [position, cell] of chain.cells.entries()) {
    const path = ['cells', position]
    if (Object.keys(cell.at).length === 0) yield { code: 'empty-place', path, facts: {} }
    yield* checkCoordinates(chain, cell.at, path)
    yield* checkStatement(chain, cell, path)
  }
  yield* checkConflicts(chain.cells)
  yield* checkPlacements(chain)
}

/** Combinations; a statement about more is not compared one by one. */
const limit = 10_000

// The narrowest statement about a combination wins. Two that are equally narrow must agree.
function* checkConflicts(cells: readonly CellStatement[]): Generator<Mistake> {
  const stated = new Map<string, { readonly state: string; readonly position: number }>()
  for (const [position, cell] of cells.entries()) {
    const { at, state } = cell
    const width = reach(cell)
    if (width > limit) continue
    const other = combinations(at)
      .map((combination) => replaceIfAbsent(stated, `${width} ${combination}`, { state, position }))
      .find((earlier) => earlier.state !== state)
    if (other === undefined) continue
    const facts = { state, other: other.state }
    yield { code: 'conflicting-cells', path: ['cells', position, 'state'], facts, earlier: ['cells', other.position, 'state'] }
  }
}

function replaceIfAbsent<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  const present = map.get(key)
  if (present === undefined) map.set(key, value)
  return present ?? value
}

function combinations(at: CellStatement['at']): string[] {
  return Object.keys(at)
    .sort()
    .reduce<string[]>((begun, dimension) => cross(begun, at[dimension] ?? [], (start, value) => `${start}${dimension}=${value};`), [''])
}

// An intervention is named once, for the first statement that bars it.
function* checkPlacements(chain: Chain): Generator<Mistake> {
  const { dimensions } = indexChain(chain)
  const barred = chain.cells.filter(({ at, state }) => {
    const named = Object.keys(at)
    return state === 'not-applicable' && named.length > 0 && named.every((dimension) => dimensions.has(dimension))
  })
  const excepting = chain.cells.filter(({ state }) => state !== 'not-applicable')
  const placed = placedBy(chain, new Set(barred.flatMap(({ at }) => Object.keys(at))))
  const named = new Set<number>()
  for (const cell of barred) {
    const stands = standsIn(chain, cell)
    const exceptions = excepting.filter((other) => bySpecificity(other, cell) < 0)
    for (const position of fewestAt(cell, placed)) {
      const intervention = chain.interventions[position]
      if (intervention === undefined || named.has(position) || !stands(intervention)) continue
      if (exceptions.length > 0 && isExcepted(chain, { cell, exceptions, intervention })) continue
      named.add(position)
      const facts = { id: intervention.id, place: Object.values(cell.at).map((list) => list.join(', ')) }
      const [dimension = ''] = Object.keys(cell.at)
      yield { code: 'not-applicable-placement', path: ['interventions', position, dimension], onKey: true, facts }
    }
  }
}

type Barred = { readonly cell: CellStatement; readonly exceptions: readonly CellStatement[]; readonly intervention: Intervention }

// Each combination of the cell where the intervention stands needs an exception that holds just there.
function isExcepted(chain: Chain, { cell, exceptions, intervention }: Barred): boolean {
  const holding = exceptions.filter((other) => standsIn(chain, other)(intervention))
  return (
    holding.length > 0 &&
    placesIn(chain, cell, intervention).every((place) =>
      holding.some(({ at }) => Object.entries(place).every(([dimension, value]) => at[dimension]?.includes(value) ?? true)),
    )
  )
}

function placesIn(chain: Chain, { at }: CellStatement, intervention: Intervention): readonly Place[] {
  const own = Object.entries(at).map(([dimension, values]) => ({
    dimension,
    values: values.filter((value) => intervention.memberships[dimension]?.some((membership) => membership.value === value)),
  }))
  return own
    .reduce<Place[]>((places, { dimension, values }) => cross(places, values, (place, value) => ({ ...place, [dimension]: value })), [{}])
    .filter((place) => standsIn(chain, { at: Object.fromEntries(Object.entries(place).map(([id, value]) => [id, [value]])) })(intervention))
}

type Placed = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

/** Positions of interventions by dimension and value. */
function placedBy(chain: Chain, dimensions: ReadonlySet<string>): Placed {
  return new Map(
    [...dimensions].map((dimension) => {
      const pairs = chain.interventions.flatMap(({ memberships }, position) =>
        (memberships[dimension] ?? []).map(({ value }) => ({ value, position })),
      )
      return [
        dimension,
        rollup(
          pairs,
          (found) => found.map(({ position }) => position),
          ({ value }) => value,
        ),
      ]
    }),
  )
}

/** The interventions at the dimension of the cell that the fewest have to do with: all that stand in the cell are among them. */
function fewestAt({ at }: CellStatement, placed: Placed): readonly number[] {
  const found = Object.entries(at).map(([dimension, values]) => values.map((value) => placed.get(dimension)?.get(value) ?? []))
  return (least(found, (lists) => sum(lists, (list) => list.length)) ?? []).flat()
}

function standsIn(chain: Chain, { at }: Pick<CellStatement, 'at'>): (intervention: Intervention) => boolean {
  const known = indexChain(chain).dimensions
  if (!Object.keys(at).every((dimension) => known.has(dimension))) return () => false
  const selector = Object.fromEntries(Object.entries(at).map(([dimension, values]) => [dimension, { in: values }]))
  return (intervention) => selects(chain, selector, { intervention })
}
