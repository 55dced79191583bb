// The parts of a bar, and of its samples in the legend: colour edge, steps, the specific mark, rows, the inferred line.

import type { Box } from '../layout/layout'
import type { Code } from './colourCode'
import { drawPath, fillBox, write } from './marks'
import { leftEdge, rectangle, short } from './pathData'
import type { Mark } from './scene'
import { dial, symbol } from './symbol'
import type { Theme } from './theme'

export const corner = 3

type Toned = { readonly faded: boolean }

/** The colour edge: one colour and shape for each value, the first on top. */
export function barEdge(codes: readonly Code[], { box, width, theme, faded }: Toned & { box: Box; width: number; theme: Theme }): Mark[] {
  // An edge too low to show them all shows the first ones; the name of each stands in the spoken label and in the panel.
  const shown = codes.slice(0, Math.max(1, Math.floor(box.height / 11)))
  const part = box.height / shown.length
  const radius = Math.min(width / 2 - 2, part / 2 - 1, 4)
  return shown.flatMap((code, index) => {
    const piece = { x: box.x, y: box.y + index * part, width, height: part }
    const fill = faded ? theme.faded.mark : code.colour
    const body = shown.length === 1 ? drawPath(leftEdge(piece, corner), { fill }) : fillBox(piece, fill)
    const spot = { x: box.x + width / 2, y: piece.y + part / 2, radius }
    return code.shape < 0 ? [body] : [body, drawPath(codeShape(code, spot), { fill: faded ? theme.faded.fill : theme.onColour })]
  })
}

/** The shape of a colour's value. */
export function codeShape(code: Code, spot: { x: number; y: number; radius: number }): string {
  return code.of === undefined ? symbol(code.shape, spot) : dial(code.shape, { ...spot, count: code.of })
}

type Steps = Toned & { readonly filled: number; readonly of: number; readonly x: number; readonly base: number; readonly height: number }

/** Rising blocks: the filled ones say how far on the scale, the hollow ones how far it goes. */
export function stepsMark(theme: Theme, { filled, of, x, base, height, faded }: Steps): Mark[] {
  const block = (step: number): string => {
    const rise = height * (0.35 + (0.65 * (step + 1)) / of)
    return rectangle({ x: x + step * 4, y: base - rise, width: 3, height: rise })
  }
  const blocks = Array.from({ length: of }, (_, step) => block(step))
  const full = drawPath(blocks.slice(0, filled).join(''), { fill: faded ? theme.faded.mark : theme.bar.mark })
  return filled >= of ? [full] : [drawPath(blocks.slice(filled).join(''), { fill: theme.bar.empty }), full]
}

/** A target: aimed at one substance. */
export function specificMark(theme: Theme, { x, middle, faded }: Toned & { x: number; middle: number }): Mark[] {
  const colour = faded ? theme.faded.mark : theme.bar.mark
  return [
    drawPath(symbol(0, { x: x + 5, y: middle, radius: 5 }), { stroke: colour, strokeWidth: 1.2 }),
    drawPath(symbol(0, { x: x + 5, y: middle, radius: 2 }), { fill: colour }),
  ]
}

export function rowsMark(theme: Theme, { text, x, base, faded }: Toned & { text: string; x: number; base: number }): Mark {
  return write(text, { x, y: base, size: 11, weight: 600, fill: faded ? theme.faded.ink : theme.muted })
}

export function inferredLine(theme: Theme, { x, y, width, faded }: Toned & { x: number; y: number; width: number }): Mark {
  const stroke = faded ? theme.faded.mark : theme.bar.mark
  return drawPath(`M${short(x)} ${short(y)}L${short(x + width)} ${short(y)}`, { stroke, strokeWidth: 1, dash: [1.5, 3.5] })
}
