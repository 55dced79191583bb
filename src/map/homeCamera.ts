// Where the map stands before anybody moves it: as wide as the screen, legible, from its top left corner.

import type { Detail } from '../chain/view'
import type { Draw } from '../store/derive'
import type { Size } from './cameraMath'
import type { Camera } from '../store/camera'

/** Draws the chain at a level of detail; remembers what it drew. */

export type Home = { readonly camera: Camera; readonly detail: Detail }

/** Zoom from which a level's smallest words are legible: a map that would have to be smaller shows less instead. */
const legible: Readonly<Record<Detail, number>> = { overview: 0.62, names: 0.8, cards: 0.85 }
const largest = 1.2
/** Interventions from which a first look is at counts, not at names. */
const many = 600

export function homeCamera(draw: Draw, { size, pinned }: { size: Size; pinned: Detail | undefined }): Home {
  const detail = pinned ?? levelThatFits(draw, size)
  const { map } = draw(detail).scene
  const zoom = Math.min(largest, Math.max(legible[detail], size.width / map.width))
  return { detail, camera: { x: -map.x * zoom, y: -map.y * zoom, zoom } }
}

function levelThatFits(draw: Draw, size: Size): Detail {
  const overview = draw('overview')
  if (overview.chain.interventions.length > many) return 'overview'
  return size.width / draw('names').scene.map.width >= legible.names ? 'names' : 'overview'
}
