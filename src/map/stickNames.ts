// The headers of rows + the camera → the words of a row of which only the rest is in sight move down to that rest.

import type { Item } from '../scene/scene'
import type { Camera } from '../store/camera'

/** Scene px kept free below the words. */
const foot = 8

/** The middle of the first line of words, scene px: it stays in its place when words are squeezed. */
export function firstLine({ box, marks }: Item): number {
  const first = marks.find((mark) => mark.kind === 'text')
  return first === undefined ? box.y : first.y - first.size * 0.33
}

/**
 * The row that is cut off by the headers above it, and how many scene px its words move down. Undefined when none is. `squeeze`: how high
 * words are, as a share of what the scene says.
 */
export function stickNames(
  rows: readonly Item[],
  { y, zoom, squeeze }: Pick<Camera, 'y' | 'zoom'> & { readonly squeeze: number },
  corner: { readonly height: number },
): { readonly key: string; readonly shift: number } | undefined {
  const top = corner.height - y / zoom
  const cut = rows.find(({ kind, box }) => kind === 'row' && box.y < top && box.y + box.height > top)
  if (cut === undefined) return undefined
  const { key, box, marks } = cut
  const first = firstLine(cut)
  const last = Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.y : first)))
  const words = first - box.y + (last - first + foot) * squeeze
  const shift = Math.min(top - box.y, box.height - words)
  return shift <= 0 ? undefined : { key, shift }
}
