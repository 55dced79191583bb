import { describe, expect, it } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import { cellKey } from '../../src/analysis/findings'
import { defaultView } from '../../src/chain/view'
import { chain, dimension, intervention, norm, stated } from '../chains/buildChain'
import { judged, moti, offer, stateAt, statesOf } from './judged'

describe('judgeChain, norms that wait for others', () => {
  const specific = norm('specific', { need: { kind: 'count', count: 1, having: { substance: { in: ['cocaine'] } } }, unless: ['offer'] })
  const strict = norm('strict', { need: { kind: 'count', count: 1, having: { recognition: { min: 'indicated' } } }, unless: ['specific'] })

  it('does not judge where a norm named in `unless` already finds a gap, and passes that silence on', () => {
    const { judgements } = judged([strict, specific, offer])
    const at = (norm: string, stage: string) =>
      judgements.find((one) => one.norm === norm && one.at['stage'] === stage && one.at['professional'] === 'worker')
    expect(at('specific', 'none')).toMatchObject({ state: 'not-judged', reason: { kind: 'after', norm: 'offer' } })
    expect(at('strict', 'none')).toMatchObject({ state: 'not-judged', reason: { kind: 'after', norm: 'offer' } })
    expect(at('specific', 'some')?.state).toBe('gap')
    expect(at('strict', 'some')).toMatchObject({ state: 'not-judged', reason: { kind: 'after', norm: 'specific' } })
  })

  it('calls a cell weak when only a norm that waits for another fails there, and a gap when one that does not wait fails', () => {
    const findings = judged([offer, specific])
    expect(stateAt(findings, 'worker', 'some')).toBe('weak')
    expect(stateAt(findings, 'gp', 'some')).toBe('gap')
    expect(findings.gaps.find(({ norm }) => norm === 'specific')?.secondary).toBe(true)
  })

  it('looks at a norm over fewer dimensions at the part of the place that it judges', () => {
    const stage = norm('stage-offer', { over: ['stage'] })
    const waiting = norm('waiting', { unless: ['stage-offer'] })
    expect(statesOf(judged([waiting, stage]), 'waiting')).toMatchObject({
      'none gp': 'not-judged',
      'some gp': 'covered',
      'some nurse': 'gap',
    })
  })

  it('judges what a norm waits for even when the lens leaves that norm out, and does not report it', () => {
    const findings = judged([offer, specific], {}, { norm: 'specific' })
    expect(findings.norms).toEqual(['specific'])
    expect(stateAt(findings, 'gp', 'some')).toBe('not-judged')
    expect(findings.gaps.map(({ norm }) => norm)).not.toContain('offer')
  })

  it('comes to an end on norms that wait for each other', () => {
    expect(judged([{ ...offer, unless: ['specific'] }, specific]).norms).toEqual(['offer', 'specific'])
  })
})

describe('judgeChain, what the view decides', () => {
  const narrow = norm('narrow', { over: ['stage'] })

  it('judges all norms together without a lens, one with it, and none on request', () => {
    expect(judged([offer, narrow]).norms).toEqual(['offer', 'narrow'])
    expect(judged([offer, narrow], {}, { norm: 'narrow' }).norms).toEqual(['narrow'])
    const none = judged([offer, narrow], {}, { norm: 'none' })
    expect([none.norms, none.gaps, none.cells.size]).toEqual([[], [], 0])
  })

  it('shows a norm over one axis in the headers of that axis, and not in the cells', () => {
    const findings = judged([narrow])
    expect(findings.cells.size).toBe(0)
    expect(findings.columns.get('none')).toMatchObject({ covered: 0, gap: 1 })
    expect(findings.rows.size).toBe(0)
  })

  it('follows the axes of the view', () => {
    expect(stateAt(judged([offer], {}, { rows: 'stage', columns: 'professional' }), 'some', 'worker')).toBe('covered')
    expect(judged([offer], {}, { rows: 'scope' }).cells.size).toBe(0)
  })

  it('says of a cell under one norm what that norm says, also when the norm waits for another', () => {
    const waiting = norm('waiting', { need: { kind: 'count', count: 2, having: {} }, unless: ['narrow'] })
    expect(stateAt(judged([narrow, waiting], {}, { norm: 'waiting' }), 'worker', 'some')).toBe('gap')
  })

  it('never changes a judgement by a filter', () => {
    const free = judged([offer])
    const filtered = judged([offer], {}, { where: { professional: { in: ['nurse'] } }, hide: true, inferred: false })
    expect(filtered).toEqual(free)
  })

  it('judges only once whatever is filtered, and again for a what-if', () => {
    const world = chain({ interventions: [moti], norms: [offer] })
    const [gap] = judgeChain(world, defaultView).gaps
    expect(judgeChain(world, { ...defaultView, where: { stage: { in: ['some'] } }, rows: 'stage', columns: 'professional' }).gaps[0]).toBe(
      gap,
    )
    expect(judgeChain(world, { ...defaultView, whatIf: { without: ['moti'], with: [], count: {} } }).gaps[0]).not.toBe(gap)
  })
})

