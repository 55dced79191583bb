import { expect, test } from 'vitest'
import { describeOffer } from '../../src/words/offer'
import { chain, dimension, intervention } from '../chains/buildChain'

test('an intervention is told by whom, from where and whether it runs, in one line', () => {
  const of = chain({
    interventions: [
      intervention('talk', { professional: 'gp as refers, gp as refers, nurse', scope: 'dutch', status: 'in-development' }),
      intervention('unsaid', {}),
    ],
  })
  expect(describeOffer(of, 'talk', { language: 'en' })).toBe('professional: gp and nurse\u00a0· scope: dutch\u00a0· status: in-development')
  expect(describeOffer(of, 'talk', { language: 'en', said: 'status' })).toBe('professional: gp and nurse\u00a0· scope: dutch')
  const [professional, ...others] = of.dimensions.filter(({ id }) => id !== 'stage')
  if (professional === undefined) throw new Error('no professional')
  const dimensions = [{ ...professional, as: [{ id: 'refers', name: { en: 'Refers' } }] }, ...others]
  expect(describeOffer({ ...of, dimensions }, 'talk', { language: 'en' })).toMatch(/^professional: gp \(refers\) and nurse\u00a0· /)
  expect(describeOffer(of, 'unsaid', { language: 'nl' })).toBe(
    'professional: niet genoemd\u00a0· scope: niet genoemd\u00a0· status: niet genoemd',
  )
  expect(describeOffer({ ...of, dimensions: [] }, 'talk', { language: 'nl' })).toBe('')
})

test('it is told of a municipality whether it is to be had there, and of many professionals how many there are', () => {
  const of = chain({
    dimensions: [dimension('professional', ['a', 'b', 'c', 'd', 'e']), dimension('availability', ['present', 'absent'])],
    interventions: [
      intervention('all', { professional: 'a, b, c, d, e', availability: 'absent' }),
      intervention('open', { professional: 'a' }),
    ],
  })
  expect(describeOffer(of, 'all', { language: 'nl' })).toBe('professional: a, b, c en nog 2 andere\u00a0· availability: absent')
  expect(describeOffer(of, 'open', { language: 'nl' })).toBe('professional: a\u00a0· availability: niet bekend')
  expect(describeOffer(of, 'all', { language: 'nl', at: { professional: 'e' } })).toMatch(/^professional: e, a, b en nog 2 andere\u00a0· /)
})
