// A text that js-yaml refuses → everything that `yaml` finds wrong with it, or its value when `yaml` reads it all the same.
//
// js-yaml stops at the first error. `yaml` goes on after one, and it forgives a closing bracket that is not indented, which many people write.

import { isMap, isNode, isScalar, parseDocument, visit, type Document, type ErrorCode } from 'yaml'
import type { Path, SyntaxReason } from '../chain/problem'
import type { Locate } from './locateNodes'
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

/** Throws a RangeError when the text is nested too deep for the package's recursion. */
export function findSyntaxMistakes(text: string): SecondReading {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, resolveKnownTags: false, logLevel: 'silent' })
  const mistakes = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    offset: pos[0],
    reason: reasonOf(code),
    detail: message,
  }))
  if (mistakes.length > 0) return { kind: 'refused', mistakes: firstOfEachLine(mistakes, text) }
  if (hasAlias(document)) return { kind: 'refused', mistakes: [] }
  return { kind: 'read', value: document.toJS(), locate: locateIn(document), oddKeys: findOddKeys(document) }
}

function reasonOf(code: ErrorCode): SyntaxReason {
  return isReason(code) ? code : 'other'
}

function isReason(code: string): code is SyntaxReason {
  return reasons.has(code)
}

// One slip often makes several errors; those that follow on the same line would only confuse.
function firstOfEachLine(mistakes: readonly SyntaxMistake[], text: string): SyntaxMistake[] {
  const seen = new Set<number>()
  return mistakes.filter(({ offset }) => {
    const start = text.lastIndexOf('\n', offset - 1)
    if (seen.has(start)) return false
    seen.add(start)
    return true
  })
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
