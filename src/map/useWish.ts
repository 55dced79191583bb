// A wish to see something → the camera goes to where it stands, once, and the cursor with it.

import { useEffect } from 'react'
import { useCamera } from '../store/camera'
import { itemOfCursor } from './itemOfCursor'
import { standOn } from './mapStore'
import { placeOf } from './placeOf'
import type { MapCamera } from './useMapCamera'
import { leaveBar } from './walkGrid'

export function useWish({ drawing, centre, look }: Pick<MapCamera, 'drawing' | 'centre' | 'look'>): void {
  const wish = useCamera((state) => state.wish)
  useEffect(() => {
    if (wish === undefined) return
    useCamera.setState({ wish: undefined })
    const place = placeOf(wish, drawing)
    if (place === undefined) return
    standOn(place)
    // Where only counts are drawn an intervention cannot be seen: its name can, at the next level.
    if (wish.kind === 'intervention' && drawing.layout.detail === 'overview' && look(wish)) return
    const item = itemOfCursor(place, drawing.scene) ?? itemOfCursor(leaveBar(place), drawing.scene)
    if (item !== undefined) centre(item.box)
  }, [wish, drawing, centre, look])
}
