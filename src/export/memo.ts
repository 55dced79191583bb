// A memo as its writers paint it, in Markdown, HTML or for Word: headings, paragraphs, lists and tables. All of its text is plain.

import type { Language } from '../chain/chain'
import type { ForeignTexts } from '../chain/foreignTexts'

export type Run = string | { readonly strong: string } | { readonly address: string }

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** All columns but the first. */
      readonly centred: boolean
    }

export type Memo = {
  readonly title: string
  readonly language: Language
  /** What stands in it in the other language: a format that can says so. */
  readonly foreign: ForeignTexts
  readonly blocks: readonly Block[]
}

export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text }
}

/** The same, beginning on a page of its own where a format has pages. */
export function onNewPage([first, ...others]: readonly Block[]): readonly Block[] {
  if (first === undefined) return []
  return [first.kind === 'heading' ? { ...first, newPage: true } : first, ...others]
}

/** None where there is nothing to say. */
export function paragraph(...runs: readonly Run[]): readonly Block[] {
  const said = runs.filter((run) => run !== '')
  return said.length === 0 ? [] : [{ kind: 'paragraph', runs: said }]
}

/** None without items. */
export function list(items: readonly (readonly Run[])[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** A web address as such, and any other text as it is. */
export function linked(text: string): Run {
  return /^https?:\/\/[^\s<>]+$/.test(text) ? { address: text } : text
}
