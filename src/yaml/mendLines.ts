// The lines of a text and the one at which it stops being YAML → the likeliest mistake there, and the lines without it.
//
// What a mistake leads to further on is told apart from the next mistake by taking the mistake out and reading again. How far the
// reading then comes is what the ways to mend a line are judged by. Every way leaves as many lines as there were.

import { ascending } from 'd3'
import { YAMLException, parseEvents } from 'js-yaml'
import type { SyntaxReason } from '../chain/problem'
import { offsetOf } from './locateNodes'

type Mend = {
  readonly lines: readonly string[]
  /** Absent where the line was emptied, which says nothing about what is wrong with it. */
  readonly found?: { readonly line: number; readonly reason: SyntaxReason; readonly detail: string }
}

/** How many lines above are tried for a quote that is not closed, and how many places on each: there are hardly ever more. */
const mostQuotes = 2
const mostEnds = 4

/** `line` counts from 0. Undefined when no way to mend it brings the reading further. */
export function mendLines(lines: readonly string[], line: number): Mend | undefined {
  const stop = reach(lines)
  const targets = suspects(lines, line)
  const closed = Array.from({ length: line + 1 }, (_, back) => closeQuote(lines, line - back))
    .filter((mends) => mends.length > 0)
    .slice(0, mostQuotes)
    .flat()
  const split = targets.flatMap((at) => [...splitColon(lines, at), ...addColon(lines, at)])
  // Where the reading goes on, nothing is wrong with how the lines stand.
  const shifted = stop > line + 2 ? [] : shifts(lines, targets)
  const alone = empty(lines, line)
  // What is not closed on the line above only shows here.
  const emptied = [...alone, ...[lines, ...alone.map((mend) => mend.lines)].flatMap((rest) => empty(rest, saidBefore(lines, line) ?? line))]
  return (
    farthest(closed, Math.max(line, stop)) ?? farthest(split, line) ?? farthest(shifted, Math.max(line, stop)) ?? farthest(emptied, line)
  )
}

function farthest(mends: readonly Mend[], beyond: number): Mend | undefined {
  return mends
    .map((mend) => ({ mend, reach: reach(mend.lines) }))
    .filter((tried) => tried.reach > beyond)
    .sort((a, b) => (a.reach === b.reach ? 0 : b.reach - a.reach))
    .find(({ mend }) => mend.found === undefined || isSaid(mend.lines, mend.found.line))?.mend
}

/** The line itself, its neighbours, and the one above that it should be level with. */
function suspects(lines: readonly string[], line: number): readonly number[] {
  const own = isSaying(lines[line] ?? '') ? line : (saidAfter(lines, line) ?? line)
  const level = lines.slice(0, own).findLastIndex((text) => isSaying(text) && widthOf(text) <= widthOf(lines[own] ?? '') + 1)
  const all = [own, saidBefore(lines, own), saidAfter(lines, own), level < 0 ? undefined : level]
  return [...new Set(all.filter((at) => at !== undefined))]
}

/** The line at which the reading stops. */
function reach(lines: readonly string[]): number {
  try {
    parseEvents(lines.join('\n'), {})
    return Infinity
  } catch (error) {
    if (error instanceof YAMLException) return error.mark?.line ?? 0
    throw error
  }
}

// A line that is moved to the right may end up in the text above it: that only hides what is wrong with it.
function isSaid(lines: readonly string[], line: number): boolean {
  const start = lines.slice(0, line).reduce((length, { length: own }) => length + own + 1, 0)
  try {
    return parseEvents(lines.slice(0, line + 1).join('\n'), {}).some((event) => (offsetOf(event) ?? 0) >= start)
  } catch {
    return true
  }
}

