// A box → line segments that fill it with a pattern: computed, so that every program draws it the same and no program needs patterns.

import type { Box } from '../layout/layout'
import { at } from './pathData'

/**
 * Diagonals clipped to the box, `spacing` px apart along the x axis. They hang on the drawing's origin, not on the box, so that
 * the hatch of two boxes side by side runs through. `rising` leans like a slash, otherwise like a backslash.
 */
export function hatch({ x, y, width, height }: Box, { spacing, rising }: { spacing: number; rising: boolean }): string {
  const parts: string[] = []
  const right = x + width
  const bottom = y + height
  // Every rising line is x + y = c, every falling one is x - y = c.
  const [low, high] = rising ? [x + y, right + bottom] : [x - bottom, right - y]
  for (let c = Math.ceil(low / spacing) * spacing; c < high; c += spacing) {
    const yAt = (px: number): number => (rising ? c - px : px - c)
    const xAt = (py: number): number => (rising ? c - py : c + py)
    const startX = Math.max(x, Math.min(xAt(y), xAt(bottom)))
    const endX = Math.min(right, Math.max(xAt(y), xAt(bottom)))
    if (endX - startX > 0.01) parts.push(`M${at(startX, yAt(startX))}L${at(endX, yAt(endX))}`)
  }
  return parts.join('')
}

/** Level lines, `spacing` px apart and hung on the origin as well; drawn with a short dash they become dots. */
export function rules({ x, y, width, height }: Box, spacing: number): string {
  const parts: string[] = []
  for (let line = Math.ceil((y + 1) / spacing) * spacing; line < y + height - 1; line += spacing) {
    const start = Math.ceil((x + 1) / spacing) * spacing
    if (start < x + width - 1) parts.push(`M${at(start, line)}L${at(x + width - 1, line)}`)
  }
  return parts.join('')
}
