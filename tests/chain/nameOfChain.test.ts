import { describe, expect, test } from 'vitest'
import { nameOfChain } from '../../src/chain/nameOfChain'

describe('nameOfChain', () => {
  test('gives the title in the language that is asked for, and the version', () => {
    expect(nameOfChain({ title: { nl: 'Keten', en: 'Chain' }, version: '2' }, 'en')).toBe('Chain, 2')
  })

  test('leaves out a version that is not stated', () => {
    expect(nameOfChain({ title: { nl: 'Keten' }, version: '' }, 'nl')).toBe('Keten')
  })
})
