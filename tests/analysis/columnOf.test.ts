import { describe, expect, it } from 'vitest'
import { columnOf, passing } from '../../src/analysis/columnOf'
import { chain, intervention } from '../chains/buildChain'

const world = chain({
  interventions: [
    intervention('both', { professional: 'gp as delivers, gp as refers' }),
    intervention('none', {}),
    intervention('plain', { professional: 'nurse' }),
  ],
})

describe('columnOf', () => {
  it('puts the memberships of each intervention in a dimension one after another', () => {
    const { firsts, values, as, capacities } = columnOf(world, 'professional')
    expect([...firsts]).toEqual([0, 2, 2, 3])
    expect(values).toEqual([1, 1, 2])
    expect(as.map((capacity) => capacities[capacity])).toEqual(['delivers', 'refers', undefined])
  })

  it('is made once for a chain', () => {
    expect(columnOf(world, 'professional')).toBe(columnOf(world, 'professional'))
    expect(columnOf({ ...world }, 'professional')).not.toBe(columnOf(world, 'professional'))
  })
})

describe('passing', () => {
  it('tells which values, in which capacity, pass the positive part of a condition', () => {
    const column = columnOf(world, 'professional')
    const passed = passing(column, { in: ['gp', 'nurse'], as: ['refers'], not: true })
    expect([...passed]).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 1])
  })
})
