// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fontFileNames, type FontFiles } from '../../src/export/fontFiles'
import type { Glyphs } from '../../src/export/traceText'
import { escapeXml } from '../../src/export/escapeXml'
import { itemsOf } from '../../src/scene/itemsOf'
import type { Scene } from '../../src/scene/scene'
import { draw, readSmall, smallText } from '../scene/smallChain'
import { svgText } from './svgText'

const fonts = Object.fromEntries(fontFileNames.map((name) => [name, Buffer.from(name)])) as unknown as FontFiles
const glyphs = JSON.parse(readFileSync('src/export/glyphs.json', 'utf8')) as Glyphs

function parse(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

describe('writeSvg', () => {
  const scene = draw({ frame: true })
  const svg = svgText(scene, { text: 'live', fonts })
  const document = parse(svg)

  test('writes each item of the scene once, to be found by kind and id', () => {
    const groups = [...document.querySelectorAll('g[data-kind]')]
    expect(groups).toHaveLength(itemsOf(scene).length)
    expect(groups.map((group) => group.querySelector('title')?.textContent)).toEqual(itemsOf(scene).map((item) => item.label))
    const talks = document.querySelectorAll('g[data-kind="bar"][data-id="talk"]')
    expect([...talks].map((bar) => [bar.getAttribute('data-row'), bar.getAttribute('data-from'), bar.getAttribute('data-to')])).toEqual([
      ['gp', 'some', 'much'],
      ['coach', 'some', 'much'],
    ])
    expect(document.querySelector('[data-kind="cell"][data-id="teacher much"]')?.getAttribute('data-state')).toBe('gap')
  })

  test('has a title, a description and a language', () => {
    expect(document.querySelector('svg > title')?.textContent).toBe('Kleine keten')
    expect(document.querySelector('svg > desc')?.textContent).toContain('Versie 2024-05')
    expect(document.documentElement.getAttribute('lang')).toBe('nl')
  })

  test('holds plain shapes and text only, nothing that runs or is fetched', () => {
    const names = new Set([...document.querySelectorAll('*')].map((element) => element.tagName))
    expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title'])
    const attributes = new Set([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()))
    for (const name of ['style', 'class', 'href', 'xlink:href', 'onload', 'transform']) expect(attributes.has(name), name).toBe(false)
    expect(document.querySelectorAll('style')).toHaveLength(1)
    expect(svg.match(/url\((?!data:font\/woff2;base64,)/)).toBeNull()
    expect(svg).not.toContain('currentColor')
  })

  test('carries only the font files that the texts need', () => {
    const used = (text: string): string[] => fontFileNames.filter((name) => text.includes(btoa(name)))
    expect(used(svg)).toEqual(['latin-400', 'latin-600'])
    const polish = draw({ chain: readSmall(smallText.replace('nl: Folder', 'nl: Łódź')) })
    expect(used(svgText(polish, { text: 'live', fonts }))).toEqual(['latin-400', 'latin-600', 'latin-ext-400'])
    expect(svgText(scene, { text: 'live' })).not.toContain('<style>')
  })

  test('writes one element a line', () => {
    for (const line of svg.trimEnd().split('\n').slice(1)) expect(line).toMatch(/^<[^<]*>([^<]*<\/[^<]*>)?$/)
  })

  test('rounds every number to two decimals', () => {
    expect(svg.replace(/<style>.*<\/style>/, '').match(/\d\.\d{3,}/)).toBeNull()
  })

  test('gives the same bytes for the same scene', () => {
    expect(svgText(draw({ frame: true }), { text: 'live', fonts })).toBe(svg)
  })

  test('never lets a name be markup', () => {
    const name = [...document.querySelectorAll('[data-id="talk"] text')].map((text) => text.textContent)
    expect(name.join(' ')).toContain('Kort <gesprek> & "meer"')
  })

  test('tells the size of paper in mm', () => {
    const paged: Scene = { ...scene, paper: { width: 297, height: 210 } }
    expect(svgText(paged, { text: 'live' })).toContain('width="297mm" height="210mm" viewBox="0 0')
  })
})

describe('writeSvg with outlines', () => {
  const scene = draw()
  const document = parse(svgText(scene, { text: 'outlines', glyphs }))

  test('draws text as paths that say what they show', () => {
    expect(document.querySelectorAll('text, style')).toHaveLength(0)
    const labels = [...document.querySelectorAll('path[aria-label]')].map((path) => path.getAttribute('aria-label'))
    const texts = itemsOf(scene).flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))
    expect(labels).toEqual(texts)
  })

  test('keeps a line live when the font lacks a character of it', () => {
    const chain = readSmall(smallText.replace('nl: Folder', 'nl: Folder 🍀'))
    const live = [...parse(svgText(draw({ chain }), { text: 'outlines', glyphs })).querySelectorAll('text')]
    expect(live.map((text) => text.textContent)).toEqual(['Folder 🍀'])
  })
})

describe('escapeXml', () => {
  test('shows that something stood where XML allows nothing', () => {
    expect(escapeXml('a\u0000b\u001bc\ud800d\ufffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd')
    expect(escapeXml('👍🏽 <&">')).toBe('👍🏽 &lt;&amp;&quot;&gt;')
  })

  test('makes well-formed XML of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = `<g a="${escapeXml(text)}">${escapeXml(text)}</g>`
        expect(parse(written).documentElement.tagName).toBe('g')
      }),
      { numRuns: 200 },
    )
  })
})
