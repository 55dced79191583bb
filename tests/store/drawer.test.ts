import { beforeAll, describe, expect, test, vi } from 'vitest'
import { defaultView, type Detail } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { generateChain } from '../chains/generateChain'

// A worker that never answers: what is asked of it is not ready.
vi.stubGlobal(
  'Worker',
  class {
    addEventListener(): void {}
    postMessage(): void {}
    terminate(): void {}
  },
)
const { fetchPipeline, isReady } = await import('../../src/store/drawer')

beforeAll(fetchPipeline)

describe('isReady', () => {
  test.each<[number, Detail, boolean]>([
    [60, 'names', true],
    [1000, 'overview', true],
    [1000, 'names', false],
    [3000, 'overview', false],
  ])('with %d interventions, at the level %s: %s', (interventions, detail, ready) => {
    const { chain } = readChain(generateChain({ interventions, seed: 1 }), { file: 'generated.yaml' })
    if (chain === undefined) throw new Error('the generated chain has problems')
    expect(isReady({ chain, view: defaultView, language: 'nl', theme: 'light' }, [detail])).toBe(ready)
  })
})
