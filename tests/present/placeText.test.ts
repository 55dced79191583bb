import { describe, expect, test } from 'vitest'
import { defaultView } from '../../src/chain/view'
import { placeText } from '../../src/present/placeText'
import { drawer, fetchPipeline } from '../../src/store/drawer'
import { chain, intervention } from '../chains/buildChain'

const some = chain({
  interventions: Array.from({ length: 30 }, (_, index) =>
    intervention(`intervention-${index}`, { stage: 'some', professional: 'gp, worker' }),
  ),
})
const shooting = { size: { width: 1000, height: 800 }, focus: [], pinned: undefined }

await fetchPipeline()

function drawOf(rows?: readonly string[]) {
  return drawer({ chain: some, view: defaultView, language: 'en', theme: 'light', ...(rows === undefined ? {} : { rows }) })
}

describe('placeText', () => {
  test('puts the text above a map that is wide and low', () => {
    expect(placeText(drawOf(['nurse']), shooting)).toBe('above')
  })

  test('puts it beside one that needs the height, or that has no width to gain', () => {
    expect(placeText(drawOf(), { ...shooting, size: { width: 1000, height: 150 } })).toBe('beside')
    expect(placeText(drawOf(['nurse']), { ...shooting, size: { width: 4000, height: 1000 } })).toBe('beside')
  })
})
