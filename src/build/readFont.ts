// Font bytes (sfnt, ligatures already left out) → advances, kerning and outlines in font units.

import { create, type Font } from 'fontkit'
import { joinCurves } from './joinCurves'

/** Kerning of left × right characters by class: `pairs[left[a]][right[b]]`, in font units. */
type Kerning = {
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly pairs: readonly (readonly number[])[]
}

export function readFont(bytes: Uint8Array): Font {
  return create(bytes)
}

export function readAdvances(font: Font, characters: readonly string[]): number[] {
  return characters.map((character) => font.hmtx.metrics.get(font.glyphForCodePoint(codeOf(character)).id).advance)
}

/** Path data of absolute M, L, C and Z with y upwards from the baseline, in font units; characters without ink are left out. */
export function readOutlines(font: Font, characters: readonly string[]): Record<string, string> {
  const inked = characters.map((character): [string, string] => [character, font.glyphForCodePoint(codeOf(character)).path.toSVG()])
  return Object.fromEntries(inked.filter(([, path]) => path !== '').map(([character, path]) => [character, joinCurves(path)]))
}

/** Most characters kern like others (A like Á), so equal rows and equal columns share a class; that makes the table some 20 times smaller. */
export function readKerning(font: Font, characters: readonly string[]): Kerning {
  const advances = readAdvances(font, characters)
  const rows = characters.map((left) => kerningAfter(font, left, { characters, advance: advances[characters.indexOf(left)] ?? 0 }))
  const left = classify(rows)
  const columns = characters.map((_, position) => left.kinds.map((row) => row[position] ?? 0))
  const right = classify(columns)
  return { left: left.of, right: right.of, pairs: left.kinds.map((_, row) => right.kinds.map((column) => column[row] ?? 0)) }
}

// One layout call for all pairs that begin with this character: many short calls take ten times as long.
function kerningAfter(font: Font, left: string, { characters, advance }: { characters: readonly string[]; advance: number }): number[] {
  const { positions } = font.layout(characters.map((right) => left + right).join(''))
  if (positions.length !== characters.length * 2) throw new Error(`glyphs were joined after: ${left}`)
  return characters.map((_, pair) => (positions[pair * 2]?.xAdvance ?? advance) - advance)
}

function classify(vectors: readonly (readonly number[])[]): { of: number[]; kinds: (readonly number[])[] } {
  const seen = new Map<string, number>()
  const kinds: (readonly number[])[] = []
  const of = vectors.map((vector) => {
    const key = vector.join()
    const known = seen.get(key)
    if (known !== undefined) return known
    seen.set(key, kinds.length)
    return kinds.push(vector) - 1
  })
  return { of, kinds }
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
