import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { coverageShown } from '../../src/scene/coverageShown'
import { inputFor } from './smallChain'

const { chain, view, findings, layout } = inputFor()

function sums(coverage: ReturnType<typeof coverageShown>['columns']): number {
  return [...coverage.values()].reduce(
    (sum, { here, elsewhere }) =>
      sum + [here, elsewhere?.coverage].reduce((both, part) => both + (part?.covered ?? 0) + (part?.gap ?? 0), 0),
    0,
  )
}

describe('coverageShown', () => {
  test('counts all judgements of the findings while all is drawn', () => {
    const shown = coverageShown({ chain, view, findings, layout })
    const all = [...findings.columns.values()].reduce((sum, { covered, gap }) => sum + covered + gap, 0)
    expect(sums(shown.columns)).toBe(all)
    expect([...shown.columns.values()].some(({ here }) => here !== undefined)).toBe(true)
  })

  test('tells apart what is judged along a dimension that is no axis of the map', () => {
    const other = { ...view, rows: 'level' }
    const drawn = layoutMatrix(chain, other, { language: 'nl', detail: 'names' })
    const shown = coverageShown({ chain, view: other, findings: judgeChain(chain, other), layout: drawn })
    const { elsewhere } = shown.columns.get('much') ?? {}
    expect(elsewhere?.dimensions).toEqual(['professional'])
    expect(elsewhere?.coverage.gap).toBe(
      findings.gaps.filter(({ at }) => at['stage'] === 'much' && at['professional'] !== undefined).length,
    )
  })

  test('counts in a column only the rows that are drawn', () => {
    const few = layoutMatrix(chain, view, { language: 'nl', detail: 'names', rows: ['teacher'] })
    const shown = coverageShown({ chain, view, findings, layout: few })
    const inRow = findings.judgements.filter(
      ({ at, state }) =>
        (at['professional'] ?? 'teacher') === 'teacher' && at['stage'] !== undefined && (state === 'covered' || state === 'gap'),
    )
    expect(sums(shown.columns)).toBe(inRow.length)
  })
})
