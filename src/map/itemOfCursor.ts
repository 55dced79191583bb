// Scene → which item the cursor stands on, and which cursor an item stands for.

import { group } from 'd3'
import type { Item, Scene } from '../scene/scene'
import { header, type Cursor } from './walkGrid'

/** Items by the text of the cursor that stands on them; of a bar those of all its runs in the row. Made once per scene. */
const kept = new WeakMap<Scene, ReadonlyMap<string, readonly Item[]>>()

export function itemOfCursor(cursor: Cursor, scene: Scene): Item | undefined {
  const items = itemsByCursor(scene).get(cursorText(cursor)) ?? []
  if (items.length < 2) return items[0]
  const order = new Map(scene.layers.columns.map(({ id }, position) => [id, position]))
  const at = (column: string | undefined): number => order.get(column ?? '') ?? -1
  return items.find(({ facts }) => at(facts['from']) <= at(cursor.column) && at(cursor.column) <= at(facts['to']))
}

function itemsByCursor(scene: Scene): ReadonlyMap<string, readonly Item[]> {
  const known = kept.get(scene)
  if (known !== undefined) return known
  const { body, columns, rows } = scene.layers
  const items = group([...body, ...columns, ...rows], itemText)
  kept.set(scene, items)
  return items
}

/** A bar is told by its row and intervention: what `itemText` says of each of its runs in the row. */
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
