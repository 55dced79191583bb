import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain } from '../../src/chain/chain'
import type { Detail } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { measureText } from '../../src/layout/measureText'
import { headerFont } from '../../src/layout/metrics'
import { cutRows } from '../../src/scene/cutRows'
import { divideHeight } from '../../src/scene/divideHeight'
import { itemsOf } from '../../src/scene/itemsOf'
import { leastLetter, paperOf, pxPerMm } from '../../src/scene/paper'
import { pageScenes, type PageOptions } from '../../src/scene/pageScenes'
import type { Item, Scene } from '../../src/scene/scene'
import { themes } from '../../src/scene/theme'
import { generateChain } from '../chains/generateChain'
import { colourful, smallChain, textsOf } from './smallChain'

type Paged = PageOptions & { readonly chain?: Chain; readonly detail?: Detail }

function generated(interventions: number): Chain {
  return read(generateChain({ interventions, seed: 3 }))
}

function read(text: string): Chain {
  const { chain } = readChain(text, { file: 'chain.yaml' })
  if (chain === undefined) throw new Error('the chain is wrong')
  return chain
}

const many = generated(120)
const cocaine = read(readFileSync('data/cocaine-nl.yaml', 'utf8'))

function pagesOf({ chain = many, detail = 'names', page, portrait }: Paged): readonly Scene[] {
  const view = { ...colourful, links: 'all' as const }
  return pageScenes(
    {
      chain,
      view,
      findings: judgeChain(chain, view),
      theme: themes.light,
      language: 'nl',
      layoutFor: (wish) => layoutMatrix(chain, view, { language: 'nl', detail, ...wish }),
    },
    { page, portrait },
  )
}

function ofKind(scenes: readonly Scene[], kind: Item['kind']): readonly Item[] {
  return scenes.flatMap((scene) => itemsOf(scene).filter((item) => item.kind === kind))
}

/** The smallest letters of a page, in pt on its paper. */
function smallestLetters({ width, paper, ...scene }: Scene): number {
  const sizes = itemsOf({ width, ...scene }).flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : [])))
  return (Math.min(...sizes) * 0.75 * (paper?.width ?? 0) * pxPerMm) / width
}

describe('pageScenes', () => {
  test('gives one scene as large as the map for "fit"', () => {
    const pages = pagesOf({ page: 'fit', portrait: false })
    expect(pages).toHaveLength(1)
    expect(pages[0]?.paper).toBeUndefined()
  })

  test.each([
    ['a4', false],
    ['a4', true],
    ['a3', false],
    ['16x9', false],
  ] as const)('fills %s (portrait: %s) with letters of 6 pt or more and draws every placement once', (page, portrait) => {
    const pages = pagesOf({ page, portrait })
    const { width, height } = paperOf(page, portrait)
    for (const scene of pages) {
      expect(scene.paper).toEqual({ width, height })
      expect(scene.width / scene.height).toBeCloseTo(width / height, 5)
      expect(smallestLetters(scene)).toBeGreaterThanOrEqual(leastLetter - 0.001)
      const lowest = Math.max(...itemsOf(scene).map(({ box }) => box.y + box.height))
      const rightmost = Math.max(...itemsOf(scene).map(({ box }) => box.x + box.width))
      expect(lowest).toBeLessThanOrEqual(scene.height)
      expect(rightmost).toBeLessThanOrEqual(scene.width)
    }
    // A bar over columns of two pages stands on both, so what counts is who stands in which row.
    const standing = (scenes: readonly Scene[]): Set<string> =>
      new Set(ofKind(scenes, 'bar').map(({ id, facts }) => `${id} ${facts['row'] ?? ''}`))
    expect(standing(pages)).toEqual(standing(pagesOf({ page: 'fit', portrait: false })))
  })

  test.each(['a3', '16x9'] as const)('draws a whole chain of 35 professionals at overview on one page: %s', (page) => {
    const pages = pagesOf({ chain: cocaine, detail: 'overview', page, portrait: false })
    expect(pages).toHaveLength(1)
    expect(pages.map(smallestLetters).every((size) => size >= leastLetter - 0.001)).toBe(true)
  })

  test('puts the legend beside a map that leaves room there, not over it', () => {
    const [page] = pagesOf({ chain: cocaine, detail: 'overview', page: '16x9', portrait: false })
    const legend = page === undefined ? [] : ofKind([page], 'legend')
    expect(legend.length).toBeGreaterThan(5)
    for (const { box } of legend) {
      expect(box.x).toBeGreaterThan((page?.map.x ?? 0) + (page?.map.width ?? 0))
      expect(box.x + box.width).toBeLessThanOrEqual(page?.width ?? 0)
    }
  })

  test('repeats the column headers and numbers the pages', () => {
    const pages = pagesOf({ page: 'a4', portrait: false })
    expect(pages.length).toBeGreaterThan(1)
    for (const [at, scene] of pages.entries()) {
      expect(ofKind([scene], 'column').length).toBeGreaterThan(0)
      expect(ofKind([scene], 'note').flatMap(textsOf)).toContain(`Pagina ${at + 1} van ${pages.length}`)
      expect(ofKind([scene], 'title')).toHaveLength(1)
    }
  })

  test('says of a row that goes on overleaf that it does', () => {
    const pages = pagesOf({ page: 'a4', portrait: false })
    const names = pages.flatMap((scene) => ofKind([scene], 'row').flatMap(textsOf))
    expect(names.some((name) => name.endsWith('(vervolg)'))).toBe(true)
  })

  test('puts a small chain on one page, larger than on screen but not shouted', () => {
    const [page, ...more] = pagesOf({ chain: smallChain, page: '16x9', portrait: false })
    expect(more).toEqual([])
    const scale = ((page?.paper?.width ?? 0) * pxPerMm) / (page?.width ?? 1)
    expect(scale).toBeGreaterThan(1.1)
    expect(scale).toBeLessThanOrEqual(1.6)
  })

  test('lists on each page only what that page shows', () => {
    for (const scene of pagesOf({ page: 'a4', portrait: false })) {
      const drawn = new Set(ofKind([scene], 'cell').map(({ facts }) => facts['state']))
      const listed = ofKind([scene], 'legend').flatMap(({ id }) => (id.startsWith('states:') ? [id.slice(7)] : []))
      for (const state of listed) expect(drawn).toContain(state)
    }
  })

  test('gives the same pages for the same input', () => {
    const options = { page: 'a3', portrait: true } as const
    expect(pagesOf(options)).toEqual(pagesOf(options))
  })
})

