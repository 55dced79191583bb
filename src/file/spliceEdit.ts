// A text, what it was parsed into and an edit → the text with only the lines of the edit changed; undefined where that cannot be done.

import { isCollection, isMap, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '../chain/problem'
import { writeAnew } from './applyEdit'
import type { Edit } from './editChain'
import { renderValue } from './renderValue'
import { hasStrayAlias } from './writeAliasesOut'

type Span = readonly [start: number, end: number]

export function spliceEdit(text: string, document: Document.Parsed, edit: Edit): string | undefined {
  const { path } = edit
  const parent = collectionAt(document, path.slice(0, -1))
  const position = Number(path.at(-1))
  const list = isSeq(parent) && parent.flow !== true ? parent : undefined
  if (edit.kind === 'set') {
    if (parent === undefined) return setHolder(text, document, edit)
    if (list !== undefined && position === list.items.length) return appendItem(text, list, edit.value)
    if (path.length === 1 && !document.has(path[0])) return appendKey(text, String(path[0]), edit.value)
  } else if (list !== undefined && list.items.length > 1) {
    return edit.kind === 'remove' ? cutItem(text, list, position) : moveItem(text, list, { from: position, to: edit.to })
  }
  return writePartAnew(text, document, edit)
}

function collectionAt(document: Document.Parsed, path: Path): YAMLMap | YAMLSeq | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  return isMap(node) || isSeq(node) ? node : undefined
}

// What would hold the value is not there yet: it is added with the value in it.
function setHolder(text: string, document: Document.Parsed, { path, value }: Extract<Edit, { kind: 'set' }>): string | undefined {
  const key = path.at(-1)
  if (path.length < 2 || key === undefined) return undefined
  return spliceEdit(text, document, { kind: 'set', path: path.slice(0, -1), value: typeof key === 'number' ? [value] : { [key]: value } })
}

function appendItem(text: string, list: YAMLSeq, value: unknown): string | undefined {
  const lines = linesOf(text, list, list.items.length - 1)
  const dash = lines === undefined ? undefined : dashOf(text, list.items.at(-1))
  if (lines === undefined || dash === undefined) return undefined
  const [, end] = lines
  const item = `${' '.repeat(columnOf(text, dash))}- ${renderValue(value, { indent: columnOf(text, dash) + 2 })}`
  return splice(text, [end, end], `${startsLine(text, end) ? '' : '\n'}${item}\n`)
}

function appendKey(text: string, key: string, value: unknown): string {
  const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return `${text}${gap}${renderValue({ [key]: value }, { indent: 0, open: 3 })}\n`
}

function cutItem(text: string, list: YAMLSeq, position: number): string | undefined {
  const lines = linesOf(text, list, position)
  return lines === undefined ? undefined : splice(text, lines, '')
}

function moveItem(text: string, list: YAMLSeq, { from, to }: { from: number; to: number }): string | undefined {
  const spans = list.items.flatMap((_, position) => [linesOf(text, list, position)].filter((lines) => lines !== undefined))
  const [first, last] = [spans[0], spans.at(-1)]
  if (spans.length < list.items.length || first === undefined || last === undefined) return undefined
  const parts = spans.map(([start, end]) => text.slice(start, end)).map((part) => (part.endsWith('\n') ? part : `${part}\n`))
  const moved = parts.splice(from, 1)
  parts.splice(to, 0, ...moved)
  const joined = parts.join('')
  return splice(text, [first[0], last[1]], startsLine(text, last[1]) ? joined : joined.slice(0, -1))
}

/** The lines of an item of a block list: with the comments right above it, up to the next item. */
function linesOf(text: string, list: YAMLSeq, position: number): Span | undefined {
  const start = firstLineOf(text, list, position)
  const end = position + 1 < list.items.length ? firstLineOf(text, list, position + 1) : afterLine(text, endOf(text, list.items[position]))
  return start === undefined || end === undefined ? undefined : [start, end]
}

function firstLineOf(text: string, list: YAMLSeq, position: number): number | undefined {
  const dash = dashOf(text, list.items[position])
  if (dash === undefined) return undefined
  const margin = ' '.repeat(columnOf(text, dash))
  let line = lineOf(text, dash)
  while (line > 0) {
    const above = lineOf(text, line - 1)
    if (!text.startsWith(`${margin}#`, above)) break
    line = above
  }
  return line
}

/** Where the dash of an item stands; undefined when it is not alone before the item. */
function dashOf(text: string, item: unknown): number | undefined {
  const start = startOf(item)
  if (start === undefined) return undefined
  const line = lineOf(text, start)
  return /^ *- +$/.test(text.slice(line, start)) ? text.indexOf('-', line) : undefined
}

// The smallest part that can be read by itself: the deepest item of a block list on the way to the edit, else a key of the file with its value.
function writePartAnew(text: string, document: Document.Parsed, edit: Edit): string | undefined {
  const part = partAround(document, edit.path)
  const end = part === undefined ? undefined : endOf(text, part.node)
  const start = startOf(part?.node)
  if (part === undefined || start === undefined || end === undefined) return undefined
  const margin = ' '.repeat(columnOf(text, start))
  const own = parseDocument(text.slice(start, end).replaceAll(`\n${margin}`, '\n'))
  if (own.errors.length > 0 || hasStrayAlias(own)) return undefined
  const anew = writeAnew(own, { ...edit, path: part.path })
  return anew === undefined ? undefined : splice(text, [start, end], anew.trimEnd().replaceAll(/\n(?!\n)/g, `\n${margin}`))
}

type Part = { readonly node: unknown; readonly path: Path }

function partAround(document: Document.Parsed, path: Path): Part | undefined {
  const root = document.contents
  if (!isMap(root) || root.flow === true) return undefined
  const pair: unknown = root.items.find(({ key }) => isScalar(key) && key.value === path[0])
  let part: Part | undefined = pair === undefined ? undefined : { node: pair, path }
  let node: unknown = root
  for (const [depth, key] of path.slice(0, -1).entries()) {
    if (!isCollection(node)) break
    const inner: unknown = node.get(key, true)
    if (isSeq(node) && node.flow !== true && isCollection(inner)) part = { node: inner, path: path.slice(depth + 1) }
    node = inner
  }
  return part
}

function startOf(item: unknown): number | undefined {
  if (isPairOf(item)) return startOf(item.key)
  return isScalar(item) || isCollection(item) ? item.range?.[0] : undefined
}

/** Without the white space after it. */
function endOf(text: string, item: unknown): number | undefined {
  if (isPairOf(item)) return endOf(text, item.value) ?? endOf(text, item.key)
  const end = isScalar(item) || isCollection(item) ? item.range?.[1] : undefined
  return end === undefined ? undefined : text.slice(0, end).trimEnd().length
}

function isPairOf(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item && !isScalar(item)
}

function lineOf(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function afterLine(text: string, at: number | undefined): number | undefined {
  if (at === undefined) return undefined
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

function columnOf(text: string, at: number): number {
  return at - lineOf(text, at)
}

function splice(text: string, [start, end]: Span, part: string): string {
  return text.slice(0, start) + part + text.slice(end)
}
