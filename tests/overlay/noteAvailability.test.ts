import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { readChain } from '../../src/file/readChain'
import { base, chainOf } from './layOver'

const availabilityOf = (chain: Chain) =>
  chain.interventions.map(({ id, memberships }) => [id, memberships['availability']?.map(({ value }) => value)])

describe('local availability', () => {
  test('is unknown for what an overlay does not mention, and present for what it does', () => {
    expect(availabilityOf(chainOf('interventions: [{ id: talk, contact: Loket }]', ''))).toEqual([
      ['talk', ['present']],
      ['course', undefined],
    ])
  })

  test('can be absent for what is not mentioned', () => {
    expect(availabilityOf(chainOf('interventions: [{ id: talk }]', 'unmentioned: absent\n'))).toEqual([
      ['talk', ['present']],
      ['course', ['absent']],
    ])
  })

  test('is what the overlay says, also that nobody knows', () => {
    const overlay = 'interventions: [{ id: talk, availability: { id: limited, why: Eén avond. } }, { id: course, availability: unknown }]'
    expect(availabilityOf(chainOf(overlay, 'unmentioned: absent\n'))).toEqual([
      ['talk', ['limited']],
      ['course', undefined],
    ])
  })

  test('is no dimension of a scenario or a translation', () => {
    expect(chainOf('title: { en: Scenario }').dimensions.map(({ id }) => id)).not.toContain('availability')
  })

  test('is changed by a scenario over the municipality without adding to what was said', () => {
    const files: Record<string, string> = {
      './town.yaml': 'ketenkaart: 1\nid: town\nextends: ./base.yaml\ninterventions: [{ id: talk, availability: present }]',
      './base.yaml': base,
    }
    const { chain } = readChain(
      'ketenkaart: 1\nextends: ./town.yaml\nunmentioned: as-base\ninterventions: [{ id: talk, availability: absent }]',
      {
        file: 'scenario.yaml',
        resolve: (reference) => files[reference],
      },
    )
    expect(chain && availabilityOf(chain)).toEqual([
      ['talk', ['absent']],
      ['course', undefined],
    ])
  })
})
