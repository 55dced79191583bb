// Characters → which of the files of the bundled font draw them. A character may be in both, or in neither.

import metrics from '../layout/fontMetrics.json' with { type: 'json' }
import { itemsOf } from '../scene/itemsOf'
import type { Scene } from '../scene/scene'

export const latin: ReadonlySet<string> = new Set(metrics.latin)
export const extended: ReadonlySet<string> = new Set(metrics.extended)

/** In how many items of a drawing a character stands that the bundled font does not draw, and which these are, as one can read them. */
export type Lacking = { readonly places: number; readonly characters: string }

export const lackingNothing: Lacking = { places: 0, characters: '' }

/** Of a text in another script everybody knows after so many which script it is. */
const mostNamed = 20

/** `draws` says of a character that the font lacks whether the file shows it all the same. */
export function lackingIn(scenes: readonly Scene[], draws: (character: string) => boolean = () => false): Lacking {
  const lacks = (character: string): boolean =>
    !latin.has(character) && !extended.has(character) && !/\s/.test(character) && !draws(character)
  const found = new Set<string>()
  let places = 0
  for (const { marks } of scenes.flatMap(itemsOf)) {
    const here = marks.flatMap((mark) => (mark.kind === 'text' ? Array.from(mark.text).filter(lacks) : []))
    if (here.length > 0) places += 1
    for (const character of here) found.add(character)
  }
  const named = [...found].slice(0, mostNamed).map(nameOf)
  return { places, characters: [...named, ...(found.size > mostNamed ? ['…'] : [])].join(' ') }
}

// What is not seen by itself, or would stand on the character before it, is named by its number.
function nameOf(character: string): string {
  if (!/[\p{C}\p{M}]/u.test(character)) return character
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
