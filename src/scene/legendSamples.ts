// One feature of the map + theme → a small sample of it, drawn by the same hands as the map itself.

import type { CellState } from '../analysis/findings'
import type { Link } from '../chain/chain'
import type { Box } from '../layout/layout'
import type { Code } from './colourCode'
import { barEdge, inferredBeads, rowsMark, specificMark, stepsMark } from './barMarks'
import { tint } from './besideMarks'
import { ground, stateSign } from './cellStates'
import { linkMarks } from './composeLinks'
import { gapEdge } from './headerGaps'
import { drawPath, fillBox } from './marks'
import { outlineDash, type Outline } from './outline'
import { sampleSize } from './sampleSize'
import { rectangle } from './pathData'
import type { Mark } from './scene'
import type { Theme } from './theme'

const edgeWidth = 12
const box: Box = { x: 0.5, y: 0.5, width: sampleSize.width - 1, height: sampleSize.height - 1 }

export function sampleColour(theme: Theme, code: Code): readonly Mark[] {
  return [frame(theme, 'solid'), ...barEdge([code], { box, width: edgeWidth, theme, faded: false })]
}

export function sampleOutline(theme: Theme, outline: Outline): readonly Mark[] {
  return [frame(theme, outline)]
}

export function sampleInferred(theme: Theme): readonly Mark[] {
  return [frame(theme, 'solid'), ...inferredBeads(theme, { spots: [[sampleSize.width / 2, box.y + box.height]], faded: false })]
}

export function sampleFaded(theme: Theme): readonly Mark[] {
  return [
    { kind: 'rect', ...box, radius: 3, paint: { fill: theme.faded.fill, stroke: theme.faded.outline, strokeWidth: 1 } },
    drawPath('M4 0.5L12 0.5L12 15.5L4 15.5Z', { fill: theme.faded.mark }),
  ]
}

/** At overview, where an intervention is a tile, and what doesn't count its bare shape. */
export function sampleFadedTile(theme: Theme): readonly Mark[] {
  return [
    drawPath(rectangle({ x: 12.5, y: 5.5, width: 5, height: 5 }), { fill: theme.bar.fill, stroke: theme.faded.outline, strokeWidth: 1 }),
  ]
}

export function sampleLeftOutTile(theme: Theme): readonly Mark[] {
  return [...sampleFadedTile(theme), drawPath('M10 8L20 8', { stroke: theme.faded.ink, strokeWidth: 1 })]
}

export function sampleLeftOut(theme: Theme): readonly Mark[] {
  return [...sampleFaded(theme), drawPath('M3 8L21 8', { stroke: theme.faded.ink, strokeWidth: 1 })]
}

export function sampleSteps(theme: Theme, steps: { filled: number; of: number }): readonly Mark[] {
  return stepsMark(theme, { ...steps, x: 1, base: 14, height: 11, faded: false })
}

export function sampleSpecific(theme: Theme): readonly Mark[] {
  return specificMark(theme, { x: 10, middle: 8, faded: false })
}

export function sampleRows(theme: Theme): readonly Mark[] {
  return [rowsMark(theme, { text: '×n', x: 8, base: 12, faded: false })]
}

export function sampleState(theme: Theme, state: CellState): readonly Mark[] {
  // An empty cell has nothing to show but its edge.
  if (state === 'not-judged')
    return [{ kind: 'rect', ...box, paint: { fill: theme.background, stroke: theme.faded.outline, strokeWidth: 1 } }]
  return [...ground(theme, state, box), ...stateSign(theme, state, { x: 8, base: 12 })]
}

/** The edge of a row's header. */
export function sampleGapHeader(theme: Theme): readonly Mark[] {
  return [fillBox(box, theme.side.fill), ...gapEdge(theme, box, 'row')]
}

export function sampleOffer(theme: Theme, share: number): readonly Mark[] {
  const paint = { fill: share === 0 ? theme.background : tint(theme, share), stroke: theme.muted, strokeWidth: 1 }
  return [{ kind: 'rect', ...box, paint }]
}

export function sampleLink(theme: Theme, link: Pick<Link, 'kind' | 'status'>): readonly Mark[] {
  const colour = link.status === 'missing' ? theme.link.missing : theme.link.line
  return linkMarks(
    [
      [1, 8],
      [29, 8],
    ],
    { link, colour, casing: theme.link.casing },
  )
}

function frame(theme: Theme, outline: Outline): Mark {
  const dash = outlineDash[outline]
  return {
    kind: 'rect',
    ...box,
    radius: 3,
    paint: { fill: theme.bar.fill, stroke: theme.bar.outline, strokeWidth: 1, ...(dash === undefined ? {} : { dash }) },
  }
}
