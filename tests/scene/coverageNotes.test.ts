import { describe, expect, test } from 'vitest'
import { coverageNotes } from '../../src/scene/coverageNotes'
import { chain as buildChain, dimension } from '../chains/buildChain'

const none = { covered: 0, gap: 0, unknown: 0, notApplicable: 3, notJudged: 1 }
const chain = buildChain({ dimensions: [dimension('professional', []), dimension('level', [])] })

function notes(here = {}, elsewhere?: { readonly gap: number; readonly covered: number }, dimensions = ['professional']) {
  const away = elsewhere && { dimensions, coverage: { ...none, ...elsewhere } }
  return coverageNotes(chain, { here: { ...none, ...here }, elsewhere: away }, 'en')
}

describe('coverageNotes', () => {
  test('gives variants from the fullest to the shortest', () => {
    expect(notes({ covered: 3, gap: 2, unknown: 4 })).toEqual(['2 gaps · 3 of 5 covered · 4 unknown', '2 gaps · 3 of 5 covered', '2 gaps'])
  })

  test('never tells what is covered as if it were all, where more is unknown', () => {
    expect(notes({ covered: 3, unknown: 4 })[0]).toBe('3 of 3 covered · 4 unknown')
  })

  test('repeats no variant, and is empty where nothing is judged', () => {
    expect(notes({ covered: 3 })).toEqual(['3 of 3 covered'])
    expect(notes({ unknown: 1 })).toEqual(['1 unknown'])
    expect(notes()).toEqual([])
    expect(coverageNotes(chain, undefined, 'en')).toEqual([])
  })

  test('says along which dimension is counted what no cell of the map shows', () => {
    expect(notes({}, { gap: 4, covered: 5 })).toEqual(['By professional: 4 gaps · 5 of 9 covered', 'By professional: 4 gaps'])
    expect(notes({}, { gap: 1, covered: 0 }, ['professional', 'level'])[0]).toBe('By professional or level: 1 gap · 0 of 1 covered')
  })

  test('tells that after what the map does show, and leaves it out first', () => {
    expect(notes({ gap: 1 }, { gap: 4, covered: 5 })).toEqual([
      '1 gap · 0 of 1 covered; by professional: 4 gaps · 5 of 9 covered',
      '1 gap · 0 of 1 covered',
      '1 gap',
    ])
  })
})
