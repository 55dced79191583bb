import { describe, expect, it } from 'vitest'
import { routesFrom } from '../../src/analysis/routesFrom'
import { describeGoal, describeRouteProblem } from '../../src/words/routes'
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
      'gp: van wat er staat bij none en some leidt geen enkele route verder.',
    )
    expect(describeRouteProblem(world, { kind: 'unreachable', stage: 'much', empty: false }, 'nl')).toBe(
      'much: er komt geen route aan vanuit een eerdere fase.',
    )
    expect(describeRouteProblem(world, { kind: 'unreachable', stage: 'much', empty: true }, 'en')).toBe(
      'much: there is no intervention, and no route leads there from an earlier stage.',
    )
    expect(describeRouteProblem(world, { kind: 'to-nobody', link: 'course>outside:clinic:refers', stages: ['much'] }, 'en')).toBe(
      'course refers to Clinic, where nothing stands at much.',
    )
    expect(describeRouteProblem(world, { kind: 'bottleneck', stage: 'much', only: { kind: 'intervention', id: 'talk' } }, 'nl')).toBe(
      'much: als talk wegvalt, leidt er geen route meer heen.',
    )
    expect(describeRouteProblem(world, { kind: 'bottleneck', stage: 'much', only: { kind: 'link', id: 'talk>course:refers' } }, 'nl')).toBe(
      'much: als de verbinding van talk met course wegvalt, leidt er geen route meer heen.',
    )
    expect(describeRouteProblem(world, { kind: 'bottleneck', stage: 'much', only: { kind: 'link', id: 'gone' } }, 'en')).toContain(
      'from gone to gone',
    )
  })
})

describe('describeGoal', () => {
  it('names the stage that a route leads to, or the place outside the chain', () => {
    const goals = routesFrom(world, { stage: 'some', professional: 'gp' }).help.map(({ route }) => describeGoal(world, route, 'nl'))
    expect(goals).toEqual(['much', 'Kliniek'])
  })

  it('names the intervention where that names no stage', () => {
    const route = { from: { kind: 'intervention', id: 'talk', stage: undefined }, steps: [] } as const
    expect(describeGoal(world, route, 'en')).toBe('talk')
  })
})
