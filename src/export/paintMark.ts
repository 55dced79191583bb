// One mark of a scene → the same on a page of a PDF.

import type { Mark, Paint, TextMark } from '../scene/scene'
import { extended, latin } from './fontCoverage'
import type { FontFile } from './fontFiles'
import { spellOut } from './spellOut'

type Document = PDFKit.PDFDocument

/** The document's units are the scene's px; its fonts are registered under the names of their files. */
export function paintMark(document: Document, mark: Mark): void {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = mark
      if (radius === undefined) document.rect(x, y, width, height)
      else document.roundedRect(x, y, width, height, radius)
      return paint(document, mark.paint)
    }
    case 'path':
      if (mark.d === '') return
      document.path(mark.d)
      return paint(document, mark.paint)
    case 'text':
      return paintText(document, mark)
  }
}

function paint(document: Document, { fill, stroke, strokeWidth, dash, opacity }: Paint): void {
  document.opacity(opacity ?? 1)
  if (stroke !== undefined) {
    document.lineWidth(strokeWidth ?? 1)
    if (dash === undefined) document.undash()
    else document.dash(dash)
  }
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke)
  else if (fill !== undefined) document.fill(fill)
  else if (stroke !== undefined) document.stroke(stroke)
}

function paintText(document: Document, { x, y, text, size, weight, fill, anchor }: TextMark): void {
  document.opacity(1).fillColor(fill).fontSize(size)
  const runs = splitByFont(text, weight).map((run) => ({ ...run, width: widthOf(document, run, size) }))
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  for (const { font, text: characters, covered, width: along } of runs) {
    if (!covered) {
      document
        .undash()
        .lineWidth(size * boxLine)
        .rect(left + size * boxLine, y - size * boxHeight, size * boxWidth, size * boxHeight)
        .stroke(fill)
      document.markContent('Span', { actual: characters })
    }
    document.font(font).text(characters, left, y, { lineBreak: false, baseline: 'alphabetic' })
    if (!covered) document.endMarkedContent()
    left += along
  }
}

type Run = { readonly font: FontFile; readonly text: string; readonly covered: boolean }

/** The box for a character, in parts of the size of the letters. */
const boxWidth = 0.5
const boxHeight = 0.66
const boxLine = 0.06

function widthOf(document: Document, { font, text, covered }: Run, size: number): number {
  return covered ? document.font(font).widthOfString(text) : size * (boxWidth + 3 * boxLine)
}

// The font comes as two files. A character in neither is spelled out, or else shown by an empty box that carries along what it stands for.
function splitByFont(text: string, weight: 400 | 600): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const missing = !latin.has(character) && !extended.has(character)
    const drawn = missing ? spellOut(character) : character
    const font: FontFile = extended.has(character) && !latin.has(character) ? `latin-ext-${weight}` : `latin-${weight}`
    const last = runs.at(-1)
    if (drawn === undefined) runs.push({ font, covered: false, text: character })
    else if (last?.font === font && last.covered) runs[runs.length - 1] = { font, covered: true, text: last.text + drawn }
    else runs.push({ font, covered: true, text: drawn })
  }
  return runs
}
