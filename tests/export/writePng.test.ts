import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import glyphs from '../../src/export/glyphs.json'
import { rasterizeWithResvg } from '../../src/export/rasterizeWithResvg'
import { longestSide, writePng, type Rasterize } from '../../src/export/writePng'
import { writeSvg } from '../../src/export/writeSvg'
import { drawPages } from '../../src/pack/drawPages'
import { canRun } from '../unchecked'
import { run, someChain, someDrawing, withFiles, wordScene } from './fixtures'

const drawing = someDrawing(someChain(12))
const options = { glyphs, rasterize: rasterizeWithResvg('src/export/fonts') }
const none: Rasterize = (_, { width, height }) => Promise.resolve({ bytes: new Uint8Array(), width, height })

describe('writePng', () => {
  test('makes a picture of the scene at the scale that is asked for', async () => {
    const png = await writePng(drawing.scene, { ...options, scale: 0.5 })
    const { width, height } = PNG.sync.read(Buffer.from(png.bytes))
    expect({ width, height }).toEqual({ width: png.width, height: png.height })
    expect(png.clamped).toBe(false)
    expect(Math.abs(png.width - drawing.scene.width / 2)).toBeLessThanOrEqual(1)
    expect(Math.abs(png.height - drawing.scene.height / 2)).toBeLessThanOrEqual(1)
  })

  test('measures a page by its paper at 96 px an inch', async () => {
    const [page] = drawPages(drawing.chain, drawing.view, {
      language: 'nl',
      theme: 'light',
      detail: 'names',
      page: '16x9',
      portrait: false,
    })
    if (page === undefined) throw new Error('no page')
    expect(await writePng(page, { glyphs, rasterize: none, scale: 2 })).toMatchObject({ width: 2560, height: 1440 })
  })

  test('makes no side longer than 16,384 px, keeps the proportions and says so', async () => {
    const { scene } = drawing
    const png = await writePng(scene, { glyphs, rasterize: none, scale: 1000 })
    expect(png.clamped).toBe(true)
    expect(Math.max(png.width, png.height)).toBe(longestSide)
    expect(png.width / png.height).toBeCloseTo(scene.width / scene.height, 2)
  })

  test('shows what librsvg shows of the same SVG', async ({ skip }) => {
    skip(!canRun('rsvg-convert', 'a PNG beside the one of librsvg'))
    const { bytes, width, height } = await writePng(drawing.scene, { ...options, scale: 1 })
    const svg = writeSvg(drawing.scene, { text: 'outlines', glyphs })
    const other = await withFiles({ 'a.svg': svg }, (folder) => {
      run('rsvg-convert', '-w', String(width), '-h', String(height), '-o', join(folder, 'a.png'), join(folder, 'a.svg'))
      return readPng(join(folder, 'a.png'))
    })
    const differing = pixelmatch(PNG.sync.read(Buffer.from(bytes)).data, other.data, undefined, width, height, { threshold: 0.2 })
    expect(differing / (width * height)).toBeLessThan(0.005)
  })

  test('draws a character that the bundled font lacks with a font of the system', async () => {
    expect(await darkOf('ζ')).toBeGreaterThan(0)
  })

  test('draws the other letters of such a line in the bundled font, whatever fonts the system has', async () => {
    const [plain = 0, beside = 0] = await Promise.all(['prevention', 'prevention \u{10fffd}'].map(darkOf))
    expect(Math.abs(beside / plain - 1)).toBeLessThan(0.05)
  })
})

/** How many pixels are dark when this is all that is written. */
async function darkOf(text: string): Promise<number> {
  const { bytes } = await writePng(wordScene(text, 400), { ...options, scale: 2 })
  return PNG.sync.read(Buffer.from(bytes)).data.filter((value, index) => index % 4 === 0 && value < 128).length
}

function readPng(path: string): PNG {
  return PNG.sync.read(readFileSync(path))
}
