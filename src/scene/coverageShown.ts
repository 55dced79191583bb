// Findings + layout → the coverage of each row and column over what is drawn: a map of a few rows does not count what stands in the others.

import { coverageAlong } from '../analysis/countCoverage'
import type { Coverage, Findings, Judgement } from '../analysis/findings'
import type { Chain } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import type { View } from '../chain/view'
import type { Layout, Track } from '../layout/layout'

/** `here` is what the cells of this map and its headers as a whole show; `elsewhere` is judged along dimensions that are no axis of it. */
export type TrackCoverage = { readonly here?: Coverage | undefined; readonly elsewhere?: Elsewhere | undefined }
export type Elsewhere = { readonly coverage: Coverage; readonly dimensions: readonly string[] }
export type CoverageShown = Readonly<Record<'rows' | 'columns', ReadonlyMap<string, TrackCoverage>>>

type Drawn = { readonly chain: Chain; readonly view: View; readonly findings: Findings; readonly layout: Layout }
/** `coverage` is that over all judgements. */
type Axis = { readonly axis: string; readonly tracks: readonly Track[]; readonly coverage: Findings['rows'] }

export function coverageShown({ chain, view, findings, layout }: Drawn): CoverageShown {
  const rows = { axis: view.rows, tracks: layout.rows, coverage: findings.rows }
  const columns = { axis: view.columns, tracks: layout.columns, coverage: findings.columns }
  return { rows: shownAlong(rows, columns, { chain, findings }), columns: shownAlong(columns, rows, { chain, findings }) }
}

type Judged = Pick<Drawn, 'chain' | 'findings'>

function shownAlong(own: Axis, across: Axis, { chain, findings }: Judged): ReadonlyMap<string, TrackCoverage> {
  const shown = drawnAcross(across, { chain, findings })
  const isAxis = (dimension: string) => dimension === own.axis || dimension === across.axis
  const away = shown.filter(({ at }) => !Object.keys(at).every(isAxis))
  if (away.length === 0 && shown === findings.judgements) return new Map(Array.from(own.coverage, ([track, here]) => [track, { here }]))
  const trackOf = new Map(own.tracks.flatMap(({ id, values }) => values.map((value) => [value, id])))
  const drawnAs = (value: string) => trackOf.get(value) ?? value
  const isAway = new Set(away)
  const here = coverageAlong(own.axis, { judgements: shown.filter((judgement) => !isAway.has(judgement)), drawnAs })
  const elsewhere = coverageAlong(own.axis, { judgements: away, drawnAs })
  const dimensionsOf = (track: string) => {
    const ofTrack = away.filter(({ at }) => drawnAs(at[own.axis] ?? '') === track)
    return [...new Set(ofTrack.flatMap(({ at }) => Object.keys(at)))].filter((dimension) => !isAxis(dimension))
  }
  return new Map(
    [...new Set([...here.keys(), ...elsewhere.keys()])].map((track) => {
      const coverage = elsewhere.get(track)
      return [track, { here: here.get(track), elsewhere: coverage && { coverage, dimensions: dimensionsOf(track) } }]
    }),
  )
}

/** The judgements themselves where all of the axis is drawn. */
function drawnAcross({ axis, tracks }: Axis, { chain, findings: { judgements } }: Judged): readonly Judgement[] {
  const drawn = new Set(tracks.flatMap(({ values }) => values))
  if (drawn.size === dimensionOf(chain, axis).dimension.values.length) return judgements
  return judgements.filter(({ at }) => at[axis] === undefined || drawn.has(at[axis]))
}
