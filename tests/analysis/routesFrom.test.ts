import { describe, expect, it } from 'vitest'
import { routesFrom } from '../../src/analysis/routesFrom'
import { chain, intervention, link } from '../chains/buildChain'

const screening = intervention('screening', { stage: 'some', professional: 'gp' })
const talk = intervention('talk', { stage: 'some', professional: 'worker' })
const course = intervention('course', { stage: 'much', professional: 'worker' })
const outside = [{ id: 'clinic', name: {}, sources: [] }]
const gp = { stage: 'some', professional: 'gp' }

describe('routesFrom', () => {
  it('gives the shortest route to each later stage and each end outside, step by step', () => {
    const world = chain({
      interventions: [screening, talk, course],
      outside,
      links: [link('screening > talk'), link('talk > course'), link('course > outside:clinic')],
    })
    const { starts, help } = routesFrom(world, gp)
    expect(starts).toEqual(['screening'])
    expect(help.map(({ route }) => route.steps)).toEqual([
      [
        { link: 'screening>talk:refers', to: { kind: 'intervention', id: 'talk', stage: 'some' } },
        { link: 'talk>course:refers', to: { kind: 'intervention', id: 'course', stage: 'much' } },
      ],
      [
        { link: 'screening>talk:refers', to: { kind: 'intervention', id: 'talk', stage: 'some' } },
        { link: 'talk>course:refers', to: { kind: 'intervention', id: 'course', stage: 'much' } },
        { link: 'course>outside:clinic:refers', to: { kind: 'outside', id: 'clinic' } },
      ],
    ])
  })

  it('names the link, not the door, of a step through a professional', () => {
    const world = chain({
      interventions: [screening, talk, course],
      links: [link('professional:gp > professional:worker'), link('talk > course', { kind: 'steps-up' })],
    })
    expect(routesFrom(world, gp).help[0]?.route).toEqual({
      from: { kind: 'intervention', id: 'screening', stage: 'some' },
      steps: [
        { link: 'professional:gp>professional:worker:refers', to: { kind: 'intervention', id: 'talk', stage: 'some' } },
        { link: 'talk>course:steps-up', to: { kind: 'intervention', id: 'course', stage: 'much' } },
      ],
    })
  })

  it('tells the way back to the stage of the place or an earlier one', () => {
    const links = [link('screening > course'), link('course > talk', { kind: 'steps-down' })]
    const [first] = routesFrom(chain({ interventions: [screening, talk, course], links }), gp).help
    expect(first?.back).toEqual({
      from: { kind: 'intervention', id: 'course', stage: 'much' },
      steps: [{ link: 'course>talk:steps-down', to: { kind: 'intervention', id: 'talk', stage: 'some' } }],
    })
    const [only] = routesFrom(chain({ interventions: [screening, course], links: [link('screening > course')] }), gp).help
    expect(only).toMatchObject({ back: undefined })
  })

  it('tells the way back from outside the chain', () => {
    const links = [link('screening > outside:clinic'), link('outside:clinic > talk', { kind: 'steps-down' })]
    const [first] = routesFrom(chain({ interventions: [screening, talk], outside, links }), gp).help
    expect(first?.back?.steps).toEqual([
      { link: 'outside:clinic>talk:steps-down', to: { kind: 'intervention', id: 'talk', stage: 'some' } },
    ])
  })

  it('finds nothing where nothing stands or leads on', () => {
    const world = chain({ interventions: [screening, talk], links: [link('screening > talk')] })
    expect(routesFrom(world, gp)).toEqual({ at: gp, starts: ['screening'], help: [] })
    expect(routesFrom(world, { stage: 'none', professional: 'gp' })).toMatchObject({ starts: [], help: [] })
  })

  it('does not use another professional’s links for the first step, nor what a what-if leaves out', () => {
    const both = intervention('both', { stage: 'some', professional: 'gp, nurse' })
    const links = [link('professional:nurse > course')]
    expect(routesFrom(chain({ interventions: [both, course], links }), gp).help).toEqual([])
    expect(routesFrom(chain({ interventions: [both, course], links }), { stage: 'some', professional: 'nurse' }).help).toHaveLength(1)
    expect(
      routesFrom(
        chain({ interventions: [both, course], links }),
        { stage: 'some' },
        { whatIf: { without: ['course'], with: [], count: {} } },
      ).help,
    ).toEqual([])
  })

  it('uses links that do not exist yet only when they are asked for, also on the way back', () => {
    const world = chain({
      interventions: [screening, course],
      links: [link('screening > course', { status: 'possible' }), link('course > screening', { kind: 'steps-down', status: 'missing' })],
    })
    expect(routesFrom(world, gp).help).toEqual([])
    expect(routesFrom(world, gp, { statuses: ['existing', 'possible'] }).help).toMatchObject([
      { route: { steps: [{ link: 'screening>course:refers' }] }, back: undefined },
    ])
    expect(routesFrom(world, gp, { statuses: ['existing', 'possible', 'missing'] }).help[0]?.back?.steps).toMatchObject([
      { link: 'course>screening:steps-down' },
    ])
  })
})
