import { describe, expect, it } from 'vitest'
import type { MayHide } from '../../src/analysis/findings'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, Norm, Selector } from '../../src/chain/chain'
import { defaultView, noWhatIf, type WhatIf } from '../../src/chain/view'
import { describeGap } from '../../src/words/gaps'
import { chain, intervention, link, norm, stated } from '../chains/buildChain'

const counted = { kinds: ['refers', 'steps-up'], statuses: ['existing'] } as const
const onward = (to: Selector, more: Partial<Norm> = {}): Norm =>
  norm('route', { over: ['stage', 'professional'], need: { kind: 'onward', to, ...counted }, ...more })
const reached = (from: Selector): Norm => norm('route', { over: ['stage', 'professional'], need: { kind: 'reached', from, ...counted } })

type Given = Partial<Chain> & { readonly asked: Norm; readonly at?: string; readonly whatIf?: WhatIf }

function hidden({ asked, at = 'stage=some;professional=gp', whatIf = noWhatIf, ...more }: Given): readonly MayHide[] {
  const { gaps } = judgeChain(chain({ norms: [asked], ...more }), { ...defaultView, whatIf })
  const gap = gaps.find(({ id }) => id === `route@${at}`)
  if (gap === undefined) throw new Error(`no gap at ${at}; gaps: ${gaps.map(({ id }) => id).join(' ')}`)
  return gap.mayHide
}

const end = (id: string, dimension: string, missing: 'value' | 'capacity' = 'value'): MayHide => ({
  kind: 'far-end',
  id,
  dimension,
  missing,
})
const start = intervention('start', { stage: 'some', professional: 'gp' })
const toCocaine = onward({ substance: { in: ['cocaine'] } })
const links = [link('start > there')]

