// Chain + view → Layout: the axes, the placements on them, their bars packed into rows, and where everything stands in px.

import type { Chain, Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { chooseColumns } from './chooseColumns'
import type { Layout } from './layout'
import { metricsOf } from './metrics'
import { packRows } from './packRows'
import { placeInterventions } from './placeInterventions'
import { readAxis, type Axis } from './readAxis'
import { setCoordinates } from './setCoordinates'
import { sizeBars } from './sizeBars'

export type LayoutOptions = {
  readonly language: Language
  readonly detail: Detail
  /** Wanted width / height of the map; absent: as it comes. */
  readonly aspect?: number
  /** Ids of the columns to draw, for a map that is split over pages; absent: all. */
  readonly columns?: readonly string[]
}

/** Pure: the same chain, view and options give the same Layout. All lengths in px, from the top left corner of the map. */
export function layoutMatrix(chain: Chain, view: View, { language, detail, aspect, columns: wanted }: LayoutOptions): Layout {
  const axes = {
    rows: readAxis(chain, view, { axis: 'row', language }),
    columns: narrow(readAxis(chain, view, { axis: 'column', language }), wanted),
  }
  const placements = placeInterventions(chain, view, axes)
  const judged = chain.norms.length > 0 && view.norm !== 'none'
  const metrics = judged ? metricsOf[detail] : { ...metricsOf[detail], foot: 0 }
  const columns = chooseColumns(placements, axes, { detail, ...(aspect === undefined ? {} : { aspect }) })
  const bars = detail === 'overview' ? [] : sizeBars(placements, columns, { chain, view, language, detail })
  const rows = packRows(bars, axes, metrics.foot)
  return setCoordinates({ chain, language, detail, axes, placements, columns, rows, metrics })
}

function narrow(axis: Axis, wanted: readonly string[] | undefined): Axis {
  if (wanted === undefined) return axis
  return { ...axis, tracks: axis.tracks.map((track) => ({ ...track, shown: track.shown && wanted.includes(track.id) })) }
}
