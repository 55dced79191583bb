// Points → path data of absolute M, L, C and Z only, which every painter can read.

import type { Box, Point } from '../layout/layout'

/** At most two decimals, without trailing zeros: a hundredth of a pixel is finer than any printer. */
export function short(value: number): string {
  if (Number.isInteger(value)) return String(value)
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}

export function at(x: number, y: number): string {
  return `${short(x)} ${short(y)}`
}

export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x, y)}`).join('')
}

export function polygon(points: readonly Point[]): string {
  return `${polyline(points)}Z`
}

// How far the control points of a quarter circle lie from its ends, as a part of the radius.
const quarter = 0.5523

export function disc({ x, y, radius }: { x: number; y: number; radius: number }): string {
  const c = radius * quarter
  return [
    `M${at(x - radius, y)}`,
    `C${at(x - radius, y - c)} ${at(x - c, y - radius)} ${at(x, y - radius)}`,
    `C${at(x + c, y - radius)} ${at(x + radius, y - c)} ${at(x + radius, y)}`,
    `C${at(x + radius, y + c)} ${at(x + c, y + radius)} ${at(x, y + radius)}`,
    `C${at(x - c, y + radius)} ${at(x - radius, y + c)} ${at(x - radius, y)}Z`,
  ].join('')
}

/** A line through corner points, each corner rounded as far as its shorter arm allows. */
export function roundedLine(points: readonly Point[], radius: number): string {
  return points
    .map((corner, index) => {
      const before = points[index - 1]
      const after = points[index + 1]
      if (before === undefined) return `M${at(...corner)}`
      if (after === undefined) return `L${at(...corner)}`
      const arm = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
      if (arm < 0.5) return `L${at(...corner)}`
      const start = towards(corner, before, arm)
      const end = towards(corner, after, arm)
      return `L${at(...start)}C${at(...towards(start, corner, arm * quarter))} ${at(...towards(end, corner, arm * quarter))} ${at(...end)}`
    })
    .join('')
}

/** A bar's left edge: square on the right, rounded on the left like the bar itself. */
export function leftEdge({ x, y, width, height }: Box, radius: number): string {
  const c = radius * (1 - quarter)
  return [
    `M${at(x + width, y)}L${at(x + radius, y)}`,
    `C${at(x + c, y)} ${at(x, y + c)} ${at(x, y + radius)}`,
    `L${at(x, y + height - radius)}`,
    `C${at(x, y + height - c)} ${at(x + c, y + height)} ${at(x + radius, y + height)}`,
    `L${at(x + width, y + height)}Z`,
  ].join('')
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay)
}

/** The point `length` px from `from` on the way to `to`. */
export function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  if (whole === 0) return from
  return [from[0] + ((to[0] - from[0]) * length) / whole, from[1] + ((to[1] - from[1]) * length) / whole]
}

export function rectangle({ x, y, width, height }: Box): string {
  return `M${at(x, y)}L${at(x + width, y)}L${at(x + width, y + height)}L${at(x, y + height)}Z`
}
