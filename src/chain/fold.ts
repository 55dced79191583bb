// A text → the same for comparing, and for names that every system takes.

/** Small letters without accents: "cocaine" finds "cocaïne". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Kebab-case, as ids and file names are: "Preventieketen cocaïne" → "preventieketen-cocaine"; empty without a single Latin letter or digit. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
