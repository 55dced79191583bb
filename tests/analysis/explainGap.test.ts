import { describe, expect, it } from 'vitest'
import type { Gap } from '../../src/analysis/findings'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, Norm } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { chain, intervention, link, norm, stated } from '../chains/buildChain'

const dutchCocaine = norm('dutch-cocaine', {
  need: {
    kind: 'count',
    count: 1,
    having: {
      professional: { as: ['delivers'] },
      scope: { in: ['dutch'] },
      substance: { in: ['cocaine'] },
      recognition: { min: 'indicated' },
    },
  },
  sources: [{ source: 'report', at: { nl: '4.1' } }],
})

const good = { stage: 'some', professional: 'gp as delivers', scope: 'dutch', substance: 'cocaine', recognition: 'indicated' }

function gapAt(place: string, more: Partial<Chain>, asked: Norm = dutchCocaine): Gap {
  const { gaps } = judgeChain(chain({ norms: [asked], ...more }), defaultView)
  const found = gaps.find(({ id }) => id === `${asked.id}@${place}`)
  if (found === undefined) throw new Error(`no gap at ${place}; gaps: ${gaps.map(({ id }) => id).join(' ')}`)
  return found
}

const here = 'stage=some;professional=gp'

describe('explainGap', () => {
  it('gives a gap an address made of its norm and place, its severity and its sources', () => {
    expect(gapAt(here, {})).toMatchObject({
      id: 'dutch-cocaine@stage=some;professional=gp',
      norm: 'dutch-cocaine',
      severity: 'high',
      at: { stage: 'some', professional: 'gp' },
      reason: { kind: 'short', found: 0, needed: 1 },
      sources: [{ source: 'report', at: { nl: '4.1' } }],
      secondary: false,
    })
  })

  it('keeps the interventions that stand there as evidence', () => {
    const { evidence, counted } = gapAt(here, { interventions: [intervention('bare', { stage: 'some', professional: 'gp' })] })
    expect([evidence, counted]).toEqual([['bare'], []])
  })

  it('names the findings of the source that speak of this norm and place', () => {
    const finding = (id: string, norm: string, at: Readonly<Record<string, readonly string[]>>) => ({ ...stated, id, text: {}, norm, at })
    const { findings } = gapAt(here, {
      findings: [
        finding('here', 'dutch-cocaine', { stage: ['some', 'much'], professional: ['gp'] }),
        finding('anywhere', 'dutch-cocaine', {}),
        finding('there', 'dutch-cocaine', { stage: ['none'] }),
        finding('other', 'another', { stage: ['some'] }),
        { ...stated, id: 'loose', text: {}, at: {} },
      ],
    })
    expect(findings).toEqual(['here', 'anywhere'])
  })

  it('does not tie a finding about something that the norm leaves out', () => {
    const finding = { ...stated, id: 'europe', text: {}, norm: 'n', at: { scope: ['european'] } }
    expect(
      gapAt('stage=some', { findings: [finding] }, norm('n', { over: ['stage'], where: { scope: { in: ['dutch'] } } })).findings,
    ).toEqual([])
  })
})

describe('explainGap, near misses', () => {
  it('lists what fails exactly one condition, with what it has instead', () => {
    const { nearMisses } = gapAt(here, {
      interventions: [
        intervention('drink', { ...good, substance: 'alcohol' }),
        intervention('refers', { ...good, professional: 'gp as refers' }),
        intervention('unsaid', { ...good, professional: 'gp' }),
        intervention('unrated', { ...good, recognition: [] }),
        intervention('far', { ...good, substance: 'alcohol', scope: 'european' }),
      ],
    })
    expect(nearMisses).toEqual([
      { id: 'drink', lacks: { kind: 'condition', dimension: 'substance', has: ['alcohol'] } },
      { id: 'refers', lacks: { kind: 'capacity', dimension: 'professional', has: ['refers'] } },
      { id: 'unsaid', lacks: { kind: 'capacity', dimension: 'professional', has: [] } },
      { id: 'unrated', lacks: { kind: 'condition', dimension: 'recognition', has: [] } },
    ])
  })

  it('lists what would count one stage away, or with another professional of the same group', () => {
    const { nearMisses } = gapAt(here, {
      interventions: [
        intervention('later', { ...good, stage: 'much' }),
        intervention('nurse', { ...good, professional: 'nurse as delivers' }),
        intervention('worker', { ...good, professional: 'worker as delivers' }),
      ],
    })
    expect(nearMisses).toEqual([
      { id: 'later', lacks: { kind: 'neighbour', dimension: 'stage', has: 'much' } },
      { id: 'nurse', lacks: { kind: 'neighbour', dimension: 'professional', has: 'nurse' } },
    ])
  })

  it('takes all professionals for one group where they have none', () => {
    const dimensions = chain().dimensions.map((one) =>
      one.id === 'professional' ? { ...one, groups: [], values: one.values.map(({ group: _none, ...value }) => value) } : one,
    )
    const { nearMisses } = gapAt(here, {
      dimensions,
      interventions: [intervention('worker', { ...good, professional: 'worker as delivers' })],
    })
    expect(nearMisses).toEqual([{ id: 'worker', lacks: { kind: 'neighbour', dimension: 'professional', has: 'worker' } }])
  })

  it('does not call a stage two steps away near', () => {
    expect(gapAt('stage=none;professional=gp', { interventions: [intervention('much', { ...good, stage: 'much' })] }).nearMisses).toEqual(
      [],
    )
  })

  it('tells another value of the same dimension from another capacity', () => {
    const asked = norm('n', {
      over: ['stage'],
      need: { kind: 'count', count: 1, having: { professional: { in: ['gp'], as: ['delivers'] } } },
    })
    const { nearMisses } = gapAt(
      'stage=some',
      { interventions: [intervention('nurse', { stage: 'some', professional: 'nurse as delivers' })] },
      asked,
    )
    expect(nearMisses).toEqual([{ id: 'nurse', lacks: { kind: 'condition', dimension: 'professional', has: ['nurse'] } }])
  })

  it('says which status of links would make a route', () => {
    const asked = norm('on', {
      over: ['stage'],
      need: { kind: 'onward', to: { stage: { in: ['much'] } }, kinds: ['refers'], statuses: ['existing'] },
    })
    const interventions = [intervention('a', { stage: 'some' }), intervention('b', { stage: 'some' }), intervention('c', { stage: 'much' })]
    const { nearMisses } = gapAt(
      'stage=some',
      { interventions, links: [link('a > c', { status: 'possible' }), link('b > c', { status: 'missing' })] },
      asked,
    )
    expect(nearMisses).toEqual([
      { id: 'a', lacks: { kind: 'route', status: 'possible' } },
      { id: 'b', lacks: { kind: 'route', status: 'missing' } },
    ])
  })
})

