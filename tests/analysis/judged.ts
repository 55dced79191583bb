// Norms + what a chain says otherwise → its findings, and readers of their states; for the tests of judging.

import { cellKey, type CellState, type Findings } from '../../src/analysis/findings'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, Norm } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { chain, intervention, norm } from '../chains/buildChain'

export const offer = norm('offer', { need: { kind: 'count', count: 1, having: { professional: { as: ['delivers'] } } } })
export const moti = intervention('moti', { stage: 'some, much', professional: 'worker as delivers, gp as refers' })

export function judged(norms: readonly Norm[], more: Partial<Chain> = {}, view: Partial<View> = {}): Findings {
  return judgeChain(chain({ interventions: [moti], norms, ...more }), { ...defaultView, ...view })
}

export function stateAt({ cells }: Findings, row: string, column: string): CellState | undefined {
  return cells.get(cellKey(row, column))?.state
}

export function statesOf({ judgements }: Findings, norm: string): Readonly<Record<string, string>> {
  return Object.fromEntries(judgements.filter((one) => one.norm === norm).map(({ at, state }) => [Object.values(at).join(' '), state]))
}
