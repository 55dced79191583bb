// One line of text + the bundled font's glyphs → path data: for programs that ignore the fonts a file carries along.

import { measureText } from '../layout/measureText'
import { short } from '../scene/pathData'
import type { Mark } from '../scene/scene'

/** Outlines in font units (1000 to the size, y upward) of absolute M, L, Q and Z, by weight and character. */
export type Glyphs = Readonly<Record<'400' | '600', Readonly<Record<string, string>>>>

const unitsPerSize = 1000
const command = /[MLQZ][^MLQZ]*/g
const number = /-?[\d.]+/g

/** Undefined when the font lacks a character: then only live text can show the line. */
export function traceText(mark: Extract<Mark, { kind: 'text' }>, glyphs: Glyphs): string | undefined {
  const { text, size, weight, anchor } = mark
  const font = { size, weight }
  const width = anchor === 'start' ? 0 : measureText(text, font)
  const left = mark.x - (anchor === 'middle' ? width / 2 : width)
  const pen = new Pen()
  let before = ''
  for (const character of text) {
    const outline = glyphs[weight][character]
    if (outline === undefined && !/\s/.test(character)) return undefined
    // The width of all that comes before, the kerning with this character included.
    const x = left + measureText(before + character, font) - measureText(character, font)
    if (outline !== undefined) pen.draw(outline, { x, y: mark.y, scale: size / unitsPerSize })
    before += character
  }
  return pen.written
}

/**
 * Writes relative commands, which take half the room of absolute ones. It keeps the place where a program that reads the rounded
 * numbers will be, so that what is lost in rounding one step is made up for in the next.
 */
class Pen {
  written = ''
  private x = 0
  private y = 0
  private startX = 0
  private startY = 0

  draw(outline: string, { x, y, scale }: { x: number; y: number; scale: number }): void {
    for (const [part] of outline.matchAll(command)) {
      const letter = part.charAt(0)
      if (letter === 'Z') {
        this.written += 'z'
        this.x = this.startX
        this.y = this.startY
        continue
      }
      const numbers = Array.from(part.matchAll(number), ([digits], at) =>
        at % 2 === 0 ? x + Number(digits) * scale : y - Number(digits) * scale,
      )
      this.step(letter, numbers)
    }
  }

  private step(letter: string, numbers: readonly number[]): void {
    const relative = numbers.map((value, at) => hundredths(value - (at % 2 === 0 ? this.x : this.y)))
    // A move right after another glyph stays absolute, so that no error of one glyph reaches the next.
    const isMove = letter === 'M'
    const written = isMove ? numbers.map(hundredths) : relative
    this.written += (isMove ? 'M' : letter.toLowerCase()) + join(written)
    this.x = isMove ? (written[0] ?? 0) : this.x + (relative.at(-2) ?? 0)
    this.y = isMove ? (written[1] ?? 0) : this.y + (relative.at(-1) ?? 0)
    if (isMove) {
      this.startX = this.x
      this.startY = this.y
    }
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

// A minus sign separates as well as a space does, and a leading zero says nothing.
function join(numbers: readonly number[]): string {
  return numbers
    .map((value) => short(value).replace(/^(-?)0\./, '$1.'))
    .reduce((line, next) => (line === '' || next.startsWith('-') ? line + next : `${line} ${next}`), '')
}
