// Keys on the map → moves of the cursor with the camera after it, openings and zooms.

import type { KeyboardEvent } from 'react'
import type { Box, Layout } from '../layout/layout'
import type { Item, Scene } from '../scene/scene'
import { closePanel, useInputs } from '../store/inputs'
import { itemOfCursor } from './itemOfCursor'
import { keyAction } from './keyAction'
import { walkTo } from './mapStore'
import type { Cursor } from './walkGrid'

export type ZoomDirection = 'in' | 'out' | 'home'

type Given = {
  readonly cursor: Cursor
  readonly scene: Scene
  readonly layout: Layout
  /** The part of the scene that is on the screen and that no header covers. */
  readonly open: () => Box
  readonly reveal: (box: Box) => void
  readonly zoom: (direction: ZoomDirection) => void
  readonly press: (item: Item) => void
}

export function useMapKeys({ cursor, scene, layout, open, reveal, zoom, press }: Given): (event: KeyboardEvent) => void {
  return (event) => {
    const action = keyAction(event, { cursor, layout })
    if (action === undefined) return
    // Where there is nothing to close, what else is on the page may.
    if (action.kind === 'close' && useInputs.getState().panel === undefined) return
    event.preventDefault()
    event.stopPropagation()
    switch (action.kind) {
      case 'walk': {
        walkTo(action.to)
        const item = itemOfCursor(action.to, scene)
        if (item !== undefined) reveal(boxToReveal(item, open()))
        return
      }
      case 'open': {
        const item = itemOfCursor(cursor, scene)
        if (item !== undefined) press(item)
        return
      }
      case 'zoom':
        return zoom(action.direction)
      case 'close':
        return closePanel()
    }
  }
}

// A header is in sight along its own axis already: only the other one has to follow.
function boxToReveal({ kind, box }: Item, open: Box): Box {
  if (kind === 'column') return { ...box, y: open.y + 16, height: 1 }
  if (kind === 'row') return { ...box, x: open.x + 16, width: 1 }
  return box
}
