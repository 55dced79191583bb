// The text of a chain file that is JSON + an edit → the text with only the edited place changed; undefined where that cannot be done.

import { isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Edit } from './editChain'
import { collectionAt, endOf, isPairOf, lineOf, splice, startOf } from './nodeSpans'
import { editOfHolder } from './spliceEdit'

/** Where an item of a list or map stands, and its value, which in a map comes after its key. */
type Item = { readonly key: string; readonly start: number; readonly value: number; readonly end: number }

export function spliceJson(text: string, edit: Edit): string | undefined {
  const { path } = edit
  const holder = collectionAt(parseDocument(text), path.slice(0, -1))
  const items = holder === undefined ? [] : itemsOf(text, holder)
  const position = items.findIndex(({ key }) => key === String(path.at(-1)))
  const found = items[position]
  if (edit.kind === 'set') {
    if (found !== undefined) return replaceValue(text, found, edit.value)
    if (items.length > 0) return appendItem(text, items, { key: isSeq(holder) ? undefined : String(path.at(-1)), value: edit.value })
    const wider = editOfHolder(edit)
    return wider === undefined ? undefined : spliceJson(text, wider)
  }
  if (found === undefined) return undefined
  return edit.kind === 'remove' ? cutItem(text, items, position) : moveItem(text, items, { from: position, to: edit.to })
}

/** By their keys, in a list by their positions. */
function itemsOf(text: string, { items }: YAMLMap | YAMLSeq): readonly Item[] {
  return items.map((item: unknown, position) => {
    const [start = 0, value = 0, end = 0] = [startOf(item), startOf(isPairOf(item) ? item.value : item), endOf(text, item)]
    return { key: String(isPairOf(item) && isScalar(item.key) ? item.key.value : position), start, value, end }
  })
}

function replaceValue(text: string, item: Item, value: unknown): string {
  return splice(text, [item.value, item.end], write(text, value, { at: item.start, flat: isListedFlat(text, item) }))
}

// What stands before the last item stands before the new one, behind a comma.
function appendItem(text: string, items: readonly Item[], { key, value }: { key: string | undefined; value: unknown }): string {
  const last = items[items.length - 1] ?? { key: '', start: 0, value: 0, end: 0 }
  const before = text.slice(0, last.start)
  const gap = before.slice(before.trimEnd().length)
  const flat = isListedFlat(text, last) || (!gap.includes('\n') && !text.slice(last.value, last.end).includes('\n'))
  const colon = /\s*:\s*$/.exec(text.slice(last.start, last.value))?.[0] ?? ''
  const name = key === undefined ? '' : `${JSON.stringify(key)}${colon}`
  return splice(
    text,
    [last.end, last.end],
    `,${gap === '' && isSpaced(text) ? ' ' : gap}${name}${write(text, value, { at: last.start, flat })}`,
  )
}

/** With the comma that parts it from another item. */
function cutItem(text: string, items: readonly Item[], position: number): string | undefined {
  const [before, item, after] = [items[position - 1], items[position], items[position + 1]]
  if (item === undefined) return undefined
  if (before !== undefined) return splice(text, [before.end, item.end], '')
  if (after !== undefined) return splice(text, [item.start, after.start], '')
  const open = text.slice(0, item.start).trimEnd().length
  return splice(text, [open, item.end + (/\S/.exec(text.slice(item.end))?.index ?? 0)], '')
}

// The commas, and the white space around them, stay where they are.
function moveItem(text: string, items: readonly Item[], { from, to }: { from: number; to: number }): string {
  const parts = items.map(({ start, end }) => text.slice(start, end))
  parts.splice(to, 0, ...parts.splice(from, 1))
  const written = parts.map((part, at) => part + text.slice(items[at]?.end, items[at + 1]?.start ?? items[at]?.end))
  return splice(text, [items[0]?.start ?? 0, items.at(-1)?.end ?? 0], written.join(''))
}

/** Several things in one line, as somebody wrote them. */
function isListedFlat(text: string, { value, end }: Item): boolean {
  return /^[[{] *[^\s\]}][^\n]*$/.test(text.slice(value, end))
}

/** As deep as the line that the offset `at` is in, or, flat, in one line. */
function write(text: string, value: unknown, { at, flat }: { at: number; flat: boolean }): string {
  const indent = indentOf(text)
  if (!flat && indent !== '') {
    const margin = /^[ \t]*/.exec(text.slice(lineOf(text, at)))?.[0] ?? ''
    return JSON.stringify(value, undefined, indent).replaceAll('\n', `\n${margin}`)
  }
  if (!isSpaced(text)) return JSON.stringify(value)
  // Within a text of JSON no line ends.
  return JSON.stringify(value, undefined, 1).replaceAll(/(,?)\n */g, (_, comma: string) => (comma === '' ? '' : ', '))
}

/** What each level goes in by; nothing where all stands in one line. */
export function indentOf(json: string): string {
  return /^\s*[[{]\s*?\n([ \t]+)/.exec(json)?.[1] ?? ''
}

/** Whether a blank follows the colon of its first key. */
function isSpaced(json: string): boolean {
  return /^\s*\{\s*"[^"]*"\s*: /.test(json)
}
