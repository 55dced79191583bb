// Scene → which item the cursor stands on, and which cursor an item stands for.

import type { Item, Scene } from '../scene/scene'
import { header, type Cursor } from './walkGrid'

/** Items by the text of the cursor that stands on them. Made once per scene. */
const kept = new WeakMap<Scene, ReadonlyMap<string, Item>>()

export function itemOfCursor(cursor: Cursor, scene: Scene): Item | undefined {
  return itemsByCursor(scene).get(cursorText(cursor))
}

function itemsByCursor(scene: Scene): ReadonlyMap<string, Item> {
  const known = kept.get(scene)
  if (known !== undefined) return known
  const { body, columns, rows } = scene.layers
  const items = new Map([...body, ...columns, ...rows].map((item) => [itemText(item), item]))
  kept.set(scene, items)
  return items
}

// A bar is found from each of the cells it spans by its row and intervention alone: one row holds no more than one run of it per place.
export function cursorText({ row, column, bar }: Cursor): string {
  if (bar !== undefined) return `bar ${row} ${bar}`
  if (row === header) return `column ${column}`
  return column === header ? `row ${row}` : `cell ${row} ${column}`
}

/** The same text for an item as for the cursor that stands on it. */
export function itemText({ kind, id, facts }: Item): string {
  return kind === 'bar' ? `bar ${facts['row'] ?? ''} ${id}` : `${kind} ${id}`
}

/** Where the cursor goes when an item is pressed; undefined for items it cannot stand on. */
export function cursorOfItem({ kind, id, facts }: Item): Cursor | undefined {
  switch (kind) {
    case 'cell':
      return { row: facts['row'] ?? header, column: facts['column'] ?? header }
    case 'bar':
      return { row: facts['row'] ?? header, column: facts['from'] ?? header, bar: id }
    case 'column':
      return { row: header, column: id }
    case 'row':
      return { row: id, column: header }
    default:
      return undefined
  }
}
