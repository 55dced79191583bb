// A selector or coordinates → the dimensions, values, groups and capacities in it that are not declared, and ranges that cannot be.

import type { Chain, Condition, Selector } from '../chain/chain'
import { indexChain, type DimensionIndex } from '../chain/indexChain'
import type { Mistake, Path } from '../chain/problem'

export function* checkSelector(chain: Chain, selector: Selector, path: Path): Generator<Mistake> {
  for (const [id, condition] of Object.entries(selector)) {
    const index = indexChain(chain).dimensions.get(id)
    if (index === undefined) yield unknownDimension(chain, id, { path: [...path, id], onKey: true })
    else yield* checkCondition(index, condition, [...path, id])
  }
}

export function* checkCoordinates(chain: Chain, at: Readonly<Record<string, readonly string[]>>, path: Path): Generator<Mistake> {
  for (const [id, values] of Object.entries(at)) {
    const index = indexChain(chain).dimensions.get(id)
    if (index === undefined) yield unknownDimension(chain, id, { path: [...path, id], onKey: true })
    else yield* checkValues(index, values, [...path, id])
  }
}

/** A dimension named by a key or by a value. */
export function* checkDimension(chain: Chain, id: string | undefined, path: Path): Generator<Mistake> {
  if (id !== undefined && !indexChain(chain).dimensions.has(id)) yield unknownDimension(chain, id, { path })
}

function unknownDimension(chain: Chain, dimension: string, at: { path: Path; onKey?: true }): Mistake {
  return { code: 'unknown-dimension', ...at, facts: { dimension }, sought: { name: dimension, among: indexChain(chain).dimensions.keys() } }
}

function* checkCondition(index: DimensionIndex, condition: Condition, path: Path): Generator<Mistake> {
  if (condition.in !== undefined) yield* checkValues(index, condition.in, [...path, 'in'])
  if (condition.group !== undefined) yield* checkNames('group', { index, names: condition.group, path: [...path, 'group'] })
  if (condition.as !== undefined) yield* checkNames('as', { index, names: condition.as, path: [...path, 'as'] })
  yield* checkRange(index, condition, path)
}

function* checkRange(index: DimensionIndex, { min, max }: Condition, path: Path): Generator<Mistake> {
  for (const [bound, value] of Object.entries({ min, max } as const)) {
    if (value === undefined) continue
    yield* checkValue(index, value, [...path, bound])
    if (!index.dimension.ordered && (bound === 'min' || bound === 'max')) {
      yield { code: 'unordered-range', path: [...path, bound], onKey: true, facts: { dimension: index.dimension.id, bound } }
    }
  }
  if (min === undefined || max === undefined) return
  const [from, to] = [index.order.get(min), index.order.get(max)]
  if (from !== undefined && to !== undefined && from > to) yield { code: 'reversed-range', path: [...path, 'min'], facts: { min, max } }
}

function* checkValues(index: DimensionIndex, values: readonly string[], path: Path): Generator<Mistake> {
  yield* checkLength(index, values, path)
  for (const [position, value] of values.entries()) yield* checkValue(index, value, [...path, position])
}

// Of nothing there is never one: what asks for it would find a gap everywhere, or show nothing.
function* checkLength({ dimension }: DimensionIndex, names: readonly string[], path: Path): Generator<Mistake> {
  if (names.length === 0) yield { code: 'empty-list', path, facts: { dimension: dimension.id } }
}

export function* checkValue({ dimension, values }: DimensionIndex, value: string, path: Path): Generator<Mistake> {
  if (values.has(value)) return
  yield { code: 'unknown-value', path, facts: { dimension: dimension.id, value }, sought: { name: value, among: values.keys() } }
}

function* checkNames(
  kind: 'group' | 'as',
  { index, names, path }: { index: DimensionIndex; names: readonly string[]; path: Path },
): Generator<Mistake> {
  const { id: dimension, groups, as } = index.dimension
  const known = (kind === 'group' ? groups : as).map(({ id }) => id)
  yield* checkLength(index, names, path)
  for (const [position, name] of names.entries()) {
    if (known.includes(name)) continue
    const at = { path: [...path, position], sought: { name, among: known } }
    if (kind === 'group') yield { code: 'unknown-group', ...at, facts: { dimension, group: name } }
    else yield { code: 'unknown-capacity', ...at, facts: { dimension, capacity: name } }
  }
}
