// One mark of a scene → the same on a page of a PDF.

import metrics from '../layout/fontMetrics.json'
import type { Mark, Paint } from '../scene/scene'
import type { FontFile } from './fontFiles'

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

const latin = new Set(metrics.latin)
const extended = new Set(metrics.extended)

function paintText(document: Document, { x, y, text, size, weight, fill, anchor }: Extract<Mark, { kind: 'text' }>): void {
  document.opacity(1).fillColor(fill).fontSize(size)
  const runs = splitByFont(text, weight).map((run) => ({ ...run, width: document.font(run.font).widthOfString(run.text) }))
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  for (const run of runs) {
    if (!run.covered) document.markContent('Span', { actual: run.text })
    document.font(run.font).text(run.text, left, y, { lineBreak: false, baseline: 'alphabetic' })
    if (!run.covered) document.endMarkedContent()
    left += run.width
  }
}

type Run = { readonly font: FontFile; readonly covered: boolean; readonly text: string }

// The font comes as two files. A character in neither is drawn as the font's box for it and carries along what it stands for.
function splitByFont(text: string, weight: 400 | 600): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const inLatin = latin.has(character)
    const inExtended = !inLatin && extended.has(character)
    const font: FontFile = inExtended ? `latin-ext-${weight}` : `latin-${weight}`
    const covered = inLatin || inExtended
    const last = runs.at(-1)
    if (last?.font === font && last.covered === covered) runs[runs.length - 1] = { font, covered, text: last.text + character }
    else runs.push({ font, covered, text: character })
  }
  return runs
}
