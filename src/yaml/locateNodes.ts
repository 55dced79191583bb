// The events of js-yaml's parser → the place in the text of any node, looked up by its path.

import { EVENT_ID, SCALAR_STYLE, getScalarValue, type AliasEvent, type Event, type ScalarEvent } from 'js-yaml'
import { once } from '../chain/once'
import type { Path } from '../chain/problem'

/** Offset in the text of the node at a path, or of its key; of the nearest node above where the path leads nowhere. */
export type Locate = (path: Path, onKey: boolean) => number

type Child = { readonly key?: number; readonly node: number }

export function locateNodes(events: readonly Event[], text: string): Locate {
  const ends = once(() => matchEnds(events))
  const kept = new Map<number, ReadonlyMap<string | number, Child>>()
  const childrenOf = (node: number): ReadonlyMap<string | number, Child> => {
    const known = kept.get(node)
    if (known !== undefined) return known
    const children = listChildren(node, { events, ends: ends(), text })
    kept.set(node, children)
    return children
  }
  return (path, onKey) => {
    let node = 1
    let offset = offsetOf(events[node]) ?? 0
    for (const [depth, key] of path.entries()) {
      const child = childrenOf(followAlias(node, events, text)).get(key)
      if (child === undefined) return offset
      const keyOffset = child.key === undefined ? undefined : offsetOf(events[child.key])
      const nodeOffset = offsetOf(events[child.node])
      // A value that is left out has no place of its own; its key is where one has to write it.
      offset = (onKey && depth === path.length - 1 ? keyOffset : nodeOffset) ?? keyOffset ?? offset
      node = child.node
    }
    return offset
  }
}

function listChildren(
  node: number,
  { events, ends, text }: { events: readonly Event[]; ends: Int32Array; text: string },
): ReadonlyMap<string | number, Child> {
  const children = new Map<string | number, Child>()
  const end = ends[node] ?? 0
  const isMap = events[node]?.type === EVENT_ID.MAPPING
  let key: number | undefined
  for (let index = node + 1; index < end; index = Math.max(index, ends[index] ?? 0) + 1) {
    if (!isMap) children.set(children.size, { node: index })
    else if (key === undefined) key = index
    else {
      children.set(keyText(events[key], text), { key, node: index })
      key = undefined
    }
  }
  return children
}

export function keyText(event: Event | undefined, text: string): string {
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : ''
}

/** For each opening event the index of the one that closes it, else 0. */
function matchEnds(events: readonly Event[]): Int32Array {
  const ends = new Int32Array(events.length)
  const open: number[] = []
  for (const [index, { type }] of events.entries()) {
    if (type === EVENT_ID.POP) ends[open.pop() ?? 0] = index
    else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) open.push(index)
  }
  return ends
}

function followAlias(node: number, events: readonly Event[], text: string): number {
  const event = events[node]
  if (event?.type !== EVENT_ID.ALIAS) return node
  const name = anchorOf(event, text)
  const anchor = events.findLastIndex((other, index) => index < node && other.type !== EVENT_ID.ALIAS && anchorOf(other, text) === name)
  return Math.max(anchor, 0)
}

export function anchorOf(event: Event, text: string): string | undefined {
  return 'anchorStart' in event && event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : undefined
}

export function offsetOf(event: Event | undefined): number | undefined {
  if (event === undefined) return undefined
  const start =
    event.type === EVENT_ID.SCALAR
      ? scalarStart(event)
      : event.type === EVENT_ID.ALIAS
        ? aliasStart(event)
        : 'start' in event
          ? event.start
          : -1
  return start < 0 ? undefined : start
}

// The parser's offsets leave out the quote and the star, at which one looks.
function scalarStart({ style, valueStart }: ScalarEvent): number {
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
  return quoted ? valueStart - 1 : valueStart
}

function aliasStart({ anchorStart }: AliasEvent): number {
  return anchorStart - 1
}
