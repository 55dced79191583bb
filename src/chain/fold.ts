// A text → the same for comparing, and for names that every system takes.

/** Small letters without accents: "cocaine" finds "cocaïne". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words that are looked for, folded; none for an empty text. */
export function soughtWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Whether each word of the query stands in the text, in any order. */
export function holdsWords(text: string, query: string): boolean {
  const folded = fold(text)
  return soughtWords(query).every((word) => folded.includes(word))
}

/** An id for what is called so that none of the others has; `otherwise` for a name without a single Latin letter or digit. */
export function freshId(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const id = slug(name) || otherwise
  let fresh = id
  // No chain takes that word for an id.
  for (let number = 2; taken.has(fresh) || fresh === 'constructor'; number += 1) fresh = `${id}-${number}`
  return fresh
}

/** Kebab-case, as ids and file names are: "Preventieketen cocaïne" → "preventieketen-cocaine"; empty without a single Latin letter or digit. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
