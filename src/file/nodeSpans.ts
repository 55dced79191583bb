// A text and what it was parsed into → where in the text a node, an item or a line stands.

import { isCollection, isMap, isScalar, isSeq, type Document, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '../chain/problem'

export type Span = readonly [start: number, end: number]

export function collectionAt(document: Document.Parsed, path: Path): YAMLMap | YAMLSeq | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  return isMap(node) || isSeq(node) ? node : undefined
}

export function startOf(item: unknown): number | undefined {
  if (isPairOf(item)) return startOf(item.key)
  return isScalar(item) || isCollection(item) ? item.range?.[0] : undefined
}

/** Without the white space after it. */
export function endOf(text: string, item: unknown): number | undefined {
  if (isPairOf(item)) return endOf(text, item.value) ?? endOf(text, item.key)
  const end = isScalar(item) || isCollection(item) ? item.range?.[1] : undefined
  return end === undefined ? undefined : text.slice(0, end).trimEnd().length
}

export function isPairOf(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item && !isScalar(item)
}

export function lineOf(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

export function afterLine(text: string, at: number | undefined): number | undefined {
  if (at === undefined) return undefined
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

export function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

export function columnOf(text: string, at: number): number {
  return at - lineOf(text, at)
}

/** The first of the comments right above the line that this offset is in, which begin where it begins; without any that line. */
export function withComments(text: string, at: number): number {
  const margin = ' '.repeat(columnOf(text, at))
  let line = lineOf(text, at)
  while (line > 0) {
    const above = lineOf(text, line - 1)
    if (!text.startsWith(`${margin}#`, above)) break
    line = above
  }
  return line
}

export function splice(text: string, [start, end]: Span, part: string): string {
  return text.slice(0, start) + part + text.slice(end)
}
