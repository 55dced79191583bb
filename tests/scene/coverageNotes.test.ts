import { describe, expect, test } from 'vitest'
import { coverageNotes } from '../../src/scene/coverageNotes'

const none = { covered: 0, gap: 0, unknown: 0, notApplicable: 3, notJudged: 1 }

describe('coverageNotes', () => {
  test('gives variants from the fullest to the shortest', () => {
    const notes = coverageNotes({ ...none, covered: 3, gap: 2, unknown: 4 }, 'en')
    expect(notes).toEqual(['2 gaps · 3 of 5 covered · 4 unknown', '2 gaps · 3 of 5 covered', '2 gaps'])
  })

  test('never tells what is covered as if it were all, where more is unknown', () => {
    expect(coverageNotes({ ...none, covered: 3, unknown: 4 }, 'en')[0]).toBe('3 of 3 covered · 4 unknown')
  })

  test('repeats no variant, and is empty where nothing is judged', () => {
    expect(coverageNotes({ ...none, covered: 3 }, 'en')).toEqual(['3 of 3 covered'])
    expect(coverageNotes({ ...none, unknown: 1 }, 'en')).toEqual(['1 unknown'])
    expect(coverageNotes(none, 'en')).toEqual([])
    expect(coverageNotes(undefined, 'en')).toEqual([])
  })
})
