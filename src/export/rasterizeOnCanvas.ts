// Scene and size → PNG, in a browser: painted by a canvas, in a worker too, so that a large picture holds nobody up.

import { itemsOf } from '../scene/itemsOf'
import type { Mark, Paint, TextMark } from '../scene/scene'
import { traceText, type Glyphs } from './traceText'
import type { Rasterize } from './writePng'

type Canvas = OffscreenCanvas | HTMLCanvasElement
type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

export const rasterizeOnCanvas: Rasterize = async (scene, { glyphs, width, height }) => {
  const canvas = makeCanvas(width, height)
  // Asked of each kind by itself: of both together the compiler forgets the type when it reads only again what has changed.
  const context = 'convertToBlob' in canvas ? canvas.getContext('2d') : canvas.getContext('2d')
  if (context === null) throw new Error(`the browser has no canvas of ${width} by ${height} px`)
  context.fillStyle = scene.background
  context.fillRect(0, 0, width, height)
  context.scale(width / scene.width, height / scene.height)
  for (const { marks } of itemsOf(scene)) for (const mark of marks) paintMark(context, mark, glyphs)
  return { bytes: await pngOf(canvas), width, height }
}

function makeCanvas(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  return Object.assign(document.createElement('canvas'), { width, height })
}

async function pngOf(canvas: Canvas): Promise<Uint8Array> {
  const type = 'image/png'
  const blob =
    'convertToBlob' in canvas ? await canvas.convertToBlob({ type }) : await new Promise<Blob | null>((give) => canvas.toBlob(give, type))
  if (blob === null) throw new Error(`the browser made no picture of ${canvas.width} by ${canvas.height} px`)
  return new Uint8Array(await blob.arrayBuffer())
}

function paintMark(context: Context, mark: Mark, glyphs: Glyphs): void {
  switch (mark.kind) {
    case 'rect': {
      const path = new Path2D()
      path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0)
      return paintPath(context, path, mark.paint)
    }
    case 'path':
      return paintPath(context, new Path2D(mark.d), mark.paint)
    case 'text':
      return paintText(context, mark, glyphs)
  }
}

function paintPath(context: Context, path: Path2D, { fill, stroke, strokeWidth, dash, opacity }: Paint): void {
  context.globalAlpha = opacity ?? 1
  if (fill !== undefined) {
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke
    context.lineWidth = strokeWidth ?? 1
    context.setLineDash(dash === undefined ? [] : [...dash])
    context.stroke(path)
  }
}

// As in an SVG with outlines: a line with a character that the font lacks is drawn by another font.
function paintText(context: Context, mark: TextMark, glyphs: Glyphs): void {
  const { text, x, y, size, weight, anchor, fill } = mark
  const outline = traceText(mark, glyphs)
  context.globalAlpha = 1
  context.fillStyle = fill
  if (outline === undefined) {
    context.font = `${weight} ${size}px 'Source Sans 3', 'Segoe UI', Arial, sans-serif`
    context.textAlign = anchor === 'middle' ? 'center' : anchor
    context.fillText(text, x, y)
    return
  }
  context.save()
  context.translate(outline.x, outline.y)
  context.scale(outline.scale, outline.scale)
  context.fill(new Path2D(outline.d))
  context.restore()
}
