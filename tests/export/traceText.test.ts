import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { traceText, type Glyphs, type Outline } from '../../src/export/traceText'
import { measureText } from '../../src/layout/measureText'
import { write } from '../../src/scene/marks'
import type { TextMark } from '../../src/scene/scene'

const glyphs = JSON.parse(readFileSync('src/export/glyphs.json', 'utf8')) as Glyphs

function line(text: string, anchor: 'start' | 'middle' | 'end' = 'start'): TextMark {
  return write(text, { x: 100, y: 50, size: 12, fill: '#000000', anchor })
}

/** Every point at which a stroke ends, in px, read as a program reads it. */
function visited({ d, x: left, y: base, scale }: Outline = { d: '', x: 0, y: 0, scale: 0 }): [x: number, y: number][] {
  let [x, y] = [0, 0]
  let start: [number, number] = [0, 0]
  const points: [number, number][] = []
  for (const [, letter = '', rest = ''] of d.matchAll(/([Mmlhvcz])([^Mmlhvcz]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d+/g)].map(([digits]) => Number(digits))
    const [dx = 0, dy = 0] = letter === 'v' ? [0, ...numbers] : numbers.slice(-2)
    if (letter === 'z') [x, y] = start
    else [x, y] = letter === 'M' ? [dx, dy] : [x + dx, y + dy]
    if (letter === 'M' || letter === 'm') start = [x, y]
    points.push([left + x * scale, base + y * scale])
  }
  return points
}

describe('traceText', () => {
  test('places glyphs where the measured text stands', () => {
    const points = visited(traceText(line('Moti-4'), glyphs))
    const xs = points.map(([x]) => x)
    const width = measureText('Moti-4', { size: 12, weight: 400 })
    expect(Math.min(...xs)).toBeGreaterThan(100)
    expect(Math.max(...xs)).toBeLessThan(100 + width)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(width * 0.9)
    const ys = points.map(([, y]) => y)
    expect(Math.max(...ys)).toBeCloseTo(50.14, 1)
    expect(Math.min(...ys)).toBeCloseTo(50 - 0.66 * 12, 0)
  })

  test('loses no more than half a step of its grid to rounding, however long the line', () => {
    const text = 'Interventie gericht op het minderen van alcohol en drugsgebruik in de werksetting'
    const points = visited(traceText(line(text), glyphs))
    const exact = exactPoints(text)
    const halfStep = 12 / 250 / 2 + 0.005
    expect(points).toHaveLength(exact.length)
    for (const [at, [x, y]] of points.entries()) {
      expect(Math.abs(x - (exact[at]?.[0] ?? 0))).toBeLessThan(halfStep)
      expect(Math.abs(y - (exact[at]?.[1] ?? 0))).toBeLessThan(halfStep)
    }
  })

  test('writes a character in fewer than 150 bytes, on average over a sentence', () => {
    const text = 'Interventie gericht op het minderen van alcohol en drugsgebruik in de werksetting'
    expect((traceText(line(text), glyphs)?.d.length ?? Infinity) / text.length).toBeLessThan(150)
  })

  test('sets text from its middle or its end', () => {
    const width = measureText('veel', { size: 12, weight: 400 })
    const leftmost = (anchor: 'start' | 'middle' | 'end'): number =>
      Math.min(...visited(traceText(line('veel', anchor), glyphs)).map(([x]) => x))
    expect(leftmost('start') - leftmost('middle')).toBeCloseTo(width / 2, 1)
    expect(leftmost('start') - leftmost('end')).toBeCloseTo(width, 1)
  })

  test('gives nothing for a line with a character that the font lacks', () => {
    expect(traceText(line('Łódź'), glyphs)).toBeDefined()
    expect(traceText(line('中文'), glyphs)).toBeUndefined()
  })
})

function exactPoints(text: string): [number, number][] {
  const font = { size: 12, weight: 400 } as const
  let before = ''
  return Array.from(text).flatMap((character) => {
    const x = 100 + measureText(before + character, font) - measureText(character, font)
    before += character
    let start: [number, number] = [0, 0]
    return [...(glyphs[400][character] ?? '').matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, letter, rest = '']): [number, number] => {
      const [px = 0, py = 0] = rest.trim().split(/[ ]/).map(Number).slice(-2)
      const point: [number, number] = letter === 'Z' ? start : [x + px * 0.012, 50 - py * 0.012]
      if (letter === 'M') start = point
      return point
    })
  })
}
