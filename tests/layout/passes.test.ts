import { describe, expect, test } from 'vitest'
import { assignTracks, type Run } from '../../src/layout/assignTracks'
import { stackBars, type Item } from '../../src/layout/stackBars'
import { chain, intervention } from '../chains/buildChain'
import { defaultView } from '../../src/chain/view'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { generateChain } from '../chains/generateChain'
import { readChain } from '../../src/file/readChain'
import baseline from '../bench/layoutBaseline.json'
import { measureQuality } from '../bench/layoutQuality'

/** Lanes from `first`, height in px, and which comes first. */
const item = (first: number, [span, height, order]: readonly [number, number, number]): Item => ({
  span,
  choices: [first],
  height,
  order: [order],
})
const run = (strand: number, [from, to]: readonly [number, number], [start, end]: readonly [number, number] = [0, 0]): Run => ({
  from,
  to,
  start,
  end,
  strand,
})

describe('stackBars', () => {
  test('stands bars side by side where they share no lane, and under each other where they do', () => {
    const stacked = stackBars([item(0, [1, 20, 0]), item(1, [1, 20, 1]), item(0, [2, 20, 2])], { lanes: 2, gap: 3 })
    expect(stacked.map(({ y }) => y)).toEqual([0, 0, 23])
  })

  test('fills a hole that an earlier bar left, with a bar that fits it', () => {
    const stacked = stackBars([item(0, [1, 43, 0]), item(0, [2, 20, 1]), item(1, [1, 20, 2])], { lanes: 2, gap: 3 })
    expect(stacked.find(({ item: { order } }) => order[0] === 2)?.y).toBe(0)
  })

  test('takes the highest of the lanes that a bar may begin at', () => {
    const free = { span: 1, choices: [0, 1], height: 20, order: [1] }
    expect(stackBars([item(0, [1, 20, 0]), free], { lanes: 2, gap: 3 }).map(({ first }) => first)).toEqual([0, 1])
  })
})

describe('assignTracks', () => {
  test('gives runs that overlap tracks of their own, and lets others share one', () => {
    expect(assignTracks([run(0, [0, 10]), run(1, [5, 15]), run(2, [20, 30])], 9)).toEqual({ of: [0, 1, 0], count: 2 })
  })

  test('takes runs of one strand for one', () => {
    expect(assignTracks([run(7, [0, 10]), run(7, [0, 30]), run(8, [5, 6])], 9).of.slice(0, 2)).toEqual([0, 0])
  })

  test('lets a longer run go around a shorter one that leaves to the same side', () => {
    expect(assignTracks([run(0, [0, 30], [-1, -1]), run(1, [10, 20], [-1, -1])], 9).of).toEqual([1, 0])
    expect(assignTracks([run(0, [0, 30], [1, 1]), run(1, [10, 20], [1, 1])], 9).of).toEqual([0, 1])
  })

  test('shares tracks when there are more runs than it may use', () => {
    const runs = Array.from({ length: 30 }, (_, strand) => run(strand, [0, 10]))
    const { of, count } = assignTracks(runs, 10)
    expect([count, new Set(of).size]).toEqual([10, 10])
  })
})

describe('alignLanes, by way of layoutMatrix', () => {
  test('stands an intervention equally deep in each of its rows where that costs nothing', () => {
    const drawn = chain({
      interventions: [
        intervention('a', { stage: 'none', professional: 'gp' }),
        intervention('b', { stage: 'none', professional: 'gp, nurse' }),
        intervention('c', { stage: 'none', professional: 'nurse, gp' }),
      ],
    })
    expect(measureQuality(layoutMatrix(drawn, defaultView, { language: 'en', detail: 'names' })).sameLane).toBe(1)
  })
})

describe('layout quality', () => {
  test.each([60, 250] as const)(
    'is better than that of the first version for %i interventions: less area, fewer crossings, nothing else more than 5 %% worse',
    (size) => {
      const { chain: drawn } = readChain(generateChain({ interventions: size, seed: 1 }), { file: 'test.yaml' })
      if (drawn === undefined) throw new Error('the chain has problems')
      const view = { ...defaultView, steps: 'recognition', colour: 'level' }
      const measure = (links: 'none' | 'all') =>
        measureQuality(layoutMatrix(drawn, { ...view, links }, { language: 'nl', detail: 'names' }))
      const before = baseline[`generated-${size}`]
      const [plain, linked] = [measure('none'), measure('all')]
      expect(plain.area).toBeLessThan(before.area)
      expect(linked.crossings).toBeLessThan(before.crossings)
      expect(linked.bends).toBeLessThanOrEqual(before.bends * 1.05)
      expect(linked.lengthRatio).toBeLessThanOrEqual(before.lengthRatio * 1.05)
      expect(plain.sameLane).toBeGreaterThanOrEqual(before.sameLane * 0.95)
    },
  )
})
