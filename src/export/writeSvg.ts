// Scene → SVG text: plain shapes and text with presentation attributes, one element a line.

import { itemsOf } from '../scene/itemsOf'
import { short } from '../scene/pathData'
import type { Item, Mark, Paint, Scene } from '../scene/scene'
import { escapeXml } from './escapeXml'
import { fontFileNames, type FontFile } from './fontFiles'
import { traceText, type Glyphs } from './traceText'

type TextMark = Extract<Mark, { kind: 'text' }>

/** The woff2 files of the bundled font as base64, by the names of `fontFiles.ts`. */
export type EmbeddedFont = Readonly<Record<FontFile, string>>

/** Live text can be edited and found; outlines look right in programs that ignore the font, and keep the words as labels. */
export type SvgOptions = { readonly text: 'live'; readonly font?: EmbeddedFont } | { readonly text: 'outlines'; readonly glyphs: Glyphs }

const family = "'Source Sans 3','Source Sans Pro','Segoe UI',Arial,sans-serif"

/** The same scene and options give the same text. Nothing in it is fetched, runs, or is styled by more than presentation attributes. */
export function writeSvg(scene: Scene, options: SvgOptions): string {
  const { width, height, paper, language, title, description, background } = scene
  const size =
    paper === undefined
      ? `width="${short(width)}" height="${short(height)}"`
      : `width="${short(paper.width)}mm" height="${short(paper.height)}mm"`
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${short(width)} ${short(height)}" lang="${language}" xml:lang="${language}" role="img" font-family="${family}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
  ]
  const items = itemsOf(scene)
  if (options.text === 'live' && options.font !== undefined) lines.push(fontStyle(options.font, items))
  lines.push(`<rect width="${short(width)}" height="${short(height)}" fill="${background}"/>`)
  const glyphs = options.text === 'outlines' ? options.glyphs : undefined
  for (const item of items) writeItem(lines, item, glyphs)
  lines.push('</svg>', '')
  return lines.join('\n')
}

function writeItem(lines: string[], item: Item, glyphs: Glyphs | undefined): void {
  let open = `<g data-kind="${item.kind}" data-id="${escapeXml(item.id)}"`
  for (const fact in item.facts) open += ` data-${fact}="${escapeXml(item.facts[fact] ?? '')}"`
  lines.push(`${open}>`)
  lines.push(`<title>${escapeXml(item.label)}</title>`)
  for (const mark of item.marks) {
    if (mark.kind !== 'text') lines.push(writeShape(mark))
    else if (mark.text !== '') lines.push(glyphs === undefined ? writeText(mark) : writeOutlines(mark, glyphs))
  }
  lines.push('</g>')
}

function writeShape(mark: Exclude<Mark, TextMark>): string {
  if (mark.kind === 'path') return `<path d="${mark.d}"${writePaint(mark.paint)}/>`
  const radius = mark.radius === undefined ? '' : ` rx="${short(mark.radius)}"`
  return `<rect x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"${radius}${writePaint(mark.paint)}/>`
}

function writeText({ x, y, text, size, weight, anchor, fill }: TextMark): string {
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${bold}${aligned} fill="${fill}">${escapeXml(text)}</text>`
}

// A line with a character that the font lacks stays live: drawn by another font it can still be read.
function writeOutlines(mark: TextMark, glyphs: Glyphs): string {
  const outline = traceText(mark, glyphs)
  if (outline === undefined) return writeText(mark)
  return `<path role="img" aria-label="${escapeXml(mark.text)}" transform="${outline.transform}" d="${outline.d}" fill="${mark.fill}"/>`
}

function writePaint({ fill, stroke, strokeWidth, dash, opacity }: Paint): string {
  let paint = ` fill="${fill ?? 'none'}"`
  if (stroke !== undefined) paint += ` stroke="${stroke}" stroke-width="${short(strokeWidth ?? 1)}"`
  if (dash !== undefined) paint += ` stroke-dasharray="${dash.map(short).join(' ')}"`
  if (opacity !== undefined) paint += ` opacity="${short(opacity)}"`
  return paint
}

// Only the files that the drawing needs. Of faces with the same weight the last that has a character draws it.
function fontStyle(font: EmbeddedFont, items: readonly Item[]): string {
  const used = new Set<FontFile>()
  for (const { marks } of items) {
    for (const mark of marks) {
      if (mark.kind !== 'text') continue
      used.add(`latin-${mark.weight}`)
      if (extended.test(mark.text)) used.add(`latin-ext-${mark.weight}`)
    }
  }
  const rules = fontFileNames
    .filter((file) => used.has(file))
    .toReversed()
    .map(
      (file) =>
        `@font-face{font-family:'Source Sans 3';font-weight:${file.slice(-3)};src:url(data:font/woff2;base64,${font[file]}) format('woff2')}`,
    )
  return `<style>${rules.join('')}text{font-variant-ligatures:none}</style>`
}

// Beyond Latin-1; what the extended file lacks as well (an emoji) costs some bytes and does no harm.
const extended = /[\u0100-\u024f\u1e00-\u1eff]/
