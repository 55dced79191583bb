import { describe, expect, test } from 'vitest'
import { layTogether } from '../../src/chain/layTogether'
import type { Chain } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { countFacets, countMatches } from '../../src/panels/countFacets'
import { chain, intervention } from '../chains/buildChain'

const talk = intervention('talk', { stage: 'none, some', professional: 'gp', scope: 'dutch' })
const site = intervention('site', { stage: 'none', scope: 'european' })
const course = intervention('course', { stage: 'much', professional: 'gp, gp as refers' })
const now = chain({ interventions: [talk, site, course] })

function facets(of: Chain, dimension: string, view: Partial<View> = {}): Readonly<Record<string, number>> {
  const found = of.dimensions.find(({ id }) => id === dimension)
  if (found === undefined) throw new Error(`missing dimension: ${dimension}`)
  return Object.fromEntries(countFacets(of, { ...defaultView, ...view }, found))
}

describe('countFacets', () => {
  test('counts each intervention once at each of its values', () => {
    expect(facets(now, 'stage')).toEqual({ none: 2, some: 1, much: 1 })
    expect(facets(now, 'professional')).toEqual({ gp: 2 })
  })

  test('counts under the filters of the other dimensions, and not under its own', () => {
    const where = { stage: { in: ['none'] }, scope: { in: ['dutch'] } }
    expect(facets(now, 'stage', { where })).toEqual({ none: 1, some: 1 })
  })

  test('counts what is gone from an earlier version as gone, and as nothing else', () => {
    const compared = layTogether(now, chain({ interventions: [talk, course] }), ['stage'])
    expect(facets(compared, 'stage')).toEqual({ none: 1, some: 1, much: 1 })
    expect(facets(compared, 'change')).toEqual({ same: 2, removed: 1 })
    expect(countMatches(compared, defaultView)).toEqual({ matching: 2, all: 2 })
  })
})
