// A text that js-yaml refuses → everything that is wrong with it, or its value when `yaml` reads it all the same.
//
// `yaml` says better than js-yaml what is wrong, and it forgives a closing bracket that is not indented, which many people write.

import { ascending, least, sum } from 'd3'
import { isMap, isNode, isScalar, parseDocument, visit, type Document, type ErrorCode } from 'yaml'
import type { Path, SyntaxReason } from '../chain/problem'
import type { Locate } from './locateNodes'
import { mendLines } from './mendLines'
import { oddity, type OddKey } from './readEvents'

type SyntaxMistake = { readonly offset: number; readonly reason: SyntaxReason; readonly detail: string }

type SecondReading =
  | { readonly kind: 'refused'; readonly mistakes: readonly SyntaxMistake[] }
  | { readonly kind: 'read'; readonly value: unknown; readonly locate: Locate; readonly oddKeys: readonly OddKey[] }

const reasons: ReadonlySet<string> = new Set<SyntaxReason>([
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
])

/** Characters to be read again in search of what else is wrong; of a long text only the first mistakes are told. */
const rereading = { characters: 4_000_000, times: 20 } as const

/** Throws a RangeError when the text is nested too deep for the package's recursion. */
export function findSyntaxMistakes(text: string): SecondReading {
  const document = parse(text)
  const first = firstMistake(document)
  if (first !== undefined) return { kind: 'refused', mistakes: listMistakes(text, first) }
  if (hasAlias(document)) return { kind: 'refused', mistakes: [] }
  return { kind: 'read', value: document.toJS(), locate: locateIn(document), oddKeys: findOddKeys(document) }
}

function parse(text: string): Document {
  return parseDocument(text, { uniqueKeys: false, prettyErrors: false, resolveKnownTags: false, logLevel: 'silent' })
}

function firstMistake({ errors, warnings }: Document): SyntaxMistake | undefined {
  const first = least([...errors, ...warnings], ({ pos }) => pos[0])
  return first && { offset: first.pos[0], reason: reasonOf(first.code), detail: first.message }
}

// `yaml` goes on after an error, but what it then finds mostly follows from the first.
function listMistakes(text: string, first: SyntaxMistake): SyntaxMistake[] {
  const original = text.split('\n')
  const mistakes: SyntaxMistake[] = []
  const told = new Set<number>()
  let lines: readonly string[] = original
  let next: SyntaxMistake | undefined = first
  const times = Math.min(Math.ceil(rereading.characters / text.length), rereading.times)
  for (let time = 0; next !== undefined && time < times; time++) {
    const spot = spotOf(lines, next.offset)
    const mend = mendLines(lines, spot.line)
    const { line, ...found } = mend?.found ?? { ...next, line: spot.line }
    const behind = mend?.found === undefined ? spot.behind : 0
    const offset = startOfLine(original, line) + Math.max(marginOf(original[line] ?? '') + behind, 0)
    if (!told.has(line)) mistakes.push({ ...found, reason: asMeant(found.reason, original[line]), offset })
    told.add(line)
    if (mend === undefined) break
    lines = mend.lines
    next = firstMistake(parse(lines.join('\n')))
  }
  return mistakes.sort((a, b) => ascending(a.offset, b.offset))
}

// What a word processor has put between quotes that YAML does not know, its author takes for quoted; and what other formats take for a
// comment, for one.
function asMeant(reason: SyntaxReason, line = ''): SyntaxReason {
  if (/^\s*(?:\/\/|\/\*)/.test(line)) return 'SLASH_COMMENT'
  return reason === 'BLOCK_AS_IMPLICIT_KEY' && /:[ \t]+[“”„]/.test(line) ? 'CURLY_QUOTES' : reason
}

/** `behind` counts from where the line begins to say something: mending may have moved that. */
function spotOf(lines: readonly string[], offset: number): { line: number; behind: number } {
  let start = 0
  for (const [line, text] of lines.entries()) {
    if (offset <= start + text.length) return { line, behind: offset - start - marginOf(text) }
    start += text.length + 1
  }
  return { line: lines.length - 1, behind: 0 }
}

function startOfLine(lines: readonly string[], line: number): number {
  return sum(lines.slice(0, line), ({ length }) => length + 1)
}

function marginOf(text: string): number {
  return text.length - text.trimStart().length
}

function reasonOf(code: ErrorCode): SyntaxReason {
  return isReason(code) ? code : 'other'
}

function isReason(code: string): code is SyntaxReason {
  return reasons.has(code)
}

function hasAlias(document: Document): boolean {
  let found = false
  visit(document, {
    Alias: () => {
      found = true
      return visit.BREAK
    },
  })
  return found
}

function findOddKeys(document: Document): OddKey[] {
  const odd: OddKey[] = []
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : ''
        const code = oddity(name, seen)
        if (code !== undefined) odd.push({ code, offset: startOf(key) ?? 0, key: name })
        seen.add(name)
      }
    },
  })
  return odd
}

function locateIn(document: Document): Locate {
  return (path: Path, onKey: boolean) => {
    let offset = startOf(document.contents) ?? 0
    for (const depth of path.keys()) {
      const node = document.getIn(path.slice(0, depth + 1), true)
      const start = onKey && depth === path.length - 1 ? keyStart(document, path) : startOf(node)
      if (start === undefined) return offset
      offset = start
    }
    return offset
  }
}

function keyStart(document: Document, path: Path): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return undefined
  return startOf(parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))?.key)
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
