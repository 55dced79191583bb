// Opens written SVGs in the programs that people open them with, and compares what they draw.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say, type Chain } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { fontFileNames, type FontFiles } from '../../src/export/fontFiles'
import type { Glyphs } from '../../src/export/traceText'
import { readChain } from '../../src/file/readChain'
import { drawPages } from '../../src/pack/drawPages'
import { drawChain } from '../../src/pipeline'
import { browserArguments, findBrowser } from '../browser'
import { canRun, notChecked } from '../unchecked'
import { svgText } from './svgText'

const fonts = Object.fromEntries(
  fontFileNames.map((name) => [name, readFileSync(`src/export/fonts/source-sans-3-${name}.woff2`)]),
) as unknown as FontFiles
const glyphs = JSON.parse(readFileSync('src/export/glyphs.json', 'utf8')) as Glyphs

const folder = resolve('.tmp/svg')
const executablePath = findBrowser()

/**
 * How many squares of 4 by 4 px may differ, on average over the square, by more than a tenth of the way from black to white.
 * The averages forgive how a program smooths edges and hints letters; the smallest bar makes 70 of them differ when it is missing.
 */
const tolerance = { shapes: 5, letters: 40 }
const square = 4

function openFile(file: string): Chain {
  const { chain } = readChain(readFileSync(file, 'utf8'), { file })
  if (chain === undefined) throw new Error(`${file} has problems`)
  return chain
}

const example = openFile('data/example.yaml')
const { scene } = drawChain(
  example,
  { ...defaultView, colour: 'level', steps: 'recognition', links: 'all' },
  { language: 'nl', theme: 'light', detail: 'names', frame: true },
)

function keep(name: string, svg: string): string {
  mkdirSync(folder, { recursive: true })
  const path = `${folder}/${name}.svg`
  writeFileSync(path, svg)
  return path
}

const outlines = keep('outlines', svgText(scene, { text: 'outlines', glyphs }))
const live = keep('live', svgText(scene, { text: 'live', fonts }))

let browser: Browser | undefined

beforeAll(async () => {
  if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: browserArguments })
}, 60_000)

afterAll(async () => {
  await browser?.close()
})

/** Fails the test when the browser that was found does not start. */
function opened(): Browser {
  if (browser === undefined) throw new Error('missing browser')
  return browser
}

async function openPage(path: string): Promise<{ page: Page; requested: readonly string[] }> {
  const page = await opened().newPage({ viewport: { width: Math.ceil(scene.width), height: Math.ceil(scene.height) } })
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.goto(`file://${path}`)
  await page.evaluate(() => document.fonts.ready)
  return { page, requested }
}

async function drawnByChromium(path: string): Promise<PNG> {
  const { page } = await openPage(path)
  const picture = await page.screenshot()
  await page.close()
  return PNG.sync.read(picture)
}

function drawnBy(program: 'rsvg-convert' | 'inkscape', path: string): PNG {
  const out = path.replace('.svg', `.${program}.png`)
  const size = String(Math.ceil(scene.width))
  const args = program === 'inkscape' ? [path, '--export-type=png', `--export-filename=${out}`, '-w', size] : ['-w', size, path, '-o', out]
  execFileSync(program, args, { stdio: 'ignore', timeout: 60_000 })
  return PNG.sync.read(readFileSync(out))
}

/** Number of squares that differ, over the part that both pictures have. */
function difference(a: PNG, b: PNG, name: string): number {
  expect(Math.abs(a.width - b.width) + Math.abs(a.height - b.height)).toBeLessThanOrEqual(2)
  const size = { width: Math.floor(Math.min(a.width, b.width) / square), height: Math.floor(Math.min(a.height, b.height) / square) }
  const shown = new PNG(size)
  const options = { threshold: 0.1, includeAA: true }
  const differing = pixelmatch(average(a, size).data, average(b, size).data, shown.data, size.width, size.height, options)
  writeFileSync(`${folder}/${name}.difference.png`, PNG.sync.write(shown))
  return differing
}

function average({ data, width: stride }: PNG, size: { width: number; height: number }): PNG {
  const small = new PNG(size)
  for (let at = 0; at < small.data.length; at++) {
    const channel = at % 4
    const x = ((at - channel) / 4) % size.width
    const y = ((at - channel) / 4 - x) / size.width
    let sum = 0
    for (let dy = 0; dy < square; dy++) {
      for (let dx = 0; dx < square; dx++) sum += data[((y * square + dy) * stride + x * square + dx) * 4 + channel] ?? 0
    }
    small.data[at] = Math.round(sum / square ** 2)
  }
  return small
}

function hasBrowser(check: string): boolean {
  if (executablePath !== undefined) return true
  notChecked('chromium', check)
  return false
}

