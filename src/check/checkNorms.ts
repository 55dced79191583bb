// The norms of a chain → demands that name what is not declared, judge too much at once, or wait for each other in a circle.

import type { Chain, Norm } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import type { Mistake, Path } from '../chain/problem'
import { admitted } from '../chain/select'
import { checkIds } from './checkIds'
import { checkDimension, checkSelector } from './checkSelector'
import { checkStatement } from './checkStatement'
import { checkTexts } from './checkTexts'

export function* checkNorms(chain: Chain): Generator<Mistake> {
  yield* checkIds(chain.norms, ['norms'])
  let [places, tooMany] = [0, false]
  for (const [position, norm] of chain.norms.entries()) {
    const path = ['norms', position]
    yield* checkTexts({ name: norm.name }, { path, language: chain.language })
    yield* checkOver(chain, norm, path)
    places += countPlaces(chain, norm)
    if (places > mostPlaces && !tooMany) {
      tooMany = true
      yield { code: 'too-many-places', path: [...path, 'over'], facts: { count: places, limit: mostPlaces } }
    }
    yield* checkSelector(chain, norm.where, [...path, 'where'])
    yield* checkNeed(chain, norm, [...path, 'need'])
    yield* checkUnless(chain, norm, [...path, 'unless'])
    yield* checkStatement(chain, norm, path)
  }
  yield* checkCycles(chain)
}

/** Combinations that all norms together judge; nobody reads more gaps than this, and the memory of a browser would not hold them. */
const mostPlaces = 100_000

function countPlaces(chain: Chain, { over, where }: Norm): number {
  const known = indexChain(chain).dimensions
  return over.every((id) => known.has(id)) ? over.reduce((product, id) => product * admitted(chain, id, where[id]).length, 1) : 0
}

function* checkOver(chain: Chain, { over }: Norm, path: Path): Generator<Mistake> {
  const distinct = new Set(over).size
  if (distinct < 1 || distinct > 3 || distinct < over.length) {
    yield { code: 'wrong-over', path: [...path, 'over'], facts: { count: over.length } }
  }
  for (const [position, dimension] of over.entries()) yield* checkDimension(chain, dimension, [...path, 'over', position])
}

function* checkNeed(chain: Chain, { over, need }: Norm, path: Path): Generator<Mistake> {
  if (need.kind === 'onward') yield* checkSelector(chain, need.to, [...path, 'onward', 'to'])
  else if (need.kind === 'reached') yield* checkSelector(chain, need.from, [...path, 'reached', 'from'])
  else yield* checkSelector(chain, need.having, [...path, 'having'])
  if (need.kind === 'professionals' && over.includes(dimensionIds.professional)) {
    yield { code: 'provider-over', path: [...path, 'professionals'], onKey: true, facts: {} }
  }
}

function* checkUnless(chain: Chain, { over, unless }: Norm, path: Path): Generator<Mistake> {
  const known = indexChain(chain).norms
  for (const [position, id] of unless.entries()) {
    const first = known.get(id)
    if (first === undefined) {
      yield { code: 'unknown-norm', path: [...path, position], facts: { id }, sought: { name: id, among: known.keys() } }
      continue
    }
    const extra = first.over.filter((dimension) => !over.includes(dimension))
    if (extra.length > 0) yield { code: 'unless-wider', path: [...path, position], facts: { unless: id, extra } }
  }
}

// Depth-first over `unless`; each norm is done once, so that long rows of norms cost no more than their links.
function* checkCycles(chain: Chain): Generator<Mistake> {
  const known = indexChain(chain).norms
  const done = new Set<string>()
  for (const [position, { id }] of chain.norms.entries()) {
    const cycle = findCycle(id, (norm) => known.get(norm)?.unless ?? [], done)
    if (cycle.length > 0) yield { code: 'norm-cycle', path: ['norms', position, 'unless'], facts: { norms: cycle } }
  }
}

function findCycle(start: string, next: (id: string) => readonly string[], done: Set<string>): string[] {
  const trail = [{ id: start, rest: [...next(start)] }]
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const id = top.rest.pop()
    if (id === undefined || done.has(top.id)) {
      done.add(top.id)
      trail.pop()
      continue
    }
    const begin = trail.findIndex((step) => step.id === id)
    if (begin >= 0) {
      trail.forEach((step) => done.add(step.id))
      return [...trail.slice(begin).map((step) => step.id), id]
    }
    trail.push({ id, rest: [...next(id)] })
  }
  return []
}
