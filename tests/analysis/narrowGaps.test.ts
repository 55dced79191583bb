import { describe, expect, it } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import { narrowGaps } from '../../src/analysis/narrowGaps'
import type { Selector } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { chain, norm } from '../chains/buildChain'

const world = chain({
  norms: [
    norm('any', { over: ['stage'] }),
    norm('dutch', { over: ['stage'], where: { scope: { in: ['dutch'] }, stage: { in: ['some'] } } }),
  ],
})
const { gaps } = judgeChain(world, defaultView)
const listed = (where: Selector) => narrowGaps(world, gaps, where).map(({ id }) => id)

describe('narrowGaps', () => {
  it('keeps the gaps whose place agrees with the filter', () => {
    expect(listed({ stage: { min: 'some' } })).toEqual(['any@stage=some', 'any@stage=much', 'dutch@stage=some'])
  })

  it('leaves out gaps of a norm that is limited to something else, and keeps those that say nothing about it', () => {
    expect(listed({ scope: { in: ['european'] } })).toEqual(['any@stage=none', 'any@stage=some', 'any@stage=much'])
    expect(listed({ scope: { in: ['dutch'] }, substance: { in: ['cocaine'] } })).toHaveLength(4)
  })

  it('keeps all without a filter', () => {
    expect(listed({})).toEqual(gaps.map(({ id }) => id))
  })
})
