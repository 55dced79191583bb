// Gaps of norms over one dimension: no cell can show them, so the header of their row or column does, by a hatched edge.

import type { Box, Track } from '../layout/layout'
import type { Composition } from './composition'
import { hatch } from './hatch'
import { drawPath, fillBox } from './marks'
import type { Mark } from './scene'
import type { Theme } from './theme'

/** Ids of the gaps that are judged at this row or column as a whole. */
export function gapsOfTrack({ findings, view, judged }: Composition, { values }: Track, kind: 'column' | 'row'): readonly string[] {
  if (!judged) return []
  const dimension = kind === 'row' ? view.rows : view.columns
  return findings.gaps
    .filter(({ at }) => at[dimension] !== undefined && Object.keys(at).length === 1 && values.includes(at[dimension]))
    .map(({ id }) => id)
}

/** px. */
const edge = 7

/** Where the name and the point of a chevron leave room: at the left of a row, at the foot of a column. */
export function gapEdge({ states: { gap } }: Theme, { x, y, width, height }: Box, kind: 'column' | 'row'): readonly Mark[] {
  const box =
    kind === 'row' ? { x, y: y + 1, width: edge, height: height - 1 } : { x: x + 2, y: y + height - edge, width: width - 4, height: edge }
  return [fillBox(box, gap.ground), drawPath(hatch(box, { spacing: 5, rising: true }), { stroke: gap.word, strokeWidth: 1.2 })]
}
