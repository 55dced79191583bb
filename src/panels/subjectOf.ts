// A route problem + the axes of the map → what to open for it.

import type { RouteProblem } from '../analysis/findRouteProblems'
import type { View } from '../chain/view'
import type { Selection } from '../store/selection'

/** The cell where it begins to fail; where the axes make no such cell, and for what is about a whole stage, the value itself. */
export function subjectOf(problem: RouteProblem, { rows, columns }: Pick<View, 'rows' | 'columns'>): Selection {
  switch (problem.kind) {
    case 'dead-end': {
      const { professional, stages } = problem
      const [stage = ''] = stages
      if (rows === 'professional' && columns === 'stage') return { kind: 'cell', row: professional, column: stage }
      if (rows === 'stage' && columns === 'professional') return { kind: 'cell', row: stage, column: professional }
      return { kind: 'value', dimension: 'professional', id: professional }
    }
    case 'unreachable':
      return { kind: 'value', dimension: 'stage', id: problem.stage }
    case 'to-nobody':
      return { kind: 'link', id: problem.link }
    case 'bottleneck':
      return { kind: problem.only.kind, id: problem.only.id }
  }
}
