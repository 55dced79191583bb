import { describe, expect, it } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, Intervention, Link, Need, Norm } from '../../src/chain/chain'
import { defaultView, noWhatIf, type WhatIf } from '../../src/chain/view'
import { chain, intervention, link, norm } from '../chains/buildChain'

const onward = (to: Extract<Need, { kind: 'onward' }>['to'], more: Partial<Norm> = {}): Norm =>
  norm('route', {
    over: ['stage'],
    need: { kind: 'onward', to, kinds: ['refers', 'steps-up', 'follows'], statuses: ['existing'] },
    ...more,
  })
const reached = (from: Extract<Need, { kind: 'reached' }>['from']): Norm =>
  norm('route', { over: ['stage'], need: { kind: 'reached', from, kinds: ['refers', 'steps-up', 'follows'], statuses: ['existing'] } })
const toMuch = onward({ stage: { in: ['much'] } })

type Given = {
  readonly interventions: readonly Intervention[]
  readonly links: readonly Link[]
  readonly outside?: Chain['outside']
  readonly whatIf?: WhatIf
}

function covered(asked: Norm, { interventions, links, outside = [], whatIf = noWhatIf }: Given): readonly string[] {
  const { judgements } = judgeChain(chain({ norms: [asked], interventions, links, outside }), { ...defaultView, whatIf })
  return judgements.filter(({ state }) => state === 'covered').map(({ at }) => Object.values(at).join(' '))
}

const a = intervention('a', { stage: 'some', professional: 'gp' })
const b = intervention('b', { stage: 'some', professional: 'nurse' })
const c = intervention('c', { stage: 'much', professional: 'worker' })

