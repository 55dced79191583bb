import { describe, expect, it } from 'vitest'
import { compareFindings } from '../../src/analysis/compareFindings'
import { judgeChain } from '../../src/analysis/judgeChain'
import { defaultView } from '../../src/chain/view'
import { chain, intervention, norm, stated } from '../chains/buildChain'

const base = chain({ norms: [norm('offer', { over: ['stage'] })], interventions: [intervention('a', { stage: 'some' })] })
const judge = (change: object) => judgeChain({ ...base, ...change }, defaultView)

describe('compareFindings', () => {
  it('finds the gaps that opened, with what was there before', () => {
    const { opened, closed } = compareFindings(judge({}), judge({ interventions: [] }))
    expect(opened.map(({ gap, was }) => [gap.id, was])).toEqual([['offer@stage=some', 'covered']])
    expect(closed).toEqual([])
  })

  it('tells a gap that is filled from one that became unknown, out of scope or is no longer judged', () => {
    const cells = [{ ...stated, at: { stage: ['none'] }, state: 'unknown' }]
    const filled = [...base.interventions, intervention('b', { stage: 'much' })]
    const { closed } = compareFindings(judge({}), judge({ cells, interventions: filled }))
    expect(closed.map(({ gap, now }) => [gap.id, now])).toEqual([
      ['offer@stage=none', 'unknown'],
      ['offer@stage=much', 'covered'],
    ])
    expect(compareFindings(judge({}), judge({ norms: [] })).closed.map(({ now }) => now)).toEqual([undefined, undefined])
  })

  it('tells the worst first', () => {
    const norms = [norm('offer', { over: ['stage'], severity: 'low' }), norm('basis', { over: ['stage'], severity: 'high' })]
    const orders = [
      compareFindings(judge({ norms: [] }), judge({ norms })).opened,
      compareFindings(judge({ norms }), judge({ norms: [] })).closed,
    ]
    for (const order of orders) expect(order.map(({ gap }) => gap.severity)).toEqual(['high', 'high', 'low', 'low'])
  })

  it('finds nothing between equal findings', () => {
    expect(compareFindings(judge({}), judge({}))).toEqual({ opened: [], closed: [] })
  })
})
