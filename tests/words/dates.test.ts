import { expect, test } from 'vitest'
import { sayDate } from '../../src/words/dates'

test('a year, a month and a day are written as people do', () => {
  expect(['2022', '2022-03', '2022-03-05'].map((date) => sayDate(date, 'nl'))).toEqual(['2022', 'maart 2022', '5 maart 2022'])
  expect(sayDate('2022-12-31', 'en')).toBe('31 December 2022')
})

test('what is no date stays as it is', () => {
  expect(sayDate('versie 3', 'nl')).toBe('versie 3')
})
