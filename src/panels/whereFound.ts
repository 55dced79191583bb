// Sought words + what is known about a thing beside its names → the field that holds one of them, with the words around it.

import { fold } from '../chain/fold'

export type Field = 'summary' | 'owner' | 'source' | 'quote'
export type Known = { readonly field: Field; readonly text: string }

/** In words of the text. */
const [before, after] = [4, 8]

/** Undefined where none of the words stands in any of them. */
export function whereFound(known: readonly Known[], parts: readonly string[]): Known | undefined {
  for (const { field, text } of known) {
    const words = text.split(/\s+/)
    const at = words.findIndex((word) => parts.some((part) => fold(word).includes(part)))
    if (at !== -1) return { field, text: excerpt(words, at) }
  }
  return undefined
}

function excerpt(words: readonly string[], at: number): string {
  const [start, end] = [Math.max(0, at - before), at + after]
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`
}
