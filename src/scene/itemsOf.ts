// Scene → all its items, in paint order: what must be on the screen once and in the SVG once.

import type { Item, Scene } from './scene'

export function itemsOf({ layers }: Scene): readonly Item[] {
  return [...layers.body, ...layers.columns, ...layers.rows, ...layers.corner, ...layers.frame]
}
