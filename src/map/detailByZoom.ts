// Zoom → level of detail, and the camera that keeps a cell in its place when the level changes.

import type { Detail } from '../chain/view'
import type { Layout, Track } from '../layout/layout'
import type { Camera } from '../store/camera'
import type { ScreenPoint } from './cameraMath'

/** Zoom at which a level gives way to the one below it, and to the one above. The bands overlap, so that a level does not flicker. */
const zoomBand: Readonly<Record<Detail, readonly [least: number, most: number]>> = {
  overview: [0.25, 1.4],
  names: [0.58, 1.5],
  cards: [0.72, 3],
}

const levels: readonly Detail[] = ['overview', 'names', 'cards']

export function detailByZoom(current: Detail, zoom: number): Detail {
  const [least, most] = zoomBand[current]
  const step = zoom < least ? -1 : zoom > most ? 1 : 0
  return levels[levels.indexOf(current) + step] ?? current
}

/** Keeps a zoom within what all levels reach together: a pinned level has to do for all of it, else another one takes over on the way. */
export function boundZoom(zoom: number, detail: Detail, pinned: boolean): number {
  const least = pinned || detail === 'overview' ? zoomBand.overview[0] : 0
  const most = pinned || detail === 'cards' ? zoomBand.cards[1] : Infinity
  return Math.min(most, Math.max(least, zoom))
}

/** From one level's layout to another's: the point of a cell under the anchor stays under it, and its column keeps its width on screen. */
export function carryCamera(camera: Camera, { from, to, anchor }: { from: Layout; to: Layout; anchor: ScreenPoint }): Camera {
  const point = { x: (anchor.x - camera.x) / camera.zoom, y: (anchor.y - camera.y) / camera.zoom }
  const [x, across] = carryAlong(point.x, { from: from.columns, to: to.columns, axis: 'x' })
  const [y] = carryAlong(point.y, { from: from.rows, to: to.rows, axis: 'y' })
  const [least, most] = zoomBand[to.detail]
  // Well inside its band, so that the next small move does not change the level back.
  const zoom = Math.min(most * 0.95, Math.max(least * 1.06, camera.zoom / across))
  return { x: anchor.x - x * zoom, y: anchor.y - y * zoom, zoom }
}

type Along = { readonly from: readonly Track[]; readonly to: readonly Track[]; readonly axis: 'x' | 'y' }

// The same place in the same track, and how many times wider that track is there. Outside all tracks: as far from the first one.
function carryAlong(at: number, { from, to, axis }: Along): [place: number, ratio: number] {
  const size = axis === 'x' ? 'width' : 'height'
  const source = from.find(({ band }) => at >= band[axis] && at < band[axis] + band[size]) ?? from[0]
  const target = to.find(({ id }) => id === source?.id) ?? to[0]
  if (source === undefined || target === undefined) return [at, 1]
  const ratio = target.band[size] / source.band[size]
  const inside = at - source.band[axis]
  return [target.band[axis] + (inside >= 0 && inside <= source.band[size] ? inside * ratio : inside), ratio]
}
