// A block of text → the text of the shape it stands in, or a text box of its own. Places are such that the first baseline stays where it was drawn.

import type { Box } from '../layout/layout'
import type { Ids } from './drawnShape'
import type { Shape, TextBody } from './shape'
import { fall, type TextBlock } from './textBlocks'

/** `obstacles` are what else is drawn on the shape: text is wrapped before it runs into one at its right. */
export function bodyIn(ground: Box, block: TextBlock, obstacles: readonly Box[]): TextBody {
  const { box, align } = block
  const right = box.x + box.width
  const limits = obstacles.filter(
    (obstacle) => obstacle.x >= right - 1 && obstacle.y < box.y + box.height && obstacle.y + obstacle.height > box.y,
  )
  const limit = Math.min(ground.x + ground.width - 2, ...limits.map((obstacle) => obstacle.x - 2))
  return {
    paragraphs: block.paragraphs,
    align,
    ...anchor(ground, block, { left: box.x - ground.x, right: Math.max(0, ground.x + ground.width - limit) }),
    lineHeight: block.lineHeight,
    // A single line that just fits stays one line, whatever font stands in for ours.
    wrap: block.lines > 1 || limit - box.x > 1.1 * box.width,
  }
}

type Sides = { readonly left: number; readonly right: number }

// An office program puts a line of fixed height on its baseline with `fall` of the font size below it.
function anchor(ground: Box, block: TextBlock, sides: Sides): Pick<TextBody, 'anchor' | 'inset'> {
  const size = block.paragraphs[0]?.[0]?.size ?? 0
  const height = block.lines * block.lineHeight
  const top = block.firstBaseline - (block.lineHeight - fall * size) - ground.y
  const bottom = ground.height - top - height
  if (Math.abs(top - bottom) <= 4) {
    return { anchor: 'middle', inset: { ...sides, top: Math.max(0, top - bottom), bottom: Math.max(0, bottom - top) } }
  }
  return top < bottom
    ? { anchor: 'top', inset: { ...sides, top: Math.max(0, top), bottom: 0 } }
    : { anchor: 'bottom', inset: { ...sides, top: 0, bottom: Math.max(0, bottom) } }
}

/** A single line is never wrapped, whatever font stands in for ours. */
export function textBox(block: TextBlock, ids: Ids): Shape {
  const size = block.paragraphs[0]?.[0]?.size ?? 0
  const y = block.firstBaseline - (block.lineHeight - fall * size)
  const wrap = block.lines > 1
  // Room for a stand-in font that runs wider; a box that is anchored at its middle or end grows to both sides or to the left.
  const spare = wrap ? 4 : 0
  const left = block.box.x - (block.align === 'start' ? 0 : block.align === 'middle' ? spare / 2 : spare)
  return {
    kind: 'shape',
    id: ids.next++,
    name: '',
    description: '',
    box: { x: left, y, width: block.box.width + spare, height: block.lines * block.lineHeight },
    geometry: { kind: 'preset', name: 'rect', adjust: {} },
    text: {
      paragraphs: block.paragraphs,
      align: block.align,
      anchor: 'top',
      inset: { left: 0, top: 0, right: 0, bottom: 0 },
      lineHeight: block.lineHeight,
      wrap,
    },
  }
}
