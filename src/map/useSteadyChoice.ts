// The links of what is chosen make room for themselves: the camera goes along, so that what was chosen stays where it was.

import { useLayoutEffect, useRef } from 'react'
import type { Box } from '../layout/layout'
import type { Drawing } from '../pipeline'
import { useCamera } from '../store/camera'
import { itemOfCursor } from './itemOfCursor'
import { useMap } from './mapStore'
import type { MapCamera } from './useMapCamera'

export function useSteadyChoice({ drawing, stand, move }: Pick<MapCamera, 'drawing' | 'stand' | 'move'>): void {
  const before = useRef<Pick<MapCamera, 'drawing' | 'stand'>>(undefined)
  useLayoutEffect(() => {
    const last = before.current
    before.current = { drawing, stand }
    const id = last === undefined ? undefined : changedFocus(last.drawing, drawing)
    if (last === undefined || id === undefined || last.drawing.layout === drawing.layout) return
    const [from, to] = [boxOf(id, last.drawing), boxOf(id, drawing)]
    // Also from home, which is another place on a larger map.
    const { camera } = last.stand(useCamera.getState())
    if (from === undefined || to === undefined) return
    move({ ...camera, x: camera.x + (from.x - to.x) * camera.zoom, y: camera.y + (from.y - to.y) * camera.zoom })
  }, [drawing, stand, move])
}

/** What came into focus or left it, where the drawings differ in nothing else that places anything. */
function changedFocus(last: Drawing, now: Drawing): string | undefined {
  const { focus: was, ...rest } = last.view
  const { focus: is, ...view } = now.view
  const isSame = last.chain === now.chain && last.layout.detail === now.layout.detail && isEqual(rest, view)
  return isSame ? (is.find((id) => !was.includes(id)) ?? was.find((id) => !is.includes(id))) : undefined
}

function isEqual<Part extends object>(one: Part, other: Part): boolean {
  return (Object.keys(one) as (keyof Part)[]).every((key) => one[key] === other[key])
}

/** The bar that was pressed, else the first one. */
function boxOf(id: string, { scene, layout }: Drawing): Box | undefined {
  const { cursor } = useMap.getState()
  const pressed = cursor?.bar === id ? itemOfCursor(cursor, scene) : undefined
  return pressed?.box ?? layout.bars.find(({ intervention }) => intervention === id)?.box
}
