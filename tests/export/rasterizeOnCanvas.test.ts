import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rasterizeOnCanvas } from '../../src/export/rasterizeOnCanvas'
import type { Glyphs } from '../../src/export/traceText'
import type { Mark, Scene } from '../../src/scene/scene'
import { wordScene } from './fixtures'

// What it looks like is seen in a browser, by the end-to-end tests; here is what it asks of a canvas.
const glyphs = JSON.parse(readFileSync('src/export/glyphs.json', 'utf8')) as Glyphs
let asked: string[]

class Path {
  constructor(readonly d = '') {}
  roundRect(...numbers: number[]): void {
    Object.assign(this, { d: `rect ${numbers.join(' ')}` })
  }
}

class Canvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext(): unknown {
    const write =
      (name: string) =>
      (...given: unknown[]): number =>
        asked.push([name, ...given.map((one) => (one instanceof Path ? one.d : String(one)))].join(' '))
    const set = (name: string) => ({ set: write(name) })
    return Object.defineProperties(
      Object.fromEntries(
        ['fillRect', 'scale', 'translate', 'save', 'restore', 'fill', 'stroke', 'setLineDash', 'fillText'].map((n) => [n, write(n)]),
      ),
      Object.fromEntries(['fillStyle', 'strokeStyle', 'lineWidth', 'globalAlpha', 'font', 'textAlign'].map((name) => [name, set(name)])),
    )
  }
  convertToBlob(): Promise<Blob> {
    return Promise.resolve(new Blob(['png']))
  }
}

function sceneOf(...marks: Mark[]): Scene {
  const scene = wordScene('x')
  return { ...scene, layers: { ...scene.layers, frame: scene.layers.frame.map((item) => ({ ...item, marks })) } }
}

beforeEach(() => {
  asked = []
  vi.stubGlobal('OffscreenCanvas', Canvas)
  vi.stubGlobal('Path2D', Path)
})
afterEach(() => void vi.unstubAllGlobals())

describe('rasterizeOnCanvas', () => {
  test('paints the background over all of it, and the scene as large as was asked for', async () => {
    const { bytes, width, height } = await rasterizeOnCanvas(sceneOf(), { glyphs, width: 1200, height: 80 })
    expect(asked).toEqual(['fillStyle #ffffff', 'fillRect 0 0 1200 80', 'scale 2 2'])
    expect({ text: new TextDecoder().decode(bytes), width, height }).toEqual({ text: 'png', width: 1200, height: 80 })
  })

  test('fills and strokes shapes with their own paint, and takes no dash over from the one before', async () => {
    const box = {
      kind: 'rect',
      x: 1,
      y: 2,
      width: 3,
      height: 4,
      radius: 1,
      paint: { stroke: '#111111', strokeWidth: 2, dash: [5, 4] },
    } as const
    const line = { kind: 'path', d: 'M0 0L9 9', paint: { fill: '#222222', stroke: '#333333', opacity: 0.5 } } as const
    await rasterizeOnCanvas(sceneOf(box, line), { glyphs, width: 600, height: 40 })
    expect(asked.slice(3)).toEqual([
      ...['globalAlpha 1', 'strokeStyle #111111', 'lineWidth 2', 'setLineDash 5,4', 'stroke rect 1 2 3 4 1'],
      ...['globalAlpha 0.5', 'fillStyle #222222', 'fill M0 0L9 9', 'strokeStyle #333333', 'lineWidth 1', 'setLineDash ', 'stroke M0 0L9 9'],
    ])
  })

  test('draws letters as outlines where they stand, and by another font what the font lacks', async () => {
    const word = { kind: 'text', x: 10, y: 20, text: 'i', size: 12, weight: 400, fill: '#000000', anchor: 'start' } as const
    await rasterizeOnCanvas(sceneOf(word, { ...word, text: '漢', anchor: 'middle' }), { glyphs, width: 600, height: 40 })
    expect(asked).toContain('translate 10 20')
    expect(asked.some((call) => /^fill M\d+ /.test(call))).toBe(true)
    expect(asked.slice(-2)).toEqual(['textAlign center', 'fillText 漢 10 20'])
  })

  test('says so where there is no canvas of that size', async () => {
    vi.spyOn(Canvas.prototype, 'getContext').mockReturnValue(null)
    await expect(rasterizeOnCanvas(sceneOf(), { glyphs, width: 9, height: 8 })).rejects.toThrow('9 by 8 px')
  })
})
