// A chain file from which an overlay took interventions or places outside → the same without what the base says of them elsewhere.

import type { MistakeOf } from '../chain/problem'
import { isRecord } from '../yaml/plainValue'
import { joinList, joinRecord, partAt, partsOf, type Origin, type Part, type Trace } from './trace'

export type Removal = { readonly id: string; readonly origin: Origin }

type Along = {
  readonly removals: readonly Removal[]
  /** The overlay: what it says itself of something that it takes away is a mistake of its own, and stays. */
  readonly layer: number
  readonly trace: Trace
}

type Found = { readonly rest: Part; readonly warnings: readonly MistakeOf<'removed-along'>[] }

const lists = ['links', 'figures', 'views', 'stories'] as const

type List = (typeof lists)[number]

const ofView = [['focus'], ['what-if', 'without'], ['what-if', 'with']]

/** Where an item names interventions beside other things; a link without one of its ends is none. */
const mentions: Readonly<Record<Exclude<List, 'links'>, readonly (readonly string[])[]>> = {
  figures: [['interventions']],
  views: ofView,
  stories: ofView.map((path) => ['steps', '*', ...path]),
}

/** A link that ends there goes too, a list that names it goes on without; each removal tells what went along. */
export function removeAlong(merged: Part, { removals, layer, trace }: Along): Found {
  const gone = new Map(removals.flatMap((removal) => nameOf(removal).map((name) => [name, tally(removal)] as const)))
  if (gone.size === 0) return { rest: merged, warnings: [] }
  const parts = new Map(partsOf(merged, trace))
  for (const list of lists) {
    const part = parts.get(list)
    if (part === undefined || !Array.isArray(part.value)) continue
    const kept = partsOf(part, trace).flatMap(([, item]) => {
      const names = new Set<string>()
      const rest = thinItem(item, list, { names, isGone: (name, from) => from !== layer && gone.has(name), trace })
      for (const name of names) gone.get(name)?.count(list)
      return rest
    })
    parts.set(list, joinList(kept, { origin: part.origin, trace }))
  }
  const warnings = [...gone.values()].flatMap(({ warn }) => warn())
  return { rest: joinRecord(parts, { origin: merged.origin, trace }), warnings }
}

/** As a link or a list names it; of what is no intervention and does not stand outside, the mention says more than a name. */
function nameOf({ id, origin: { path } }: Removal): string[] {
  if (path[0] === 'interventions') return [id]
  return path[0] === 'outside' ? [`outside:${id}`] : []
}

function tally({ id, origin: { path } }: Removal) {
  const counts = { links: 0, figures: 0, views: 0, stories: 0 }
  const count = (list: List): void => {
    counts[list] += 1
  }
  const warn = (): MistakeOf<'removed-along'>[] =>
    Object.values(counts).some((found) => found > 0)
      ? [{ code: 'removed-along', path: [...path, 'remove'], onKey: true, facts: { id, ...counts } }]
      : []
  return { count, warn }
}

type Task = {
  /** Gets the names that were found. */
  readonly names: Set<string>
  readonly isGone: (name: string, layer: number) => boolean
  readonly trace: Trace
}

function thinItem(item: Part, list: List, task: Task): Part[] {
  if (list !== 'links') return [mentions[list].reduce((rest, path) => thin(rest, path, task), item)]
  const ends = ['from', 'to'].map((end) => partAt(item, end, task.trace))
  return ends.filter((end) => isNamed(end, task)).length > 0 ? [] : [item]
}

function thin(part: Part, [key, ...below]: readonly string[], task: Task): Part {
  const { origin } = part
  const { trace } = task
  if (key === undefined) return thinList(part, task)
  if (!isRecord(part.value)) return part
  if (key !== '*') {
    if (!Object.hasOwn(part.value, key)) return part
    return joinRecord(new Map(partsOf(part, trace)).set(key, thin(partAt(part, key, trace), below, task)), { origin, trace })
  }
  const items = partsOf(part, trace).map(([, item]) => thin(item, below, task))
  return Array.isArray(part.value) ? joinList(items, { origin, trace }) : part
}

/** One name or a list of them. */
function thinList(part: Part, task: Task): Part {
  const list = Array.isArray(part.value) ? partsOf(part, task.trace).map(([, item]) => item) : [part]
  const kept = list.filter((item) => !isNamed(item, task))
  return kept.length === list.length ? part : joinList(kept, { origin: part.origin, trace: task.trace })
}

function isNamed({ value, origin }: Part, { names, isGone }: Task): boolean {
  if (typeof value !== 'string' || !isGone(value, origin.layer)) return false
  names.add(value)
  return true
}
