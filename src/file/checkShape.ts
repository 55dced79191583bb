// The plain value of a file → the chain file it is, or every place where it is not what the format asks for.

import * as z from 'zod'
import { isCutByQuote } from '../yaml/findCurlyQuotes'
import { isRecord, valueAt } from '../yaml/plainValue'
import { given } from './buildPieces'
import type { Mistake, Path, Shape } from '../chain/problem'
import { chainFile, overlayKeys, type ChainFile, type OverlayKeys } from './defineFile'

type Issue = z.core.$ZodIssue

export function checkShape(value: unknown): { readonly file?: ChainFile; readonly mistakes: readonly Mistake[] } {
  const result = chainFile.safeParse(value, { error: listKnownKeys })
  return result.success ? { file: result.data, mistakes: [] } : { mistakes: describeAll(result.error, value) }
}

/** The two keys that only an overlay has. */
export function checkOverlayKeys(value: unknown): { readonly keys?: OverlayKeys; readonly mistakes: readonly Mistake[] } {
  const result = overlayKeys.safeParse(value)
  return result.success ? { keys: result.data, mistakes: [] } : { mistakes: describeAll(result.error, value) }
}

function describeAll({ issues }: z.core.$ZodError, value: unknown): Mistake[] {
  return issues.flatMap((issue) => describe(issue, value))
}

// The message of an issue is the only thing that a check may choose. For an unknown key it lists the known ones; elsewhere the
// definition itself puts the code of our problem there.
const listKnownKeys: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === 'unrecognized_keys' && inst instanceof z.ZodObject ? Object.keys(inst.shape).join(' ') : undefined

function describe(issue: Issue, root: unknown): Mistake[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const found = valueAt(root, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, { path, known: issue.message.split(' '), beside: found }))
  if (issue.code === 'invalid_union') return describeUnion(issue, { path, found, root })
  if (found === undefined && path.length > 0) return [missingKey(path)]
  return [describeValue(issue, { path, found })]
}

function describeValue(issue: Issue, { path, found }: { path: Path; found: unknown }): Mistake {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', path, facts: { expected: [shapeWanted(issue.expected)], found: shapeOf(found) } }
    case 'invalid_value':
      return path[0] === 'ketenkaart' && path.length === 1
        ? { code: 'unsupported-version', path, facts: {} }
        : wrongValue({ path, found, allowed: issue.values.map(String) })
    case 'too_small':
      return issue.message === 'empty-text'
        ? { code: 'empty-text', path, facts: {} }
        : wrongNumber({ path, minimum: Number(issue.minimum) })
    case 'too_big':
      return wrongNumber({ path, maximum: Number(issue.maximum) })
    case 'invalid_key':
      return { code: 'wrong-id', path, onKey: true, facts: { id: String(path.at(-1)) } }
    case 'invalid_format':
      return wrongForm(issue.message, { path, value: String(found) })
    default:
      return issue.message === 'wrong-date' || issue.message === 'wrong-address'
        ? wrongForm(issue.message, { path, value: String(found) })
        : { code: codeOfDefinition(issue.message), path, facts: {} }
  }
}

function codeOfDefinition(message: string): 'empty-text' | 'having-of-route' | 'wrong-need' {
  return message === 'empty-text' || message === 'having-of-route' ? message : 'wrong-need'
}

function wrongForm(code: string, { path, value }: { path: Path; value: string }): Mistake {
  if (code === 'wrong-address') return { code, path, facts: { value } }
  if (code === 'wrong-date') return { code, path, facts: { value } }
  return { code: 'wrong-id', path, facts: { id: value } }
}

// The alternatives of a union are told apart by their shape: what was meant is the one that the value resembles.
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  { path, found, root }: { path: Path; found: unknown; root: unknown },
): Mistake[] {
  if (found === undefined && path.length > 0) return [missingKey(path)]
  const meant = issue.errors.find((issues) => !issues.some((inner) => isOtherShape(inner, found)))
  if (meant !== undefined) return meant.flatMap((inner) => describe({ ...inner, path: [...path, ...inner.path] }, root))
  const expected = issue.errors.flatMap((issues) => issues.map(shapeOfBranch))
  return [{ code: 'wrong-type', path, facts: { expected: [...new Set(expected)], found: shapeOf(found) } }]
}

function isOtherShape(issue: Issue, found: unknown): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof found !== 'string'))
}

function shapeOfBranch(issue: Issue): Shape {
  return issue.code === 'invalid_type' ? shapeWanted(issue.expected) : 'text'
}

type Stray = { readonly path: Path; readonly known: readonly string[]; readonly beside: unknown }

/** `beside` is the map that the key stands in. */
export function unknownKey(key: string, { path, known, beside }: Stray): Mistake {
  const isCut = isRecord(beside) && Object.values(beside).some(isCutByQuote)
  const at = { path: [...path, key], onKey: true } as const
  if (key === '<<') return { code: 'merge-key', ...at, facts: {} }
  return { code: 'unknown-key', ...at, facts: { key, known, isCut }, sought: { name: key, among: known } }
}

function missingKey(path: Path): Mistake {
  return { code: 'missing-key', path: path.slice(0, -1), facts: { key: String(path.at(-1)) } }
}

function wrongValue({ path, found, allowed }: { path: Path; found: unknown; allowed: readonly string[] }): Mistake {
  if (typeof found !== 'string') return { code: 'wrong-type', path, facts: { expected: ['text'], found: shapeOf(found) } }
  return { code: 'wrong-value', path, facts: { value: found, allowed }, sought: { name: found, among: allowed } }
}

function wrongNumber({ path, ...bounds }: { path: Path; minimum?: number; maximum?: number }): Mistake {
  return { code: 'wrong-number', path, facts: given(bounds) }
}

const shapes: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
}

function shapeWanted(expected: string): Shape {
  return shapes[expected] ?? 'map'
}

function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite'
  return Array.isArray(value) ? 'list' : (shapes[typeof value] ?? 'map')
}
