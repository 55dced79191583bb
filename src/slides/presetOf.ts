// The outline of a polygon → the office programs' own shape for it, so that a stage stays a chevron that can be stretched.

import type { Point } from '../layout/layout'
import { around } from './readPath'
import type { Geometry, PathStep } from './shape'

/** A rectangle, a pentagon arrow (`homePlate`) or a chevron that points right; anything else keeps its path. */
export function presetOf(steps: readonly PathStep[]): Geometry {
  const points = polygon(steps)
  if (points === undefined) return { kind: 'path', steps }
  const box = around(points)
  const right = box.x + box.width
  const shorter = Math.min(box.width, box.height)
  const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.05
  const matches = (outline: readonly Point[]): boolean =>
    outline.length === points.length && outline.every(([x, y], at) => same(points[at]?.[0] ?? NaN, x) && same(points[at]?.[1] ?? NaN, y))
  const bottom = box.y + box.height
  const middle = box.y + box.height / 2
  const rectangle: Point[] = [
    [box.x, box.y],
    [right, box.y],
    [right, bottom],
    [box.x, bottom],
  ]
  if (matches(rectangle)) return { kind: 'preset', name: 'rect', adjust: {} }
  const shoulder = points[1]?.[0] ?? right
  const pentagon: Point[] = [
    [box.x, box.y],
    [shoulder, box.y],
    [right, middle],
    [shoulder, bottom],
    [box.x, bottom],
  ]
  const adjust = { adj: Math.round(((right - shoulder) / shorter) * 100_000) }
  if (matches(pentagon)) return { kind: 'preset', name: 'homePlate', adjust }
  if (matches([...pentagon, [box.x + right - shoulder, middle]])) return { kind: 'preset', name: 'chevron', adjust }
  return { kind: 'path', steps }
}

function polygon(steps: readonly PathStep[]): readonly Point[] | undefined {
  const last = steps.at(-1)
  const inner = steps.slice(0, -1)
  if (last?.kind !== 'close' || inner.length < 3) return undefined
  const points = inner.flatMap((step, index): Point[] => (step.kind === (index === 0 ? 'move' : 'line') ? [step.to] : []))
  return points.length === inner.length ? points : undefined
}
