import { describe, expect, it } from 'vitest'
import { routesFrom } from '../../src/analysis/routesFrom'
import { describeRouteProblem, describeRoutes } from '../../src/words/routes'
import { chain, intervention, link } from '../chains/buildChain'

const world = chain({
  interventions: [
    intervention('talk', { stage: 'some', professional: 'gp' }),
    intervention('course', { stage: 'much', professional: 'worker' }),
  ],
  outside: [{ id: 'clinic', name: { nl: 'Kliniek', en: 'Clinic' }, sources: [] }],
  links: [link('talk > course'), link('course > talk', { kind: 'steps-down' }), link('course > outside:clinic')],
})

describe('describeRouteProblem', () => {
  it('says each problem in one sentence', () => {
    expect(describeRouteProblem(world, { kind: 'dead-end', professional: 'gp', stages: ['none', 'some'] }, 'nl')).toBe(
      'gp: van het aanbod bij none en some leidt geen enkele route verder.',
    )
    expect(describeRouteProblem(world, { kind: 'unreachable', stage: 'much', empty: false }, 'nl')).toBe(
      'much: er leidt geen route heen vanuit een eerdere fase.',
    )
    expect(describeRouteProblem(world, { kind: 'unreachable', stage: 'much', empty: true }, 'en')).toBe(
      'much: there is no offer, and no route leads there from an earlier stage.',
    )
    expect(describeRouteProblem(world, { kind: 'to-nobody', link: 'course>outside:clinic:refers', stages: ['much'] }, 'en')).toBe(
      'course refers to Clinic, who has nothing at much.',
    )
    expect(describeRouteProblem(world, { kind: 'bottleneck', stage: 'much', only: { kind: 'intervention', id: 'talk' } }, 'nl')).toBe(
      'much: als talk wegvalt, leidt er geen route meer heen.',
    )
    expect(describeRouteProblem(world, { kind: 'bottleneck', stage: 'much', only: { kind: 'link', id: 'talk>course:refers' } }, 'nl')).toBe(
      'much: als de route van talk naar course wegvalt, leidt er geen route meer heen.',
    )
    expect(describeRouteProblem(world, { kind: 'bottleneck', stage: 'much', only: { kind: 'link', id: 'gone' } }, 'en')).toContain(
      'from gone to gone',
    )
  })
})

describe('describeRoutes', () => {
  it('tells the way to help, and the way back', () => {
    expect(describeRoutes(world, routesFrom(world, { stage: 'some', professional: 'gp' }), 'nl')).toEqual([
      'gp × some: er leidt een route naar course (much). talk (some) → course (much). Terug kan ook: course (much) → talk (some).',
      'gp × some: er leidt een route naar Kliniek. talk (some) → course (much) → Kliniek. Een route terug is er niet.',
    ])
  })

  it('says that there is none', () => {
    expect(describeRoutes(world, routesFrom(world, { stage: 'none', professional: 'gp' }), 'en')).toEqual([
      'gp × none: no intervention stands here, so no route begins here.',
    ])
    const alone = { ...world, links: [] }
    expect(describeRoutes(alone, routesFrom(alone, { stage: 'some', professional: 'gp' }), 'nl')).toEqual([
      'gp × some: er leidt geen route naar een latere fase of naar hulp buiten de keten.',
    ])
  })
})
