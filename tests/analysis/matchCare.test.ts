import { describe, expect, it } from 'vitest'
import { matchCare } from '../../src/analysis/matchCare'
import type { Chain, Intervention } from '../../src/chain/chain'
import { chain, dimension, intervention, link, norm, stated } from '../chains/buildChain'

const target = dimension('target-group', ['work', 'party'], {
  as: [
    { id: 'specific', name: {} },
    { id: 'suits', name: {} },
  ],
})
const quality = norm('quality', {
  need: {
    kind: 'count',
    count: 1,
    having: { scope: { in: ['dutch'] }, status: { in: ['implemented'] }, recognition: { min: 'described' } },
  },
})

function world(interventions: readonly Intervention[], more: Partial<Chain> = {}): Chain {
  const base = chain()
  return { ...base, dimensions: [...base.dimensions, target], interventions, norms: [quality], ...more }
}

const worker = { stage: { in: ['some'] }, 'target-group': { in: ['work'] } }
const offered = { scope: 'dutch', status: 'implemented' }

describe('matchCare', () => {
  it('leaves out what contradicts the person, and what names nothing of the person', () => {
    const found = matchCare(
      world([
        intervention('fits', { stage: 'some', 'target-group': 'work' }),
        intervention('half', { stage: 'some' }),
        intervention('other', { stage: 'some', 'target-group': 'party' }),
        intervention('silent', { scope: 'dutch' }),
      ]),
      worker,
    )
    expect(found.map(({ id }) => id)).toEqual(['fits', 'half'])
  })

  it('puts what is not to be had in the municipality after what is, and says so', () => {
    const local = { having: { availability: { in: ['present', 'limited'] } } }
    const availability = dimension('availability', ['present', 'limited', 'absent'])
    const town = world(
      [
        intervention('gone', { stage: 'some', 'target-group': 'work', availability: 'absent' }),
        intervention('here', { stage: 'some', availability: 'present' }),
      ],
      { norms: [norm('quality', { need: { kind: 'count', count: 1, ...local } })] },
    )
    const found = matchCare({ ...town, dimensions: [...town.dimensions, availability] }, worker)
    expect(found.map(({ id }) => id)).toEqual(['here', 'gone'])
    expect(found[1]?.reasons).toContainEqual({ kind: 'elsewhere', dimension: 'availability', value: 'absent' })
  })

  it('says why: what fits, in which capacity and how sure, what is not stated, how it is rated and what is not offered here', () => {
    const [match] = matchCare(
      world([
        intervention('a', {
          stage: [{ ...stated, basis: 'inferred', value: 'some' }],
          'target-group': 'work as suits',
          scope: 'european',
          recognition: 'described',
        }),
      ]),
      { ...worker, substance: { in: ['cocaine'] } },
    )
    expect(match?.reasons).toEqual([
      { kind: 'fits', dimension: 'stage', value: 'some', as: undefined, inferred: true },
      { kind: 'fits', dimension: 'target-group', value: 'work', as: 'suits', inferred: false },
      { kind: 'unsaid', dimension: 'substance' },
      { kind: 'elsewhere', dimension: 'scope', value: 'european' },
      { kind: 'unsaid', dimension: 'status' },
      { kind: 'scale', dimension: 'recognition', value: 'described' },
    ])
  })

  it('puts first what is offered, then what names most, in the strongest capacity, stated, and highest on the scale', () => {
    const base = { ...offered, stage: 'some', 'target-group': 'work as suits' }
    const found = matchCare(
      world([
        intervention('abroad', { ...base, scope: 'european', 'target-group': 'work as specific' }),
        intervention('half', { ...offered, stage: 'some' }),
        intervention('guessed', { ...base, stage: [{ ...stated, basis: 'inferred', value: 'some' }] }),
        intervention('plain', base),
        intervention('rated', { ...base, recognition: 'indicated' }),
        intervention('specific', { ...base, 'target-group': 'work as suits, work as specific' }),
      ]),
      worker,
    )
    expect(found.map(({ id }) => id)).toEqual(['specific', 'rated', 'plain', 'guessed', 'half', 'abroad'])
  })

  it('gives the same order whatever the order of the file', () => {
    const same = ['c', 'a', 'b'].map((id) => intervention(id, { stage: 'some' }))
    expect(matchCare(world(same), worker).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(matchCare(world(same.toReversed()), worker)).toEqual(matchCare(world(same), worker))
  })

  it('names who delivers it to this person, leaving out memberships that do not hold here', () => {
    const late = { ...stated, value: 'nurse', when: { stage: { in: ['much'] } } }
    const a = intervention('a', { stage: 'some, much', professional: ['gp as delivers', late] })
    expect(matchCare(world([a]), worker)[0]?.by).toEqual([{ professional: 'gp', as: 'delivers' }])
    expect(matchCare(world([a]), { stage: { in: ['much'] } })[0]?.by).toEqual([
      { professional: 'gp', as: 'delivers' },
      { professional: 'nurse', as: undefined },
    ])
    expect(matchCare(world([a]), { ...worker, professional: { in: ['gp'] } })[0]?.by).toHaveLength(1)
  })

  it('gives the next step up, down, on and out of the chain', () => {
    const interventions = [
      intervention('a', { stage: 'some' }),
      intervention('up', { stage: 'much' }),
      intervention('down', { stage: 'none' }),
      intervention('same', { stage: 'some, much' }),
    ]
    const links = [
      link('a > up', { status: 'possible' }),
      link('a > down'),
      link('a > same'),
      link('a > same', { kind: 'steps-up' }),
      link('a > down', { kind: 'steps-down' }),
      link('a > professional:gp'),
      link('a > outside:clinic'),
      link('a > up', { kind: 'part-of' }),
      link('up > a'),
    ]
    const [first] = matchCare(world(interventions, { links }), { stage: { in: ['some'], max: 'some' } }).filter(({ id }) => id === 'a')
    expect(first?.next.map(({ link: id, direction, status }) => [id, direction, status])).toEqual([
      ['a>up:refers', 'up', 'possible'],
      ['a>down:refers', 'down', 'existing'],
      ['a>same:refers', 'on', 'existing'],
      ['a>same:steps-up', 'up', 'existing'],
      ['a>down:steps-down', 'down', 'existing'],
      ['a>professional:gp:refers', 'on', 'existing'],
      ['a>outside:clinic:refers', 'out', 'existing'],
    ])
  })

  it('finds nothing for nobody', () => {
    expect(matchCare(world([intervention('a', { stage: 'some' })]), {})).toEqual([])
  })
})
