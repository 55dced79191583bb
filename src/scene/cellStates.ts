// Cell state + theme → its ground and pattern cut to a box, and its sign: the parts of a cell and of its sample in the legend.

import type { CellState } from '../analysis/findings'
import type { Box } from '../layout/layout'
import { hatch, rules } from './hatch'
import { drawPath, fillBox, write } from './marks'
import { polyline } from './pathData'
import type { Mark } from './scene'
import type { Theme } from './theme'

/** The ground and pattern of a state. Patterns hang on the drawing's origin: neighbours with one state read as one plane. */
export function ground(theme: Theme, state: CellState, box: Box): readonly Mark[] {
  if (state === 'covered' || state === 'not-judged') return []
  const { ground: fill, pattern: stroke } = theme.states[state]
  return [fillBox(box, fill), pattern(state, stroke, box)]
}

function pattern(state: Exclude<CellState, 'covered' | 'not-judged'>, stroke: string, box: Box): Mark {
  switch (state) {
    case 'gap':
      return drawPath(hatch(box, { spacing: 9, rising: true }), { stroke, strokeWidth: 1.1 })
    case 'weak':
      return drawPath(hatch(box, { spacing: 27, rising: true }), { stroke, strokeWidth: 0.8 })
    case 'unknown':
      return drawPath(hatch(box, { spacing: 12, rising: false }), { stroke, strokeWidth: 0.8, dash: [2, 5] })
    case 'not-applicable':
      return drawPath(rules(box, 8), { stroke, strokeWidth: 1.2, dash: [1.2, 6.8] })
  }
}

/** px. */
export const signWidth = 10

/** The sign of a state that needs no words, 10 px wide on a baseline: a tick or a question mark. */
export function stateSign(theme: Theme, state: CellState, { x, base }: { x: number; base: number }): readonly Mark[] {
  if (state === 'unknown') return [write('?', { x: x + 2, y: base, size: 12, weight: 600, fill: theme.states.unknown.word })]
  if (state !== 'covered') return []
  const tick = polyline([
    [x, base - 4],
    [x + 3.2, base - 0.8],
    [x + 9.5, base - 8.5],
  ])
  return [drawPath(tick, { stroke: theme.covered, strokeWidth: 1.6 })]
}
