// Chain + view + axes → placements: every intervention in every row where it stands, one for each contiguous run of columns.

import type { Chain, Intervention, Membership } from '../chain/chain'
import { selects, type Place } from '../chain/select'
import type { View } from '../chain/view'
import type { Axis } from './readAxis'

export type Placement = {
  /** Position in the chain's list. */
  readonly intervention: number
  /** Positions in the axes' tracks. */
  readonly row: number
  readonly from: number
  readonly to: number
  /** One for each column of the run. */
  readonly inferred: readonly boolean[]
  readonly matching: readonly boolean[]
}

export type Axes = { readonly rows: Axis; readonly columns: Axis }

type Spot = { readonly row: number; readonly column: number; readonly inferred: boolean; readonly matches: boolean }

/**
 * In file order, then by row, then by column. A value that finds no partner on the other axis stands with the unnamed track there,
 * and an intervention with neither stands where the unnamed tracks cross: nothing is dropped. What the view hides is left out.
 */
export function placeInterventions(chain: Chain, view: View, axes: Axes): Placement[] {
  const filtered = Object.keys(view.where).length > 0
  return chain.interventions.flatMap((intervention, position) => {
    const spots = findSpots(chain, { intervention: drawnPart(intervention, view), axes })
    const judged = filtered ? spots.map((spot) => ({ ...spot, matches: matchesAt(chain, view, { intervention, axes, spot }) })) : spots
    return joinRuns(
      judged.filter((spot) => isShown(spot, axes) && (spot.matches || !view.hide)),
      axes,
    ).map((run) => ({
      intervention: position,
      ...run,
    }))
  })
}

function drawnPart(intervention: Intervention, view: View): Intervention {
  if (view.inferred) return intervention
  const stated = Object.entries(intervention.memberships).map(([dimension, memberships]) => [
    dimension,
    memberships.filter((membership) => membership.basis === 'stated'),
  ])
  return { ...intervention, memberships: Object.fromEntries(stated) as Intervention['memberships'] }
}

function findSpots(chain: Chain, { intervention, axes }: { intervention: Intervention; axes: Axes }): Spot[] {
  const rows = tracksOf(intervention, axes.rows)
  const columns = tracksOf(intervention, axes.columns)
  const limited = isLimited(intervention, axes)
  const spots: Spot[] = []
  for (const [row, ofRow] of rows) {
    for (const [column, ofColumn] of columns) {
      if (limited && !standsAt(chain, { intervention, axes, row, column })) continue
      spots.push({ row, column, inferred: isInferred(ofRow) || isInferred(ofColumn), matches: true })
    }
  }
  const [noRow, noColumn] = [axes.rows.tracks.length - 1, axes.columns.tracks.length - 1]
  for (const [row, memberships] of rows) {
    if (!spots.some((spot) => spot.row === row)) spots.push({ row, column: noColumn, inferred: isInferred(memberships), matches: true })
  }
  for (const [column, memberships] of columns) {
    if (!spots.some((spot) => spot.column === column)) spots.push({ row: noRow, column, inferred: isInferred(memberships), matches: true })
  }
  if (spots.length === 0) spots.push({ row: noRow, column: noColumn, inferred: false, matches: true })
  return spots.sort((a, b) => a.row - b.row || a.column - b.column)
}

function tracksOf(intervention: Intervention, axis: Axis): Map<number, Membership[]> {
  const tracks = new Map<number, Membership[]>()
  for (const membership of intervention.memberships[axis.dimension.id] ?? []) {
    const track = axis.trackOf.get(membership.value)
    if (track === undefined) continue
    const known = tracks.get(track)
    if (known === undefined) tracks.set(track, [membership])
    else known.push(membership)
  }
  return tracks
}

// Stated once is stated, however often it is inferred as well.
function isInferred(memberships: readonly Membership[]): boolean {
  return memberships.every((membership) => membership.basis === 'inferred')
}

function isLimited(intervention: Intervention, { rows, columns }: Axes): boolean {
  return [rows, columns].some(({ dimension }) =>
    (intervention.memberships[dimension.id] ?? []).some((membership) => membership.when !== undefined),
  )
}

type Where = { readonly intervention: Intervention; readonly axes: Axes; readonly row: number; readonly column: number }

function standsAt(chain: Chain, { intervention, axes, row, column }: Where): boolean {
  return placesAt(axes, { row, column }).some((at) => {
    const selector = Object.fromEntries(Object.entries(at).map(([dimension, value]) => [dimension, { in: [value] }]))
    return selects(chain, selector, { intervention, at })
  })
}

function matchesAt(
  chain: Chain,
  view: View,
  { intervention, axes, spot }: { intervention: Intervention; axes: Axes; spot: Spot },
): boolean {
  return placesAt(axes, spot).some((at) => selects(chain, view.where, { intervention, at }))
}

/** The combinations of values that a spot stands for: one, more when a group is folded; an unnamed track fixes nothing. */
function placesAt({ rows, columns }: Axes, { row, column }: { row: number; column: number }): Place[] {
  const ofRows = rows.tracks[row]?.values ?? []
  const ofColumns = columns.tracks[column]?.values ?? []
  return (ofRows.length === 0 ? [undefined] : ofRows).flatMap((ofRow) =>
    (ofColumns.length === 0 ? [undefined] : ofColumns).map((ofColumn) => ({
      ...(ofRow === undefined ? {} : { [rows.dimension.id]: ofRow }),
      ...(ofColumn === undefined ? {} : { [columns.dimension.id]: ofColumn }),
    })),
  )
}

function isShown(spot: Spot, { rows, columns }: Axes): boolean {
  return rows.tracks[spot.row]?.shown === true && columns.tracks[spot.column]?.shown === true
}

// Neighbours join only where the order of the columns carries meaning.
function joinRuns(spots: readonly Spot[], { columns }: Axes): Omit<Placement, 'intervention'>[] {
  const runs: { row: number; from: number; to: number; inferred: boolean[]; matching: boolean[] }[] = []
  for (const { row, column, inferred, matches } of spots) {
    const run = runs.at(-1)
    const joins = columns.dimension.ordered && columns.tracks[column]?.kind !== 'unnamed'
    if (run?.row === row && run.to === column - 1 && joins) {
      run.to = column
      run.inferred.push(inferred)
      run.matching.push(matches)
    } else {
      runs.push({ row, from: column, to: column, inferred: [inferred], matching: [matches] })
    }
  }
  return runs
}