describe('a written SVG', () => {
  test.for(['rsvg-convert', 'inkscape'] as const)('looks in %s as it does in Chromium', { timeout: 120_000 }, async (program, { skip }) => {
    const check = `the SVG drawn by ${program} against Chromium's`
    skip(!hasBrowser(check))
    skip(!canRun(program, check))
    expect(difference(await drawnByChromium(outlines), drawnBy(program, outlines), program)).toBeLessThanOrEqual(tolerance.shapes)
  })

  test('looks the same with outlines as with live text', async ({ skip }) => {
    skip(!hasBrowser('outlines against live text'))
    expect(difference(await drawnByChromium(outlines), await drawnByChromium(live), 'live')).toBeLessThanOrEqual(tolerance.letters)
  }, 60_000)

  test('differs in the comparison when one bar is missing, so the tolerance is not too wide', async ({ skip }) => {
    skip(!hasBrowser('that the comparison of pictures notices a missing bar'))
    const bars = scene.layers.body.filter((item) => item.kind === 'bar')
    const without = { ...scene, layers: { ...scene.layers, body: scene.layers.body.filter((item) => item !== bars[0]) } }
    const path = keep('without', svgText(without, { text: 'outlines', glyphs }))
    expect(difference(await drawnByChromium(outlines), await drawnByChromium(path), 'without')).toBeGreaterThan(tolerance.letters)
  }, 60_000)

  test('fetches nothing when it is opened', async ({ skip }) => {
    skip(!hasBrowser('that an SVG fetches nothing'))
    const { page, requested } = await openPage(live)
    expect(requested.filter((url) => !url.startsWith('data:'))).toEqual([`file://${live}`])
    await page.close()
  }, 60_000)
})

type BarText = { readonly id: string; readonly texts: readonly string[]; readonly outside: readonly string[] }

/** For each bar its lines, and those that reach outside its box by more than half a px. */
async function readBars(path: string): Promise<readonly BarText[]> {
  const { page } = await openPage(path)
  const bars = await page.evaluate(() =>
    Array.from(document.querySelectorAll<SVGGElement>('g[data-kind="bar"]'), (bar) => {
      const box = bar.querySelector('rect')?.getBBox() ?? new DOMRect()
      const texts = Array.from(bar.querySelectorAll('text'))
      const outside = texts.filter((text) => {
        const { x, y, width, height } = text.getBBox()
        // The line box of a font is higher than its letters; ascenders and descenders fill about seven tenths of it.
        return (
          x < box.x - 0.5 ||
          x + width > box.x + box.width + 0.5 ||
          y + height * 0.25 < box.y - 0.5 ||
          y + height * 0.85 > box.y + box.height + 0.5
        )
      })
      return {
        id: bar.getAttribute('data-id') ?? '',
        texts: texts.map((text) => text.textContent),
        outside: outside.map((text) => text.textContent),
      }
    }),
  )
  await page.close()
  return bars
}

describe.each(['data/example.yaml', 'data/cocaine-nl.yaml'])('in the map of %s', (file) => {
  const chain = openFile(file)
  const view = { ...(chain.views[0]?.view ?? defaultView), links: 'none' as const }
  const compact = (text: string): string => text.replace(/[\s-]+/g, '')

  test.for(['names', 'cards'] as const)('at %s every name stands whole inside its bar', { timeout: 120_000 }, async (detail, { skip }) => {
    skip(!hasBrowser(`that the names of ${file} stand inside their bars`))
    const drawing = drawChain(chain, { ...view, detail }, { language: 'nl', theme: 'light', detail, frame: true })
    const bars = await readBars(keep(`${chain.id}-${detail}`, svgText(drawing.scene, { text: 'live', fonts })))
    expect(bars).toHaveLength(drawing.layout.bars.length)
    expect(bars.filter(({ outside }) => outside.length > 0)).toEqual([])
    const names = new Map(chain.interventions.map(({ id, name }) => [id, compact(say(name, 'nl'))]))
    const cut = bars.filter(({ id, texts }) => !compact(texts.join('')).includes(names.get(id) ?? ''))
    expect(cut).toEqual([])
  })

  test('on A4 no letter is smaller than 6 pt as Chromium draws it', async ({ skip }) => {
    skip(!hasBrowser(`the size of the letters of ${file} on A4`))
    const pages = drawPages(chain, view, { language: 'nl', theme: 'light', detail: 'names', page: 'a4', portrait: false })
    const path = keep(`${chain.id}-a4`, svgText(pages[0] ?? scene, { text: 'live', fonts }))
    const { page } = await openPage(path)
    const smallest = await page.evaluate(() =>
      Math.min(
        ...Array.from(
          document.querySelectorAll('text'),
          (text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1),
        ),
      ),
    )
    await page.close()
    // 6 pt are 8 px of the screen.
    expect(smallest).toBeGreaterThanOrEqual(7.99)
  }, 120_000)
})
