// The views and stories of a chain → axes, filters, norms and items to stand out that are not declared.

import type { Chain } from '../chain/chain'
import { parseGapId } from '../chain/gapId'
import { indexChain } from '../chain/indexChain'
import type { Mistake, Path } from '../chain/problem'
import { defaultView, type View } from '../chain/view'
import { checkFocusShown } from './checkFocusShown'
import { checkIds } from './checkIds'
import { checkCoordinates, checkDimension, checkSelector } from './checkSelector'
import { checkTexts } from './checkTexts'

export function* checkViews(chain: Chain): Generator<Mistake> {
  yield* checkIds(chain.views, ['views'])
  for (const [position, { title, summary, view }] of chain.views.entries()) {
    const path = ['views', position]
    yield* checkTexts({ title, summary }, { path, language: chain.language })
    yield* checkWhole(chain, view, { base: defaultView, path })
  }
  yield* checkIds(chain.stories, ['stories'])
  for (const [position, { title, summary, steps }] of chain.stories.entries()) {
    const path = ['stories', position]
    yield* checkTexts({ title, summary }, { path, language: chain.language })
    for (const [place, step] of steps.entries()) yield* checkStep(chain, step, [...path, 'steps', place])
  }
}

function* checkStep(
  chain: Chain,
  { title, say, note, base, view }: Chain['stories'][number]['steps'][number],
  path: Path,
): Generator<Mistake> {
  yield* checkTexts({ title, say, note }, { path, language: chain.language })
  const start = chain.views.find(({ id }) => id === base)
  if (base !== undefined && start === undefined) {
    yield {
      code: 'unknown-view',
      path: [...path, 'view'],
      facts: { id: base },
      sought: { name: base, among: chain.views.map(({ id }) => id) },
    }
  }
  // On stage, a step with a focus hides what its filter leaves out.
  yield* checkWhole(chain, { ...view, hide: true }, { base: start?.view ?? defaultView, path })
}

function* checkWhole(chain: Chain, view: View, { base, path }: { base: View; path: Path }): Generator<Mistake> {
  const mistakes = [...checkView(chain, view, { base, path })]
  yield* mistakes
  if (mistakes.length === 0 && view.focus !== base.focus) yield* checkFocusShown(chain, view, [...path, 'focus'])
}

/** Checks what a view says itself; what it has from its base was checked there. */
export function* checkView(chain: Chain, view: View, { base, path }: { base: View; path: Path }): Generator<Mistake> {
  for (const key of ['columns', 'rows', 'colour', 'steps'] as const) {
    if (view[key] !== base[key]) yield* checkDimension(chain, view[key], [...path, key])
  }
  if (view.columns === view.rows && base.columns !== base.rows) {
    yield { code: 'same-axes', path: [...path, view.rows === base.rows ? 'columns' : 'rows'], facts: { dimension: view.rows } }
  }
  if (view.steps !== base.steps) yield* checkSteps(chain, view.steps, [...path, 'steps'])
  if (view.where !== base.where) yield* checkSelector(chain, view.where, [...path, 'where'])
  if (view.norm !== base.norm) yield* checkNorm(chain, view.norm, [...path, 'norm'])
  if (view.focus !== base.focus) yield* checkFocus(chain, view.focus, [...path, 'focus'])
  if (view.collapsed !== base.collapsed) yield* checkCollapsed(chain, view, [...path, 'collapsed'])
  if (view.whatIf !== base.whatIf) yield* checkWhatIf(chain, view.whatIf, [...path, 'what-if'])
}

function* checkSteps(chain: Chain, id: string | undefined, path: Path): Generator<Mistake> {
  const dimension = indexChain(chain).dimensions.get(id ?? '')?.dimension
  if (dimension !== undefined && !dimension.ordered) yield { code: 'unordered-steps', path, facts: { dimension: dimension.id } }
}

function* checkNorm(chain: Chain, id: string | undefined, path: Path): Generator<Mistake> {
  const known = indexChain(chain).norms
  if (id === undefined || id === 'none' || known.has(id)) return
  yield { code: 'unknown-norm', path, facts: { id }, sought: { name: id, among: [...known.keys(), 'none'] } }
}

function* checkFocus(chain: Chain, focus: readonly string[], path: Path): Generator<Mistake> {
  const { interventions } = indexChain(chain)
  for (const [position, id] of focus.entries()) {
    if (interventions.has(id) || parseGapId(chain, id) !== undefined) continue
    yield { code: 'unknown-focus', path: [...path, position], facts: { id }, sought: { name: id, among: interventions.keys() } }
  }
}

/** `row:GROUP` or `column:GROUP`. */
function* checkCollapsed(chain: Chain, { rows, columns, collapsed }: View, path: Path): Generator<Mistake> {
  for (const [position, folded] of collapsed.entries()) {
    const [axis, group = ''] = folded.split(':')
    const dimension = axis === 'column' ? columns : rows
    const known = indexChain(chain)
      .dimensions.get(dimension)
      ?.dimension.groups.map(({ id }) => id)
    if (known === undefined || ((axis === 'row' || axis === 'column') && known.includes(group))) continue
    const among = known.map((id) => `${axis === 'column' ? 'column' : 'row'}:${id}`)
    yield { code: 'unknown-group', path: [...path, position], facts: { dimension, group: folded }, sought: { name: folded, among } }
  }
}

function* checkWhatIf(chain: Chain, whatIf: View['whatIf'], path: Path): Generator<Mistake> {
  const known = indexChain(chain).interventions
  for (const key of ['without', 'with'] as const) {
    for (const [position, id] of whatIf[key].entries()) {
      if (known.has(id)) continue
      yield { code: 'unknown-intervention', path: [...path, key, position], facts: { id }, sought: { name: id, among: known.keys() } }
    }
  }
  yield* checkCoordinates(chain, whatIf.count, [...path, 'count'])
}
