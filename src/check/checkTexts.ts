// The texts of an item → the ones that lack the chain's own language, and names too long to draw well.

import type { Language, Text } from '../chain/chain'
import type { Mistake, Path } from '../chain/problem'

/** Characters; a longer name is drawn whole, but makes its bar very large. */
const limit = 200

type Speaking = { readonly path: Path; readonly language: Language }

/** Texts by their key in the file; `name` and `title` are names. */
export function* checkTexts(texts: Readonly<Record<string, Text | undefined>>, { path, language }: Speaking): Generator<Mistake> {
  for (const key in texts) {
    const text = texts[key]
    if (text === undefined) continue
    if (text[language] === undefined) yield { code: 'missing-language', path: [...path, key], facts: { language } }
    if (key === 'name' || key === 'title') yield* checkLength(text, [...path, key])
  }
}

function* checkLength(text: Text, path: Path): Generator<Mistake> {
  for (const [language, words] of Object.entries(text)) {
    if (words.length > limit) yield { code: 'long-name', path: [...path, language], facts: { length: words.length, limit } }
  }
}
