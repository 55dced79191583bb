// A dimension of the chain + the view → the tracks of one axis, in the order in which they are drawn.

import { say, type Chain, type Dimension, type Language, type Value } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import { admitted } from '../chain/select'
import type { View } from '../chain/view'
import { layoutWords } from '../words/layout'
import { unnamed } from './layout'

export type AxisTrack = {
  readonly id: string
  readonly kind: 'value' | 'unnamed' | 'folded'
  readonly name: string
  readonly group?: string
  readonly values: readonly string[]
  /** False when the view hides what it filters out and the filter leaves this track out. */
  readonly shown: boolean
}

export type Axis = {
  readonly dimension: Dimension
  /** The last one is the unnamed track; it is drawn only when something stands in it. */
  readonly tracks: readonly AxisTrack[]
  /** Position of the track that a value belongs to. */
  readonly trackOf: ReadonlyMap<string, number>
}

export function readAxis(chain: Chain, view: View, { axis, language }: { axis: 'row' | 'column'; language: Language }): Axis {
  const { dimension } = dimensionOf(chain, axis === 'row' ? view.rows : view.columns)
  const condition = view.hide ? view.where[dimension.id] : undefined
  const shown = new Set(admitted(chain, dimension.id, condition))
  const folded = new Set(dimension.groups.map((group) => group.id).filter((group) => view.collapsed.includes(`${axis}:${group}`)))
  const tracks: AxisTrack[] = []
  for (const value of gatherGroups(dimension)) {
    const group = value.group === undefined ? {} : { group: value.group }
    const last = tracks.find((track) => track.kind === 'folded' && track.id === value.group)
    if (value.group === undefined || !folded.has(value.group)) {
      tracks.push({
        id: value.id,
        kind: 'value',
        name: say(value.name, language),
        ...group,
        values: [value.id],
        shown: shown.has(value.id),
      })
    } else if (last === undefined) {
      const values = dimension.values.filter((other) => other.group === value.group).map((other) => other.id)
      const name = say(dimension.groups.find((other) => other.id === value.group)?.name, language)
      tracks.push({ id: value.group, kind: 'folded', name, ...group, values, shown: values.some((id) => shown.has(id)) })
    }
  }
  tracks.push({
    id: unnamed,
    kind: 'unnamed',
    name: layoutWords[language].unnamed(say(dimension.name, language)),
    values: [],
    shown: condition === undefined,
  })
  return { dimension, tracks, trackOf: new Map(tracks.flatMap((track, at) => track.values.map((value) => [value, at] as const))) }
}

// Where order carries no meaning, the values of one group stand together at the place of the first of them.
function gatherGroups({ ordered, values }: Dimension): readonly Value[] {
  if (ordered) return values
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = value.group ?? `\u0000${value.id}`
    const gathered = groups.get(key)
    if (gathered === undefined) groups.set(key, [value])
    else gathered.push(value)
  }
  return [...groups.values()].flat()
}

/** Ids of the drawn tracks of a group. */
export function membersOf({ tracks }: Axis, group: string): string[] {
  return tracks.filter((track) => track.group === group && track.shown).map(({ id }) => id)
}
