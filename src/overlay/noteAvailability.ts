// An overlay and what it makes with its base → the same with local availability as a dimension, which says what of it is to be had here.

import { availability } from '../chain/availability'
import { availabilityWords } from '../words/availability'
import { isRecord, valueAt } from '../yaml/plainValue'
import { joinList, joinRecord, partAt, partsOf, type Part, type Trace } from './trace'

type Unmentioned = 'unknown' | 'absent' | 'as-base'

type Local = { readonly overlay: unknown; readonly base: unknown; readonly unmentioned: Unmentioned; readonly trace: Trace }

const { dimension } = availability

/** Whether an overlay speaks of local offer: a scenario or a translation does not. */
export function isLocal(overlay: unknown, unmentioned: Unmentioned): boolean {
  return unmentioned !== 'as-base' || [...itemsById(overlay).values()].some((item) => Object.hasOwn(item, dimension))
}

/** What the overlay mentions is present, unless it says otherwise; `unmentioned` says what silence means for what the base has. */
export function noteAvailability(merged: Part, { overlay, base, unmentioned, trace }: Local): Part {
  const mentioned = itemsById(overlay)
  const inherited = itemsById(base)
  const silence = unmentioned === 'absent' ? 'absent' : undefined
  const parts = new Map(partsOf(merged, trace))
  parts.set('dimensions', declareDimension(partAt(merged, 'dimensions', trace), trace))
  const interventions = partAt(merged, 'interventions', trace)
  if (Array.isArray(interventions.value)) {
    const noted = partsOf(interventions, trace).map(([, part]) => {
      const id = valueAt(part.value, ['id'])
      const said = mentioned.get(id)?.[dimension]
      if (said !== undefined) return isUnknown(said) ? setAvailability(part, undefined, trace) : part
      if (unmentioned === 'as-base') return part
      return setAvailability(part, mentioned.has(id) || !inherited.has(id) ? 'present' : silence, trace)
    })
    parts.set('interventions', joinList(noted, { origin: interventions.origin, trace }))
  }
  return joinRecord(parts, { origin: merged.origin, trace })
}

function itemsById(file: unknown): ReadonlyMap<unknown, Readonly<Record<string, unknown>>> {
  const items = valueAt(file, ['interventions'])
  return new Map(Array.isArray(items) ? items.filter(isRecord).map((item) => [item['id'], item]) : [])
}

function isUnknown(said: unknown): boolean {
  return said === availability.unknown || valueAt(said, ['id']) === availability.unknown
}

function setAvailability(part: Part, value: string | undefined, trace: Trace): Part {
  if (!isRecord(part.value)) return part
  const parts = new Map(partsOf(part, trace))
  if (value === undefined) parts.delete(dimension)
  else parts.set(dimension, { value, origin: part.origin })
  return joinRecord(parts, { origin: part.origin, trace })
}

function declareDimension(dimensions: Part, trace: Trace): Part {
  if (!isRecord(dimensions.value) || Object.hasOwn(dimensions.value, dimension)) return dimensions
  const { name, values } = availabilityWords
  const declared = { name, values: availability.values.map((id) => ({ id, name: values[id] })) }
  const parts = [...partsOf(dimensions, trace), [dimension, { value: declared, origin: dimensions.origin }] as const]
  return joinRecord(parts, { origin: dimensions.origin, trace })
}
