// The text marks of an item → blocks of paragraphs: lines under each other belong together, and become whole sentences again where the item says them in one breath.

import type { Box } from '../layout/layout'
import { measureText } from '../layout/measureText'
import type { Item, Mark, TextMark } from '../scene/scene'
import type { Paragraph, Run } from './shape'

export type TextBlock = {
  readonly paragraphs: readonly Paragraph[]
  readonly align: TextMark['anchor']
  /** From the first baseline less `rise` to the last plus `fall`, as wide as the widest line. */
  readonly box: Box
  readonly firstBaseline: number
  /** Where the first line ends, which may be before the widest one does. */
  readonly firstEnd: number
  readonly lines: number
  /** px from one baseline to the next. */
  readonly lineHeight: number
}

/** Parts of the font size above and below a baseline that the office programs keep for a line. */
const rise = 0.95
export const fall = 0.25

/** Marks beside each other on one baseline. */
type TextLine = readonly TextMark[]

export function textBlocks({ marks, label, kind }: Item): TextBlock[] {
  const blocks: TextLine[][] = []
  for (const line of textLines(marks)) {
    // Not only the last block: a number at the right may stand between a name and the line under it.
    const block = blocks.find((lines) => follows(lines.at(-1) ?? [], line))
    if (block === undefined) blocks.push([line])
    else block.push(line)
  }
  // A note's label runs its lines together, so that it can't tell where one sentence ends.
  return blocks.map((lines) => readBlock(lines, kind === 'note' ? '' : label))
}

function textLines(marks: readonly Mark[]): TextLine[] {
  const lines: TextMark[][] = []
  for (const mark of marks) {
    if (mark.kind !== 'text' || mark.text === '') continue
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line !== undefined && last !== undefined && continues(last, mark)) line.push(mark)
    else lines.push([mark])
  }
  return lines
}

/** True where the second stands on the first one's line, at most two spaces behind it. */
function continues(last: TextMark, mark: TextMark): boolean {
  if (last.y !== mark.y || last.anchor !== 'start' || mark.anchor !== 'start') return false
  const gap = mark.x - (last.x + measureText(last.text, last))
  return gap > -1 && gap < 0.7 * mark.size
}

function follows([last]: TextLine, [mark]: TextLine): boolean {
  if (last === undefined || mark === undefined) return false
  const down = mark.y - last.y
  const [smaller, larger] = [Math.min(last.size, mark.size), Math.max(last.size, mark.size)]
  return mark.x === last.x && mark.anchor === last.anchor && down > 0 && down <= 1.7 * larger && larger < 1.5 * smaller
}

function readBlock(lines: readonly TextLine[], label: string): TextBlock {
  const first = lines[0]?.[0]
  const last = lines.at(-1)?.[0]
  if (first === undefined || last === undefined) throw new Error('empty text block')
  const width = Math.max(...lines.map(widthOf))
  const left = first.anchor === 'start' ? first.x : first.anchor === 'middle' ? first.x - width / 2 : first.x - width
  const top = first.y - rise * first.size
  return {
    paragraphs: joinLines(lines, label),
    align: first.anchor,
    box: { x: left, y: top, width, height: last.y + fall * last.size - top },
    firstBaseline: first.y,
    firstEnd: left + widthOf(lines[0] ?? []),
    lines: lines.length,
    lineHeight: lines.length === 1 ? (rise + fall) * first.size : (last.y - first.y) / (lines.length - 1),
  }
}

function widthOf(line: TextLine): number {
  const [first, last] = [line[0], line.at(-1)]
  return first === undefined || last === undefined ? 0 : last.x - first.x + measureText(last.text, last)
}

function joinLines(lines: readonly TextLine[], label: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const said = spaced(label)
  for (const line of lines) {
    const runs = runsOf(line)
    const [last, run] = [paragraphs.at(-1)?.at(-1), runs[0]]
    const whole =
      last !== undefined && run !== undefined && runs.length === 1 && sameLook(last, run)
        ? joinings(last.text, run.text).find((joined) => said.includes(spaced(joined)))
        : undefined
    if (run === undefined || whole === undefined) paragraphs.push(runs)
    else paragraphs[paragraphs.length - 1] = [{ ...run, text: whole }]
  }
  return paragraphs
}

function runsOf(line: TextLine): Run[] {
  return line.map(({ text, x, size, weight, fill }, index) => {
    const before = line[index - 1]
    const gap = before === undefined ? 0 : x - (before.x + measureText(before.text, before))
    const space = gap > 1 && !text.startsWith(' ') ? ' ' : ''
    return { text: space + text, size, bold: weight === 600, colour: fill }
  })
}

// A line ends at a space, after a hyphen or slash of the text, or at a hyphen that only the line break put there.
function joinings(before: string, after: string): string[] {
  return [`${before} ${after}`, `${before}${after}`, ...(before.endsWith('-') ? [`${before.slice(0, -1)}${after}`] : [])]
}

function sameLook(a: Run, b: Run): boolean {
  return a.size === b.size && a.bold === b.bold && a.colour === b.colour
}

function spaced(text: string): string {
  return text.replace(/[\s\u00ad]+/g, ' ')
}
