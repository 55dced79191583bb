import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition, Membership } from '../../src/chain/chain'
import { dimensionOf, indexChain } from '../../src/chain/indexChain'
import { admitted, satisfies, selects, type Place } from '../../src/chain/select'
import { chain as chainWith, intervention, link, norm, stated } from '../chains/buildChain'

const limited: Membership = { ...stated, value: 'gp', as: 'refers', when: { stage: { in: ['much'] } } }
const items = {
  talk: intervention('talk', { stage: 'some, much', professional: 'worker as delivers, gp as refers', recognition: 'described' }),
  bare: intervention('bare', { stage: 'some' }),
  bound: intervention('bound', { stage: 'some, much', professional: [limited] }),
}
const chain = chainWith({ interventions: Object.values(items), links: [link('talk > bare')], norms: [norm('offer', {})] })

function picks(
  dimension: string,
  condition: Condition,
  { item = items.talk, at = {} }: { item?: (typeof items)['talk']; at?: Place } = {},
): boolean {
  return selects(chain, { [dimension]: condition }, { intervention: item, at })
}

describe('selects', () => {
  test('takes any intervention when nothing is asked', () => {
    expect(selects(chain, {}, { intervention: items.bare })).toBe(true)
  })

  test('asks that every condition holds', () => {
    const selector = { stage: { in: ['some'] }, recognition: { in: ['indicated'] } }
    expect(selects(chain, selector, { intervention: items.talk })).toBe(false)
    expect(selects(chain, { ...selector, recognition: { in: ['described'] } }, { intervention: items.talk })).toBe(true)
  })

  test('tests values, groups, capacities and ranges, all of them on the same membership', () => {
    expect(picks('professional', { in: ['gp'] })).toBe(true)
    expect(picks('professional', { group: ['primary'], as: ['delivers'] })).toBe(true)
    expect(picks('professional', { group: ['secondary'], as: ['delivers'] })).toBe(false)
    expect(picks('stage', { min: 'some' })).toBe(true)
    expect(picks('stage', { max: 'none' })).toBe(false)
    expect(picks('stage', { min: 'none', max: 'some' })).toBe(true)
  })

  test('lets a missing value meet no demand, not even a negated one', () => {
    for (const condition of [{}, { in: ['described'] }, { in: ['described'], not: true }]) {
      expect(picks('recognition', condition, { item: items.bare })).toBe(false)
    }
  })

  test('turns a condition round with not', () => {
    expect(picks('recognition', { in: ['indicated'], not: true })).toBe(true)
    expect(picks('professional', { in: ['gp'], not: true })).toBe(false)
  })

  test('tests at a place the very membership that puts the intervention there', () => {
    expect(picks('professional', { as: ['delivers'] }, { at: { professional: 'worker' } })).toBe(true)
    expect(picks('professional', { as: ['delivers'] }, { at: { professional: 'gp' } })).toBe(false)
    expect(picks('professional', {}, { at: { professional: 'nurse' } })).toBe(false)
  })

  test('lets a limited membership hold only where its limit does', () => {
    const item = items.bound
    expect(picks('professional', { in: ['gp'] }, { item, at: { stage: 'much' } })).toBe(true)
    expect(picks('professional', { in: ['gp'] }, { item, at: { stage: 'some' } })).toBe(false)
    expect(picks('professional', { in: ['gp'] }, { item })).toBe(true)
    expect(selects(chain, { professional: {}, stage: { in: ['some'] } }, { intervention: item })).toBe(false)
    expect(selects(chain, { professional: {}, stage: { in: ['much'] } }, { intervention: item })).toBe(true)
  })

  test('never takes an intervention by a condition and by its opposite', () => {
    const names = fc.subarray(['none', 'some', 'much'])
    fc.assert(
      fc.property(names, fc.constantFrom(...Object.values(items)), (values, item) => {
        expect(picks('stage', { in: values }, { item }) && picks('stage', { in: values, not: true }, { item })).toBe(false)
        expect(picks('stage', { in: values }, { item }) || picks('stage', { in: values, not: true }, { item })).toBe(true)
      }),
    )
  })
})

describe('satisfies', () => {
  test('puts a value that the dimension lacks outside every range and group', () => {
    const stage = dimensionOf(chain, 'stage')
    expect(satisfies(stage, { min: 'none' }, { value: 'gone' })).toBe(false)
    expect(satisfies(stage, { group: ['primary'] }, { value: 'some' })).toBe(false)
  })
})

describe('admitted', () => {
  test('lists the values that a condition lets through, in order of the file', () => {
    expect(admitted(chain, 'stage', undefined)).toEqual(['none', 'some', 'much'])
    expect(admitted(chain, 'stage', { in: ['much', 'none'] })).toEqual(['none', 'much'])
    expect(admitted(chain, 'professional', { group: ['secondary'], not: true })).toEqual(['worker'])
  })

  test('does not look at the capacity', () => {
    expect(admitted(chain, 'professional', { as: ['delivers'] })).toEqual(['worker', 'gp', 'nurse'])
    expect(admitted(chain, 'professional', { as: ['delivers'], not: true })).toEqual(['worker', 'gp', 'nurse'])
    expect(admitted(chain, 'professional', { in: ['gp'], as: ['delivers'], not: true })).toEqual(['worker', 'gp', 'nurse'])
  })
})

describe('indexChain', () => {
  test('is made once per chain', () => {
    expect(indexChain(chain)).toBe(indexChain(chain))
    expect(indexChain({ ...chain })).not.toBe(indexChain(chain))
  })

  test('finds every kind of item by its id', () => {
    const { interventions, links, norms } = indexChain(chain)
    expect([interventions.get('bare'), links.size, norms.get('offer')?.id]).toEqual([items.bare, 1, 'offer'])
  })
})

describe('dimensionOf', () => {
  test('knows the order of the values', () => {
    expect(dimensionOf(chain, 'stage').order.get('much')).toBe(2)
  })

  test('throws for a dimension that no reader would have let through', () => {
    expect(() => dimensionOf(chain, 'gone')).toThrow('missing dimension: gone')
  })
})
