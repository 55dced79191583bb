// A drawing of a step + the room that it has on the screen → the level of detail and the camera that show it as large as the room allows.

import { centreBox, clampCamera, frameOf, type Size } from '../map/cameraMath'
import type { Box } from '../layout/layout'
import type { Drawing } from '../pipeline'
import type { Detail } from '../chain/view'
import type { Camera } from '../store/camera'
import type { Draw } from '../store/drawer'

/** Zoom below which names cannot be read on a beamer: then counts are shown, or the camera goes to what the step is about. */
const legible = 0.85
/** Zoom below which not even counts can be told apart, as on a phone. */
const recognisable = 0.5
/** Zoom below which the whole is a smudge: then its upper part, in its width, says more. */
const smudge = 0.2
/** Zoom at which names are small, but a map that is whole in its width says more than one whose last column is cut off. */
const narrowest = 0.72
const largest = 2
/** Kept free at the right and below, screen px; the camera keeps as much itself. */
const margin = 24

export type Shot = { readonly detail: Detail; readonly camera: Camera }

export type Shooting = {
  /** Of the room for the map, screen px. */
  readonly size: Size
  readonly focus: readonly string[]
  /** The level of detail that the view keeps to. */
  readonly pinned: Detail | undefined
}

export function stageCamera(draw: Draw, { size, focus, pinned }: Shooting): Shot {
  const names = draw('names')
  const fits = fit(names, size) >= legible
  const detail = pinned ?? (fits || names.layout.bars.some(({ intervention }) => focus.includes(intervention)) ? 'names' : 'overview')
  const drawing = draw(detail)
  const whole = fit(drawing, size)
  const { scene } = drawing
  const frame = frameOf(drawing, size)
  const wide = (size.width - margin) / scene.map.width
  const target = boxOfFocus(drawing, focus)
  if (whole >= legible || (detail === 'overview' && (whole >= recognisable || target === undefined)))
    return {
      detail,
      camera: clampCamera({ x: 0, y: 0, zoom: whole < smudge ? Math.min(wide, recognisable) : whole }, frame),
    }
  const zoom = Math.min(largest, wide >= narrowest ? wide : legible)
  const centred = clampCamera(centreBox(target ?? scene.map, zoom, frame), frame)
  const camera = target === undefined ? centred : startAtRow(centred, { drawing, target, size })
  return { detail, camera: clampCamera(camera, frame) }
}

type Start = { readonly drawing: Drawing; readonly target: Box; readonly size: Size }

/** Begins with a whole row where what is in focus stays in sight: half a row at the top has no name. */
function startAtRow(camera: Camera, { drawing: { layout }, target, size }: Start): Camera {
  const { zoom } = camera
  const { height } = layout.corner
  const top = height - camera.y / zoom
  const room = size.height / zoom - height
  const cut = layout.rows.findIndex(({ header }) => header.y < top && header.y + header.height > top)
  const [own, next] = [layout.rows[cut]?.header.y, layout.rows[cut + 1]?.header.y]
  if (own === undefined) return camera
  const start = target.y + target.height <= own + room ? own : next !== undefined && next <= target.y ? next : top
  return { ...camera, y: (height - start) * zoom }
}

/** The zoom at which the whole map fits into the room. */
export function fit({ scene: { map } }: Drawing, { width, height }: Size): number {
  return Math.min(largest, (width - margin) / map.width, (height - margin) / map.height)
}

/** Around everything in focus: bars of interventions, cells of gaps. */
export function boxOfFocus({ scene }: Drawing, focus: readonly string[]): Box | undefined {
  const boxes = scene.layers.body
    .filter(({ kind, related }) => kind !== 'link' && related.some((id) => focus.includes(id)))
    .map(({ box }) => box)
  if (boxes.length === 0) return undefined
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
