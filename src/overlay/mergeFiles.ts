// A chain file and an overlay → the file that the two make together, with a trace of what came from where.

import { group } from 'd3'
import type { Mistake } from '../chain/problem'
import { isRecord } from '../yaml/plainValue'
import { chainRules, type Item, type Rule } from './mergeRules'
import type { Removal } from './removeAlong'
import { joinList, joinRecord, partsOf, type Origin, type Part, type Trace } from './trace'

type Merge = {
  readonly trace: Trace
  readonly language: string
  readonly mistakes: { readonly layer: number; readonly mistake: Mistake }[]
  /** What overlays take away, and where they say so. */
  readonly removals: Removal[]
}

export function mergeFiles(base: Part, overlay: Part, merge: Merge): Part {
  return mergeItem(base, overlay, { item: chainRules, merge })
}

function mergeItem(base: Part, overlay: Part, { item, merge }: { item: Item; merge: Merge }): Part {
  if (!isRecord(base.value) || !isRecord(overlay.value)) return overlay
  const parts = new Map(partsOf(base, merge.trace))
  for (const [key, part] of partsOf(overlay, merge.trace)) {
    const rule = Object.hasOwn(item.keys, key) ? (item.keys[key] ?? item.others) : item.others
    parts.set(key, mergePart(parts.get(key), part, { rule, merge }))
  }
  return joinRecord(parts, { origin: overlay.origin, trace: merge.trace })
}

type Task<R extends Rule = Rule> = { readonly rule: R; readonly merge: Merge }

function mergePart(base: Part | undefined, overlay: Part, { rule, merge }: Task): Part {
  switch (rule.kind) {
    case 'replace':
      return overlay
    case 'text':
      return base === undefined ? overlay : mergeText(base, overlay, merge)
    case 'memberships':
      return mergeMemberships(base, overlay, merge)
    case 'list':
      return mergeList(base, overlay, { rule, merge })
    case 'record':
      return mergeRecord(base, overlay, { rule, merge })
  }
}

function mergeText(base: Part, overlay: Part, merge: Merge): Part {
  if (typeof base.value === 'string' && typeof overlay.value === 'string') return overlay
  const byLanguage = (part: Part) => (typeof part.value === 'string' ? [[merge.language, part] as const] : partsOf(part, merge.trace))
  return joinRecord(new Map([...byLanguage(base), ...byLanguage(overlay)]), { origin: overlay.origin, trace: merge.trace })
}

function mergeRecord(base: Part | undefined, overlay: Part, { rule, merge }: Task<Extract<Rule, { kind: 'record' }>>): Part {
  if (!isRecord(overlay.value) || Array.isArray(overlay.value)) return overlay
  const parts = new Map(base === undefined ? [] : partsOf(base, merge.trace))
  const known = [...parts.keys()]
  for (const [key, part] of partsOf(overlay, merge.trace)) {
    const present = parts.get(key)
    if (isRemoval(part)) {
      if (present === undefined) reportLoss(part, { id: key, among: known, merge })
      else noteRemoval(part, key, merge)
      parts.delete(key)
    } else parts.set(key, present === undefined ? part : mergeItem(present, part, { item: rule.item, merge }))
  }
  return joinRecord(parts, { origin: overlay.origin, trace: merge.trace })
}

function mergeList(base: Part | undefined, overlay: Part, { rule, merge }: Task<Extract<Rule, { kind: 'list' }>>): Part {
  if (!Array.isArray(overlay.value)) return overlay
  const list = base === undefined ? [] : partsOf(base, merge.trace).map(([, part]) => part)
  const identify = ({ value }: Part) => (isRecord(value) ? rule.identify(value) : undefined)
  const positions = new Map(list.map((part, position) => [identify(part), position]))
  const described = group(list.keys(), (position) => {
    const value = list[position]?.value
    return isRecord(value) ? rule.describe?.(value) : undefined
  })
  const removed = new Set<number>()
  const seen = new Set<number>()
  for (const [, part] of partsOf(overlay, merge.trace)) {
    const id = identify(part)
    const [position, ...others] = id === undefined ? [] : [positions.get(id) ?? described.get(id) ?? []].flat()
    if (others.length > 0) {
      const { layer, path } = part.origin
      const ids = (described.get(id ?? '') ?? []).flatMap((at) => list.slice(at, at + 1).flatMap((other) => identify(other) ?? []))
      merge.mistakes.push({ layer, mistake: { code: 'which-link', path, facts: { ids } } })
      continue
    }
    const present = list[position ?? -1]
    if (present !== undefined && position !== undefined) {
      if (isRemoval(part)) {
        removed.add(position)
        noteRemoval(part, id ?? '', merge)
      }
      if (seen.has(position)) reportTwin(part, id ?? '', merge)
      seen.add(position)
      list[position] = mergeItem(present, part, { item: rule.item, merge })
    } else if (isRemoval(part) || isHollow(part, rule.needs)) {
      reportLoss(part, { id: id ?? '', among: list.flatMap((other) => identify(other) ?? []), merge })
    } else list.push(part)
  }
  const rest = list.filter((_, position) => !removed.has(position))
  return joinList(rest, { origin: overlay.origin, trace: merge.trace })
}

