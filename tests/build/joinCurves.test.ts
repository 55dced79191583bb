import { describe, expect, test } from 'vitest'
import { joinCurves } from '../../src/build/joinCurves'

describe('joinCurves', () => {
  test('makes the cubic curve again of which quadratic ones were cut', () => {
    // The left half of an e, as its TrueType file has it and as it was drawn.
    expect(joinCurves('M279 -12Q214 -12 160.5 18.5Q107 49 76 105.5Q45 162 45 243Z')).toBe('M279 -12C149 -12 45 81 45 243Z')
  })

  test('ends a curve where the joint is not halfway between control points', () => {
    expect(joinCurves('M0 0Q10 0 15 5Q20 10 20 20Q20 31 15 40').match(/C/g)).toHaveLength(2)
  })

  test('takes apart what stands halfway by chance: no cubic curve goes both ways', () => {
    const wave = 'M0 0Q50 100 100 0Q150 -100 200 0Q250 100 300 0'
    expect(joinCurves(wave).match(/C/g)).toHaveLength(3)
  })

  test('keeps moves, lines and ends as they are', () => {
    expect(joinCurves('M1 2L3 4Q3 10 9 10L9 2Z')).toBe('M1 2L3 4C3 8 5 10 9 10L9 2Z')
  })
})
