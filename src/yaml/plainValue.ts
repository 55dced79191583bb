// Looking into a value of unknown shape, as a reader of YAML hands it over.

import type { Path } from '../chain/problem'

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), root)
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for maps and lists; a list is a map by position. */
export function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** Paths of the texts in a value that are as asked. */
export function textPaths(value: unknown, isMeant: (text: string) => boolean, path: Path = []): Path[] {
  if (typeof value === 'string') return isMeant(value) ? [path] : []
  if (!isRecord(value)) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, part]) => textPaths(part, isMeant, [...path, isList ? Number(key) : key]))
}
