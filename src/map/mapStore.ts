// Where the keyboard stands on the map, and a wish from elsewhere to see a place of it.

import { create } from 'zustand'
import type { Cursor } from './walkGrid'

export type MapState = {
  /** Undefined until the map was first entered: then the cursor stands on the first cell. */
  readonly cursor: Cursor | undefined
  /** A key has moved the cursor, and the item it came to has not taken the focus yet: it may still have to be painted. */
  readonly focusDue: boolean
  /** A place to bring into sight; counted, so that the same place can be wished for twice. */
  readonly wish: { readonly place: Cursor; readonly number: number } | undefined
}

export const useMap = create<MapState>()(() => ({ cursor: undefined, focusDue: false, wish: undefined }))

/** By keyboard: the camera and the focus follow. */
export function walkTo(cursor: Cursor): void {
  useMap.setState({ cursor, focusDue: true })
}

/** By pointer: the next key starts from here. */
export function standOn(cursor: Cursor): void {
  useMap.setState({ cursor })
}

export function showOnMap(place: Cursor): void {
  useMap.setState(({ wish }) => ({ cursor: place, wish: { place, number: (wish?.number ?? 0) + 1 } }))
}
