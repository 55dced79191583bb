import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import { say, type Chain, type Norm } from '../../src/chain/chain'
import { storiesOf } from '../../src/present/storiesOf'
import { tourGaps, tourId } from '../../src/present/tourGaps'
import { chain, dimension, intervention, norm } from '../chains/buildChain'

const offer = norm('offer', { name: { en: 'Offer' }, why: { nl: 'Daarom.', en: 'That is why.' }, where: { professional: { in: ['gp'] } } })

function withNorms(norms: readonly Norm[], more: Partial<Chain> = {}): Chain {
  return chain({ interventions: [intervention('talk', { stage: 'some', professional: 'gp' })], norms, ...more })
}

function titles(of: Chain): readonly string[] {
  return tourGaps(of)?.steps.map(({ title }) => say(title, 'en')) ?? []
}

describe('tourGaps', () => {
  test('makes no story of a chain without gaps', () => {
    expect(tourGaps(withNorms([]))).toBeUndefined()
  })

  test('begins with all gaps, goes by the norms that find some, and ends with a question', () => {
    expect(titles(withNorms([offer]))).toEqual(['This chain has 2 gaps', 'Offer', 'Where will you begin?'])
  })

  test('puts the most severe norm first, then the one with more gaps, and last those that only judge what is left', () => {
    const low = norm('low', { name: { en: 'Low' }, severity: 'low' })
    const wide = norm('wide', { name: { en: 'Wide' } })
    const after = norm('after', {
      name: { en: 'After' },
      where: { professional: { in: ['gp'] } },
      need: { kind: 'count', count: 2, having: {} },
      unless: ['offer'],
    })
    expect(titles(withNorms([low, after, offer, wide])).slice(1, -1)).toEqual(['Wide', 'Offer', 'After', 'Low'])
  })

  test('tells about eight norms at most', () => {
    const norms = Array.from({ length: 12 }, (_, index) => norm(`n${index}`, { where: { professional: { in: ['nurse'] } } }))
    expect(tourGaps(withNorms(norms))?.steps).toHaveLength(10)
  })

  test('puts in focus exactly the gaps of its norm, unfiltered, through the lens of that norm', () => {
    const of = withNorms([offer], {
      views: [{ id: 'v', title: {}, view: { ...viewOf(withNorms([offer])), where: { stage: { in: ['none'] } } } }],
    })
    const view = tourGaps(of)?.steps[1]?.view
    const all = judgeChain(of, viewOf(of)).gaps.map(({ id }) => id)
    expect(view?.focus).toEqual(all)
    expect(view?.norm).toBe('offer')
    expect(view?.where).toEqual({})
  })

  test('names gaps that differ across only once, with the reason of the norm', () => {
    expect(say(tourGaps(withNorms([offer]))?.steps[1]?.say, 'en')).toBe('2 gaps at: gp (none and much). That is why.')
    expect(say(tourGaps(withNorms([offer]))?.steps[1]?.say, 'nl')).toBe('2 gaten bij: gp (none en much). Daarom.')
  })

  test('looks along the dimensions of the norm where the axes of the view would not show its gaps', () => {
    const group = dimension('group', ['party', 'work'])
    const of = withNorms([
      norm('one', { over: ['group'] }),
      norm('two', { over: ['group', 'stage'] }),
      norm('both', { over: ['stage', 'group'] }),
    ])
    const dimensions = [...of.dimensions, group]
    const axes = tourGaps({ ...of, dimensions })
      ?.steps.slice(1, -1)
      .map(({ view }) => [view.rows, view.columns])
    expect(new Set(axes?.map(String))).toEqual(new Set(['group,stage']))
  })

  test('says how many gaps are severe', () => {
    const low = norm('low', { severity: 'low', where: { professional: { in: ['gp'] }, stage: { in: ['none'] } } })
    expect(say(tourGaps(withNorms([low]))?.steps[0]?.say, 'en')).toContain('It is not severe.')
    expect(say(tourGaps(withNorms([{ ...low, severity: 'high' }]))?.steps[0]?.say, 'en')).toContain('It is severe.')
    expect(say(tourGaps(withNorms([offer]))?.steps[0]?.say, 'en')).toContain('2 of them are severe.')
  })
})

describe('the opening of a tour through a municipality', () => {
  test('says how much is not filled in or not known', () => {
    const town = withNorms([offer])
    const availability = dimension('availability', ['present', 'limited', 'absent'])
    const opening = (of: Chain): string => say(tourGaps(of)?.steps[0]?.say, 'en')
    expect(opening({ ...town, dimensions: [...town.dimensions, availability] })).toMatch(
      /1 of the 1 interventions in view is not filled in yet/,
    )
    expect(opening(town)).not.toContain('filled in')
  })
})

describe('storiesOf', () => {
  test('adds the tour along the gaps to the stories of the author, and makes it once', () => {
    const own = { id: 'own', title: { en: 'Own' }, steps: [] }
    const of = withNorms([offer], { stories: [own] })
    expect(storiesOf(of).map(({ id }) => id)).toEqual(['own', tourId])
    expect(storiesOf(of)).toBe(storiesOf(of))
  })

  test('has only the stories of the author where there is no gap', () => {
    expect(storiesOf(withNorms([], { stories: [] }))).toEqual([])
  })
})

function viewOf(of: Chain) {
  const view = tourGaps({ ...of, views: [] })?.steps[0]?.view
  if (view === undefined) throw new Error('no tour')
  return view
}
