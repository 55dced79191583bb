import { describe, expect, it } from 'vitest'
import { findContradictions } from '../../src/analysis/findContradictions'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, SourceFinding } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { chain, intervention, norm, stated } from '../chains/buildChain'

const offer = norm('offer', { where: { professional: { in: ['gp'] } } })

function finding(id: string, more: Partial<SourceFinding>): SourceFinding {
  return { ...stated, id, text: {}, norm: 'offer', says: 'gap', at: { stage: ['some'], professional: ['gp'] }, ...more }
}

/** Met for the GP at the stage "some" and nowhere else. */
function judged(findings: readonly SourceFinding[], { view = {}, more = {} }: { view?: Partial<View>; more?: Partial<Chain> } = {}) {
  const asked = { ...defaultView, ...view }
  const whole = chain({ norms: [offer], interventions: [intervention('talk', { stage: 'some', professional: 'gp' })], findings, ...more })
  return { chain: whole, view: asked, findings: judgeChain(whole, asked) }
}

/** Each as `finding: stage, stage`. */
function told(...given: Parameters<typeof judged>): readonly string[] {
  return findContradictions(judged(...given)).map(({ finding: { id }, met }) => `${id}: ${met.map(({ at }) => at['stage']).join(', ')}`)
}

describe('findContradictions', () => {
  it('finds what the source calls a gap where the norm is met', () => {
    expect(told([finding('wrong', {}), finding('right', { at: { stage: ['none'], professional: ['gp'] } })])).toEqual(['wrong: some'])
  })

  it('leaves out what the source calls covered, what it is silent on, and what names no norm', () => {
    const { says: _says, ...silent } = finding('silent', {})
    const { norm: _norm, ...loose } = finding('loose', {})
    expect(told([finding('covered', { says: 'covered' }), silent, loose])).toEqual([])
  })

  it('holds a finding to each place that it names, also where another of them is a gap', () => {
    expect(told([finding('both', { at: { stage: ['none', 'some'], professional: ['gp'] } })])).toEqual(['both: some'])
  })

  it('takes one gap as enough for a finding that leaves open where it is, and speaks up where there is none', () => {
    const open = [finding('somewhere', { at: { professional: ['gp'] } })]
    expect(told(open)).toEqual([])
    const everywhere = [intervention('talk', { stage: 'none, some, much', professional: 'gp' })]
    expect(told(open, { more: { interventions: everywhere } })).toEqual(['somewhere: none, some, much'])
  })

  it('does not take unknown or not applicable for met', () => {
    const cells = [{ ...stated, at: { stage: ['much'] }, state: 'unknown' as const }]
    expect(told([finding('unknown', { at: { stage: ['much'], professional: ['gp'] } })], { more: { cells } })).toEqual([])
  })

  it('is silent under a what-if, and about norms outside the lens', () => {
    const wrong = [finding('wrong', {})]
    expect(told(wrong, { view: { whatIf: { without: ['other'], with: [], count: {} } } })).toEqual([])
    expect(told(wrong, { view: { norm: 'another' } })).toEqual([])
  })

  it('tells only the places that are asked for, and no finding without any', () => {
    const everywhere = { more: { interventions: [intervention('talk', { stage: 'none, some, much', professional: 'gp' })] } }
    const all = judged([finding('wrong', { at: {} }), finding('once', {})], everywhere)
    const asked = findContradictions(all, ({ at }) => at['stage'] === 'none')
    expect(asked.map(({ finding: { id }, met }) => [id, met.length])).toEqual([['wrong', 1]])
  })
})
