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
  /** Items in which something stands that nobody wrote: being like another, or unlike it, is no new mistake either. */
  readonly guessed: readonly Path[]
  readonly positions: Positions
}

/** For each list that items were taken out of, or moved in, where its items stood in the file. */
export type Positions = WeakMap<object, readonly number[]>

const atLeast = { ketenkaart: 1, id: 'unknown', title: 'unknown', dimensions: {} }

/** Keys of words that items must have, and that nothing else in the chain goes by. */
const told: ReadonlySet<string> = new Set(['name', 'title', 'text'])

/** Keys that the items of a list must have, and what they can say. */
const needed: Readonly<Record<string, { readonly key: string; readonly standIn: string }>> = {
  links: { key: 'kind', standIn: 'refers' },
  cells: { key: 'state', standIn: 'unknown' },
}

/** What is wrong or lacking, and what can stand in for it, so that the item itself can be checked. */
type Fault = { readonly path: Path; readonly standIn?: string; readonly guess?: true }

/**
 * Takes out the faulty parts, and where a part lacks a key the part as a whole, unless words can stand in. That may leave another part
 * without a key that it needs, so that it is done until nothing is wrong any more; each round goes at least one level up, or has words
 * stand in where none did.
 */
export function salvageFile(value: unknown, mistakes: readonly Mistake[]): Salvage {
  const lost = new Set<string>()
  const positions: Positions = new WeakMap()
  const guessed = mistakes.map(faultOf).flatMap(({ path, guess }) => (guess === true ? [path.slice(0, 2)] : []))
  let rest = value
  let wrong = mistakes
  while (wrong.length > 0 && isRecord(rest) && !Array.isArray(rest)) {
    const faults = wrong.map(faultOf).filter(({ path }) => path.length > 0)
    rest = { ...atLeast, ...takeOut(rest, { faults, lost, positions }) }
    const shaped = checkShape(rest)
    if (shaped.file !== undefined) return { file: shaped.file, value: rest, lost, guessed, positions }
    wrong = shaped.mistakes
  }
  return { value: rest, lost, guessed, positions }
}

function faultOf({ path, ...mistake }: Mistake): Fault {
  const whole = mistake.code === 'missing-key' ? [...path, mistake.facts.key] : path
  // Of words that are wrong in one language the others would be found to lack that one.
  const at = whole.findIndex((key) => told.has(String(key)))
  if (at >= 0) return { path: whole.slice(0, at + 1), standIn: 'unknown' }
  const [list, , key] = whole
  const item = needed[String(list)]
  return item !== undefined && whole.length === 3 && key === item.key ? { path: whole, standIn: item.standIn, guess: true } : { path }
}

type Task = { readonly faults: readonly Fault[]; readonly lost: Set<string>; readonly positions: Positions }

function takeOut(value: Record<string, unknown>, { faults, lost, positions }: Task): Record<string, unknown> {
  const byKey = group(faults, ({ path: [key] }) => String(key))
  const wholly = (key: string): Fault | undefined => byKey.get(key)?.find(({ path }) => path.length === 1)
  const kept = Object.entries(value).filter(([key, part]) => {
    const whole = wholly(key) !== undefined
    if (whole) noteLoss(key, part, lost)
    return !whole
  })
  // What stands in and is still wrong stands where nothing of the kind belongs.
  const stood = [...byKey.keys()].flatMap((key) => {
    const standIn = wholly(key)?.standIn
    return standIn === undefined || value[key] === standIn ? [] : [[key, standIn]]
  })
  const below = kept.map(([key, part]) => [key, takeOutBelow(part, { faults: byKey.get(key) ?? [], lost, positions })])
  return Object.fromEntries([...below, ...stood]) as Record<string, unknown>
}

function takeOutBelow(value: unknown, { faults, lost, positions }: Task): unknown {
  if (faults.length === 0 || !isRecord(value)) return value
  const deeper = faults.map(({ path, ...fault }) => ({ ...fault, path: path.slice(1) }))
  const rest = takeOut(value, { faults: deeper, lost, positions })
  if (!Array.isArray(value)) return rest
  // Guesses come last: what is the same as another, or speaks against it, is found among the sound ones first.
  const guesses = new Set(deeper.flatMap(({ path: [key], guess }) => (guess === true ? [String(key)] : [])))
  const items = Object.entries(rest).sort(([a], [b]) => Number(guesses.has(a)) - Number(guesses.has(b)))
  const list = items.map(([, item]) => item)
  const before = positions.get(value)
  positions.set(
    list,
    items.map(([key]) => before?.[Number(key)] ?? Number(key)),
  )
  return list
}

function noteLoss(key: string, part: unknown, lost: Set<string>): void {
  lost.add(key)
  if (typeof part === 'string') lost.add(part)
  if (isRecord(part) && typeof part['id'] === 'string') lost.add(part['id'])
}
