// Where the map stands before anybody moves it: as wide as the screen, legible, from its top left corner.

import type { Detail } from '../chain/view'
import { isLarge } from '../layout/isLarge'
import type { Camera } from '../store/camera'
import type { Draw } from '../store/drawer'
import type { Size } from './cameraMath'

export type Home = { readonly camera: Camera; readonly detail: Detail }

/** Zoom from which a level's words are comfortable: a map that would have to be smaller is scrolled, or shows less. */
export const legible: Readonly<Record<Detail, number>> = { overview: 0.8, names: 0.8, cards: 0.85 }
/** Zoom of a map that is narrower than its screen: larger letters would say no more. */
export const largest = 1.4
/** The same of a map that is scrolled: more of it says more than larger letters. */
export const largestScrolled = 1.1
/** Screens that a first look may be high: higher, and its names would hide the chain as a whole. */
export const screens = 1.75

export function homeCamera(draw: Draw, { size, pinned }: { size: Size; pinned: Detail | undefined }): Home {
  const detail = pinned ?? levelThatFits(draw, size)
  const { map } = draw(detail).scene
  const width = size.width / map.width
  const whole = Math.min(largest, width, size.height / map.height)
  const zoom = whole >= legible[detail] ? whole : Math.max(Math.min(largestScrolled, width), scrolled(detail, map, size))
  return { detail, camera: { x: -map.x * zoom, y: -map.y * zoom, zoom } }
}

// Zoom of a map that does not fit: one that is scrolled to the side alone has room to stand at its own size.
function scrolled(detail: Detail, map: Size, size: Size): number {
  return map.height <= size.height ? 1 : legible[detail]
}

function levelThatFits(draw: Draw, size: Size): Detail {
  // Of a large chain a first look is at counts, not at names.
  if (isLarge(draw('overview').chain)) return 'overview'
  const { width, height } = draw('names').layout
  const zoom = Math.min(largest, size.width / width)
  return zoom >= legible.names && height * zoom <= size.height * screens ? 'names' : 'overview'
}
