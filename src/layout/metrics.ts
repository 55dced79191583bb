// The sizes everything is measured with, in px, by level of detail.

import type { Detail } from '../chain/view'
import type { Metrics } from './layout'
import type { Font } from './measureText'

const shared: Metrics = {
  fontSize: 12,
  lineHeight: 15,
  noteSize: 10.5,
  noteLineHeight: 13,
  headerSize: 13,
  headerLineHeight: 16,
  headerPadding: 12,
  headerTop: 4,
  headerNote: 28,
  barPadding: 7,
  barPaddingY: 3,
  edge: 12,
  foot: 19,
  overviewCell: 24,
}

export const metricsOf: Readonly<Record<Detail, Metrics>> = {
  overview: shared,
  names: shared,
  cards: { ...shared, barPaddingY: 5 },
}

/** For an overview of many rows that has to fit a page: as flat as its letters allow. */
export const flatOverview: Metrics = { ...shared, overviewCell: 18, headerTop: 1, foot: 0 }

/** For an overview that a phone shows at four fifths of its size: 24 px are left of a cell and of the head of a group, the least that a finger needs. */
export const overviewForFingers: Metrics = { ...shared, overviewCell: 30, headerTop: 7 }

export const nameFont: Font = { size: shared.fontSize, weight: 400 }
export const noteFont: Font = { size: shared.noteSize, weight: 400 }
export const headerFont: Font = { size: shared.headerSize, weight: 600 }

/**
 * How much wider a text may get where a program draws it in Arial, as Word and Inkscape do: they know nothing of the font that a file
 * carries along. It may then use up some of the space after it, but not run into what stands there.
 */
const widening = 1.1

/** Width in px that a text may have in our font, where it has `room` and the space after it leaves `spare` before it touches anything. */
export function roomForAny(room: number, spare: number): number {
  return Math.min(room, (room + spare) / widening)
}

/** The room, px, that a text of this width in our font needs in any. */
export function widthInAny(width: number, spare: number): number {
  return Math.max(width, width * widening - spare)
}

/** px that the point of the column before reaches into a header. */
export const headerReach = 10

/** Between two bars, one above the other or side by side; with a bar of one line that makes 24 px, the least that a finger needs (`map.css`). */
export const laneGap = 3
export const slotGap = 6
/** Between the bars of neighbouring columns, and at the map's sides. */
export const gutter = 12
export const rowPadding = 4
export const leastRow = 24
/** Between a link and a bar, or another link in the same gap. */
export const linkGap = 4
/** Between neighbouring tracks, and between a track and the bars that links leave from: an arrow head needs that room. */
export const trackGap = 5
export const headRoom = 10
/** Tracks in one corridor or gutter; from there on links that run alike share one. */
export const mostTracks = 10
