import { describe, expect, test } from 'vitest'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { coverageShown } from '../../src/scene/coverageShown'
import { inputFor } from './smallChain'

const { chain, view, findings, layout } = inputFor()

function sums(coverage: ReturnType<typeof coverageShown>['columns']): number {
  return [...coverage.values()].reduce((sum, { covered, gap }) => sum + covered + gap, 0)
}

describe('coverageShown', () => {
  test('is that of the findings while all is drawn', () => {
    expect(coverageShown({ chain, view, findings, layout })).toEqual({ rows: findings.rows, columns: findings.columns })
  })

  test('counts in a column only the rows that are drawn', () => {
    const few = layoutMatrix(chain, view, { language: 'nl', detail: 'names', rows: ['teacher'] })
    const shown = coverageShown({ chain, view, findings, layout: few })
    const inRow = findings.judgements.filter(
      ({ at, state }) =>
        (at['professional'] ?? 'teacher') === 'teacher' && at['stage'] !== undefined && (state === 'covered' || state === 'gap'),
    )
    expect(sums(shown.columns)).toBe(inRow.length)
    expect(sums(shown.columns)).toBeLessThan(sums(findings.columns))
  })
})
