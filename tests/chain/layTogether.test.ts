import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import { layTogether } from '../../src/chain/layTogether'
import { defaultView } from '../../src/chain/view'
import { chain, dimension, intervention, norm, stated } from '../chains/buildChain'

const axes = ['stage', 'professional']
const offer = norm('offer', { where: { stage: { in: ['some'] }, professional: { in: ['gp', 'nurse'] } } })
const talk = intervention('talk', { stage: 'some', professional: 'gp' })
const moved = intervention('talk', { stage: 'some', professional: 'nurse' })
const site = intervention('site', { stage: 'none', professional: 'worker' })
const before = chain({ interventions: [talk, site], norms: [offer] })

function kindOf(of: ReturnType<typeof layTogether>, id: string): string | undefined {
  return of.interventions.find((each) => each.id === id)?.memberships['change']?.[0]?.value
}

describe('layTogether', () => {
  test('keeps what is gone, and says of everything how it differs', () => {
    const together = layTogether(before, chain({ interventions: [moved, intervention('test', {})], norms: [offer] }), axes)
    expect(['talk', 'site', 'test'].map((id) => kindOf(together, id))).toEqual(['moved', 'removed', 'added'])
    expect(kindOf(layTogether(before, before, axes), 'talk')).toBe('same')
  })

  test('says it in the names too', () => {
    const together = layTogether(before, chain({ interventions: [talk] }), axes)
    expect(together.interventions.map(({ name }) => name.nl)).toEqual(
      ['talk', 'site (vervallen)'].map((name, index) => (index === 0 ? undefined : name)),
    )
    expect(together.interventions.at(-1)?.name.en).toBe('site (gone)')
  })

  test('leaves out of what is gone the dimensions and values that are no more', () => {
    const limited = { ...stated, value: 'worker', when: { substance: { in: ['wine'] } } }
    const old = intervention('old', { stage: 'first, none', professional: [limited], substance: 'wine', level: 'high' })
    const kept = before.dimensions.filter(({ id }) => ['stage', 'professional'].includes(id))
    const dimensions = [...kept, dimension('level', ['low'])]
    const [gone] = layTogether(chain({ interventions: [old] }), chain({ dimensions }), axes).interventions
    expect(gone?.memberships).toEqual({
      stage: [{ ...stated, value: 'none' }],
      professional: [{ ...stated, value: 'worker', when: {} }],
      change: [{ ...stated, value: 'removed' }],
    })
  })

  test('judges as if what is gone were not there', () => {
    const after = chain({ interventions: [site], norms: [offer] })
    const gapsOf = (of: typeof after) => judgeChain(of, defaultView).gaps.map(({ id }) => id)
    expect(gapsOf(layTogether(before, after, axes))).toEqual(gapsOf(after))
    expect(gapsOf(after)).toHaveLength(2)
  })

  test('lets routes lead over what remains only', () => {
    const need = { kind: 'onward', to: { stage: { in: ['none'] } }, kinds: ['refers'], statuses: ['existing'] } as const
    const onward = norm('on', { need, where: { professional: { in: ['gp'] }, stage: { in: ['some'] } } })
    const after = chain({ interventions: [talk], norms: [onward] })
    const judge = (of: typeof after) => judgeChain(of, defaultView).judgements
    expect(judge(layTogether(before, after, axes))).toEqual(judge(after))
  })

  test('names nothing that is gone as evidence, near miss or candidate', () => {
    const here = norm('here', {
      where: { stage: { in: ['some'] }, professional: { in: ['gp'] } },
      need: { kind: 'count', count: 3, having: {} },
    })
    const after = chain({ interventions: [intervention('test', { stage: 'some', professional: 'gp' })], norms: [here] })
    const namesOf = (of: typeof after) =>
      judgeChain(of, defaultView).gaps.map(({ evidence, counted, nearMisses, candidates }) => [evidence, counted, nearMisses, candidates])
    expect(namesOf(layTogether(before, after, axes))).toEqual(namesOf(after))
  })
})