function isRemoval({ value }: Part): boolean {
  return isRecord(value) && value['remove'] === true
}

/** Says something about an item of the base without being a whole item itself. */
function isHollow({ value }: Part, needs: string | undefined): boolean {
  return needs !== undefined && isRecord(value) && typeof value['id'] === 'string' && value[needs] === undefined
}

// Something else of the base may still name it.
function noteRemoval({ origin }: Part, id: string, { removals }: Merge): void {
  removals.push({ id, origin })
}

// The base has no such item, or has it no more.
function reportLoss(part: Part, { id, among, merge }: { id: string; among: readonly string[]; merge: Merge }): void {
  const { layer, path } = part.origin
  const at = isRecord(part.value) && 'id' in part.value ? [...path, 'id'] : path
  const code = isRemoval(part) ? 'nothing-to-remove' : 'nothing-to-change'
  merge.mistakes.push({ layer, mistake: { code, path: at, facts: { id }, sought: { name: id, among } } })
}

function reportTwin({ origin: { layer, path } }: Part, id: string, merge: Merge): void {
  merge.mistakes.push({ layer, mistake: { code: 'duplicate-id', path: [...path, 'id'], facts: { id } } })
}

/** One value, one membership or a list of them, as a list. */
function membershipsOf(part: Part | undefined, trace: Trace): Part[] {
  if (part === undefined) return []
  return Array.isArray(part.value) ? partsOf(part, trace).map(([, item]) => item) : [part]
}

function mergeMemberships(base: Part | undefined, overlay: Part, merge: Merge): Part {
  const { trace } = merge
  const list = membershipsOf(base, trace)
  const merged = new Map(list.map((part) => [part, part]))
  const added: Part[] = []
  // Each is held against what is left of the base: two that are new may be of one value.
  for (const part of membershipsOf(overlay, trace)) {
    const same = meantBy(part, [...merged.keys()])
    const [only] = same
    if (isRemoval(part)) {
      if (only === undefined) reportLoss(part, { id: idOf(part), among: list.map(idOf), merge })
      for (const other of same) merged.delete(other)
    } else if (only === undefined) added.push(part)
    else if (same.length === 1) merged.set(only, mergeMembership(merged.get(only) ?? only, part, { origin: part.origin, trace }))
    // The value alone says no more than the base does.
    else if (isRecord(part.value)) reportSeveral(part, same, merge)
  }
  return joinList([...merged.values(), ...added], { origin: overlay.origin, trace })
}

function idOf(part: Part): string {
  return String(fieldsOf(part)['id'])
}

function reportSeveral(part: Part, same: readonly Part[], merge: Merge): void {
  const { layer, path } = part.origin
  merge.mistakes.push({ layer, mistake: { code: 'which-membership', path, facts: { id: idOf(part), count: same.length } } })
}

/**
 * The memberships of the base that one of the overlay speaks of: those of its value; of them those in its capacity, where there are any;
 * and of them those with its limit, where there are any.
 */
function meantBy(part: Part, list: readonly Part[]): readonly Part[] {
  const { id, as, when } = fieldsOf(part)
  const ofValue = list.filter((other) => fieldsOf(other)['id'] === id)
  const inCapacity = ofValue.filter((other) => fieldsOf(other)['as'] === as)
  const silent = ofValue.filter((other) => as === undefined || fieldsOf(other)['as'] === undefined)
  const meant = inCapacity.length > 0 ? inCapacity : silent
  const limited = meant.filter((other) => JSON.stringify(fieldsOf(other)['when']) === JSON.stringify(when))
  return limited.length > 0 ? limited : meant
}

function fieldsOf({ value }: Part): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : { id: value }
}

function mergeMembership(base: Part, overlay: Part, { origin, trace }: { origin: Origin; trace: Trace }): Part {
  if (!isRecord(overlay.value)) return base
  const parts = isRecord(base.value) ? partsOf(base, trace) : [['id', base] as const]
  return joinRecord(new Map([...parts, ...partsOf(overlay, trace)]), { origin, trace })
}
