// Drawings by detail + the screen's size → the camera, the level of detail it leads to, and the ways to move it.

import { useCallback, useEffect, useMemo } from 'react'
import type { Detail } from '../chain/view'
import type { Box } from '../layout/layout'
import { useCamera, type Camera, type CameraState } from '../store/camera'
import { useLaidOut, type Drawer } from '../store/drawer'
import type { Selection } from '../store/selection'
import { centreBox, clampCamera, frameOf, revealBox, zoomAround, type ScreenPoint, type Size } from './cameraMath'
import { boundZoom, carryCamera, detailByZoom } from './detailByZoom'
import { fly, stopFlight } from './flight'
import { homeCamera, type Home } from './homeCamera'
import { itemOfCursor } from './itemOfCursor'
import { placeOf } from './placeOf'

type Given = {
  readonly draw: Drawer
  readonly pinned: Detail | undefined
  /** Of the map itself, and of the room that it has when no panel is open: opening one must not move the map. */
  readonly size: Size
  readonly room: Size
}

/** ms without another choice, after which the next level is laid out before anybody zooms in. */
const rest = 1000

export type MapCamera = ReturnType<typeof useMapCamera>
type Move = (camera: Camera, anchor?: ScreenPoint) => void
/** Where the map stands for what is stored: at home as long as nobody has moved it. */
export type Stand = (stored: CameraState) => { readonly detail: Detail; readonly camera: Camera }

/** The camera itself moves every frame of a pan, so it is not handed over: who follows it asks `stand`, or is told by `useFollow`. */
export function useMapCamera({ draw, pinned, size, room }: Given) {
  const home = useMemo(() => homeCamera(draw, { size: room, pinned }), [draw, room, pinned])
  const stand: Stand = useCallback(
    (stored) => {
      const { detail, camera } = settle(stored, { home, pinned, draw, middle: middleOf(room) })
      return { detail, camera: clampCamera(camera, frameOf(draw(detail), size)) }
    },
    [draw, pinned, size, room, home],
  )
  const detail = useCamera((stored) => stand(stored).detail)
  const drawing = draw(detail)
  const move: Move = useCallback(
    (next, anchor) => moveCamera(next, { draw, pinned, size, home, middle: middleOf(room), anchor: anchor ?? middleOf(size) }),
    [draw, pinned, size, room, home],
  )
  const now = (): Camera => stand(useCamera.getState()).camera
  const laidOut = useLaidOut(({ times }) => times)
  useEffect(() => {
    if (pinned !== undefined) return
    const timer = setTimeout(() => draw.prepare('names'), rest)
    return () => clearTimeout(timer)
  }, [draw, pinned])
  // A level that was wanted before may be ready now.
  useEffect(() => {
    const { camera, detail: level } = useCamera.getState()
    if (laidOut > 0 && camera !== undefined && level !== undefined && draw.isReady(level)) move(camera)
  }, [laidOut, draw, move])
  const frame = frameOf(drawing, size)
  const go = (to: Camera) => {
    const [from, end] = [now(), clampCamera(to, frame)]
    // What is in sight already leaves the map at home, and its camera out of the address.
    if (from.x === end.x && from.y === end.y && from.zoom === end.zoom) stopFlight()
    else fly(from, end, (step) => move(step))
  }
  return {
    drawing,
    detail,
    stand,
    move,
    zoomBy: (factor: number, anchor: ScreenPoint) => {
      const camera = now()
      const zoom = boundZoom(camera.zoom * factor, detail, pinned !== undefined)
      fly(camera, zoomAround(camera, zoom, anchor), (step) => move(step, anchor))
    },
    reveal: (box: Box) => go(revealBox(now(), box, frame)),
    centre: (box: Box) => go(centreBox(box, now().zoom, frame)),
    /** True for a level that is on its way: whoever needs it is called again when it is there. */
    isLater: (level: Detail): boolean => {
      const later = pinned === undefined && !draw.isReady(level)
      if (later) draw.prepare(level)
      return later
    },
    /** To the level of names at once, with the selection in the middle; false where that cannot be. */
    look: (selection: Selection): boolean => lookAt(selection, { draw, pinned, size }),
  }
}

type Settling = { readonly home: Home; readonly pinned: Detail | undefined; readonly draw: Drawer; readonly middle: ScreenPoint }

// The stored camera may belong to another level than the one that is pinned now: then it is carried over the middle of the screen. It may
// come from a link, to a level that is still being laid out.
function settle(stored: CameraState, { home, pinned, draw, middle }: Settling): Home {
  if (stored.camera === undefined || stored.detail === undefined) return home
  const detail = pinned ?? stored.detail
  if (pinned === undefined && !draw.isReady(detail)) return home
  // An address may ask for any zoom.
  const before = { ...stored.camera, zoom: boundZoom(stored.camera.zoom, stored.detail, pinned !== undefined) }
  if (detail === stored.detail) return { detail, camera: before }
  return { detail, camera: carryCamera(before, { from: draw(stored.detail).layout, to: draw(detail).layout, anchor: middle }) }
}

function middleOf({ width, height }: Size): ScreenPoint {
  return { x: width / 2, y: height / 2 }
}

type Moving = Settling & { readonly size: Size; readonly anchor: ScreenPoint }

function moveCamera(next: Camera, { size, anchor, ...settling }: Moving): void {
  const { draw, pinned } = settling
  const { detail: from, camera: before } = settle(useCamera.getState(), settling)
  const zoom = boundZoom(next.zoom, from, pinned !== undefined)
  // Beyond the bound nothing moves at all: else a zoom that has come to its end would turn into a pan.
  const bounded = zoom === next.zoom ? next : { ...before }
  const wanted = pinned ?? detailByZoom(from, bounded.zoom)
  const detail = wanted === from || draw.isReady(wanted) ? wanted : from
  if (detail !== wanted) draw.prepare(wanted)
  const to = draw(detail)
  const camera = detail === from ? bounded : carryCamera(bounded, { from: draw(from).layout, to: to.layout, anchor })
  useCamera.setState({ camera: clampCamera(camera, frameOf(to, size)), detail })
}

function lookAt(selection: Selection, { draw, pinned, size }: Pick<Given, 'draw' | 'pinned' | 'size'>): boolean {
  if (pinned !== undefined) return false
  const { scene } = draw('names')
  const place = placeOf(selection, draw('names'))
  const item = place === undefined ? undefined : itemOfCursor(place, scene)
  if (item === undefined) return false
  const frame = frameOf(draw('names'), size)
  useCamera.setState({ camera: clampCamera(centreBox(item.box, 1, frame), frame), detail: 'names' })
  return true
}
