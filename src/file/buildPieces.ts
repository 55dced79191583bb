// The small pieces of a checked chain file → their complete form: texts by language, lists, statements, selectors.

import type { Citation, Condition, Language, Selector, Statement, Text } from '../chain/chain'
import type { CitationFile, CoordinatesFile, SelectorFile, StatementFile, TextFile } from './definePieces'

/** The language of a text that is a plain string. */
export type Speech = Language

const nothing: readonly never[] = []

export function listOf<T>(file: T | readonly T[] | undefined): readonly T[] {
  if (file === undefined) return nothing
  return isList(file) ? file : [file]
}

/** Unlike `listOf`, tells an absent list from an empty one. */
export function listIfGiven<T>(file: T | readonly T[] | undefined): readonly T[] | undefined {
  return file === undefined ? undefined : listOf(file)
}

function isList<T>(file: T | readonly T[]): file is readonly T[] {
  return Array.isArray(file)
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out the keys without a value, so that an absent key is absent in the chain too. */
export function given<T extends object>(keys: T): Given<T> {
  const present: Given<T> = {}
  for (const key in keys) {
    const value = keys[key]
    if (value !== undefined) present[key] = value as Exclude<T[typeof key], undefined>
  }
  return present
}

export function buildText(file: TextFile, speech: Speech): Text
export function buildText(file: TextFile | undefined, speech: Speech): Text | undefined
export function buildText(file: TextFile | undefined, speech: Speech): Text | undefined {
  if (file === undefined) return undefined
  return typeof file === 'string' ? { [speech]: file } : given(file)
}

export function buildCitations(file: readonly CitationFile[] | undefined, speech: Speech): readonly Citation[] {
  return file === undefined ? nothing : file.map(({ source, at, quote }) => ({ source, ...given({ at: buildText(at, speech), quote }) }))
}

export function buildStatement(file: StatementFile, speech: Speech): Statement {
  return { basis: file.basis ?? 'stated', ...given({ why: buildText(file.why, speech) }), sources: buildCitations(file.sources, speech) }
}

export function buildSelector(file: SelectorFile | undefined): Selector {
  return Object.fromEntries(Object.entries(file ?? {}).map(([dimension, test]) => [dimension, buildCondition(test)]))
}

function buildCondition(file: SelectorFile[string]): Condition {
  if (typeof file === 'string' || Array.isArray(file)) return { in: listOf(file) }
  const { in: values, group, as, ...rest } = file
  return given({ ...rest, in: listIfGiven(values), group: listIfGiven(group), as: listIfGiven(as) })
}

export function buildCoordinates(file: CoordinatesFile | undefined): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(file ?? {}).map(([dimension, values]) => [dimension, listOf(values)]))
}
