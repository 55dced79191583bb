// Text + font → its width in px, from the advance and kerning tables of the bundled font. Ligatures are off everywhere, so this is what gets drawn.

import metrics from './fontMetrics.json' with { type: 'json' }

export type Font = { readonly size: number; readonly weight: 400 | 600 }

type Face = {
  readonly advances: Int16Array
  /** Kerning class of each character as the left and as the right one of a pair, 0 where it doesn't kern. */
  readonly left: Uint8Array
  readonly right: Uint8Array
  readonly pairs: readonly Int16Array[]
}

// Nearly every character lies below this code and is looked up in flat arrays; the few others (€, –, ’) get slots above it.
const flat = 0x250
const absent = -1
const others = new Map<number, number>()
for (const character of metrics.latin + metrics.extended) {
  const code = codeOf(character)
  if (code >= flat) others.set(code, flat + others.size)
}
const faces = { 400: readFace(metrics.weights[400]), 600: readFace(metrics.weights[600]) }

/** Width in px of one line of text. A character outside the font counts for the widest that a fallback font is likely to draw. */
export function measureText(text: string, { size, weight }: Font): number {
  const face = faces[weight]
  let width = 0
  let before = absent
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at)
    if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) code = text.codePointAt(at++) ?? code
    const slot = code < flat ? code : (others.get(code) ?? absent)
    const advance = slot === absent ? absent : (face.advances[slot] ?? absent)
    width += advance === absent ? fallbackAdvance(code) : advance
    if (before !== absent && slot !== absent) width += face.pairs[face.left[before] ?? 0]?.[face.right[slot] ?? 0] ?? 0
    before = advance === absent ? absent : slot
  }
  return (width * size) / metrics.unitsPerEm
}

// Marks and joiners stand on or between other characters; letters of other scripts are at most about as wide as this in common fallback fonts; emoji and CJK are square and a bit.
function fallbackAdvance(code: number): number {
  const character = String.fromCodePoint(code)
  if (/[\p{M}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u.test(character)) return 0
  if (/\p{L}/u.test(character) && code < 0x1100) return 900
  return 1350
}

function readFace(weight: (typeof metrics.weights)[400]): Face {
  const slots = flat + others.size
  const face = { advances: new Int16Array(slots).fill(absent), left: new Uint8Array(slots), right: new Uint8Array(slots) }
  for (const [at, character] of Array.from(metrics.latin + metrics.extended).entries()) {
    const slot = slotOf(codeOf(character))
    face.advances[slot] = weight.advances[at] ?? 0
    face.left[slot] = at < weight.left.length ? (weight.left[at] ?? 0) + 1 : 0
    face.right[slot] = at < weight.right.length ? (weight.right[at] ?? 0) + 1 : 0
  }
  // Class 0, for characters outside the kerning table, kerns with nothing.
  return { ...face, pairs: [new Int16Array(1), ...weight.pairs.map((row) => Int16Array.from([0, ...row]))] }
}

function slotOf(code: number): number {
  return code < flat ? code : (others.get(code) ?? 0)
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
