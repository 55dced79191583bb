import { describe, expect, it } from 'vitest'
import { cellKey } from '../../src/analysis/findings'
import { judgeChain } from '../../src/analysis/judgeChain'
import { defaultView } from '../../src/chain/view'
import { chain, intervention, norm, stated } from '../chains/buildChain'

const offer = norm('offer', { need: { kind: 'count', count: 1, having: { professional: { as: ['delivers'] } } } })
const moti = intervention('moti', { stage: 'some, much', professional: 'worker as delivers, gp as refers' })

describe('judgeChain', () => {
  it('judges each combination of a norm by the very membership that puts the intervention there', () => {
    const { cells } = judgeChain(chain({ interventions: [moti], norms: [offer] }), defaultView)
    expect(cells.get(cellKey('worker', 'some'))?.state).toBe('covered')
    expect(cells.get(cellKey('gp', 'some'))?.state).toBe('gap')
    expect(cells.get(cellKey('worker', 'none'))?.state).toBe('gap')
    expect(cells.size).toBe(9)
  })

  it('gives a gap an address made of its norm and place', () => {
    const { gaps } = judgeChain(chain({ interventions: [moti], norms: [offer] }), defaultView)
    expect(gaps.map(({ id }) => id)).toContain('offer@stage=some;professional=gp')
    expect(gaps.find(({ id }) => id === 'offer@stage=some;professional=gp')).toMatchObject({
      evidence: ['moti'],
      counted: [],
      reason: { kind: 'short', found: 0, needed: 1 },
    })
  })

  it('counts coverage per norm, row, column and overall', () => {
    const { coverage, overall, rows, columns } = judgeChain(
      chain({
        interventions: [moti],
        norms: [{ ...offer, where: { professional: { in: ['worker', 'gp'] } } }],
        cells: [{ ...stated, at: { stage: ['none'], professional: ['gp'] }, state: 'not-applicable' }],
      }),
      defaultView,
    )
    expect(coverage['offer']).toEqual({ covered: 2, gap: 3, unknown: 0, notApplicable: 1, notJudged: 3 })
    expect(overall).toEqual({ covered: 2, gap: 3, unknown: 0, notApplicable: 1, notJudged: 0 })
    expect(rows.get('worker')).toEqual({ covered: 2, gap: 1, unknown: 0, notApplicable: 0, notJudged: 0 })
    expect(columns.get('none')).toEqual({ covered: 0, gap: 1, unknown: 0, notApplicable: 1, notJudged: 0 })
    expect(rows.has('nurse')).toBe(false)
  })
})
