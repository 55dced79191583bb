// A value put together from several files → for each part of it the file and path that it came from.

import type { Path } from '../chain/problem'
import { isRecord } from '../yaml/plainValue'

/** Position of a file among the layers, and the path in it. */
export type Origin = { readonly layer: number; readonly path: Path }

/** A value and where it stands. */
export type Part = { readonly value: unknown; readonly origin: Origin }

/** For each container that was put together, where its parts come from; any other came as it is from one file. */
export type Trace = WeakMap<object, ReadonlyMap<string, Origin>>

export function partAt({ value, origin }: Part, key: string | number, trace: Trace): Part {
  const known = isRecord(value) ? trace.get(value)?.get(String(key)) : undefined
  return {
    value: isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
    origin: known ?? { layer: origin.layer, path: [...origin.path, key] },
  }
}

export function partsOf(part: Part, trace: Trace): [string, Part][] {
  if (!isRecord(part.value)) return []
  const isList = Array.isArray(part.value)
  return Object.keys(part.value).map((key) => [key, partAt(part, isList ? Number(key) : key, trace)])
}

export function joinRecord(parts: Iterable<readonly [string, Part]>, { origin, trace }: { origin: Origin; trace: Trace }): Part {
  const entries = [...parts]
  const value = Object.fromEntries(entries.map(([key, part]) => [key, part.value]))
  trace.set(value, new Map(entries.map(([key, part]) => [key, part.origin])))
  return { value, origin }
}

export function joinList(parts: readonly Part[], { origin, trace }: { origin: Origin; trace: Trace }): Part {
  const value = parts.map((part) => part.value)
  trace.set(value, new Map(parts.map((part, position) => [String(position), part.origin])))
  return { value, origin }
}

/** Where the part at a path came from; of a path that leads nowhere, its nearest part above. */
export function originOf(root: Part, path: Path, trace: Trace): Origin {
  let part = root
  for (const key of path) {
    if (!isRecord(part.value) || !Object.hasOwn(part.value, key)) break
    part = partAt(part, key, trace)
  }
  return part.origin
}
