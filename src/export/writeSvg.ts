// Scene → SVG text: plain shapes and text with presentation attributes, one element a line.

import { short } from '../scene/pathData'
import type { Item, Mark, Paint, Scene } from '../scene/scene'

/** The fonts that a file carries along, as base64 of a woff2. */
export type EmbeddedFont = { readonly family: string; readonly faces: readonly { readonly weight: 400 | 600; readonly woff2: string }[] }

export type SvgOptions = {
  readonly text: 'live'
  readonly font?: EmbeddedFont
}

const family = "'Source Sans 3','Source Sans Pro','Segoe UI',Arial,sans-serif"

export function writeSvg(scene: Scene, { font }: SvgOptions): string {
  const { width, height, paper, language, title, description, background, layers } = scene
  const size =
    paper === undefined
      ? `width="${short(width)}" height="${short(height)}"`
      : `width="${short(paper.width)}mm" height="${short(paper.height)}mm"`
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${short(width)} ${short(height)}" lang="${language}" xml:lang="${language}" role="img" font-family="${family}">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(description)}</desc>`,
  ]
  if (font !== undefined) lines.push(fontStyle(font))
  lines.push(`<rect width="${short(width)}" height="${short(height)}" fill="${background}"/>`)
  for (const layer of [layers.body, layers.columns, layers.rows, layers.corner, layers.frame]) {
    for (const item of layer) writeItem(lines, item)
  }
  lines.push('</svg>', '')
  return lines.join('\n')
}

function writeItem(lines: string[], item: Item): void {
  let open = `<g data-kind="${item.kind}" data-id="${escape(item.id)}"`
  for (const fact in item.facts) open += ` data-${fact}="${escape(item.facts[fact] ?? '')}"`
  lines.push(`${open}>`)
  lines.push(`<title>${escape(item.label)}</title>`)
  for (const mark of item.marks) lines.push(writeMark(mark))
  lines.push('</g>')
}

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rect': {
      const radius = mark.radius === undefined ? '' : ` rx="${short(mark.radius)}"`
      return `<rect x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"${radius}${writePaint(mark.paint)}/>`
    }
    case 'path':
      return `<path d="${mark.d}"${writePaint(mark.paint)}/>`
    case 'text': {
      const weight = mark.weight === 400 ? '' : ` font-weight="${mark.weight}"`
      const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`
      return `<text x="${short(mark.x)}" y="${short(mark.y)}" font-size="${short(mark.size)}"${weight}${anchor} fill="${mark.fill}">${escape(mark.text)}</text>`
    }
  }
}

function writePaint({ fill, stroke, strokeWidth, dash, opacity }: Paint): string {
  let paint = ` fill="${fill ?? 'none'}"`
  if (stroke !== undefined) paint += ` stroke="${stroke}" stroke-width="${short(strokeWidth ?? 1)}"`
  if (dash !== undefined) paint += ` stroke-dasharray="${dash.map(short).join(' ')}"`
  if (opacity !== undefined) paint += ` opacity="${short(opacity)}"`
  return paint
}

function fontStyle({ family: name, faces }: EmbeddedFont): string {
  const rules = faces.map(
    ({ weight, woff2 }) =>
      `@font-face{font-family:'${name}';font-weight:${weight};src:url(data:font/woff2;base64,${woff2}) format('woff2')}`,
  )
  return `<style>${rules.join('')}text{font-variant-ligatures:none}</style>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// XML forbids most control characters and lone surrogates even as references; a reader should see that something stood there.
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text that is safe between tags and in double quotes. */
export function escape(text: string): string {
  return text.replace(illegal, '\ufffd').replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
