// A file with mistakes in its shape → the sound rest of it, so that the parts can be checked against each other all the same.

import { group } from 'd3'
import type { Mistake, Path } from '../chain/problem'
import { isRecord } from '../yaml/plainValue'
import { checkShape } from './checkShape'
import type { ChainFile } from './defineFile'

export type Salvage = {
  /** Absent when nothing sound is left. */
  readonly file?: ChainFile
  /** The value that `file` was read from. */
  readonly value: unknown
  /** Ids that went with what was taken out; not finding them is no new mistake. */
  readonly lost: ReadonlySet<string>
  readonly positions: Positions
}

/** For each list that became shorter, where its items stood in the file. */
export type Positions = WeakMap<object, readonly number[]>

const atLeast = { ketenkaart: 1, id: 'unknown', title: 'unknown', dimensions: {} }

/** Keys of words that items must have, and that nothing else in the chain goes by. */
const told: ReadonlySet<string> = new Set(['name', 'title', 'text'])
/** Stands in for such words where they are wrong or lacking, so that the item itself can be checked. */
const standIn = 'unknown'

/**
 * Takes out the faulty parts, and where a part lacks a key the part as a whole, unless words can stand in. That may leave another part
 * without a key that it needs, so that it is done until nothing is wrong any more; each round goes at least one level up, or has words
 * stand in where none did.
 */
export function salvageFile(value: unknown, mistakes: readonly Mistake[]): Salvage {
  const lost = new Set<string>()
  const positions: Positions = new WeakMap()
  let rest = value
  let wrong = mistakes
  while (wrong.length > 0 && isRecord(rest) && !Array.isArray(rest)) {
    const paths = wrong.map(partOf).filter((path) => path.length > 0)
    rest = { ...atLeast, ...takeOut(rest, { paths, lost, positions }) }
    const shaped = checkShape(rest)
    if (shaped.file !== undefined) return { file: shaped.file, value: rest, lost, positions }
    wrong = shaped.mistakes
  }
  return { value: rest, lost, positions }
}

// Of words that are wrong in one language the others would be found to lack that one.
function partOf({ path, ...mistake }: Mistake): Path {
  if (mistake.code === 'missing-key' && told.has(mistake.facts.key)) return [...path, mistake.facts.key]
  const at = path.findIndex((key) => told.has(String(key)))
  return at < 0 ? path : path.slice(0, at + 1)
}

type Task = { readonly paths: readonly Path[]; readonly lost: Set<string>; readonly positions: Positions }

function takeOut(value: Record<string, unknown>, { paths, lost, positions }: Task): Record<string, unknown> {
  const byKey = group(paths, ([key]) => String(key))
  const kept = Object.entries(value).filter(([key, part]) => {
    const whole = byKey.get(key)?.some((path) => path.length === 1) ?? false
    if (whole) noteLoss(key, part, lost)
    return !whole
  })
  // What stands in and is still wrong stands where no such words belong.
  const stood = [...byKey.keys()].filter((key) => told.has(key) && value[key] !== standIn).map((key) => [key, standIn])
  const below = kept.map(([key, part]) => [key, takeOutBelow(part, { paths: byKey.get(key) ?? [], lost, positions })])
  return Object.fromEntries([...below, ...stood]) as Record<string, unknown>
}

function takeOutBelow(value: unknown, { paths, lost, positions }: Task): unknown {
  if (paths.length === 0 || !isRecord(value)) return value
  const rest = takeOut(value, { paths: paths.map((path) => path.slice(1)), lost, positions })
  if (!Array.isArray(value)) return rest
  const list = Object.values(rest)
  const before = positions.get(value)
  positions.set(
    list,
    Object.keys(rest).map((key) => before?.[Number(key)] ?? Number(key)),
  )
  return list
}

function noteLoss(key: string, part: unknown, lost: Set<string>): void {
  lost.add(key)
  if (typeof part === 'string') lost.add(part)
  if (isRecord(part) && typeof part['id'] === 'string') lost.add(part['id'])
}
