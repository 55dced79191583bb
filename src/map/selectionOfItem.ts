// A pressed item of the map → what the person chose with it.

import type { View } from '../chain/view'
import { unnamed } from '../layout/layout'
import type { Item } from '../scene/scene'
import type { Selection } from '../store/selection'

/** Undefined for items that stand for nothing to know more about. */
export function selectionOfItem({ kind, id, facts, related }: Item, view: View): Selection | undefined {
  switch (kind) {
    case 'bar':
      return { kind: 'intervention', id }
    case 'link':
      return { kind: 'link', id }
    case 'cell': {
      // A cell with one gap and nothing else to tell is that gap.
      const [gap] = related
      const alone = gap !== undefined && related.length === 1 && facts['state'] === 'gap'
      return alone ? { kind: 'gap', id: gap } : { kind: 'cell', row: facts['row'] ?? '', column: facts['column'] ?? '' }
    }
    case 'column':
    case 'row':
      return id === unnamed ? undefined : { kind: 'value', dimension: kind === 'row' ? view.rows : view.columns, id }
    default:
      return undefined
  }
}

/** A folded group, as the view names it: pressing its header unfolds it. */
export function foldOfItem({ kind, id, facts }: Item, folded: readonly string[]): string | undefined {
  if (kind === 'group') return `${facts['axis'] ?? 'row'}:${id}`
  if (kind !== 'row' && kind !== 'column') return undefined
  return folded.find((fold) => fold === `${kind}:${id}`)
}