describe('a norm that asks for a route onward', () => {
  it('is met where links lead from an intervention of the place to one that is picked, over any number of steps', () => {
    expect(covered(toMuch, { interventions: [a, b, c], links: [link('a > b'), link('b > c')] })).toEqual(['some'])
    expect(covered(toMuch, { interventions: [a, b, c], links: [link('a > b')] })).toEqual([])
  })

  it('is not met by standing there already: at least one link is followed', () => {
    expect(covered(onward({ stage: { in: ['some'] } }), { interventions: [a], links: [] })).toEqual([])
    expect(covered(onward({ stage: { in: ['some'] } }), { interventions: [a, b], links: [link('a > b'), link('b > a')] })).toEqual(['some'])
  })

  it('follows a link in its own direction only', () => {
    expect(covered(toMuch, { interventions: [a, c], links: [link('c > a')] })).toEqual([])
  })

  it('follows only the kinds and statuses that the norm counts', () => {
    expect(covered(toMuch, { interventions: [a, c], links: [link('a > c', { status: 'possible' })] })).toEqual([])
    expect(covered(toMuch, { interventions: [a, c], links: [link('a > c', { kind: 'trains' })] })).toEqual([])
    const possible = norm('route', {
      over: ['stage'],
      need: { kind: 'onward', to: { stage: { in: ['much'] } }, kinds: ['trains'], statuses: ['existing', 'possible'] },
    })
    expect(covered(possible, { interventions: [a, c], links: [link('a > c', { kind: 'trains', status: 'possible' })] })).toEqual(['some'])
  })

  it('is not met by an intervention that spans two stages', () => {
    const span = intervention('span', { stage: 'some, much', professional: 'gp' })
    expect(covered(toMuch, { interventions: [a, span], links: [link('a > span')] })).toEqual([])
    expect(covered(toMuch, { interventions: [a, span, c], links: [link('a > span'), link('span > professional:worker')] })).not.toContain(
      'some',
    )
  })

  it('is met by a step up to an intervention that spans the stage as well', () => {
    const span = intervention('span', { stage: 'some, much' })
    expect(covered(toMuch, { interventions: [a, span], links: [link('a > span', { kind: 'steps-up' })] })).toEqual(['some'])
  })

  it('enters, at a professional, only what shares the stage that the route comes from', () => {
    const early = intervention('early', { stage: 'some', professional: 'worker' })
    const links = [link('a > professional:worker'), link('early > c')]
    expect(covered(toMuch, { interventions: [a, c], links })).toEqual([])
    expect(covered(toMuch, { interventions: [a, early, c], links })).toEqual(['some'])
  })

  it('does not leave a professional again without an intervention of theirs', () => {
    const links = [link('a > professional:worker'), link('professional:worker > c')]
    expect(covered(toMuch, { interventions: [a, c], links })).not.toContain('some')
  })

  it('starts from a professional for all of their interventions', () => {
    expect(covered(toMuch, { interventions: [a, c], links: [link('professional:gp > c')] })).toEqual(['some'])
  })

  it('starts, in a cell, only from that cell’s professional', () => {
    const both = intervention('both', { stage: 'some', professional: 'gp, nurse' })
    const cell = onward({ stage: { in: ['much'] } }, { over: ['stage', 'professional'] })
    expect(covered(cell, { interventions: [both, c], links: [link('professional:gp > c')] })).toEqual(['some gp'])
    expect(covered(cell, { interventions: [both, c], links: [link('both > c')] })).toEqual(['some gp', 'some nurse'])
  })

  it('goes, in a cell, to any other professional', () => {
    const early = intervention('early', { stage: 'some', professional: 'worker' })
    const cell = onward({ stage: { in: ['much'] } }, { over: ['stage', 'professional'] })
    expect(covered(cell, { interventions: [a, early, c], links: [link('a > professional:worker'), link('early > c')] })).toEqual([
      'some worker',
      'some gp',
    ])
  })

  it('goes nowhere from an end outside the chain unless a link leads back', () => {
    const outside = [{ id: 'clinic', name: {}, sources: [] }]
    expect(covered(toMuch, { interventions: [a, c], links: [link('a > outside:clinic')], outside })).toEqual([])
    expect(covered(toMuch, { interventions: [a, c], links: [link('a > outside:clinic'), link('outside:clinic > c')], outside })).toEqual([
      'some',
    ])
  })

  it('follows links to and from interventions that name no stage', () => {
    const stageless = intervention('stageless', { professional: 'worker' })
    expect(covered(toMuch, { interventions: [a, stageless, c], links: [link('a > stageless'), link('stageless > c')] })).toEqual(['some'])
    expect(
      covered(toMuch, { interventions: [a, stageless, c], links: [link('a > stageless'), link('stageless > professional:worker')] }),
    ).toEqual([])
  })

  it('enters a stage that a link names', () => {
    expect(covered(toMuch, { interventions: [a, c], links: [link('a > stage:much')] })).toEqual(['some'])
  })

  it('picks ends by any selector, and lets a what-if wave its demands through', () => {
    const abroad = intervention('abroad', { stage: 'much', scope: 'european' })
    const dutch = onward({ scope: { in: ['dutch'] } })
    expect(covered(dutch, { interventions: [a, abroad], links: [link('a > abroad')] })).toEqual([])
    expect(
      covered(dutch, { interventions: [a, abroad], links: [link('a > abroad')], whatIf: { without: [], with: ['abroad'], count: {} } }),
    ).toEqual(['some'])
    expect(
      covered(dutch, {
        interventions: [a, abroad],
        links: [link('a > abroad')],
        whatIf: { without: [], with: [], count: { scope: ['european'] } },
      }),
    ).toEqual(['some'])
  })

  it('does not pass through what a what-if leaves out', () => {
    const links = [link('a > b'), link('b > c')]
    expect(covered(toMuch, { interventions: [a, b, c], links, whatIf: { without: ['b'], with: [], count: {} } })).toEqual([])
    expect(covered(toMuch, { interventions: [a, b, c], links, whatIf: { without: ['c'], with: [], count: {} } })).toEqual([])
  })

  it('says no route rather than a number', () => {
    const { gaps } = judgeChain(chain({ norms: [toMuch], interventions: [a] }), defaultView)
    expect(gaps.find(({ at }) => at['stage'] === 'some')).toMatchObject({ reason: { kind: 'no-route' }, evidence: ['a'], counted: [] })
  })
})

describe('a norm that asks to be reached', () => {
  it('is met where a route arrives from what is picked', () => {
    expect(covered(reached({ stage: { in: ['some'] } }), { interventions: [a, b, c], links: [link('a > c')] })).toEqual(['much'])
    expect(covered(reached({ stage: { in: ['none'] } }), { interventions: [a, b, c], links: [link('a > c')] })).toEqual([])
  })

  it('arrives at a professional only where the stages are shared', () => {
    const early = intervention('early', { stage: 'none, some' })
    expect(covered(reached({ stage: { in: ['none'] } }), { interventions: [early, a], links: [link('early > professional:gp')] })).toEqual(
      [],
    )
    expect(covered(reached({ stage: { in: ['some'] } }), { interventions: [early, a], links: [link('early > professional:gp')] })).toEqual([
      'some',
    ])
  })

  it('steps down to an earlier stage', () => {
    const span = intervention('span', { stage: 'some, much' })
    const down = norm('route', {
      over: ['stage'],
      need: { kind: 'reached', from: { stage: { in: ['much'] } }, kinds: ['steps-down'], statuses: ['existing'] },
    })
    expect(covered(down, { interventions: [c, span], links: [link('c > span', { kind: 'steps-down' })] })).toEqual(['some'])
  })
})