// A quote that is not closed takes in the lines that follow, up to the next quote; then one of these seems to stand wrong.
function closeQuote(lines: readonly string[], line: number): Mend[] {
  const text = lines[line] ?? ''
  const [opened, quote = ''] = /(?:^|[\s,[{])(["'])(?:(?!\1).)+$/.exec(text) ?? []
  if (opened === undefined || !isSaying(text)) return []
  const start = text.length - opened.length
  const ends = [...opened.matchAll(/[,}\]]|$/g)].map(({ index }) => start + index)
  return ends.slice(-mostEnds).map((end) => ({
    lines: replace(lines, line, [`${text.slice(0, end).trimEnd()}${quote} ${text.slice(end)}`]),
    found: { line, reason: 'MISSING_CHAR', detail: '' },
  }))
}

function splitColon(lines: readonly string[], line: number): Mend[] {
  const key = /^(?:\s*- +)*\s*[\w-]+:(?=[^\s/])/.exec(lines[line] ?? '')?.[0]
  if (key === undefined) return []
  return [
    {
      lines: replace(lines, line, [`${key} ${lines[line]?.slice(key.length) ?? ''}`]),
      found: { line, reason: 'COLON_WITHOUT_SPACE', detail: '' },
    },
  ]
}

// A word alone that lines stand under is a key, and would be a text that they go on with.
function addColon(lines: readonly string[], line: number): Mend[] {
  const key = /^(?:\s*- +)*\s*[\w-]+$/.exec((lines[line] ?? '').trimEnd())?.[0]
  const below = saidAfter(lines, line)
  if (key === undefined || below === undefined || widthOf(lines[below] ?? '') <= widthOf(key)) return []
  return [{ lines: replace(lines, line, [`${key}:`]), found: { line, reason: 'MISSING_COLON', detail: '' } }]
}

// Nearly every file goes in by two spaces, which tells the line that is wrong from its neighbours.
function shifts(lines: readonly string[], targets: readonly number[]): Mend[] {
  return targets
    .flatMap((line) => widthsNear(lines, line).map((width) => ({ line, width, by: width - widthOf(lines[line] ?? '') })))
    .sort((a, b) => ascending(a.width % 2, b.width % 2) || ascending(Math.abs(a.by), Math.abs(b.by)))
    .flatMap(({ line, by }) => [...new Set([line + 1, endOfBlock(lines, line)])].flatMap((end) => shift(lines, [line, end], by)))
}

function shift(lines: readonly string[], [line, end]: readonly [number, number], by: number): Mend[] {
  const hasTab = /^ *\t/.test(lines[line] ?? '')
  if (by === 0 && !hasTab) return []
  const moved = lines
    .slice(line, end)
    .map((text) => (isSaying(text) ? ' '.repeat(Math.max(widthOf(text) + by, 0)) + text.trimStart() : text))
  const reason = hasTab ? 'TAB_AS_INDENT' : by > 0 ? 'SHIFTED_LEFT' : 'SHIFTED_RIGHT'
  return [{ lines: replace(lines, line, moved), found: { line, reason, detail: String(Math.abs(by)) } }]
}

/** Where the line could begin: as far in as what it stands in, as what stands behind a dash there, or as the next line. */
function widthsNear(lines: readonly string[], line: number): readonly number[] {
  const widths: number[] = []
  let at = saidBefore(lines, line)
  for (let least = Infinity; at !== undefined && least > 0; at = saidBefore(lines, at)) {
    const width = widthOf(lines[at] ?? '')
    if (width < least) widths.push(width, width + 2)
    least = Math.min(width, least)
  }
  const after = saidAfter(lines, line)
  return [...new Set(after === undefined ? widths : [...widths, widthOf(lines[after] ?? '')])]
}

function endOfBlock(lines: readonly string[], line: number): number {
  const width = widthOf(lines[line] ?? '')
  const end = lines.findIndex((text, at) => at > line && isSaying(text) && widthOf(text) < width)
  return end < 0 ? lines.length : end
}

/** First with the key still there, which what stands below it may need. */
function empty(lines: readonly string[], line: number): Mend[] {
  const start = /^\s*(?:- +)*(?:[\w-]+:)?/.exec(lines[line] ?? '')?.[0] ?? ''
  return [`${start} 0`, start, ''].map((text) => ({ lines: replace(lines, line, [text]) }))
}

function replace(lines: readonly string[], from: number, by: readonly string[]): readonly string[] {
  return [...lines.slice(0, from), ...by, ...lines.slice(from + by.length)]
}

function saidBefore(lines: readonly string[], line: number): number | undefined {
  const found = lines.slice(0, line).findLastIndex(isSaying)
  return found < 0 ? undefined : found
}

function saidAfter(lines: readonly string[], line: number): number | undefined {
  const found = lines.findIndex((text, at) => at > line && isSaying(text))
  return found < 0 ? undefined : found
}

function isSaying(text: string): boolean {
  return /^\s*[^\s#]/.test(text)
}

function widthOf(text: string): number {
  return text.length - text.trimStart().length
}
