import { expect, test } from 'vitest'
import { describeContradiction } from '../../src/words/contradictions'
import { judgeChain } from '../../src/analysis/judgeChain'
import { defaultView } from '../../src/chain/view'
import { chain, dimension, intervention, norm } from '../chains/buildChain'

test('describeContradiction says what the source says, which norm is met, and by how much', () => {
  const offer = norm('offer', {
    name: { nl: 'Er is aanbod', en: 'There is an offer' },
    over: ['stage'],
    where: { stage: { in: ['some'] } },
  })
  const world = chain({ norms: [offer], interventions: [intervention('a', { stage: 'some' }), intervention('b', { stage: 'some' })] })
  const [met] = judgeChain(world, defaultView).judgements
  if (met === undefined) throw new Error('nothing judged')
  expect(describeContradiction(world, met, 'nl')).toBe(
    'De bron noemt dit een gat, maar er is voldaan aan ‘Er is aanbod’. Gedekt. Nodig: 1, gevonden: 2. Wat meetelt: a en b.',
  )
  expect(describeContradiction(world, met, 'en')).toBe(
    'The source calls this a gap, but ‘There is an offer’ is met. Covered. Needed: 1, found: 2. What counts: a and b.',
  )
})

test('describeContradiction says of local offer that counts where it is limited', () => {
  const offer = norm('offer', { over: ['stage'], where: { stage: { in: ['some'] } } })
  const town = chain({
    dimensions: [...chain().dimensions, dimension('availability', ['present', 'limited', 'absent'])],
    norms: [offer],
    interventions: [
      intervention('a', { stage: 'some', availability: 'limited' }),
      intervention('b', { stage: 'some', availability: 'present' }),
      ...Array.from({ length: 6 }, (_, at) => intervention(`c${at}`, { stage: 'some' })),
    ],
  })
  const [met] = judgeChain(town, defaultView).judgements
  if (met === undefined) throw new Error('nothing judged')
  expect(describeContradiction(town, met, 'nl')).toMatch(/ Wat meetelt: a \(beperkt\), b, c0, c1, c2, c3 en nog 2 andere\.$/)
})
