// Scene → SVG file: plain shapes and text with presentation attributes, one element a line.

import { itemsOf } from '../scene/itemsOf'
import { short } from '../scene/pathData'
import type { Item, Mark, Paint, Scene, TextMark } from '../scene/scene'
import { escapeXml } from './escapeXml'
import { extended } from './fontCoverage'
import { fontFileNames, type FontFile, type FontFiles } from './fontFiles'
import { traceText, type Glyphs } from './traceText'
import { utf8Writer } from './utf8Writer'

/** Live text can be edited and found, and embeds the woff2 `fonts`; outlines look right in programs that ignore them, and keep the words as labels. */
export type SvgOptions = { readonly text: 'live'; readonly fonts?: FontFiles } | { readonly text: 'outlines'; readonly glyphs: Glyphs }

const family = "'Source Sans 3','Source Sans Pro','Segoe UI',Arial,sans-serif"

/** About what an item takes, or somewhat more: what isn't used is never touched. */
const bytesOfItem = 1024

/**
 * The file in UTF-8. The same scene and options give the same bytes. Nothing in it is fetched, runs, or is styled by more than
 * presentation attributes.
 */
export function writeSvg(scene: Scene, options: SvgOptions): Uint8Array<ArrayBuffer> {
  const { width, height, paper, language, title, description, background } = scene
  const size =
    paper === undefined
      ? `width="${short(width)}" height="${short(height)}"`
      : `width="${short(paper.width)}mm" height="${short(paper.height)}mm"`
  const items = itemsOf(scene)
  const { write, finish } = utf8Writer((items.length + 100) * bytesOfItem)
  write('<?xml version="1.0" encoding="UTF-8"?>\n')
  write(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${short(width)} ${short(height)}" lang="${language}" xml:lang="${language}" role="img" font-family="${family}">\n`,
  )
  write(`<title>${escapeXml(title)}</title>\n<desc>${escapeXml(description)}</desc>\n`)
  write(`<rect width="${short(width)}" height="${short(height)}" fill="${background}"/>\n`)
  const glyphs = options.text === 'outlines' ? options.glyphs : undefined
  const fonts = options.text === 'live' ? options.fonts : undefined
  const used = new Set<FontFile>()
  for (const item of items) {
    // Asked for once: marks are worked out each time.
    const { marks } = item
    // Apart: one sign beyond Latin-1, which labels often have, doubles the size of the string that it stands in.
    write(openingText(item))
    write(marksText(marks, glyphs))
    if (fonts !== undefined) addFontFiles(used, marks)
  }
  if (fonts !== undefined) write(`${fontStyle(fonts, used)}\n`)
  write('</svg>\n')
  return finish()
}

function openingText({ kind, id, facts, label }: Item): string {
  let text = `<g data-kind="${kind}" data-id="${escapeXml(id)}"`
  for (const fact in facts) text += ` data-${fact}="${escapeXml(facts[fact] ?? '')}"`
  return `${text}>\n<title>${escapeXml(label)}</title>\n`
}

function marksText(marks: readonly Mark[], glyphs: Glyphs | undefined): string {
  let text = ''
  for (const mark of marks) {
    if (mark.kind !== 'text') text += shapeText(mark)
    else if (mark.text !== '') text += glyphs === undefined ? liveText(mark) : outlinedText(mark, glyphs)
  }
  return `${text}</g>\n`
}

function shapeText(mark: Exclude<Mark, TextMark>): string {
  if (mark.kind === 'path') return `<path d="${mark.d}"${paintText(mark.paint)}/>\n`
  const radius = mark.radius === undefined ? '' : ` rx="${short(mark.radius)}"`
  return `<rect x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"${radius}${paintText(mark.paint)}/>\n`
}

function liveText({ x, y, text, size, weight, anchor, fill }: TextMark): string {
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${bold}${aligned} fill="${fill}">${escapeXml(text)}</text>\n`
}

// A line with a character that the font lacks stays live: drawn by another font it can still be read.
function outlinedText(mark: TextMark, glyphs: Glyphs): string {
  const outline = traceText(mark, glyphs)
  if (outline === undefined) return liveText(mark)
  const { d, x, y, scale } = outline
  const place = `translate(${short(x)} ${short(y)})scale(${Number(scale.toFixed(4))})`
  return `<path role="img" aria-label="${escapeXml(mark.text)}" transform="${place}" d="${d}" fill="${mark.fill}"/>\n`
}

function paintText({ fill, stroke, strokeWidth, dash, opacity }: Paint): string {
  let paint = ` fill="${fill ?? 'none'}"`
  if (stroke !== undefined) paint += ` stroke="${stroke}" stroke-width="${short(strokeWidth ?? 1)}"`
  if (dash !== undefined) paint += ` stroke-dasharray="${dash.map(short).join(' ')}"`
  if (opacity !== undefined) paint += ` opacity="${short(opacity)}"`
  return paint
}

function addFontFiles(used: Set<FontFile>, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind !== 'text') continue
    used.add(`latin-${mark.weight}`)
    if (beyondLatin1.test(mark.text) && Array.from(mark.text).some((character) => extended.has(character)))
      used.add(`latin-ext-${mark.weight}`)
  }
}

// Only the files that the drawing needs, and at its end, where nobody who reads the file has to get past them. Of faces with the same
// weight the last that has a character draws it.
function fontStyle(fonts: FontFiles, used: ReadonlySet<FontFile>): string {
  const rules = fontFileNames
    .filter((file) => used.has(file))
    .toReversed()
    .map(
      (file) =>
        `@font-face{font-family:'Source Sans 3';font-weight:${file.slice(-3)};src:url(data:font/woff2;base64,${base64(fonts[file])}) format('woff2')}`,
    )
  return `<style>${rules.join('')}text{font-variant-ligatures:none}</style>`
}

// A call takes only so many arguments.
const atOnce = 8192

function base64(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += atOnce) letters += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  return btoa(letters)
}

// All that the extended file has, and quicker to look for.
const beyondLatin1 = /[^\u0000-\u00ff]/
