// Camera mathematics: how the scene's px become the screen's px. Pure; the screen's origin is the map's top left corner.

import type { Box } from '../layout/layout'
import type { Camera } from '../store/camera'

export type Size = { readonly width: number; readonly height: number }
export type ScreenPoint = { readonly x: number; readonly y: number }

/** Room that may be seen past the last row and column, so that the edge of the map reads as its edge. Screen px. */
const margin = 24
/** Between a box that is brought into sight and the edge of what can be seen. Screen px. */
const clearance = 8

/** The nearest camera that leaves no gap between the frozen headers and the map, and does not lose the map from sight. */
export function clampCamera(camera: Camera, { map, size }: { map: Box; size: Size }): Camera {
  const { zoom } = camera
  return {
    x: clampAxis(camera.x, { start: map.x * zoom, length: map.width * zoom, room: size.width }),
    y: clampAxis(camera.y, { start: map.y * zoom, length: map.height * zoom, room: size.height }),
    zoom,
  }
}

function clampAxis(offset: number, { start, length, room }: { start: number; length: number; room: number }): number {
  const least = Math.min(-start, room - margin - start - length)
  return Math.min(-start, Math.max(least, offset))
}

/** The camera after zooming to `zoom` while the scene point under `anchor` stays where it is. */
export function zoomAround(camera: Camera, zoom: number, anchor: ScreenPoint): Camera {
  const ratio = zoom / camera.zoom
  return { x: anchor.x - (anchor.x - camera.x) * ratio, y: anchor.y - (anchor.y - camera.y) * ratio, zoom }
}

/** The least move that brings a scene box wholly into the part of the screen that no header covers; a box too large shows its top left. */
export function revealBox(camera: Camera, box: Box, { corner, size }: { corner: Box; size: Size }): Camera {
  const { zoom } = camera
  return {
    x: camera.x + shift(box.x * zoom + camera.x, box.width * zoom, [corner.width * zoom + clearance, size.width - clearance]),
    y: camera.y + shift(box.y * zoom + camera.y, box.height * zoom, [corner.height * zoom + clearance, size.height - clearance]),
    zoom,
  }
}

function shift(start: number, length: number, [low, high]: readonly [number, number]): number {
  if (start < low || length > high - low) return low - start
  return start + length > high ? high - start - length : 0
}

/** The camera at `zoom` that has the middle of a box in the middle of the uncovered screen. */
export function centreBox(box: Box, zoom: number, { corner, size }: { corner: Box; size: Size }): Camera {
  const middleX = (corner.width * zoom + size.width) / 2
  const middleY = (corner.height * zoom + size.height) / 2
  return { x: middleX - (box.x + box.width / 2) * zoom, y: middleY - (box.y + box.height / 2) * zoom, zoom }
}

/** The part of the scene that is on the screen. */
export function seenBox({ x, y, zoom }: Camera, { width, height }: Size): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}