describe('judgeChain, what-if', () => {
  const dutch = norm('dutch', {
    over: ['stage'],
    need: {
      kind: 'count',
      count: 1,
      having: { scope: { in: ['dutch'] }, status: { in: ['implemented'] }, substance: { in: ['cocaine'] } },
    },
  })
  const abroad = intervention('abroad', { stage: 'some', scope: 'european', substance: 'cocaine' })
  const drink = intervention('drink', { stage: 'much', scope: 'european', status: 'implemented', substance: 'alcohol' })
  const more = { interventions: [abroad, drink], norms: [dutch] }
  const whatIf = { without: [], with: [], count: {} }

  it('leaves interventions out of what stands and of what counts', () => {
    const findings = judged(
      [norm('any', { over: ['stage'] })],
      { interventions: [abroad] },
      { whatIf: { ...whatIf, without: ['abroad', 'nothing'] } },
    )
    expect(findings.gaps.find(({ at }) => at['stage'] === 'some')).toMatchObject({ evidence: [], nearMisses: [] })
  })

  it('counts an added intervention whatever its scope and status say, but not whatever it is about', () => {
    const findings = judged([dutch], more, { whatIf: { ...whatIf, with: ['abroad', 'drink'] } })
    expect(statesOf(findings, 'dutch')).toEqual({ none: 'gap', some: 'covered', much: 'gap' })
  })

  it('lets values count as if they were the demanded ones', () => {
    const findings = judged(
      [dutch],
      { interventions: [intervention('a', { stage: 'some', scope: 'european', status: 'in-development', substance: 'cocaine' })] },
      { whatIf: { ...whatIf, count: { scope: ['european'] } } },
    )
    expect(statesOf(findings, 'dutch')['some']).toBe('gap')
    const both = judged(
      [dutch],
      { interventions: [intervention('a', { stage: 'some', scope: 'european', status: 'in-development', substance: 'cocaine' })] },
      { whatIf: { ...whatIf, count: { scope: ['european'], status: ['in-development'] } } },
    )
    expect(statesOf(both, 'dutch')['some']).toBe('covered')
  })
})

describe('judgeChain, coverage', () => {
  const cells = [{ ...stated, at: { stage: ['none'], professional: ['gp'] }, state: 'not-applicable' }] as const

  it('counts per norm, row, column and overall', () => {
    const { coverage, overall, rows, columns } = judged([{ ...offer, where: { professional: { in: ['worker', 'gp'] } } }], { cells })
    expect(coverage['offer']).toEqual({ covered: 2, gap: 3, unknown: 0, notApplicable: 1, notJudged: 3 })
    expect(overall).toEqual({ covered: 2, gap: 3, unknown: 0, notApplicable: 1, notJudged: 0 })
    expect(rows.get('worker')).toEqual({ covered: 2, gap: 1, unknown: 0, notApplicable: 0, notJudged: 0 })
    expect(columns.get('none')).toEqual({ covered: 0, gap: 1, unknown: 0, notApplicable: 1, notJudged: 0 })
    expect(rows.has('nurse')).toBe(false)
  })

  it('judges a folded group by all that is in it', () => {
    const findings = judged([offer], {}, { collapsed: ['row:secondary'] })
    expect(stateAt(findings, 'worker', 'some')).toBe('covered')
    expect(stateAt(findings, 'gp', 'some')).toBeUndefined()
    expect(stateAt(findings, 'secondary', 'some')).toBe('gap')
    expect(findings.cells.get(cellKey('secondary', 'some'))?.gaps).toHaveLength(2)
    expect(findings.rows.get('secondary')).toMatchObject({ covered: 0, gap: 6 })
    expect(findings.gaps).toHaveLength(judged([offer]).gaps.length)
  })

  it('does not judge the row of interventions that name no value', () => {
    const nameless = intervention('nameless', { stage: 'some' })
    const { judgements } = judged([offer], { interventions: [nameless] })
    expect(judgements).toHaveLength(9)
    expect(judgements.every(({ evidence }) => evidence.length === 0)).toBe(true)
  })

  it('judges a chain without interventions or values', () => {
    const empty = chain({ dimensions: [dimension('stage', []), dimension('professional', [])], norms: [offer] })
    expect(judgeChain(empty, defaultView).coverage['offer']).toEqual({ covered: 0, gap: 0, unknown: 0, notApplicable: 0, notJudged: 0 })
  })
})
