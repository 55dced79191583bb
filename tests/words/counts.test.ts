// Sentences with a number in them, for none, one and more.

import { describe, expect, test } from 'vitest'
import { besideWords } from '../../src/words/beside'
import { describeCoverage } from '../../src/words/coverage'
import { gapWords } from '../../src/words/gaps'
import { interfaceWords } from '../../src/words/interface'
import { localWords } from '../../src/words/local'
import { memoWords } from '../../src/words/memo'
import { tourWords } from '../../src/words/tour'

describe('sentences with a number', () => {
  test('of the memo', () => {
    expect(memoWords.nl.gapCount(1, 0)).toBe('Er is 1 gat gevonden. Het is niet zwaar.')
    expect(memoWords.nl.gapCount(3, 0)).toBe('Er zijn 3 gaten gevonden. Geen ervan is zwaar.')
    expect(memoWords.nl.gapCount(3, 3)).toBe('Er zijn 3 gaten gevonden, allemaal zwaar.')
    expect(memoWords.en.gapCount(3, 3)).toBe('3 gaps were found, all of high severity.')
    expect(memoWords.nl.notCounted(1, 0)).toBe('1 plaats is onbekend. Dat telt niet als gedekt en niet als gat.')
    expect(memoWords.en.notCounted(2, 1)).toBe(
      '2 places are unknown and 1 place is outside the chain. That counts neither as covered nor as a gap.',
    )
    expect(memoWords.nl.judged(1, 0, 1)).toContain('Op 0 van de 1 plaats waar')
  })

  test('of gaps that may be none, and of coverage', () => {
    expect(gapWords.nl.someMayHide(0, 3)).toBe('')
    expect(gapWords.nl.someMayHide(1, 1)).toBe('Misschien is er toch iets.')
    expect(gapWords.nl.someMayHide(1, 3)).toBe('Bij 1 van deze gaten is er misschien toch iets.')
    expect(gapWords.nl.someMayHide(3, 3)).toBe('Bij al deze gaten is er misschien toch iets.')
    expect(gapWords.en.someMayHide(3, 3)).toBe('At all of these gaps there may be something after all.')
    const counts = { covered: 2, gap: 0, unknown: 0, notApplicable: 0, notJudged: 0 }
    expect(describeCoverage(counts, 'nl')).toBe('2 van 2 gedekt')
    expect(describeCoverage({ ...counts, unknown: 2 }, 'nl')).toBe('2 van 2 gedekt, 2 onbekend')
    expect(describeCoverage({ ...counts, covered: 0, unknown: 2 }, 'en')).toBe('2 unknown')
    expect(describeCoverage({ ...counts, covered: 0 }, 'nl')).toBe('')
  })

  test('of the tour along the gaps', () => {
    expect(tourWords.nl.openingSay(1, 1)).toMatch(/Het is zwaar\./)
    expect(tourWords.nl.openingSay(1, 2)).toMatch(/Eén ervan is zwaar\. We lopen ze langs/)
  })

  test('of filters, municipalities and what they have', () => {
    expect(interfaceWords.nl.filters.result(1, 72)).toBe('1 van de 72 interventies past')
    expect(interfaceWords.en.filters.result(1, 72)).toBe('1 of 72 interventions fits')
    expect(besideWords.nl.spokenOffer({ some: 0, unsaid: 0, of: 1 })).toEqual(['In deze gemeente is er geen aanbod in dit vak'])
    expect(besideWords.nl.spokenOffer({ some: 1, unsaid: 0, of: 3 })).toEqual(['1 van 3 gemeenten heeft aanbod in dit vak'])
    expect(localWords.nl.gaps({ opened: 1, closed: 0 })).toBe('Vergeleken met de landelijke keten: 1 gat erbij.')
    expect(localWords.en.gaps({ opened: 2, closed: 1 })).toBe('Compared with the national chain: 2 gaps more, 1 gap fewer.')
  })
})
