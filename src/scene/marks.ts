// Short forms for the marks that nearly every composer makes.

import type { Box } from '../layout/layout'
import type { Mark, Paint, TextMark } from './scene'

type Writing = {
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly weight?: 400 | 600
  readonly anchor?: 'start' | 'middle' | 'end'
}

export function write(text: string, { x, y, size, fill, weight = 400, anchor = 'start' }: Writing): TextMark {
  return { kind: 'text', x, y, text, size, weight, fill, anchor }
}

export function fillBox({ x, y, width, height }: Box, fill: string): Mark {
  return { kind: 'rect', x, y, width, height, paint: { fill } }
}

export function drawPath(d: string, paint: Paint): Mark {
  return { kind: 'path', d, paint }
}
