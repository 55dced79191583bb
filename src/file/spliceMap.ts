// A text, what it was parsed into and the edit of a key of a map → the text with only that key's own lines changed; undefined where that
// cannot be done.

import { isCollection, isMap, isScalar, type Document, type Pair, type YAMLMap } from 'yaml'
import type { Edit } from './editChain'
import { afterLine, collectionAt, columnOf, endOf, lineOf, splice, startOf, startsLine, withComments } from './nodeSpans'
import { renderValue } from './renderValue'

export function spliceMap(text: string, document: Document.Parsed, edit: Edit): string | undefined {
  const map = collectionAt(document, edit.path.slice(0, -1))
  const key = String(edit.path.at(-1))
  if (!isMap(map) || edit.kind === 'move') return undefined
  const pair = pairOf(map, key)
  if (edit.kind === 'set' && pair !== undefined) return replaceValue(text, { pair, flow: map.flow === true }, edit.value)
  // What comes to stand in one line with others, or at the top of the file, needs more than lines of its own.
  if (map.flow === true || map === document.contents) return undefined
  return edit.kind === 'set' ? appendKey(text, { map, key }, edit.value) : cutKey(text, map, pair)
}

function pairOf({ items }: YAMLMap, name: string): Pair | undefined {
  return items.find(({ key }) => isScalar(key) && String(key.value) === name)
}

function appendKey(text: string, { map, key }: { map: YAMLMap; key: string }, value: unknown): string | undefined {
  const start = startOf(map.items[0])
  const end = afterLine(text, endOf(text, map.items.at(-1)))
  if (start === undefined || end === undefined) return undefined
  const indent = columnOf(text, start)
  const lines = `${' '.repeat(indent)}${renderValue({ [key]: value }, { indent })}\n`
  return splice(text, [end, end], startsLine(text, end) ? lines : `\n${lines}`)
}

/** With the comments right above it. A map keeps its last key, and what stands behind the dash of an item stays there. */
function cutKey(text: string, { items }: YAMLMap, pair: Pair | undefined): string | undefined {
  const start = startOf(pair)
  const end = afterLine(text, endOf(text, pair))
  if (items.length < 2 || start === undefined || end === undefined) return undefined
  return isFirstInLine(text, start) ? splice(text, [withComments(text, start), end], '') : undefined
}

type Holding = { readonly pair: Pair; readonly flow: boolean }

// Only a value in the line of its key: over several lines there may be comments in it.
function replaceValue(text: string, { pair, flow }: Holding, value: unknown): string | undefined {
  const [start, from, end] = [startOf(pair), startOf(pair.value), endOf(text, pair)]
  if (start === undefined || from === undefined || end === undefined || text.slice(start, end).includes('\n')) return undefined
  if (!isScalar(pair.value) && !isCollection(pair.value)) return undefined
  const written = flow ? renderFlow(value) : renderBeside(value)
  return written === undefined ? undefined : splice(text, [from, end], written)
}

function renderFlow(value: unknown): string | undefined {
  const list = renderValue([value], { indent: 0, open: 0 })
  return /^\[ .* \]$/.test(list) ? list.slice(2, -2) : undefined
}

function renderBeside(value: unknown): string | undefined {
  const line = renderValue({ key: value }, { indent: 0 })
  return line.includes('\n') ? undefined : line.slice('key: '.length)
}

function isFirstInLine(text: string, at: number): boolean {
  return text.slice(lineOf(text, at), at).trim() === ''
}
