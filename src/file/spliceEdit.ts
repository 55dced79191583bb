// A text, what it was parsed into and an edit → the text with only the lines of the edit changed; undefined where that cannot be done.

import { isCollection, isMap, isScalar, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml'
import type { Path } from '../chain/problem'
import { writeAnew } from './applyEdit'
import type { Edit } from './editChain'
import { afterLine, collectionAt, columnOf, endOf, lineOf, splice, startOf, startsLine, withComments, type Span } from './nodeSpans'
import { renderValue } from './renderValue'
import { hasStrayAlias } from './writeAliasesOut'

export function spliceEdit(text: string, document: Document.Parsed, edit: Edit): string | undefined {
  const { path } = edit
  const parent = collectionAt(document, path.slice(0, -1))
  const position = Number(path.at(-1))
  const list = isSeq(parent) && parent.flow !== true ? parent : undefined
  if (edit.kind === 'set') {
    if (parent === undefined) {
      const wider = editOfHolder(edit)
      return wider === undefined ? undefined : spliceEdit(text, document, wider)
    }
    if (list !== undefined && position === list.items.length) return appendItem(text, list, edit.value)
    if (path.length === 1 && !document.has(path[0])) return appendKey(text, String(path[0]), edit.value)
  } else if (path.length === 1) {
    return cutKey(text, document, path)
  } else if (list !== undefined && list.items.length > 1) {
    return edit.kind === 'remove' ? cutItem(text, list, position) : moveItem(text, list, { from: position, to: edit.to })
  }
  return writePartAnew(text, document, edit)
}

type Setting = Extract<Edit, { kind: 'set' }>

/** Where what would hold the value is not there yet: adds it, with the value in it. */
export function editOfHolder({ path, value }: Setting): Setting | undefined {
  const key = path.at(-1)
  if (path.length < 2 || key === undefined) return undefined
  return { kind: 'set', path: path.slice(0, -1), value: typeof key === 'number' ? [value] : { [key]: value } }
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

// With the comments right above it, but for those at the top of the file, which are about all of it, and the blank lines above those.
function cutKey(text: string, document: Document.Parsed, [name]: Path): string | undefined {
  const root = document.contents
  if (!isMap(root) || root.flow === true) return undefined
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === name)
  const start = startOf(pair)
  const end = afterLine(text, endOf(text, pair))
  if (start === undefined || end === undefined) return undefined
  if (pair === root.items[0]) return splice(text, [lineOf(text, start), end], '')
  const above = text.slice(0, withComments(text, start)).trimEnd()
  return splice(text, [above.length + 1, end], '')
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
  return dash === undefined ? undefined : withComments(text, dash)
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
