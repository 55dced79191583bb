// A block of text → the text of the shape it stands in, or a text box of its own. Places are such that the first baseline stays where it was drawn.

import type { Box } from '../layout/layout'
import type { Ids } from './drawnShape'
import type { Shape, TextBody } from './shape'
import { fall, type TextBlock } from './textBlocks'

/** `obstacles` are what else is drawn on the shape: text is wrapped before it runs into one at its right. */
export function bodyIn(shape: Shape, block: TextBlock, obstacles: readonly Box[]): TextBody {
  const { box, align } = block
  const ground = textArea(shape)
  const limits = obstacles.filter((obstacle) => standsAfter(obstacle, block))
  const limit = Math.min(ground.x + ground.width - 2, ...limits.map((obstacle) => obstacle.x - 2))
  return {
    paragraphs: block.paragraphs,
    align,
    ...anchor(ground, block, { left: Math.max(0, box.x - ground.x), right: Math.max(0, ground.x + ground.width - limit) }),
    lineHeight: block.lineHeight,
    // A single line that just fits stays one line, whatever font stands in for ours.
    wrap: block.lines > 1 || limit - box.x > 1.1 * box.width,
  }
}

// A line that is longer than the first may run on under what stands beside that.
function standsAfter({ x, y, height }: Box, { box, firstBaseline, firstEnd }: TextBlock): boolean {
  if (y >= box.y + box.height || y + height <= box.y) return false
  const besideFirst = y < firstBaseline && firstBaseline < y + height
  return x >= (besideFirst ? firstEnd : box.x + box.width) - 1
}

/** The part of a shape that the office programs put its text in. */
function textArea({ box, geometry }: Shape): Box {
  if (geometry.kind === 'path') return box
  const depth = (Math.min(box.width, box.height) * (geometry.adjust['adj'] ?? 0)) / 100_000
  switch (geometry.name) {
    case 'chevron':
      return { ...box, x: box.x + depth, width: box.width - 2 * depth }
    case 'homePlate':
      return { ...box, width: box.width - depth / 2 }
    case 'roundRect': {
      const corner = depth * (1 - Math.SQRT1_2)
      return { x: box.x + corner, y: box.y + corner, width: box.width - 2 * corner, height: box.height - 2 * corner }
    }
    default:
      return box
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

/** Where nothing stands in the way a line keeps room for a stand-in font that runs wider: at its left when it ends at a place, at both sides when it is centred there. */
export function textBox(block: TextBlock, ids: Ids): Shape {
  const { box, align, lineHeight, lines, firstBaseline } = block
  const y = firstBaseline - (lineHeight - fall * (block.paragraphs[0]?.[0]?.size ?? 0))
  const spare = align === 'start' ? (lines > 1 ? 4 : 0) : box.width * 0.25
  const x = box.x - (align === 'start' ? 0 : align === 'middle' ? spare / 2 : spare)
  return {
    kind: 'shape',
    id: ids.next++,
    name: '',
    description: '',
    box: { x, y, width: box.width + spare, height: lines * lineHeight },
    geometry: { kind: 'preset', name: 'rect', adjust: {} },
    text: {
      paragraphs: block.paragraphs,
      align,
      anchor: 'top',
      inset: { left: 0, top: 0, right: 0, bottom: 0 },
      lineHeight,
      wrap: lines > 1 || align !== 'start',
    },
  }
}
