import { describe, expect, test } from 'vitest'
import { defaultView } from '../../src/chain/view'
import { cursorOfItem, itemOfCursor } from '../../src/map/itemOfCursor'
import { enterCell } from '../../src/map/walkGrid'
import { drawChain } from '../../src/pipeline'
import { chain, intervention } from '../chains/buildChain'

const twice = chain({ interventions: [intervention('talk', { stage: ['none', 'much'], professional: 'gp' })] })
const { scene, layout } = drawChain(twice, defaultView, { language: 'en', theme: 'light', detail: 'names', frame: false })

describe('itemOfCursor', () => {
  test('finds the bar that stands in the cell, where an intervention has several in one row', () => {
    expect(layout.bars.map(({ from }) => from)).toEqual(['none', 'much'])
    for (const column of ['none', 'much']) {
      const inside = enterCell({ row: 'gp', column }, layout)
      expect(inside === undefined ? undefined : itemOfCursor(inside, scene)?.facts['from']).toBe(column)
    }
  })

  test('is undone by cursorOfItem', () => {
    for (const item of [...scene.layers.body, ...scene.layers.rows, ...scene.layers.columns]) {
      const cursor = cursorOfItem(item)
      if (cursor !== undefined) expect(itemOfCursor(cursor, scene)?.key).toBe(item.key)
    }
  })
})
