// A wish to see a place of the map → the camera goes there, once, as soon as the place is drawn.

import { useEffect, useRef } from 'react'
import type { Box } from '../layout/layout'
import type { Scene } from '../scene/scene'
import { itemOfCursor } from './itemOfCursor'
import { useMap } from './mapStore'
import { leaveBar } from './walkGrid'

export function useWish(scene: Scene, centre: (box: Box) => void): void {
  const wish = useMap((state) => state.wish)
  const granted = useRef(0)
  useEffect(() => {
    if (wish === undefined || wish.number === granted.current) return
    const item = itemOfCursor(wish.place, scene) ?? itemOfCursor(leaveBar(wish.place), scene)
    if (item === undefined) return
    granted.current = wish.number
    centre(item.box)
  }, [wish, scene, centre])
}
