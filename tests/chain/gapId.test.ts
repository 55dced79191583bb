import { describe, expect, test } from 'vitest'
import { formatGapId, parseGapId } from '../../src/chain/gapId'
import { chain, norm } from '../chains/buildChain'

const crossed = norm('offer', { over: ['professional', 'stage'] })
const made = chain({ norms: [crossed] })

describe('formatGapId', () => {
  test('writes norm and place in the order of the norm', () => {
    expect(formatGapId(crossed, { stage: 'some', professional: 'gp' })).toBe('offer@professional=gp;stage=some')
  })
})

describe('parseGapId', () => {
  test('reads back whatever formatGapId writes', () => {
    for (const stage of ['none', 'some', 'much']) {
      for (const professional of ['gp', 'nurse']) {
        const at = { professional, stage }
        expect(parseGapId(made, formatGapId(crossed, at))).toEqual({ norm: crossed, at })
      }
    }
  })

  test.each([
    ['offer', 'names no place'],
    ['offer@', 'names no place either'],
    ['other@professional=gp;stage=some', 'names a norm that is not there'],
    ['offer@stage=some;professional=gp', 'has another order'],
    ['offer@professional=gp', 'leaves a dimension out'],
    ['offer@professional=gp;stage=some;stage=some', 'says one twice'],
    ['offer@professional=gp;stage=never', 'names a value that is not there'],
    ['offer@professional=gp;stage=some=more', 'says more'],
  ])('refuses %s, which %s', (id) => {
    expect(parseGapId(made, id)).toBeUndefined()
  })
})
