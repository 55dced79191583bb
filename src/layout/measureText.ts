// Text + font → its width in px, from the advance and kerning tables of the bundled font. Ligatures are off everywhere, so this is what gets drawn.

import metrics from './fontMetrics.json' with { type: 'json' }

export type Font = { readonly size: number; readonly weight: 400 | 600 }

type Face = {
  readonly advances: Int16Array
  /** Kerning class of each character as the left and as the right one of a pair; for those outside the kerning table one that `pairs` has not. */
  readonly left: Uint8Array
  readonly right: Uint8Array
  readonly pairs: readonly (readonly number[])[]
}

// Nearly every character lies below this code and is looked up in flat arrays; the few others (€, –, ’) get slots above it.
const flat = 0x250
const absent = -1
const kernless = 255
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
    if (before !== absent && slot !== absent) width += face.pairs[face.left[before] ?? kernless]?.[face.right[slot] ?? kernless] ?? 0
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
  const classes = () => new Uint8Array(slots).fill(kernless)
  const face = { advances: new Int16Array(slots).fill(absent), left: classes(), right: classes(), pairs: weight.pairs }
  for (const [at, character] of Array.from(metrics.latin + metrics.extended).entries()) {
    const slot = slotOf(codeOf(character))
    face.advances[slot] = weight.advances[at] ?? 0
    face.left[slot] = weight.left[at] ?? kernless
    face.right[slot] = weight.right[at] ?? kernless
  }
  return face
}

function slotOf(code: number): number {
  return code < flat ? code : (others.get(code) ?? 0)
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
