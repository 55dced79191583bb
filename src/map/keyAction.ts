// A key pressed on the map + where the cursor stands → what it means.

import type { Layout } from '../layout/layout'
import { enterCell, header, isWalkKey, leaveBar, walkGrid, type Cursor } from './walkGrid'

type KeyAction =
  | { readonly kind: 'walk'; readonly to: Cursor }
  | { readonly kind: 'open' }
  | { readonly kind: 'zoom'; readonly direction: 'in' | 'out' | 'home' }
  | { readonly kind: 'close' }

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean }

/** Undefined for keys that the map leaves to the page and the browser. */
export function keyAction(
  { key, ctrlKey, metaKey, altKey }: Key,
  { cursor, layout }: { cursor: Cursor; layout: Layout },
): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (isWalkKey(key)) return { kind: 'walk', to: walkGrid(cursor, key, layout) }
  switch (key) {
    case 'Enter':
      return enter(cursor, layout)
    case ' ':
      return { kind: 'open' }
    case 'Escape':
      return cursor.bar === undefined ? { kind: 'close' } : { kind: 'walk', to: leaveBar(cursor) }
    case '+':
    case '=':
      return { kind: 'zoom', direction: 'in' }
    case '-':
      return { kind: 'zoom', direction: 'out' }
    case '0':
      return { kind: 'zoom', direction: 'home' }
    default:
      return undefined
  }
}

// Into the bars of a cell that has any; anything else opens at once, as does a bar.
function enter(cursor: Cursor, layout: Layout): KeyAction {
  if (cursor.bar !== undefined || cursor.row === header || cursor.column === header) return { kind: 'open' }
  const inside = enterCell(cursor, layout)
  return inside === undefined ? { kind: 'open' } : { kind: 'walk', to: inside }
}
