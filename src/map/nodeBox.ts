// An item's box → the box of its node: React Flow takes a node without width or height for one that was not measured yet.

import type { Box } from '../layout/layout'

/** px of the scene. */
const least = 1

export function nodeBox({ x, y, width, height }: Box): Box {
  return { x, y, width: Math.max(least, width), height: Math.max(least, height) }
}
