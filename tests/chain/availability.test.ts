import { expect, test } from 'vitest'
import { absentHere, countUnanswered } from '../../src/chain/availability'
import { uncounted } from '../../src/chain/leftOut'
import { noWhatIf } from '../../src/chain/view'
import { chain, dimension, intervention } from '../chains/buildChain'

const local = chain({
  dimensions: [dimension('scope', ['dutch', 'foreign']), dimension('availability', ['present', 'limited', 'absent'])],
  interventions: [
    intervention('here', { scope: 'dutch', availability: 'present' }),
    intervention('gone', { scope: 'dutch', availability: 'absent' }),
    intervention('open', { scope: 'dutch' }),
    intervention('abroad', { scope: 'foreign' }),
  ],
})

test('what a municipality says not to have counts nowhere, and what nobody answered does', () => {
  expect([...absentHere(local)]).toEqual(['gone'])
  expect([...uncounted(local, { ...noWhatIf, without: ['here'] })]).toEqual(['here', 'gone'])
})

test('where municipalities stand side by side, each is counted by itself', () => {
  expect(absentHere({ ...local, beside: { kind: 'municipalities', chains: [] } }).size).toBe(0)
})

test('no answer is missed of what the filter leaves out', () => {
  expect(countUnanswered(local, {})).toEqual({ unanswered: 2, all: 4 })
  expect(countUnanswered(local, { scope: { in: ['dutch'] } })).toEqual({ unanswered: 1, all: 3 })
  expect(countUnanswered({ ...local, dimensions: [] }, {})).toBeUndefined()
})
