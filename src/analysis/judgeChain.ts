// Chain + View → Findings: every norm in the view's lens judged at every combination, with the gaps, the coverage and the cells of the view.

import { group } from 'd3'
import type { Chain, Norm } from '../chain/chain'
import { formatPlace } from '../chain/gapId'
import { dimensionOf, indexChain } from '../chain/indexChain'
import { remember } from '../chain/remember'
import type { View } from '../chain/view'
import { countCombinations, countCoverage, coverageAlong } from './countCoverage'
import { explainGaps } from './explainGap'
import { cellKey, type CellState, type Findings, type Gap, type JudgedCell, type Judgement } from './findings'
import { judgeNorm } from './judgeNorm'
import { prepareNorm } from './prepareNorm'

/** A filter (`view.where`) never changes a judgement; only the lens chooses norms, and only `view.whatIf` changes what is counted. */
export function judgeChain(chain: Chain, view: View): Findings {
  const norms = lens(chain, view)
  const { judgements, gaps } = judgeAll(chain, norms, view)
  return {
    norms: norms.map(({ id }) => id),
    gaps,
    judgements,
    coverage: Object.fromEntries(norms.map((norm) => [norm.id, coverageOf(chain, norm, judgements)])),
    overall: countCoverage(judgements),
    cells: judgeCells(chain, { view, judgements, gaps }),
    rows: coverageAlong(view.rows, { judgements, drawnAs: drawnAs(chain, view, 'row') }),
    columns: coverageAlong(view.columns, { judgements, drawnAs: drawnAs(chain, view, 'column') }),
  }
}

function lens(chain: Chain, { norm }: View): readonly Norm[] {
  return norm === undefined ? chain.norms : chain.norms.filter(({ id }) => id === norm)
}

type Verdicts = { readonly judgements: readonly Judgement[]; readonly gaps: readonly Gap[] }

const judged = remember<Verdicts>(4)

// A filter, other axes or another level of detail ask for what was judged just before; so does taking back a what-if.
function judgeAll(chain: Chain, norms: readonly Norm[], view: View): Verdicts {
  return judged(chain, decisive(view), () => {
    const steps = judgeNorms(chain, norms, view)
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
    }
  })
}

/** Most of the work of `judgeChain`, which takes little afterwards. After each norm it waits until `pause` is over. */
export async function judgeAhead(chain: Chain, view: View, pause: () => Promise<void>): Promise<void> {
  if (judged.has(chain, decisive(view))) return
  const steps = judgeNorms(chain, lens(chain, view), view)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return void judged(chain, decisive(view), () => step.value)
    await pause()
  }
}

function decisive({ norm, whatIf }: View): readonly unknown[] {
  return [norm, JSON.stringify(whatIf)]
}

function* judgeNorms(chain: Chain, norms: readonly Norm[], { whatIf }: View): Generator<undefined, Verdicts> {
  const before = new Map<string, ReadonlyMap<string, Judgement>>()
  const gaps = new Map<string, readonly Gap[]>()
  // A norm outside the lens is judged as well when one inside it waits for it, but it is not reported.
  for (const norm of inOrder(chain, norms)) {
    const ready = prepareNorm(chain, norm, whatIf)
    const verdicts = judgeNorm(chain, ready, before)
    before.set(norm.id, new Map(verdicts.map(({ judgement }) => [formatPlace(norm.over, judgement.at), judgement])))
    const short = verdicts.filter(({ judgement }) => judgement.state === 'gap')
    if (short.length > 0 && norms.includes(norm)) gaps.set(norm.id, short.map(explainGaps(chain, ready)))
    yield
  }
  return {
    judgements: norms.flatMap(({ id }) => [...(before.get(id)?.values() ?? [])]),
    gaps: norms.flatMap(({ id }) => gaps.get(id) ?? []),
  }
}

// Norms with those they name in `unless` first, whatever their order in the file.
function inOrder(chain: Chain, wanted: readonly Norm[]): readonly Norm[] {
  const { norms } = indexChain(chain)
  const ordered = new Set<Norm>()
  const visit = (norm: Norm, above: readonly Norm[]): void => {
    if (ordered.has(norm) || above.includes(norm)) return
    for (const id of norm.unless) {
      const first = norms.get(id)
      if (first !== undefined) visit(first, [...above, norm])
    }
    ordered.add(norm)
  }
  for (const norm of wanted) visit(norm, [])
  return [...ordered]
}

function coverageOf(chain: Chain, norm: Norm, judgements: readonly Judgement[]): Findings['overall'] {
  const own = judgements.filter((judgement) => judgement.norm === norm.id)
  return countCoverage(own, countCombinations(chain, norm) - own.length)
}

function judgeCells(chain: Chain, { view, judgements, gaps }: Verdicts & { readonly view: View }): ReadonlyMap<string, JudgedCell> {
  const { norms } = indexChain(chain)
  const inGrid = (id: string): boolean => {
    const over = norms.get(id)?.over ?? []
    return over.length === 2 && over.includes(view.rows) && over.includes(view.columns)
  }
  const [asRow, asColumn] = [drawnAs(chain, view, 'row'), drawnAs(chain, view, 'column')]
  const placeOf = ({ at }: Pick<Judgement, 'at'>) => ({ row: asRow(at[view.rows] ?? ''), column: asColumn(at[view.columns] ?? '') })
  const keyOf = (one: Pick<Judgement, 'at'>): string => cellKey(placeOf(one).row, placeOf(one).column)
  const gapsByCell = group(
    gaps.filter(({ norm }) => inGrid(norm)),
    keyOf,
  )
  const cells = group(
    judgements.filter(({ norm }) => inGrid(norm)),
    keyOf,
  )
  const several = view.norm === undefined
  return new Map(
    [...cells].map(([key, inCell]) => {
      const here = gapsByCell.get(key) ?? []
      const state = stateOf(inCell, several ? here : [])
      return [key, { ...placeOf(inCell[0] ?? { at: {} }), state, judgements: inCell, gaps: here.map(({ id }) => id) }]
    }),
  )
}

// A value → what stands for it on the axis: its group, where the view has folded that. What is folded away must not be lost from sight.
function drawnAs(chain: Chain, view: View, axis: 'row' | 'column'): (value: string) => string {
  const { values } = dimensionOf(chain, axis === 'row' ? view.rows : view.columns)
  return (value) => {
    const group = values.get(value)?.group
    return group !== undefined && view.collapsed.includes(`${axis}:${group}`) ? group : value
  }
}

// All norms together: a gap of a norm that waits for no other weighs most; one that does leaves the cell weak. A lens on one norm says what that norm says.
function stateOf(judgements: readonly Judgement[], gaps: readonly Gap[]): CellState {
  const states = new Set<CellState>(judgements.map(({ state }) => state))
  if (gaps.length > 0 && gaps.every(({ secondary }) => secondary)) return 'weak'
  const ranked: readonly CellState[] = ['gap', 'unknown', 'covered', 'not-applicable']
  return ranked.find((state) => states.has(state)) ?? 'not-judged'
}
