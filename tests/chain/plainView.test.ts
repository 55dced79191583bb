import { expect, test } from 'vitest'
import { availability } from '../../src/chain/availability'
import { plainView } from '../../src/chain/plainView'
import { chain, dimension } from '../chains/buildChain'

test('everything is coloured by level, and in a municipality by what is to be had there', () => {
  const national = chain({ dimensions: [...chain().dimensions, dimension('level', ['universal', 'selective'])] })
  expect(plainView(national)).toMatchObject({ colour: 'level', steps: 'recognition' })
  const local = { ...national, dimensions: [...national.dimensions, dimension(availability.dimension, availability.values)] }
  expect(plainView(local)).toMatchObject({ colour: availability.dimension, steps: 'recognition' })
})

test('where there is no level the first dimension that colours can tell apart', () => {
  expect(plainView(chain()).colour).toBe('recognition')
})
