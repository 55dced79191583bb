// A route problem, or a place, + the axes of the map → what to open for it.

import type { RouteProblem } from '../analysis/findRouteProblems'
import { dimensionIds } from '../chain/dimensionIds'
import type { Place } from '../chain/select'
import type { View } from '../chain/view'
import type { Selection } from '../store/selection'

type Axes = Pick<View, 'rows' | 'columns'>

/** The place where it begins to fail; for what is about a whole stage, the stage itself. */
export function subjectOf(problem: RouteProblem, axes: Axes): Selection {
  switch (problem.kind) {
    case 'dead-end': {
      const { professional, stages } = problem
      const [stage = ''] = stages
      return subjectOfPlace({ professional, stage }, axes)
    }
    case 'unreachable':
      return { kind: 'value', dimension: dimensionIds.stage, id: problem.stage }
    case 'to-nobody':
      return { kind: 'link', id: problem.link }
    case 'bottleneck':
      return { kind: problem.only.kind, id: problem.only.id }
  }
}

/** The cell of the place; where the axes make no such cell, the first value that the place names. */
export function subjectOfPlace(at: Place, { rows, columns }: Axes): Selection {
  const [row, column] = [at[rows], at[columns]]
  if (row !== undefined && column !== undefined) return { kind: 'cell', row, column }
  const [[dimension, id] = ['', '']] = Object.entries(at)
  return { kind: 'value', dimension, id }
}
