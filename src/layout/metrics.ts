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
  barPaddingY: 3.5,
  edge: 12,
  foot: 16,
  overviewCell: 24,
}

export const metricsOf: Readonly<Record<Detail, Metrics>> = {
  overview: shared,
  names: shared,
  cards: { ...shared, barPaddingY: 6 },
}

export const nameFont: Font = { size: shared.fontSize, weight: 400 }
export const noteFont: Font = { size: shared.noteSize, weight: 400 }
export const headerFont: Font = { size: shared.headerSize, weight: 600 }
