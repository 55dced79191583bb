// Mark + distance → the same mark elsewhere. Path data is absolute, so every pair of numbers in it moves along.

import type { Mark } from './scene'
import { at } from './pathData'

export function moveMark(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'path') return { ...mark, d: movePath(mark.d, dx, dy) }
  return { ...mark, x: mark.x + dx, y: mark.y + dy }
}

const pair = /(-?[\d.]+) (-?[\d.]+)/g

function movePath(d: string, dx: number, dy: number): string {
  return d.replace(pair, (_, x: string, y: string) => at(Number(x) + dx, Number(y) + dy))
}
