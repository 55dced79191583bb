// One line of text + the bundled font's glyphs → its outline: for programs that ignore the fonts a file carries along.

import { measureText } from '../layout/measureText'
import type { TextMark } from '../scene/scene'

/** Outlines in font units (1000 to the size, y upward) of absolute M, L, C and Z, by weight and character. */
export type Glyphs = Readonly<Record<'400' | '600', Readonly<Record<string, string>>>>

/** Path data in steps of a grid, and what brings it to its place and size: first as large as `scale` says, then to `x`, `y`. */
export type Outline = { readonly d: string; readonly x: number; readonly y: number; readonly scale: number }

/**
 * Grid steps to the size: whole steps need a third of the digits of hundredths of a px, and no point is further off than half a step,
 * 0.024 px in letters of 12 px.
 */
const stepsPerSize = 250
const unitsPerStep = 1000 / stepsPerSize

const command = /[MLCZ][^MLCZ]*/g
const number = /-?[\d.]+/g

/** Undefined when the font lacks a character: then only live text can show the line. */
export function traceText(mark: TextMark, glyphs: Glyphs): Outline | undefined {
  const { text, size, weight, anchor } = mark
  const font = { size, weight }
  const width = anchor === 'start' ? 0 : measureText(text, font)
  const left = mark.x - (anchor === 'middle' ? width / 2 : width)
  const step = size / stepsPerSize
  const pen = new Pen()
  let before = ''
  for (const character of text) {
    const outline = glyphs[weight][character]
    if (outline === undefined && !/\s/.test(character)) return undefined
    // The width of all that comes before, the kerning with this character included.
    const along = measureText(before + character, font) - measureText(character, font)
    if (outline !== undefined) pen.draw(outline, along / step)
    before += character
  }
  return { d: pen.written, x: left, y: mark.y, scale: step }
}

/** Writes relative commands between whole grid points: short, and nothing is lost on the way. */
class Pen {
  written = ''
  private x = 0
  private y = 0
  private startX = 0
  private startY = 0

  /** `left` is where the glyph begins, in steps. */
  draw(outline: string, left: number): void {
    for (const [part] of outline.matchAll(command)) {
      const letter = part.charAt(0)
      const points = Array.from(part.matchAll(number), ([digits], at) => {
        const steps = Number(digits) / unitsPerStep
        return Math.round(at % 2 === 0 ? left + steps : -steps)
      })
      this.write(letter, points)
    }
  }

  private write(letter: string, points: readonly number[]): void {
    const [dx = 0, dy = 0, ...more] = points.map((value, at) => value - (at % 2 === 0 ? this.x : this.y))
    if (letter === 'Z') this.written += 'z'
    else if (letter === 'L' && dy === 0) this.written += `h${dx}`
    else if (letter === 'L' && dx === 0) this.written += `v${dy}`
    else this.written += (this.written === '' ? letter : letter.toLowerCase()) + join([dx, dy, ...more])
    this.x = letter === 'Z' ? this.startX : (points.at(-2) ?? 0)
    this.y = letter === 'Z' ? this.startY : (points.at(-1) ?? 0)
    if (letter !== 'M') return
    this.startX = this.x
    this.startY = this.y
  }
}

// A minus sign separates as well as a space does.
function join(numbers: readonly number[]): string {
  return numbers.reduce((line, next) => (line === '' || next < 0 ? `${line}${next}` : `${line} ${next}`), '')
}
