// Parts of what is said → a list of them, a sentence, several sentences.

import type { Language } from '../chain/chain'

/** "a, b and c", or "a, b or c". */
export function list(items: readonly string[], language: Language, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(language, { type }).format(items)
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Between parts that stand beside each other on the page: where they take more lines, none begins with it. */
export const dot = '\u00a0· '

/** "Docent · afgeleid". */
export function besides(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(dot)
}

/** Texts of a chain may or may not end with a full stop. */
export function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
