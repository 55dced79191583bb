// A cell of a chain that is laid beside others → what is drawn for it: a tag where a gap opened or closed, the number of municipalities with offer.

import { interpolateRgb, rgb } from 'd3'
import type { Box } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { changeWords } from '../words/changes'
import { besideWords } from '../words/beside'
import type { CellChange, Offer } from './compareCells'
import type { Composition } from './composition'
import { fillBox, write } from './marks'
import type { Mark } from './scene'

const size = 11
const padding = 5
const tagHeight = 15

/** A rim around the cell and a tag with the word at its lower right: neither leans on colour alone. */
export function changeTag({ theme, language }: Composition, change: CellChange, { x, y, width, height }: Box): readonly Mark[] {
  const colour = change === 'opened' ? theme.states.gap.word : theme.covered
  const word = changeWords[language][change === 'opened' ? 'newGap' : 'closedGap']
  const tagWidth = measureText(word, { size, weight: 600 }) + 2 * padding
  const tag = { x: x + width - tagWidth - 2, y: y + height - tagHeight - 2, width: tagWidth, height: tagHeight }
  return [
    {
      kind: 'rect',
      x: x + 1,
      y: y + 1,
      width: width - 2,
      height: height - 2,
      paint: { stroke: colour, strokeWidth: 2, ...(change === 'closed' ? { dash: [5, 3] } : {}) },
    },
    fillBox(tag, colour),
    write(word, { x: tag.x + padding, y: tag.y + tagHeight - 4, size, weight: 600, fill: theme.background }),
  ]
}

/** The tint of a cell: the more municipalities have offer, the fuller. */
export function offerGround({ theme }: Composition, { some, of }: Offer, box: Box): readonly Mark[] {
  return some === 0 ? [] : [fillBox(box, tint(theme, some / of))]
}

export function tint(theme: { readonly background: string; readonly offer: string }, share: number): string {
  return rgb(interpolateRgb(theme.background, theme.offer)(0.25 + 0.75 * share)).formatHex()
}

/** "7 van 12" and "2 onbekend", at the left of the line that begins at `x` with its foot at `base`. */
export function offerCount(
  { theme, language }: Composition,
  { some, unsaid, of }: Offer,
  { x, base, width }: { x: number; base: number; width: number },
): readonly Mark[] {
  const font = { size: 12, weight: some === 0 ? 400 : 600 } as const
  const fill = some === 0 ? theme.muted : theme.ink
  const words = besideWords[language]
  const count = words.offer(some, of)
  const after = measureText(count, font) + 10
  const unknown = unsaid === 0 ? undefined : words.unsaid(unsaid).find((text) => after + measureText(text, { size, weight: 400 }) <= width)
  return [
    write(count, { x, y: base, ...font, fill }),
    ...(unknown === undefined ? [] : [write(unknown, { x: x + after, y: base, size, weight: 400, fill })]),
  ]
}
