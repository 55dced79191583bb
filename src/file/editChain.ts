// The text of a chain file + a change → the text with the change in it, and every comment, blank line and other item as it was.

import { parseDocument } from 'yaml'
import type { Path } from '../chain/problem'
import { valueAt } from '../yaml/plainValue'
import { readable } from '../yaml/readable'
import { readYaml } from '../yaml/readYaml'
import { applyEdit, asWritten, writeAnew } from './applyEdit'
import { keepLineEnds } from './keepLineEnds'
import { setValue } from './setValue'
import { spliceEdit } from './spliceEdit'
import { indentOf, spliceJson } from './spliceJson'
import { spliceMap } from './spliceMap'
import { writeAliasesOut } from './writeAliasesOut'

/** Paths lead through keys and positions in lists, from the top of the file. */
export type Edit =
  /** Gives a place a value; what is not there yet is added, an item at the end of its list. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  /** Takes a place away, and a list of the file with its last item. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Takes the item at `path` out of its list and puts it where it comes to stand at position `to`. */
  | { readonly kind: 'move'; readonly path: Path; readonly to: number }

/**
 * Only the key or the item that the edit is in is written anew. Where that would not read as it should (an alias that leads out of it, for
 * example), the whole text is written anew from its parts: comments stay, spaces may not, nor aliases where the edit is in what they stand
 * for. A text that is JSON stays JSON, and each line ends as it did. Throws on a text that cannot be read and on a path that leads nowhere.
 */
export function editChain(text: string, asked: Edit): string {
  const { content } = readYaml(text)
  if (content === undefined) throw new Error('cannot edit a text that cannot be read')
  const edit = asked.kind === 'set' ? { ...asked, value: readable(asked.value) } : withList(asked, content.value)
  const wanted = setValue(content.value, edit)
  const plain = text.replace(byteOrderMark, '').replaceAll(/\r\n?/g, '\n')
  const edited = isJson(plain) ? editJson(plain, edit, wanted) : editYaml(plain, edit, wanted)
  return keepLineEnds(text, (byteOrderMark.exec(text)?.[0] ?? '') + edited)
}

// An empty list at the top of a file says nothing: it goes with its last item.
function withList(edit: Edit, file: unknown): Edit {
  const path = edit.path.slice(0, 1)
  const list = valueAt(file, path)
  return edit.kind === 'remove' && edit.path.length === 2 && Array.isArray(list) && list.length === 1 ? { kind: 'remove', path } : edit
}

const byteOrderMark = /^\uFEFF/

/** `{ … }` alone may be YAML with comments in it. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function editJson(text: string, edit: Edit, wanted: unknown): string {
  const spliced = spliceJson(text, edit)
  return spliced !== undefined && reads(spliced, wanted) ? spliced : `${JSON.stringify(wanted, undefined, indentOf(text))}\n`
}

function editYaml(text: string, edit: Edit, wanted: unknown): string {
  const document = parseDocument(text)
  for (const splice of [spliceMap, spliceEdit]) {
    const spliced = splice(text, document, edit)
    if (spliced !== undefined && reads(spliced, wanted)) return spliced
  }
  const whole = writeAnew(document, edit)
  if (whole !== undefined && reads(whole, wanted)) return whole
  // An alias in a place that is edited: the other places must not change with it.
  const spelled = parseDocument(text)
  writeAliasesOut(spelled)
  applyEdit(spelled, edit)
  return spelled.toString(asWritten)
}

/** Several edits, one after the other. */
export function editAll(text: string, edits: readonly Edit[]): string {
  return edits.reduce(editChain, text)
}

function reads(text: string, wanted: unknown): boolean {
  return JSON.stringify(readYaml(text).content?.value) === JSON.stringify(wanted)
}
