import { describe, expect, it } from 'vitest'
import { coveredShare } from '../../src/analysis/countCoverage'

describe('coveredShare', () => {
  it('is the share of covered in covered and gap; unknown and not applicable never count', () => {
    expect(coveredShare({ covered: 3, gap: 1, unknown: 10, notApplicable: 10, notJudged: 10 })).toBe(0.75)
  })

  it('is absent when nothing could be judged', () => {
    expect(coveredShare({ covered: 0, gap: 0, unknown: 2, notApplicable: 1, notJudged: 0 })).toBeUndefined()
  })
})
