// A wish to see something → the camera goes to where it stands, once, and the cursor with it.

import { useEffect } from 'react'
import { useCamera } from '../store/camera'
import { useView } from '../store/derive'
import { itemOfCursor } from './itemOfCursor'
import { standOn } from './mapStore'
import { placeOf } from './placeOf'
import type { MapCamera } from './useMapCamera'
import { leaveBar } from './walkGrid'

export function useWish({ drawing, centre, look, isLater }: Pick<MapCamera, 'drawing' | 'centre' | 'look' | 'isLater'>): void {
  const wish = useCamera((state) => state.wish)
  const { rows, columns } = useView()
  useEffect(() => {
    if (wish === undefined) return
    // What stands on other axes is not to be seen before these are drawn.
    if (drawing.view.rows !== rows || drawing.view.columns !== columns) return
    // Where only counts are drawn an intervention cannot be seen: its name can, at the next level.
    const needsNames = wish.kind === 'intervention' && drawing.layout.detail === 'overview'
    if (needsNames && isLater('names')) return
    useCamera.setState({ wish: undefined })
    const place = placeOf(wish, drawing)
    if (place === undefined) return
    standOn(place)
    if (needsNames && look(wish)) return
    const item = itemOfCursor(place, drawing.scene) ?? itemOfCursor(leaveBar(place), drawing.scene)
    if (item !== undefined) centre(item.box)
  }, [wish, drawing, rows, columns, centre, look, isLater])
}
