// A number, a place and a size → the path of a small shape that tells one value of a dimension from another without colour.

import type { Point } from '../layout/layout'
import { disc, polygon } from './pathData'

type Spot = { readonly x: number; readonly y: number; readonly radius: number }

// Corner points in a circle of radius 1 around the origin, y downward.
const shapes: readonly (readonly Point[])[] = [
  [],
  [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]],
  [[0, -1], [0.95, 0.75], [-0.95, 0.75]],
  [[0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]],
  [[0, 1], [0.95, -0.75], [-0.95, -0.75]],
  [[-0.35, -1], [0.35, -1], [0.35, -0.35], [1, -0.35], [1, 0.35], [0.35, 0.35], [0.35, 1], [-0.35, 1], [-0.35, 0.35], [-1, 0.35], [-1, -0.35], [-0.35, -0.35]],
  [[-1, -0.45], [1, -0.45], [1, 0.45], [-1, 0.45]],
  [[-0.45, -1], [0.45, -1], [0.45, 1], [-0.45, 1]],
] // prettier-ignore

export const symbolCount = shapes.length

/** The rank of the shape that reads as a minus. */
export const minus = 6

/** The shape of rank `rank`; ranks beyond the last begin again. */
export function symbol(rank: number, { x, y, radius }: Spot): string {
  const shape = shapes[rank % symbolCount] ?? []
  if (shape.length === 0) return disc({ x, y, radius: radius * 0.9 })
  return polygon(shape.map(([px, py]): Point => [x + px * radius, y + py * radius]))
}

/** A disc filled from its top, clockwise, to the part `rank + 1` of `count`: order one can see. */
export function dial(rank: number, { count, x, y, radius }: Spot & { count: number }): string {
  if (rank + 1 >= count) return disc({ x, y, radius })
  const end = ((rank + 1) / count) * 2 * Math.PI
  const steps = Math.max(2, Math.ceil(end / 0.3))
  const rim = Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = (end * step) / steps
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)]
  })
  return polygon([[x, y], ...rim])
}
