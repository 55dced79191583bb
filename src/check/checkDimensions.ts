// The dimensions and sources of a chain → what is missing, comes twice, or is named but not declared.

import type { Chain, Dimension } from '../chain/chain'
import { changeDimension } from '../chain/changeDimension'
import { dimensionIds } from '../chain/dimensionIds'
import type { Mistake, Path } from '../chain/problem'
import { checkIds } from './checkIds'
import { checkCitations } from './checkStatement'
import { checkTexts } from './checkTexts'

/** Keys that an intervention or a cell has already, what begins the end of a link outside the chain, and what tells two versions apart. */
const reserved: ReadonlySet<string> = new Set([
  ...'id name summary aka url ages owner contact checked basis why sources state remove outside'.split(' '),
  changeDimension,
])

export function* checkDimensions(chain: Chain): Generator<Mistake> {
  for (const { id, title, note } of chain.sources) {
    yield* checkTexts({ title, note }, { path: ['sources', id], language: chain.language })
  }
  for (const id of [dimensionIds.stage, dimensionIds.professional]) {
    if (!chain.dimensions.some((dimension) => dimension.id === id)) {
      yield { code: 'missing-dimension', path: ['dimensions'], onKey: true, facts: { dimension: id }, sought: { name: id, among: [] } }
    }
  }
  for (const dimension of chain.dimensions) yield* checkDimension(chain, dimension)
}

function* checkDimension(chain: Chain, dimension: Dimension): Generator<Mistake> {
  const { id, name, summary, groups, values, as } = dimension
  const path = ['dimensions', id]
  if (reserved.has(id)) yield { code: 'reserved-dimension', path, onKey: true, facts: { dimension: id } }
  if (values.length === 0) yield { code: 'no-values', path: [...path, 'values'], facts: { dimension: id } }
  yield* checkTexts({ name, summary }, { path, language: chain.language })
  yield* checkNamed(chain, groups, [...path, 'groups'])
  yield* checkNamed(chain, values, [...path, 'values'])
  yield* checkNamed(chain, as, [...path, 'as'])
  yield* checkGroups(dimension, path)
  for (const [position, { sources }] of values.entries()) yield* checkCitations(chain, sources, [...path, 'values', position])
}

function* checkNamed(chain: Chain, items: Dimension['groups'], path: Path): Generator<Mistake> {
  yield* checkIds(items, path)
  for (const [position, { name, summary }] of items.entries()) {
    yield* checkTexts({ name, summary }, { path: [...path, position], language: chain.language })
  }
}

function* checkGroups({ id, groups, values }: Dimension, path: Path): Generator<Mistake> {
  for (const [position, group] of groups.entries()) {
    const twin = values.findIndex((value) => value.id === group.id)
    if (twin < 0) continue
    const facts = { dimension: id, id: group.id }
    yield { code: 'group-as-value', path: [...path, 'groups', position, 'id'], facts, earlier: [...path, 'values', twin, 'id'] }
  }
  const known = new Set(groups.map((group) => group.id))
  for (const [position, { group }] of values.entries()) {
    if (group === undefined || known.has(group)) continue
    yield {
      code: 'unknown-group',
      path: [...path, 'values', position, 'group'],
      facts: { dimension: id, group },
      sought: { name: group, among: known },
    }
  }
}
