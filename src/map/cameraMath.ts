// Camera mathematics: how the scene's px become the screen's px. Pure; the screen's origin is the map's top left corner.

import type { Box } from '../layout/layout'
import type { Drawing } from '../pipeline'
import type { Camera } from '../store/camera'

export type Size = { readonly width: number; readonly height: number }
export type ScreenPoint = { readonly x: number; readonly y: number }

/** Room that may be seen past the last row and column, so that the edge of the map reads as its edge. Screen px. */
const margin = 24
/** Between a box that is brought into sight and the edge of what can be seen. Screen px. */
const clearance = 8

/** Part of the screen's width that the headers of rows may take, unless their letters would be smaller than at zoom 1 for it. */
const headerShare = 0.4

/** What is frozen over the map, and the screen that both share: lengths of the corner in scene px, of the screen in its own. */
export type Frame = { readonly corner: Size; readonly size: Size }

/** The frame of a drawing, and where its map is. */
export function frameOf({ scene, layout }: Drawing, size: Size): Frame & { readonly map: Box } {
  return { map: scene.map, corner: layout.corner, size }
}

/** The zoom of the headers of rows across, and of their words: that of the map, until too little would be left of it. */
export function headerZoom(zoom: number, { corner, size }: Frame): number {
  return Math.min(zoom, Math.max(1, (headerShare * size.width) / corner.width))
}

/** Screen px that the headers cover, at the left and above. */
function covered(zoom: number, frame: Frame): Size {
  return { width: frame.corner.width * headerZoom(zoom, frame), height: frame.corner.height * zoom }
}

/** The nearest camera that leaves no gap between the frozen headers and the map, and does not lose the map from sight. */
export function clampCamera(camera: Camera, { map, ...frame }: Frame & { readonly map: Box }): Camera {
  const { zoom } = camera
  const { width, height } = frame.size
  // What the headers do not take of their room, the map moves into.
  const spare = frame.corner.width * zoom - covered(zoom, frame).width
  return {
    x: clampAxis(camera.x, { most: -map.x * zoom - spare, least: width - margin - (map.x + map.width) * zoom }),
    y: clampAxis(camera.y, { most: -map.y * zoom, least: height - margin - (map.y + map.height) * zoom }),
    zoom,
  }
}

function clampAxis(offset: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, offset))
}

/** The camera after zooming to `zoom` while the scene point under `anchor` stays where it is. */
export function zoomAround(camera: Camera, zoom: number, anchor: ScreenPoint): Camera {
  const ratio = zoom / camera.zoom
  return { x: anchor.x - (anchor.x - camera.x) * ratio, y: anchor.y - (anchor.y - camera.y) * ratio, zoom }
}

/** The least move that brings a scene box wholly into the part of the screen that no header covers; a box too large shows its top left. */
export function revealBox(camera: Camera, box: Box, frame: Frame): Camera {
  const { zoom } = camera
  const { size } = frame
  const { width, height } = covered(zoom, frame)
  return {
    x: camera.x + shift(box.x * zoom + camera.x, box.width * zoom, [width + clearance, size.width - clearance]),
    y: camera.y + shift(box.y * zoom + camera.y, box.height * zoom, [height + clearance, size.height - clearance]),
    zoom,
  }
}

function shift(start: number, length: number, [low, high]: readonly [number, number]): number {
  if (start < low || length > high - low) return low - start
  return start + length > high ? high - start - length : 0
}

/** The camera at `zoom` that has the middle of a box in the middle of the uncovered screen. */
export function centreBox(box: Box, zoom: number, frame: Frame): Camera {
  const { width, height } = covered(zoom, frame)
  const middleX = (width + frame.size.width) / 2
  const middleY = (height + frame.size.height) / 2
  return { x: middleX - (box.x + box.width / 2) * zoom, y: middleY - (box.y + box.height / 2) * zoom, zoom }
}

/** The part of the scene that is on the screen. */
export function seenBox({ x, y, zoom }: Camera, { width, height }: Size): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** The part of the scene that is on the screen and that no header covers. */
export function openBox(camera: Camera, frame: Frame): Box {
  const { x, y, width, height } = seenBox(camera, frame.size)
  const { width: left, height: top } = covered(camera.zoom, frame)
  const { zoom } = camera
  return { x: x + left / zoom, y: y + top / zoom, width: width - left / zoom, height: height - top / zoom }
}