describe('cutRows', () => {
  const view = { ...colourful, links: 'all' as const }
  const layout = layoutMatrix(many, view, { language: 'nl', detail: 'names' })
  const stretches = divideHeight(layout, 700)
  const parts = stretches.map((stretch) => cutRows(layout, stretch, (name) => `${name} (vervolg)`))

  test('keeps each bar once over all parts, whole and within its own row', () => {
    expect(parts.flatMap((part) => part.layout.bars)).toHaveLength(layout.bars.length)
    for (const part of parts) {
      for (const bar of part.layout.bars) {
        const row = part.layout.rows.find(({ id }) => id === bar.row)
        expect(bar.box.y).toBeGreaterThanOrEqual(row?.band.y ?? Infinity)
        expect(bar.box.y + bar.box.height).toBeLessThanOrEqual((row?.band.y ?? 0) + (row?.band.height ?? 0))
      }
    }
  })

  test('wraps the name of a row that goes on before the count beside it', () => {
    const { headerPadding, headerNote } = layout.metrics
    const [, next] = stretches
    const later = next === undefined ? [] : cutRows(layout, next, (name) => `${name} (vervolg van de vorige bladzijde)`).layout.rows
    expect(later.some(({ lines }) => lines.length > 1 && lines.join(' ').endsWith('bladzijde)'))).toBe(true)
    for (const { lines, header } of later)
      for (const line of lines) expect(measureText(line, headerFont)).toBeLessThanOrEqual(header.width - 2 * headerPadding - headerNote)
  })

  test('stays within the height that it was given', () => {
    for (const part of parts) {
      expect(part.layout.height).toBeLessThanOrEqual(700.01)
      expect(Math.max(...part.layout.rows.map(({ band }) => band.y + band.height))).toBeLessThanOrEqual(part.layout.height + 0.01)
    }
  })

  test('draws each link on the one page that holds it, and counts those that leave a page', () => {
    const drawn = parts.flatMap((part) => part.layout.links.map(({ id }) => id))
    expect(new Set(drawn).size).toBe(drawn.length)
    const leaving = new Set(parts.flatMap((part) => part.leaving))
    expect(leaving.size).toBeGreaterThan(0)
    expect(layout.links.every(({ id }) => leaving.has(id) !== drawn.includes(id))).toBe(true)
  })

  test('draws a bar that is higher than a page on a page of its own rather than leaving it out', () => {
    const low = divideHeight(layout, layout.corner.height + 10).map((stretch) => cutRows(layout, stretch, (name) => name).layout)
    expect(low.flatMap(({ bars }) => bars)).toHaveLength(layout.bars.length)
  })
})
