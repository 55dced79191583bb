import { describe, expect, test } from 'vitest'
import { defaultView, type View } from '../../src/chain/view'
import type { Answer } from '../../src/local/overlayText'
import { asksFor, tickGroups, type TickSearch } from '../../src/local/tickGroups'
import { chain, intervention } from '../chains/buildChain'

const some = chain({
  interventions: [
    intervention('talk', { stage: 'some', professional: 'gp, worker' }),
    { ...intervention('site', { stage: 'none', scope: 'dutch' }), aka: ['Café online'] },
    intervention('test', { stage: 'much', professional: 'nurse' }),
  ],
})

function groups(asked: Partial<TickSearch> = {}, answers: readonly (readonly [string, Answer])[] = [], view: Partial<View> = {}) {
  const found = tickGroups(
    some,
    { words: '', show: 'all', beyond: false, ...asked },
    {
      view: { ...defaultView, ...view },
      language: 'en',
      answers: new Map(answers),
    },
  )
  return found.map(({ name, interventions }) => [name, interventions.map(({ id }) => id)])
}

describe('tickGroups', () => {
  test('asks for every intervention once, under the first row it stands in, those without a row last', () => {
    expect(groups()).toEqual([
      ['worker', ['talk']],
      ['nurse', ['test']],
      [expect.stringContaining('professional'), ['site']],
    ])
  })

  test('follows the rows of the map', () => {
    expect(groups({}, [], { rows: 'stage', columns: 'professional' }).map(([name]) => name)).toEqual(['none', 'some', 'much'])
  })

  test('finds by parts of the name and of other names, whatever the accents', () => {
    expect(groups({ words: 'cafe ON' }).flat(2)).toContain('site')
    expect(groups({ words: 'nothing' })).toEqual([])
  })

  test('shows what was answered in one way, or not yet', () => {
    const answers = [
      ['talk', { standing: 'absent' }],
      ['site', { contact: 'Ria' }],
    ] as const
    expect(groups({ show: 'absent' }, answers).flat(2)).toContain('talk')
    expect(groups({ show: 'open' }, answers).flat(2)).toEqual(expect.arrayContaining(['site', 'test']))
    expect(groups({ show: 'open' }, answers).flat(2)).not.toContain('talk')
  })
})

describe('asksFor', () => {
  const view = { ...defaultView, where: { scope: { in: ['dutch'] }, availability: { in: ['present'] } } }

  test('asks for what fits the filter of the map, local availability aside', () => {
    expect(asksFor(some, view, false).map(({ id }) => id)).toEqual(['site'])
  })

  test('asks for everything when told to', () => {
    expect(asksFor(some, view, true)).toHaveLength(3)
  })
})
