import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { compareChains, isSame, membershipChanges } from '../../src/chain/compareChains'
import { chain, dimension, intervention, link, norm, stated } from '../chains/buildChain'

const talk = intervention('talk', { stage: 'some', professional: 'gp', scope: 'dutch' })
const site = intervention('site', { stage: 'none' })

function between(before: Partial<Chain>, after: Partial<Chain>) {
  return compareChains(chain(before), chain(after))
}

describe('compareChains', () => {
  test('finds no difference between equal chains, whatever the order of items and keys', () => {
    const reversed = Object.fromEntries(Object.entries(talk).reverse()) as typeof talk
    const change = between({ interventions: [talk, site] }, { interventions: [site, reversed] })
    expect(isSame(change)).toBe(true)
  })

  test('tells added from removed', () => {
    expect(between({ interventions: [talk] }, { interventions: [site] }).interventions).toEqual([
      { id: 'site', kind: 'added', fields: [] },
      { id: 'talk', kind: 'removed', fields: [] },
    ])
  })

  test('does not call an intervention moved when only the reason for where it stands was added', () => {
    const [here] = talk.memberships['stage'] ?? []
    const told = {
      ...talk,
      memberships: { ...talk.memberships, stage: here === undefined ? [] : [{ ...here, why: { en: 'As it says.' } }] },
    }
    expect(between({ interventions: [talk] }, { interventions: [told] }).interventions).toEqual([
      { id: 'talk', kind: 'changed', fields: ['stage'] },
    ])
  })

  test('calls an intervention moved when it stands elsewhere on the axes, and changed when only something else differs', () => {
    const elsewhere = intervention('talk', { stage: 'some', professional: 'nurse', scope: 'dutch' })
    const renamed = { ...talk, name: { en: 'Conversation' }, memberships: { ...talk.memberships, scope: [] } }
    expect(between({ interventions: [talk] }, { interventions: [elsewhere] }).interventions).toEqual([
      { id: 'talk', kind: 'moved', fields: ['professional'] },
    ])
    expect(between({ interventions: [talk] }, { interventions: [renamed] }).interventions).toEqual([
      { id: 'talk', kind: 'changed', fields: ['name', 'scope'] },
    ])
    expect(compareChains(chain({ interventions: [talk] }), chain({ interventions: [renamed] }), ['scope']).interventions[0]?.kind).toBe(
      'moved',
    )
  })

  test('compares links, norms and the rest by id', () => {
    const before = { links: [link('talk > site')], norms: [norm('offer', {})], interventions: [talk, site] }
    const after = {
      links: [link('talk > site', { status: 'missing' })],
      norms: [norm('offer', { severity: 'low' })],
      interventions: [talk, site],
    }
    const { others } = between(before, after)
    expect(others.links).toEqual([{ id: 'talk>site:refers', kind: 'changed', fields: ['status'] }])
    expect(others.norms).toEqual([{ id: 'offer', kind: 'changed', fields: ['severity'] }])
    expect(others.sources).toEqual([])
  })

  test('compares what is said of cells, by what they are, and what the chain says of itself', () => {
    const cell = (state: 'unknown' | 'known', ...stages: string[]) => ({ ...stated, at: { stage: stages }, state })
    const { others } = between(
      { cells: [cell('unknown', 'none', 'some')], version: '1' },
      { cells: [cell('known', 'some', 'none'), cell('unknown', 'much')], version: '2' },
    )
    expect(others.cells).toEqual([
      { id: 'stage=none,some', kind: 'changed', fields: ['state'] },
      { id: 'stage=much', kind: 'added' },
    ])
    expect(others.about).toEqual([{ id: 'about', kind: 'changed', fields: ['version'] }])
  })

  test('tells that an ordered dimension is in another order', () => {
    const { dimensions } = chain()
    const others = dimensions.slice(1)
    const ordered = (...values: string[]) => ({ dimensions: [dimension('stage', values, { ordered: true }), ...others] })
    expect(between(ordered('none', 'some', 'much'), ordered('none', 'much', 'some')).values).toEqual([
      { id: 'stage', kind: 'changed', fields: ['order'] },
    ])
    expect(between(ordered('none', 'much'), ordered('none', 'some', 'much')).values).toEqual([{ id: 'stage/some', kind: 'added' }])
  })

  test('compares the values of dimensions', () => {
    const { dimensions } = chain()
    const { values } = between({}, { dimensions: [...dimensions.slice(1), dimension('stage', ['none', 'some'], { ordered: true })] })
    expect(values).toEqual([{ id: 'stage/much', kind: 'removed' }])
  })

  test('does not report each norm of a local chain only because it asks for local offer', () => {
    const having = { scope: { in: ['dutch'] } }
    const local = { ...having, availability: { in: ['present', 'limited'] } }
    const count = (selector: typeof having) => [norm('offer', { need: { kind: 'count', count: 1, having: selector } })]
    const onward = (where: object) => [
      norm('on', { where: where as typeof having, need: { kind: 'onward', to: where as typeof having, kinds: [], statuses: [] } }),
    ]
    expect(isSame(between({ norms: count(having) }, { norms: count(local) }))).toBe(true)
    expect(isSame(between({ norms: onward(having) }, { norms: onward(local) }))).toBe(true)
  })
})

describe('membershipChanges', () => {
  test('lists by dimension which values went and which came, a capacity being part of the value', () => {
    const after = intervention('talk', { stage: 'some, much', professional: 'gp as refers' })
    expect(membershipChanges(chain({ interventions: [talk] }), chain({ interventions: [after] }), 'talk')).toEqual([
      { dimension: 'stage', gone: [], come: [{ value: 'much' }] },
      { dimension: 'professional', gone: [{ value: 'gp' }], come: [{ value: 'gp', as: 'refers' }] },
      { dimension: 'scope', gone: [{ value: 'dutch' }], come: [] },
    ])
  })
})
