import { describe, expect, it } from 'vitest'
import type { Match } from '../../src/analysis/matchCare'
import { describeDeliverers, describeReason, describeStep } from '../../src/words/match'
import { chain, dimension, intervention } from '../chains/buildChain'

const base = chain()
const world = {
  ...base,
  dimensions: [
    ...base.dimensions.filter(({ id }) => id !== 'professional'),
    dimension('professional', ['gp', 'nurse'], {
      name: { nl: 'Uitvoerder', en: 'Professional' },
      as: [{ id: 'delivers', name: { nl: 'Voert uit', en: 'Delivers' } }],
    }),
  ],
  interventions: [intervention('course', {})],
}
const match = (by: Match['by']): Match => ({ id: 'a', aka: [], contact: undefined, reasons: [], by, next: [] })

describe('describeReason', () => {
  it('says what fits, in which capacity and whether that is inferred', () => {
    expect(describeReason(world, { kind: 'fits', dimension: 'professional', value: 'gp', as: 'delivers', inferred: true }, 'nl')).toBe(
      'Past bij gp (voert uit), afgeleid',
    )
    expect(describeReason(world, { kind: 'fits', dimension: 'stage', value: 'some', as: undefined, inferred: false }, 'en')).toBe(
      'Fits some',
    )
  })

  it('says what is not stated, how it is rated, and what is not offered here', () => {
    expect(describeReason(world, { kind: 'unsaid', dimension: 'professional' }, 'nl')).toBe('Uitvoerder: niet genoemd')
    expect(describeReason(world, { kind: 'scale', dimension: 'recognition', value: 'indicated' }, 'en')).toBe('recognition: indicated')
    expect(describeReason(world, { kind: 'elsewhere', dimension: 'scope', value: 'european' }, 'nl')).toBe(
      'Nu hier niet beschikbaar. scope: european',
    )
  })
})

describe('describeDeliverers', () => {
  it('names the professionals with their capacity, or says that none is named', () => {
    expect(
      describeDeliverers(
        world,
        match([
          { professional: 'gp', as: 'delivers' },
          { professional: 'nurse', as: undefined },
        ]),
        'nl',
      ),
    ).toBe('Door: gp (Voert uit) en nurse')
    expect(describeDeliverers(world, match([]), 'en')).toBe('By whom is not stated')
  })
})

describe('describeStep', () => {
  it('says where the step goes, in which direction, and whether it exists', () => {
    const step = { link: 'x', to: { kind: 'intervention', id: 'course' }, status: 'possible', direction: 'up' } as const
    expect(describeStep(world, step, 'nl')).toBe('Stap omhoog: course (mogelijk, bestaat nog niet)')
    expect(describeStep(world, { ...step, direction: 'out', status: 'existing', to: { kind: 'outside', id: 'gone' } }, 'en')).toBe(
      'Outside the chain: gone',
    )
    expect(describeStep(world, { ...step, direction: 'on', to: { kind: 'value', dimension: 'professional', id: 'gp' } }, 'en')).toBe(
      'On to: gp (possible, does not exist yet)',
    )
  })
})
