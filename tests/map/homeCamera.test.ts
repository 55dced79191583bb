import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { initialView } from '../../src/chain/plainView'
import type { Detail } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { homeCamera } from '../../src/map/homeCamera'
import { drawChain } from '../../src/pipeline'

const { chain } = readChain(readFileSync('data/cocaine-nl.yaml', 'utf8'), { file: 'cocaine-nl.yaml' })
if (chain === undefined) throw new Error('the chain is wrong')
const own = initialView(chain)
const turned = { ...own, rows: own.columns, columns: own.rows }

function zoomOf(view: typeof own, size: { width: number; height: number }): number {
  const draw = (detail: Detail) => drawChain(chain ?? never(), view, { language: 'nl', theme: 'light', detail, frame: false })
  return homeCamera(draw, { size, pinned: 'overview' }).camera.zoom
}

function never(): never {
  throw new Error('the chain is wrong')
}

describe('homeCamera', () => {
  test('shows the whole map where that is legible', () => {
    expect(zoomOf(own, { width: 1920, height: 1000 })).toBeLessThan(1.1)
    expect(zoomOf(own, { width: 1920, height: 1000 })).toBeGreaterThanOrEqual(0.8)
  })

  test('shows a map that is scrolled both ways as small as it is legible: a phone has little room', () => {
    expect(zoomOf(own, { width: 390, height: 600 })).toBe(0.8)
  })

  test('shows a map that is scrolled downwards as wide as the screen, but not much larger than it is', () => {
    expect(zoomOf(own, { width: 1440, height: 670 })).toBeCloseTo(1440 / 1344)
    expect(zoomOf(own, { width: 1560, height: 600 })).toBe(1.1)
  })

  test('shows a map that is scrolled to the side alone at its own size', () => {
    expect(zoomOf(turned, { width: 1440, height: 700 })).toBe(1)
  })
})
