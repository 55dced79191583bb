// The parts of a bar, and of its samples in the legend: colour edge, steps, the specific mark, rows, the inferred line.

import type { Box, Point } from '../layout/layout'
import type { Code } from './colourCode'
import { drawPath, fillBox, write } from './marks'
import { disc, leftEdge, rectangle } from './pathData'
import type { Mark } from './scene'
import { dial, symbol } from './symbol'
import type { Theme } from './theme'

export const corner = 3

type Toned = { readonly faded: boolean }

/** The colour edge: one colour and shape for each value, the first on top. */
export function barEdge(codes: readonly Code[], { box, width, theme, faded }: Toned & { box: Box; width: number; theme: Theme }): Mark[] {
  // An edge too low to show them all shows the first ones; the name of each stands in the spoken label and in the panel.
  const shown = codes.slice(0, Math.max(1, Math.floor(box.height / 10)))
  const part = box.height / shown.length
  const radius = Math.min(width / 2 - 2, part / 2 - 1, 4)
  const marks: Mark[] = []
  for (const [index, code] of shown.entries()) {
    const piece = { x: box.x, y: box.y + index * part, width, height: part }
    if (code.shape < 0) {
      marks.push(emptyEdge(theme, piece, faded))
      continue
    }
    const fill = faded ? theme.faded.mark : code.colour
    const body = shown.length === 1 ? drawPath(leftEdge(piece, corner), { fill }) : fillBox(piece, fill)
    const spot = { x: box.x + width / 2, y: piece.y + part / 2, radius }
    marks.push(body, drawPath(codeShape(code, spot), { fill: faded ? theme.faded.fill : theme.onColour }))
  }
  return marks
}

// Without a value the edge is an empty box: saying nothing must not look like saying something.
function emptyEdge(theme: Theme, { x, y, width, height }: Box, faded: boolean): Mark {
  return fillBox({ x: x + width - 1, y, width: 1, height }, faded ? theme.faded.outline : theme.bar.outline)
}

/** The shape of a colour's value. */
export function codeShape(code: Code, spot: { x: number; y: number; radius: number }): string {
  return code.of === undefined ? symbol(code.shape, spot) : dial(code.shape, { ...spot, count: code.of })
}

type Steps = Toned & { readonly filled: number; readonly of: number; readonly x: number; readonly base: number; readonly height: number }

/** Rising blocks say how far on the scale, the dots at their foot how far it goes. */
export function stepsMark(theme: Theme, { filled, of, x, base, height, faded }: Steps): Mark[] {
  const blocks = Array.from({ length: of }, (_, step) => {
    const rise = step < filled ? height * (0.35 + (0.65 * (step + 1)) / of) : 1.5
    return rectangle({ x: x + step * 4, y: base - rise, width: step < filled ? 3 : 2, height: rise })
  })
  return [drawPath(blocks.join(''), { fill: faded ? theme.faded.mark : theme.bar.mark })]
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

/** Hollow beads, one mark together: here the chain's author read between the lines. */
export function inferredBeads(theme: Theme, { spots, faded }: Toned & { spots: readonly Point[] }): Mark[] {
  if (spots.length === 0) return []
  const tone = faded ? theme.faded : theme.bar
  const beads = spots.map(([x, y]) => disc({ x, y, radius: 2.2 }))
  return [drawPath(beads.join(''), { fill: tone.fill, stroke: tone.mark, strokeWidth: 1 })]
}
