// A rect or path of the scene → a shape, for the time being without name: decoration until its item says otherwise.

import type { Mark, Paint } from '../scene/scene'
import { presetOf } from './presetOf'
import { boundsOf, readPath } from './readPath'
import type { Line, Shape } from './shape'

/** The next free id of the slide. */
export type Ids = { next: number }

export function drawnShape(mark: Exclude<Mark, { kind: 'text' }>, ids: Ids): Shape {
  const look = { kind: 'shape', id: ids.next++, name: '', description: '', ...lookOf(mark.paint) } as const
  if (mark.kind === 'path') {
    const steps = readPath(mark.d)
    return { ...look, box: boundsOf(steps), geometry: presetOf(steps) }
  }
  const { x, y, width, height, radius = 0 } = mark
  const share = Math.round((radius / Math.min(width, height)) * 100_000)
  const geometry =
    radius > 0
      ? ({ kind: 'preset', name: 'roundRect', adjust: { adj: Math.min(50_000, share) } } as const)
      : ({ kind: 'preset', name: 'rect', adjust: {} } as const)
  return { ...look, box: { x, y, width, height }, geometry }
}

function lookOf(paint: Paint): Pick<Shape, 'fill' | 'line' | 'opacity'> {
  const line = lineOf(paint)
  return {
    ...(paint.fill === undefined ? {} : { fill: paint.fill }),
    ...(line === undefined ? {} : { line }),
    ...(paint.opacity === undefined ? {} : { opacity: paint.opacity }),
  }
}

export function lineOf({ stroke, strokeWidth = 1, dash }: Paint): Line | undefined {
  return stroke === undefined ? undefined : { colour: stroke, width: strokeWidth, ...(dash === undefined ? {} : { dash }) }
}