describe('a gap of a norm that asks for a route onward', () => {
  it('may be hidden by an intervention it leads to that does not say the one thing asked of it', () => {
    const unsaid = intervention('there', { stage: 'much' })
    const otherwise = intervention('there', { stage: 'much', substance: 'alcohol' })
    expect(hidden({ asked: toCocaine, interventions: [start, unsaid], links })).toEqual([end('there', 'substance')])
    expect(hidden({ asked: toCocaine, interventions: [start, otherwise], links })).toEqual([])
  })

  it('may be hidden by one that does not say its stage, or in what capacity a professional is tied to it', () => {
    const stageless = intervention('there', { substance: 'cocaine' })
    const anyhow = intervention('there', { stage: 'much', professional: 'worker' })
    expect(hidden({ asked: onward({ stage: { in: ['much'] } }), interventions: [start, stageless], links })).toEqual([
      end('there', 'stage'),
    ])
    const delivered = onward({ professional: { in: ['worker'], as: ['delivers'] } })
    expect(hidden({ asked: delivered, interventions: [start, anyhow], links })).toEqual([end('there', 'professional', 'capacity')])
  })

  it('is not hidden by what lacks two things, or by what no counted link leads to', () => {
    const bare = intervention('there', { stage: 'much' })
    const two = onward({ substance: { in: ['cocaine'] }, scope: { in: ['dutch'] } })
    expect(hidden({ asked: two, interventions: [start, bare], links })).toEqual([])
    expect(hidden({ asked: toCocaine, interventions: [start, bare], links: [link('start > there', { status: 'possible' })] })).toEqual([])
    expect(hidden({ asked: toCocaine, interventions: [start, bare], links: [link('there > start')] })).toEqual([])
  })

  it('may be hidden several steps away', () => {
    const between = intervention('between', { stage: 'some', substance: 'alcohol' })
    const there = intervention('there', { stage: 'much' })
    const far = [link('start > between'), link('between > there')]
    expect(hidden({ asked: toCocaine, interventions: [start, between, there], links: far })).toEqual([end('there', 'substance')])
  })

  it('begins, in a cell, only at that cell’s interventions and professional', () => {
    const nurse = intervention('start', { stage: 'some', professional: 'gp, nurse' })
    const there = intervention('there', { stage: 'much' })
    const given = { asked: toCocaine, interventions: [nurse, there], links: [link('professional:nurse > there')] }
    expect(hidden(given)).toEqual([])
    expect(hidden({ ...given, at: 'stage=some;professional=nurse' })).toEqual([end('there', 'substance')])
  })

  it('may be hidden behind a professional’s door by what does not name its stage or its professional', () => {
    const cocaine = { substance: 'cocaine' }
    const interventions = [
      start,
      intervention('stageless', { ...cocaine, professional: 'worker' }),
      intervention('nobody', { ...cocaine, stage: 'some' }),
      intervention('nobody-later', { ...cocaine, stage: 'much' }),
      intervention('neither', cocaine),
    ]
    expect(hidden({ asked: toCocaine, interventions, links: [link('start > professional:worker')] })).toEqual([
      end('stageless', 'stage'),
      end('nobody', 'professional'),
    ])
  })

  it('is not hidden behind the door of a professional, or at a stage, that the norm does not ask for', () => {
    const nobody = intervention('nobody', { stage: 'some' })
    const door = [link('start > professional:worker')]
    expect(hidden({ asked: onward({ professional: { in: ['nurse'] } }), interventions: [start, nobody], links: door })).toEqual([])
    expect(hidden({ asked: onward({ professional: { in: ['worker'] } }), interventions: [start, nobody], links: door })).toEqual([
      end('nobody', 'professional'),
    ])
  })

  it('may be hidden by what is unknown at the place of a professional it leads to', () => {
    const cells: Chain['cells'] = [
      { ...stated, at: { professional: ['worker'] }, state: 'unknown' },
      { ...stated, at: { professional: ['nurse'] }, state: 'unknown' },
      { ...stated, at: { professional: ['worker'], substance: ['alcohol'] }, state: 'unknown' },
    ]
    const given = { asked: toCocaine, interventions: [start], links: [link('start > professional:worker')] }
    expect(hidden({ ...given, cells })).toEqual([{ kind: 'cell', cell: 0 }])
    const looked = { ...stated, at: { professional: ['worker'], stage: ['some'] }, state: 'known' } as const
    expect(hidden({ ...given, cells: [...cells, looked] })).toEqual([])
  })

  it('may be hidden by a step on the way that does not name its stage or its professional, or by what is unknown there', () => {
    const interventions = [
      start,
      intervention('stageless', { substance: 'alcohol', professional: 'worker' }),
      intervention('nobody', { substance: 'alcohol', stage: 'some' }),
      intervention('apart', { substance: 'alcohol', stage: 'some' }),
      intervention('there', { substance: 'cocaine', stage: 'much', professional: 'nurse' }),
    ]
    const onWay = [link('start > professional:worker'), link('stageless > there'), link('nobody > there')]
    const by = (id: string, dimension: string): MayHide => ({ kind: 'on-the-way', id, dimension, missing: 'value' })
    const ways = hidden({ asked: toCocaine, interventions, links: onWay }).filter(({ kind }) => kind !== 'intervention')
    expect(ways).toEqual([by('stageless', 'stage'), by('nobody', 'professional')])
    const cells: Chain['cells'] = [
      { ...stated, at: { professional: ['worker'] }, state: 'unknown' },
      { ...stated, at: { professional: ['worker'], substance: ['alcohol'] }, state: 'unknown' },
    ]
    const elsewhere = onward({ professional: { in: ['nurse'] } })
    const given = { asked: elsewhere, interventions: [start], links: [link('start > professional:worker')], cells }
    expect(hidden(given)).toEqual([{ kind: 'cell', cell: 0 }])
  })

  it('is not hidden by what a what-if leaves out, nor across it', () => {
    const between = intervention('between', { stage: 'some', substance: 'alcohol' })
    const there = intervention('there', { stage: 'much' })
    const given = { asked: toCocaine, interventions: [start, between, there], links: [link('start > between'), link('between > there')] }
    expect(hidden({ ...given, whatIf: { ...noWhatIf, without: ['there'] } })).toEqual([])
    expect(hidden({ ...given, whatIf: { ...noWhatIf, without: ['between'] } })).toEqual([])
  })

  it('says so in its sentence and keeps its severity', () => {
    const there = intervention('there', { stage: 'much' })
    const world = chain({ norms: [toCocaine], interventions: [start, there], links })
    const gap = judgeChain(world, defaultView).gaps.find(({ id }) => id === 'route@stage=some;professional=gp')
    expect(gap?.severity).toBe('high')
    expect(gap === undefined ? '' : describeGap(world, gap, 'en')).toContain('of 1 intervention one trait is not stated')
  })
})

describe('a gap of a norm that asks to be reached', () => {
  it('may be hidden by an intervention a route comes from, that does not say the one thing asked of it', () => {
    const asked = reached({ substance: { in: ['cocaine'] } })
    const from = intervention('from', { stage: 'none' })
    expect(hidden({ asked, interventions: [start, from], links: [link('from > start')] })).toEqual([end('from', 'substance')])
    expect(hidden({ asked, interventions: [start, from], links: [link('start > from')] })).toEqual([])
  })

  it('may be hidden behind the door of a professional who refers to here', () => {
    const asked = reached({ substance: { in: ['cocaine'] } })
    const stageless = intervention('stageless', { professional: 'worker', substance: 'cocaine' })
    expect(hidden({ asked, interventions: [start, stageless], links: [link('professional:worker > start')] })).toEqual([
      end('stageless', 'stage'),
    ])
  })
})
