// Points → path data of absolute M, L, C and Z only, which every painter can read.

import type { Box, Point } from '../layout/layout'

/** At most two decimals, without trailing zeros: a hundredth of a pixel is finer than any printer. */
export function short(value: number): string {
  if (Number.isInteger(value)) return String(value)
  const hundredths = Math.round(Math.abs(value) * 100)
  const whole = Math.floor(hundredths / 100)
  const rest = hundredths - whole * 100
  const sign = value < 0 && hundredths > 0 ? '-' : ''
  // Written from whole numbers: a drawing has a million of these, and the shortest form of a fraction takes long to find.
  return rest === 0 ? `${sign}${whole}` : `${sign}${whole}.${rest % 10 === 0 ? rest / 10 : rest < 10 ? `0${rest}` : rest}`
}

export function at(x: number, y: number): string {
  return `${short(x)} ${short(y)}`
}

export function polyline(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point[0], point[1])}`).join('')
}

export function polygon(points: readonly Point[]): string {
  return `${polyline(points)}Z`
}

// How far the control points of a quarter circle lie from its ends, as a part of the radius.
const quarter = 0.5523

export function disc({ x, y, radius }: { x: number; y: number; radius: number }): string {
  const c = radius * quarter
  // Each of ten numbers is written once, not wherever it stands.
  const [left, west, middle, east, right] = [short(x - radius), short(x - c), short(x), short(x + c), short(x + radius)]
  const [top, north, level, south, bottom] = [short(y - radius), short(y - c), short(y), short(y + c), short(y + radius)]
  return (
    `M${left} ${level}` +
    `C${left} ${north} ${west} ${top} ${middle} ${top}` +
    `C${east} ${top} ${right} ${north} ${right} ${level}` +
    `C${right} ${south} ${east} ${bottom} ${middle} ${bottom}` +
    `C${west} ${bottom} ${left} ${south} ${left} ${level}Z`
  )
}

/** A line through corner points, each corner rounded as far as its shorter arm allows. */
export function roundedLine(points: readonly Point[], radius: number): string {
  let path = ''
  for (let index = 0; index < points.length; index++) {
    const corner = points[index]
    if (corner === undefined) break
    const [before, after] = [points[index - 1], points[index + 1]]
    const arm =
      before === undefined || after === undefined ? 0 : Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    if (before === undefined || after === undefined || arm < 0.5) path += `${index === 0 ? 'M' : 'L'}${at(corner[0], corner[1])}`
    else {
      const start = towards(corner, before, arm)
      const end = towards(corner, after, arm)
      const [leave, arrive] = [towards(start, corner, arm * quarter), towards(end, corner, arm * quarter)]
      path += `L${at(start[0], start[1])}C${at(leave[0], leave[1])} ${at(arrive[0], arrive[1])} ${at(end[0], end[1])}`
    }
  }
  return path
}

/** A bar's left edge: square on the right, rounded on the left like the bar itself. */
export function leftEdge({ x, y, width, height }: Box, radius: number): string {
  const c = radius * (1 - quarter)
  return (
    `M${at(x + width, y)}L${at(x + radius, y)}` +
    `C${at(x + c, y)} ${at(x, y + c)} ${at(x, y + radius)}` +
    `L${at(x, y + height - radius)}` +
    `C${at(x, y + height - c)} ${at(x + c, y + height)} ${at(x + radius, y + height)}` +
    `L${at(x + width, y + height)}Z`
  )
}

function distance(from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  return Math.sqrt(dx * dx + dy * dy)
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
