// The events of js-yaml's parser → what its values alone do not tell: keys that come twice, and aliases that unfold without end.

import { EVENT_ID, type Event } from 'js-yaml'
import { anchorOf, keyText, offsetOf } from './locateNodes'

/** A key that occurs twice in its map, or that JavaScript keeps for itself. */
export type OddKey = { readonly offset: number; readonly key: string; readonly code: 'duplicate-key' | 'forbidden-key' }

export function oddity(key: string, seen: ReadonlySet<string>): OddKey['code'] | undefined {
  if (seen.has(key)) return 'duplicate-key'
  return key === '__proto__' ? 'forbidden-key' : undefined
}

/** A map or list that is open; `expectsKey` tells whether a map goes on with a key or with a value. */
type Frame = { readonly isMap: boolean; readonly seen: Set<string>; expectsKey: boolean }

export function findOddKeys(events: readonly Event[], text: string): OddKey[] {
  const odd: OddKey[] = []
  const frames: Frame[] = []
  for (const event of events) {
    if (event.type === EVENT_ID.POP) frames.pop()
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) continue
    const frame = frames.at(-1)
    if (frame?.isMap === true && frame.expectsKey) {
      const key = keyText(event, text)
      const code = oddity(key, frame.seen)
      if (code !== undefined) odd.push({ offset: offsetOf(event) ?? 0, key, code })
      frame.seen.add(key)
    }
    if (frame !== undefined) frame.expectsKey = !frame.expectsKey
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      frames.push({ isMap: event.type === EVENT_ID.MAPPING, seen: new Set(), expectsKey: true })
    }
  }
  return odd
}

type Extent = { nodes: number; depth: number; readonly anchor: string | undefined }

/**
 * Offset of the alias with which the value becomes larger or deeper than it may be when written out, or which refers to what it stands
 * in; none when all stay within bounds. Sizes are summed over the events, so that a bomb is measured without going off.
 */
export function findAliasBomb(events: readonly Event[], text: string, limits: { nodes: number; depth: number }): number | undefined {
  const anchors = new Map<string, Extent>()
  const frames: Extent[] = []
  let unfolded = 0
  const add = (part: Extent) => {
    if (part.anchor !== undefined) anchors.set(part.anchor, part)
    const frame = frames.at(-1)
    if (frame === undefined) return
    frame.nodes += part.nodes
    frame.depth = Math.max(frame.depth, part.depth + 1)
  }
  for (const event of events) {
    const anchor = anchorOf(event, text)
    if (event.type === EVENT_ID.POP) {
      const done = frames.pop()
      if (done !== undefined) add(done)
    } else if (event.type === EVENT_ID.SCALAR) add({ nodes: 1, depth: 0, anchor })
    else if (event.type === EVENT_ID.ALIAS) {
      // An anchor is known once it is complete: an alias inside it finds an older one, or refers to what it stands in. What was never
      // named is no bomb, but a mistake that shows when the value is made.
      const isInside = frames.some((frame) => frame.anchor === anchor)
      const extent = anchors.get(anchor ?? '') ?? { nodes: isInside ? Infinity : 1, depth: 0 }
      unfolded += extent.nodes
      if (unfolded > limits.nodes || extent.depth > limits.depth) return offsetOf(event)
      add({ ...extent, anchor: undefined })
    } else {
      if (anchor !== undefined) anchors.delete(anchor)
      frames.push({ nodes: 1, depth: 0, anchor })
    }
  }
  return undefined
}
