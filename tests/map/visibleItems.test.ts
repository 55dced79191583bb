import { describe, expect, test } from 'vitest'
import { boxKey, paintedBox, visibleItems } from '../../src/map/visibleItems'
import type { Item, ItemKind } from '../../src/scene/scene'

const painted = { x: 0, y: 0, width: 100, height: 100 }

function item(kind: ItemKind, id: string, more: Partial<Item> = {}): Item {
  const box = { x: 10, y: 10, width: 20, height: 20 }
  return { kind, id, key: `${kind}:${id}`, box, label: id, facts: {}, related: [], faded: false, marks: [], ...more }
}

function passing(count: number): readonly Item[] {
  const box = { x: 50, y: -5000, width: 5, height: 10_000 }
  return Array.from({ length: count }, (_, at) => item('link', `far-${at}`, { box, related: [`from-${at}`, `to-${at}`] }))
}

describe('visibleItems', () => {
  test('leaves out what lies outside the painted part, but not what the keyboard stands on', () => {
    const far = item('bar', 'far', { box: { x: 500, y: 500, width: 20, height: 20 } })
    const near = item('bar', 'near')
    expect(visibleItems([near, far], painted, undefined)).toEqual([near])
    expect(visibleItems([near, far], painted, far.key)).toEqual([near, far])
  })

  test('paints every line that passes while they can be followed', () => {
    const items = [item('bar', 'near'), ...passing(200)]
    expect(visibleItems(items, painted, undefined)).toEqual(items)
  })

  test('of more lines than can be followed, paints those that begin or end in sight', () => {
    const near = item('bar', 'near')
    const own = item('link', 'own', { related: ['near', 'to-1'] })
    expect(visibleItems([near, own, ...passing(200)], painted, undefined)).toEqual([near, own])
  })

  test('leaves no line out where no bars are drawn', () => {
    const items = [item('cell', 'row column'), ...passing(201)]
    expect(visibleItems(items, painted, undefined)).toEqual(items)
  })
})

describe('paintedBox', () => {
  const seen = { x: 140, y: 120, width: 1000, height: 600 }
  const keyOf = (box: typeof seen): string => boxKey(paintedBox(box))

  test('holds what is seen, with room on every side', () => {
    const { x, y, width, height } = paintedBox(seen)
    expect(x).toBeLessThan(seen.x - 100)
    expect(y).toBeLessThan(seen.y - 60)
    expect(x + width).toBeGreaterThan(seen.x + seen.width + 100)
    expect(y + height).toBeGreaterThan(seen.y + seen.height + 60)
  })

  test('stays the same over a small pan or zoom, and moves with a larger one', () => {
    expect(keyOf({ ...seen, x: 150 })).toBe(keyOf(seen))
    expect(keyOf({ ...seen, width: 1020, height: 612 })).toBe(keyOf(seen))
    expect(keyOf({ ...seen, x: 900 })).not.toBe(keyOf(seen))
    expect(keyOf({ ...seen, width: 2000, height: 1200 })).not.toBe(keyOf(seen))
  })
})
