import { expect, test } from 'vitest'
import { foreignTexts, foreignTextsAhead, splitForeign } from '../../src/chain/foreignTexts'
import { chain, intervention, norm } from '../chains/buildChain'

const world = chain({
  title: { nl: 'Keten', en: 'Chain' },
  norms: [norm('offer', { name: { nl: 'Aanbod' }, why: { en: 'Only English.' } })],
  interventions: [
    { ...intervention('start', { stage: 'some' }), name: { nl: 'Frisse start' } },
    { ...intervention('online', { stage: 'some' }), name: { nl: 'Online' }, summary: { nl: 'Via internet.', en: 'Online' } },
  ],
})

test('the texts that a chain has in the other language only, but not those that are the same in both', () => {
  expect(foreignTexts(world, 'en')).toEqual(new Set(['Aanbod', 'Frisse start']))
  expect(foreignTexts(world, 'nl')).toContain('Only English.')
})

test('a place in a source that has no letters is said in every language alike', () => {
  const sources = [
    { source: 'report', at: { nl: '4.1' } },
    { source: 'report', at: { nl: 'tabel 8' } },
  ]
  const cited = chain({ interventions: [{ ...intervention('start', { stage: 'some' }), sources }] })
  expect(foreignTexts(cited, 'en')).toContain('tabel 8')
  expect(foreignTexts(cited, 'en')).not.toContain('4.1')
})

test('they can be looked for a little at a time', async () => {
  const many = Array.from({ length: 900 }, (_, at) => ({ ...intervention(`item-${at}`, { stage: 'some' }), name: { nl: `Item ${at}` } }))
  const large = { ...world, interventions: many }
  let pauses = 0
  const pause = () => {
    pauses++
    return Promise.resolve()
  }
  expect((await foreignTextsAhead(large, 'en', pause)).size).toBe(901)
  expect(pauses).toBeGreaterThan(5)
  expect(await foreignTextsAhead(large, 'en', () => Promise.reject(new Error('known already')))).toBe(foreignTexts(large, 'en'))
})

test('a sentence is cut at the foreign texts in it, the longest first, and never within a word', () => {
  const foreign = new Set(['Start', 'Start goed', 'Er is weinig.'])
  const sentence = '‘Start goed’ or Start: Starter, Er is weinig (report)'
  const parts = splitForeign(sentence, foreign)
  expect(parts.filter((part) => part.foreign).map(({ text }) => text)).toEqual(['Start goed', 'Start', 'Er is weinig'])
  expect(parts.map(({ text }) => text).join('')).toBe(sentence)
})
