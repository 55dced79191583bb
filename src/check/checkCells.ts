// What a chain says of its cells → statements about nothing or against each other, and interventions where none can be.

import { cross, group } from 'd3'
import type { CellStatement, Chain, Intervention } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Mistake } from '../chain/problem'
import { selects } from '../chain/select'
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
  const stated = new Map<string, string>()
  for (const [position, { at, state }] of cells.entries()) {
    const width = Object.values(at).reduce((product, values) => product * values.length, 1)
    if (width > limit) continue
    const other = combinations(at)
      .map((combination) => replaceIfAbsent(stated, `${width} ${combination}`, state))
      .find((earlier) => earlier !== state)
    if (other !== undefined) yield { code: 'conflicting-cells', path: ['cells', position, 'state'], facts: { state, other } }
  }
}

function replaceIfAbsent(map: Map<string, string>, key: string, value: string): string {
  const present = map.get(key)
  if (present === undefined) map.set(key, value)
  return present ?? value
}

function combinations(at: CellStatement['at']): string[] {
  return Object.keys(at)
    .sort()
    .reduce<string[]>((begun, dimension) => cross(begun, at[dimension] ?? [], (start, value) => `${start}${dimension}=${value};`), [''])
}

function* checkPlacements(chain: Chain): Generator<Mistake> {
  const barred = chain.cells.filter(({ at, state }) => state === 'not-applicable' && Object.keys(at).length > 0)
  if (barred.length === 0) return
  const standing = placedBy(chain, new Set(barred.map(({ at }) => Object.keys(at)[0] ?? '')))
  for (const cell of barred) {
    const [dimension = '', values = []] = Object.entries(cell.at)[0] ?? []
    const near = new Set(values.flatMap((value) => standing.get(dimension)?.get(value) ?? []))
    for (const position of near) {
      const intervention = chain.interventions[position]
      if (intervention === undefined || !standsIn(chain, intervention, cell) || isExcepted(chain, intervention, cell)) continue
      const facts = { id: intervention.id, place: Object.values(cell.at).map((list) => list.join(', ')) }
      yield { code: 'not-applicable-placement', path: ['interventions', position, dimension], onKey: true, facts }
    }
  }
}

/** Positions of interventions by dimension and value. */
function placedBy(chain: Chain, dimensions: ReadonlySet<string>): Map<string, Map<string, number[]>> {
  return new Map(
    [...dimensions].map((dimension) => {
      const pairs = chain.interventions.flatMap(({ memberships }, position) =>
        (memberships[dimension] ?? []).map(({ value }) => ({ value, position })),
      )
      const byValue = group(pairs, ({ value }) => value)
      return [dimension, new Map([...byValue].map(([value, found]) => [value, found.map(({ position }) => position)]))]
    }),
  )
}

function standsIn(chain: Chain, intervention: Intervention, { at }: CellStatement): boolean {
  const known = indexChain(chain).dimensions
  if (!Object.keys(at).every((dimension) => known.has(dimension))) return false
  return selects(chain, Object.fromEntries(Object.entries(at).map(([dimension, values]) => [dimension, { in: values }])), { intervention })
}

/** A statement on more dimensions that also holds for the intervention says otherwise. */
function isExcepted(chain: Chain, intervention: Intervention, cell: CellStatement): boolean {
  return chain.cells.some(
    (other) =>
      other.state !== 'not-applicable' &&
      Object.keys(other.at).length > Object.keys(cell.at).length &&
      standsIn(chain, intervention, other),
  )
}
