import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, nearest } from '../../src/chain/nearest'

describe('nearest', () => {
  test.each([
    ['moti4', ['unity', 'moti-4', 'moti-5'], 'moti-4'],
    ['Moti-4', ['moti-4'], 'moti-4'],
    ['staeg', ['status', 'stage'], 'stage'],
    ['gq', ['gp'], 'gp'],
    ['recognised-ofer', ['recognised-offer'], 'recognised-offer'],
  ])('of %s among %j is %s', (name, known, expected) => {
    expect(nearest(name, known)).toBe(expected)
  })

  test('is none when nothing looks like it', () => {
    expect(nearest('dentist', ['gp', 'teacher', 'police'])).toBeUndefined()
    expect(nearest('a', ['b'])).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })
})

describe('editDistance', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/)

  test.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
  })

  test('is the same both ways, and at most the longer word', () => {
    fc.assert(
      fc.property(word, word, (from, to) => {
        const distance = editDistance(from, to)
        expect(distance).toBe(editDistance(to, from))
        expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length))
        expect(distance === 0).toBe(from === to)
      }),
    )
  })
})