describe('explainGap, candidates', () => {
  it('lists what says that it is offered elsewhere or not yet and would fill the gap otherwise, the nearest first', () => {
    const asked = norm('n', {
      need: {
        kind: 'count',
        count: 1,
        having: {
          scope: { in: ['dutch'] },
          status: { in: ['implemented'] },
          recognition: { min: 'described' },
          substance: { in: ['cocaine'] },
        },
      },
    })
    const base = {
      stage: 'some',
      professional: 'gp',
      scope: 'dutch',
      status: 'implemented',
      recognition: 'described',
      substance: 'cocaine',
    }
    const { candidates } = gapAt(
      here,
      {
        interventions: [
          intervention('abroad', { ...base, scope: 'european', status: [], recognition: [] }),
          intervention('coming', { ...base, status: 'in-development' }),
          intervention('drink', { ...base, scope: 'european', substance: 'alcohol' }),
          intervention('unsaid', { ...base, scope: [] }),
          intervention('unrated', { ...base, recognition: [] }),
          intervention('elsewhere', { ...base, scope: 'european', professional: 'nurse' }),
        ],
      },
      asked,
    )
    expect(candidates).toEqual(['coming', 'abroad'])
  })

  it('closes the gap when such a candidate is counted', () => {
    const world = chain({ norms: [dutchCocaine], interventions: [intervention('abroad', { ...good, scope: 'european', recognition: [] })] })
    const [candidate = ''] = judgeChain(world, defaultView).gaps.find(({ id }) => id.endsWith(here))?.candidates ?? []
    const after = judgeChain(world, { ...defaultView, whatIf: { without: [], with: [candidate], count: {} } })
    expect(after.gaps.map(({ id }) => id)).not.toContain(`dutch-cocaine@${here}`)
  })
})

describe('explainGap, what may hide the gap', () => {
  it('lists statements that cover a part of it, and interventions that lack one value or capacity', () => {
    const { mayHide } = gapAt(here, {
      cells: [{ ...stated, at: { status: ['implemented'] }, state: 'unknown' }],
      interventions: [
        intervention('unsaid', { ...good, substance: [] }),
        intervention('capacity', { ...good, professional: 'gp' }),
        intervention('nobody', { ...good, professional: [] }),
        intervention('ageless', { ...good, stage: [] }),
        intervention('two', { ...good, stage: [], substance: [] }),
        intervention('two-places', { ...good, stage: [], professional: [] }),
      ],
    })
    expect(mayHide).toEqual([
      { kind: 'cell', cell: 0 },
      { kind: 'intervention', id: 'unsaid', dimension: 'substance', missing: 'value' },
      { kind: 'intervention', id: 'capacity', dimension: 'professional', missing: 'capacity' },
      { kind: 'intervention', id: 'ageless', dimension: 'stage', missing: 'value' },
      { kind: 'intervention', id: 'nobody', dimension: 'professional', missing: 'value' },
    ])
  })

  it('does not list what a what-if leaves out', () => {
    const world = chain({ norms: [dutchCocaine], interventions: [intervention('nobody', { ...good, professional: [] })] })
    const { gaps } = judgeChain(world, { ...defaultView, whatIf: { without: ['nobody'], with: [], count: {} } })
    expect(gaps.flatMap(({ mayHide }) => mayHide)).toEqual([])
  })
})
