// Path data of absolute M, L, C and Z → its steps, what they span, and the corners of a rounded line.

import type { Box, Point } from '../layout/layout'
import type { PathStep } from './shape'

export function readPath(d: string): PathStep[] {
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, letter, rest = '']): PathStep => {
    const [a, b, c] = pairs(rest)
    if (letter === 'Z') return { kind: 'close' }
    if (letter === 'C' && a !== undefined && b !== undefined && c !== undefined) return { kind: 'curve', over: [a, b], to: c }
    if (letter !== 'C' && a !== undefined) return { kind: letter === 'M' ? 'move' : 'line', to: a }
    throw new Error(`unreadable path data: ${d}`)
  })
}

function pairs(numbers: string): Point[] {
  const values = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  return Array.from({ length: Math.floor(values.length / 2) }, (_, at) => [values[at * 2] ?? 0, values[at * 2 + 1] ?? 0])
}

/** The box around all points; the curves here bend less far than their control points. */
export function boundsOf(steps: readonly PathStep[]): Box {
  const points = steps.flatMap((step): readonly Point[] =>
    step.kind === 'close' ? [] : step.kind === 'curve' ? [...step.over, step.to] : [step.to],
  )
  return around(points)
}

export function around(points: readonly Point[]): Box {
  const xs = points.map((point) => point[0])
  const ys = points.map((point) => point[1])
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The corner points of an orthogonal line whose corners are rounded: start, bends, end. Undefined when a stretch is oblique or the line has gaps. */
export function cornersOf(steps: readonly PathStep[]): Point[] | undefined {
  const points: Point[] = []
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'close' || (step.kind === 'move') !== (index === 0)) return undefined
    const before = steps[index - 1]
    const last = points.at(-1)
    if (step.kind === 'curve' && last !== undefined) {
      // The curve leaves in the direction of the stretch before it.
      const level = before?.kind === 'line' ? isLevel(points.at(-2), last) : Math.abs(step.over[0][1] - last[1]) < 0.01
      points.push(level ? [step.to[0], last[1]] : [last[0], step.to[1]], step.to)
    } else {
      points.push(step.to)
    }
  }
  const bends = points.filter(
    (point, index) => index === 0 || index === points.length - 1 || !between(points[index - 1], point, points[index + 1]),
  )
  const square = bends.every((point, index) => {
    const next = bends[index + 1]
    return next === undefined || Math.abs(next[0] - point[0]) < 0.02 || Math.abs(next[1] - point[1]) < 0.02
  })
  return square && bends.length > 1 ? bends : undefined
}

function isLevel(from: Point | undefined, to: Point): boolean {
  return from !== undefined && Math.abs(from[1] - to[1]) < 0.02
}

function between(a: Point | undefined, b: Point, c: Point | undefined): boolean {
  if (a === undefined || c === undefined) return false
  const flat = Math.abs(a[1] - b[1]) < 0.02 && Math.abs(b[1] - c[1]) < 0.02
  const upright = Math.abs(a[0] - b[0]) < 0.02 && Math.abs(b[0] - c[0]) < 0.02
  return flat || upright
}
