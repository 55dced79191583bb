import { describe, expect, test } from 'vitest'
import { askForAny, askForOffer } from '../../src/chain/askForOffer'
import type { Need, Selector } from '../../src/chain/chain'
import { norm } from '../chains/buildChain'

const dutch: Selector = { scope: { in: ['dutch'] } }
const local: Selector = { ...dutch, availability: { in: ['present', 'limited'] } }
const route = { kinds: [], statuses: [] }
const absent: Selector = { ...dutch, availability: { in: ['absent'] } }

const asked = (need: Need, where: Selector = dutch) => norm('asks', { where, need })

const needs: readonly [string, Need, Need][] = [
  ['of a count, what is counted', { kind: 'count', count: 1, having: dutch }, { kind: 'count', count: 1, having: local }],
  [
    'of providers, what they deliver',
    { kind: 'professionals', count: 2, having: dutch },
    { kind: 'professionals', count: 2, having: local },
  ],
  ['of a route onward, both ends', { kind: 'onward', to: dutch, ...route }, { kind: 'onward', to: local, ...route }],
  ['of a route that reaches, both ends', { kind: 'reached', from: dutch, ...route }, { kind: 'reached', from: local, ...route }],
]

describe('askForOffer', () => {
  test.each(needs)('asks for local offer: %s', (_, need, there) => {
    const where = 'having' in need ? dutch : local
    expect(askForOffer(asked(need))).toEqual(asked(there, where))
  })
})

describe('askForAny', () => {
  test.each(needs)('takes back what askForOffer asks: %s', (_, need) => {
    expect(askForAny(askForOffer(asked(need)))).toEqual(asked(need))
  })

  test('leaves what a norm says of availability itself', () => {
    const own = asked({ kind: 'count', count: 1, having: absent })
    expect(askForAny(askForOffer(own))).toEqual(own)
    const over = { ...own, over: ['availability'] }
    expect(askForAny(over)).toEqual(over)
  })
})
