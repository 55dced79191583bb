// Two pictures of one scene → how far apart they are, item by item: a picture as a whole is mostly ground, and would hide that a bar is missing.

import type { PNG } from 'pngjs'
import { itemsOf } from '../../src/scene/itemsOf'
import type { Box } from '../../src/layout/layout'
import type { Item, Scene } from '../../src/scene/scene'

/**
 * For each item of these kinds the difference between the mean colours of its box, from 0 to 1, in the channel where it is largest. The mean
 * forgives how a program smooths edges and which font stands in for another; what is missing or has another colour it does not forgive.
 */
export function itemDifferences(scene: Scene, [a, b]: readonly [PNG, PNG], kinds: readonly Item['kind'][]): ReadonlyMap<string, number> {
  const items = itemsOf(scene).filter(({ kind }) => kinds.includes(kind))
  return new Map(
    items.map(({ key, box }) => {
      const [first, second] = [meanColour(a, box, a.width / scene.width), meanColour(b, box, b.width / scene.width)]
      return [key, Math.max(...first.map((value, at) => Math.abs(value - (second[at] ?? 0)))) / 255]
    }),
  )
}

function meanColour({ data, width, height }: PNG, box: Box, scale: number): readonly number[] {
  const [left, top] = [Math.max(0, Math.floor(box.x * scale)), Math.max(0, Math.floor(box.y * scale))]
  const [right, bottom] = [
    Math.min(width, Math.ceil((box.x + box.width) * scale)),
    Math.min(height, Math.ceil((box.y + box.height) * scale)),
  ]
  const sums = [0, 0, 0]
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0)
  return sums.map((sum) => sum / Math.max(1, (right - left) * (bottom - top)))
}

/** The scene without one of its items. */
export function without(scene: Scene, key: string): Scene {
  return { ...scene, layers: { ...scene.layers, body: scene.layers.body.filter((item) => item.key !== key) } }
}
