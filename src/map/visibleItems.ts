// Items + the part of the scene on screen → the items worth painting. React Flow slows with what it is given, not with what is seen.

import type { Box } from '../layout/layout'
import type { Item } from '../scene/scene'

/** Painted ahead on each side, in parts of the screen. */
const ahead = 0.3
/** The painted part moves in steps, so that a pan of a few px changes nothing. Parts of the screen. */
const step = 0.2
/** It grows in steps of half a doubling as well, so that a zoom is not at every frame another part to paint. */
const growth = 2

/** The painted part of the scene: the seen part, widened and rounded to steps. */
export function paintedBox(seen: Box): Box {
  const scale = 2 ** (Math.ceil(Math.log2(seen.width) * growth) / growth) / seen.width
  const [width, height] = [seen.width * scale, seen.height * scale]
  const [stepX, stepY] = [width * step, height * step]
  const x = Math.floor((seen.x - width * ahead) / stepX) * stepX
  const y = Math.floor((seen.y - height * ahead) / stepY) * stepY
  return { x, y, width: width * (1 + 2 * ahead) + stepX, height: height * (1 + 2 * ahead) + stepY }
}

/** Lines that somebody can still tell apart and follow with the eye from one end to the other. */
const followable = 200

export function visibleItems(items: readonly Item[], painted: Box, always: string | undefined): readonly Item[] {
  const visible = items.filter((item) => item.key === always || overlaps(item.box, painted))
  const ends = new Set(visible.filter(({ kind }) => kind === 'bar').map(({ id }) => id))
  const lines = visible.reduce((count, { kind }) => count + (kind === 'link' ? 1 : 0), 0)
  if (lines <= followable || ends.size === 0) return visible
  // In a long chain thousands of lines pass by on their way from somewhere else to somewhere else: they say nothing of what is seen.
  return visible.filter(({ kind, key, related }) => kind !== 'link' || key === always || related.some((end) => ends.has(end)))
}

function overlaps(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

/** A text for a painted box, equal for equal boxes: React's memory compares it. */
export function boxKey({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((value) => value.toFixed(1)).join(' ')
}
