// Where the keyboard stands on the map.

import { create } from 'zustand'
import { cursorText } from './itemOfCursor'
import type { Cursor } from './walkGrid'

type MapState = {
  /** Undefined until the map was first entered: then the cursor stands on the first cell. */
  readonly cursor: Cursor | undefined
  /** A key has moved the cursor here (`cursorText`), and the item has not taken the focus yet: it may still have to be painted. */
  readonly focusDue: string | undefined
}

export const useMap = create<MapState>()(() => ({ cursor: undefined, focusDue: undefined }))

/** By keyboard: the camera and the focus follow. */
export function walkTo(cursor: Cursor): void {
  useMap.setState({ cursor, focusDue: cursorText(cursor) })
}

/** By pointer: the next key starts from here. */
export function standOn(cursor: Cursor): void {
  useMap.setState({ cursor })
}
