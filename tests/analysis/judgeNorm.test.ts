import { describe, expect, it } from 'vitest'
import type { Selector } from '../../src/chain/chain'
import { intervention, norm, stated } from '../chains/buildChain'
import { judged, moti, offer, stateAt, statesOf } from './judged'

describe('judgeNorm', () => {
  it('judges each combination of a norm by the very membership that puts the intervention there', () => {
    const findings = judged([offer])
    expect(stateAt(findings, 'worker', 'some')).toBe('covered')
    expect(stateAt(findings, 'gp', 'some')).toBe('gap')
    expect(stateAt(findings, 'worker', 'none')).toBe('gap')
    expect(findings.cells.size).toBe(9)
  })

  it('counts a membership in any capacity when the norm asks for none', () => {
    expect(stateAt(judged([norm('offer', {})]), 'gp', 'some')).toBe('covered')
  })

  it('counts an intervention once, also when it names a value in two capacities', () => {
    const twice = intervention('twice', { stage: 'some', professional: 'gp as delivers, gp as refers' })
    const two = norm('two', { need: { kind: 'count', count: 2, having: {} } })
    const { judgements } = judged([two], { interventions: [twice] })
    expect(judgements.find(({ at }) => at['stage'] === 'some' && at['professional'] === 'gp')?.reason).toEqual({
      kind: 'short',
      found: 1,
      needed: 2,
    })
  })

  it('judges only the combinations that `where` admits', () => {
    const secondary = norm('secondary', { where: { professional: { group: ['secondary'] }, stage: { min: 'some' } } })
    expect(statesOf(judged([secondary]), 'secondary')).toEqual({
      'some gp': 'covered',
      'much gp': 'covered',
      'some nurse': 'gap',
      'much nurse': 'gap',
    })
  })

  it('takes `where` on another dimension as part of the combination', () => {
    const dutch = norm('dutch', { over: ['stage'], where: { scope: { in: ['dutch'] } } })
    const findings = judged([dutch], {
      interventions: [intervention('a', { stage: 'some', scope: 'dutch' }), intervention('b', { stage: 'much' })],
    })
    expect(statesOf(findings, 'dutch')).toEqual({ none: 'gap', some: 'covered', much: 'gap' })
    expect(findings.gaps.find(({ at }) => at['stage'] === 'much')?.evidence).toEqual([])
  })

  it('lets a missing value meet no demand, not even a negated one', () => {
    const notAlcohol = norm('not-alcohol', {
      over: ['stage'],
      need: { kind: 'count', count: 1, having: { substance: { in: ['alcohol'], not: true } } },
    })
    const findings = judged([notAlcohol], {
      interventions: [
        intervention('unsaid', { stage: 'none' }),
        intervention('cocaine', { stage: 'some', substance: 'cocaine' }),
        intervention('alcohol', { stage: 'much', substance: 'alcohol' }),
      ],
    })
    expect(statesOf(findings, 'not-alcohol')).toEqual({ none: 'gap', some: 'covered', much: 'gap' })
  })

  it('asks "at least" of an ordered dimension', () => {
    const recognised = norm('recognised', {
      over: ['stage'],
      need: { kind: 'count', count: 1, having: { recognition: { min: 'indicated' } } },
    })
    const findings = judged([recognised], {
      interventions: [
        intervention('low', { stage: 'none', recognition: 'described' }),
        intervention('high', { stage: 'some', recognition: 'indicated' }),
      ],
    })
    expect(statesOf(findings, 'recognised')).toEqual({ none: 'gap', some: 'covered', much: 'gap' })
  })

  it('counts a limited membership only where its limit holds', () => {
    const limited = intervention('limited', {
      stage: 'some, much',
      professional: [{ ...stated, value: 'gp', when: { stage: { in: ['much'] } } }],
    })
    const findings = judged([norm('offer', { where: { professional: { in: ['gp'] } } })], { interventions: [limited] })
    expect(statesOf(findings, 'offer')).toEqual({ 'none gp': 'gap', 'some gp': 'gap', 'much gp': 'covered' })
  })

  it('holds a limit and a demand on the same dimension together', () => {
    const limited = intervention('limited', {
      stage: 'some, much',
      scope: 'dutch',
      professional: [{ ...stated, value: 'gp', when: { stage: { in: ['much'] } } }],
    })
    const early = norm('early', {
      over: ['scope'],
      need: { kind: 'count', count: 1, having: { professional: { in: ['gp'] }, stage: { in: ['some'] } } },
    })
    expect(statesOf(judged([early], { interventions: [limited] }), 'early')).toEqual({ dutch: 'gap', european: 'gap' })
    const late = { ...early, need: { kind: 'count', count: 1, having: { professional: { in: ['gp'] }, stage: { in: ['much'] } } } } as const
    expect(statesOf(judged([late], { interventions: [limited] }), 'early')).toEqual({ dutch: 'covered', european: 'gap' })
  })

  it('asks for several professionals, so that no single one carries a place', () => {
    const several = norm('several', {
      over: ['stage'],
      need: { kind: 'professionals', count: 2, having: { professional: { as: ['delivers'] } } },
    })
    const other = intervention('other', { stage: 'much', professional: 'nurse as delivers' })
    const findings = judged([several], { interventions: [moti, other] })
    expect(statesOf(findings, 'several')).toEqual({ none: 'gap', some: 'gap', much: 'covered' })
    expect(findings.gaps.find(({ at }) => at['stage'] === 'some')?.reason).toEqual({ kind: 'short', found: 1, needed: 2 })
  })

  it('counts a professional only where its membership holds', () => {
    const several = norm('several', { over: ['stage'], need: { kind: 'professionals', count: 2, having: {} } })
    const limited = intervention('limited', {
      stage: 'some, much',
      professional: ['worker', { ...stated, value: 'gp', when: { stage: { in: ['much'] } } }],
    })
    expect(statesOf(judged([several], { interventions: [limited] }), 'several')).toEqual({ none: 'gap', some: 'gap', much: 'covered' })
  })

  it('counts a professional only where its membership holds for what `where` asks', () => {
    const limited = intervention('limited', {
      stage: 'some',
      scope: 'dutch, european',
      professional: ['nurse', { ...stated, value: 'gp', when: { scope: { in: ['dutch'] } } }],
    })
    const several = (scope: string) =>
      norm('several', { over: ['stage'], where: { scope: { in: [scope] } }, need: { kind: 'professionals', count: 2, having: {} } })
    expect(statesOf(judged([several('dutch')], { interventions: [limited] }), 'several')['some']).toBe('covered')
    expect(statesOf(judged([several('european')], { interventions: [limited] }), 'several')['some']).toBe('gap')
  })

  it('counts only professionals that `where` admits', () => {
    const several = norm('several', {
      over: ['stage'],
      where: { professional: { group: ['secondary'] } },
      need: { kind: 'professionals', count: 2, having: {} },
    })
    const both = intervention('both', { stage: 'much', professional: 'gp, nurse' })
    expect(statesOf(judged([several]), 'several')).toEqual({ none: 'gap', some: 'gap', much: 'gap' })
    expect(statesOf(judged([several], { interventions: [both] }), 'several')).toEqual({ none: 'gap', some: 'gap', much: 'covered' })
  })

  it('judges what is barred in one capacity wherever it can stand in another', () => {
    const noReferring = norm('no-referring', { over: ['professional'], where: { professional: { as: ['refers'], not: true } } })
    expect(statesOf(judged([noReferring]), 'no-referring')).toEqual({ worker: 'covered', gp: 'gap', nurse: 'gap' })
  })

  it('asks of a limited membership what `where` and `having` ask of its dimension, both', () => {
    const limited = intervention('limited', {
      stage: 'some',
      scope: 'dutch, european',
      professional: ['worker as delivers', { ...stated, value: 'gp', as: 'delivers', when: { scope: { in: ['dutch'] } } }],
    })
    const asked = (having: Selector) =>
      norm('asked', {
        over: ['stage'],
        where: { stage: { in: ['some'] }, professional: { group: ['secondary'] } },
        need: { kind: 'count', count: 1, having },
      })
    const delivers = { professional: { as: ['delivers'] } }
    const stateWith = (having: Selector) => statesOf(judged([asked(having)], { interventions: [limited] }), 'asked')['some']
    expect(stateWith({ ...delivers, scope: { in: ['dutch'] } })).toBe('covered')
    expect(stateWith({ ...delivers, scope: { in: ['european'] } })).toBe('gap')
  })

  it('judges norms over one dimension and over three', () => {
    const one = norm('one', { over: ['stage'] })
    const three = norm('three', { over: ['stage', 'professional', 'scope'] })
    const findings = judged([one, three], { interventions: [intervention('a', { stage: 'some', professional: 'gp', scope: 'dutch' })] })
    expect(statesOf(findings, 'one')['some']).toBe('covered')
    expect(statesOf(findings, 'three')['some gp dutch']).toBe('covered')
    expect(findings.coverage['three']).toEqual({ covered: 1, gap: 17, unknown: 0, notApplicable: 0, notJudged: 0 })
  })
})
