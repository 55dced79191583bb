// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Item, Mark, Scene } from '../../src/scene/scene'
import type { Properties } from '../../src/export/officeParts'
import { roundedLine } from '../../src/scene/pathData'
import type { Point } from '../../src/layout/layout'
import { writePptx, type Slide } from '../../src/slides/writePptx'
import { compact, date, namesShown, someChain, someDrawing } from '../export/fixtures'

const options: Properties = { title: 'Keten & kaart', language: 'nl', date }
const drawing = someDrawing(someChain(15))
const slides: readonly Slide[] = [
  { scene: drawing.scene, title: 'De hele keten <nu>', notes: 'Eerste zin.\nTweede & laatste zin.' },
  { scene: linked(), title: 'Twee balken' },
]

let file: Uint8Array
let parts: Record<string, string>

beforeAll(() => {
  file = writePptx(slides, options)
  parts = unzip(file)
})

describe('writePptx', () => {
  test('gives the same bytes for the same slides and date', () => {
    expect(Buffer.compare(writePptx(slides, options), file)).toBe(0)
  })

  test('names each part, and each part is named', () => {
    const types = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map((found) => found[1])
    const written = Object.keys(parts).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml')
    expect([...types].sort()).toEqual([...written].sort())
  })

  test('gives every slide a title and fills its notes', () => {
    const titlesOf = (path: string): string[] =>
      all(path, 'p:ph').flatMap((holder) => (holder.getAttribute('type') === 'title' ? [wordsIn(holder.closest('sp'))] : []))
    expect(titlesOf('ppt/slides/slide1.xml')).toEqual(['De hele keten <nu>'])
    expect(titlesOf('ppt/slides/slide2.xml')).toEqual(['Twee balken'])
    expect(all('ppt/notesSlides/notesSlide1.xml', 'a:p').map(wordsIn)).toEqual(['Eerste zin.', 'Tweede & laatste zin.'])
  })

  test('writes each name whole in the shape of its bar', () => {
    const texts = new Set(all('ppt/slides/slide1.xml', 'a:p').map((paragraph) => compact(wordsIn(paragraph))))
    expect(namesShown(drawing).filter((name) => !texts.has(compact(name)))).toEqual([])
  })

  test('makes the ordered columns arrows and the bars rounded rectangles', () => {
    const shapes = all('ppt/slides/slide1.xml', 'a:prstGeom').map((shape) => shape.getAttribute('prst'))
    expect(shapes.filter((name) => name === 'homePlate')).toHaveLength(1)
    expect(shapes.filter((name) => name === 'chevron').length).toBeGreaterThan(1)
    expect(shapes.filter((name) => name === 'roundRect').length).toBeGreaterThanOrEqual(drawing.layout.bars.length)
  })

  test('says of every bar and cell what the scene says of it', () => {
    const said = new Set(all('ppt/slides/slide1.xml', 'p:cNvPr').map((shape) => shape.getAttribute('descr')))
    const items = drawing.scene.layers.body.filter(({ kind }) => kind === 'bar' || kind === 'cell')
    expect(items.filter(({ label }) => !said.has(label))).toEqual([])
  })

  test('says it once, of the whole and not of its parts as well', () => {
    const said = all('ppt/slides/slide1.xml', 'p:cNvPr').flatMap((shape) => shape.getAttribute('descr') ?? [])
    const cells = drawing.scene.layers.body.filter(({ kind }) => kind === 'cell')
    expect(cells.filter(({ label }) => said.filter((one) => one === label).length !== 1)).toEqual([])
  })

  test('has the title read out before all else', () => {
    for (const path of ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml'])
      expect(all(path, 'p:nvPr')[1]?.querySelector('*')?.getAttribute('type')).toBe('title')
  })

  test('marks the language of every word', () => {
    const runs = all('ppt/slides/slide1.xml', 'a:rPr')
    expect(new Set(runs.map((run) => run.getAttribute('lang')))).toEqual(new Set(['nl-NL']))
    const english = unzip(writePptx(slides, { ...options, language: 'en' }))
    expect(english['ppt/slides/slide1.xml']).toContain('lang="en-GB"')
    expect(english['ppt/slides/slide1.xml']).not.toContain('nl-NL')
  })

  test('glues a link to the shapes of its two bars', () => {
    const idOf = (name: string): string | undefined => named('ppt/slides/slide2.xml', name)[0]?.getAttribute('id') ?? undefined
    const links = all('ppt/slides/slide2.xml', 'p:cxnSp')
    expect(links).toHaveLength(1)
    const [link] = links
    expect(attributeIn(link, 'a:stCxn', 'id')).toBe(idOf('A'))
    expect(attributeIn(link, 'a:endCxn', 'id')).toBe(idOf('B'))
    expect(attributeIn(link, 'a:prstGeom', 'prst')).toBe('bentConnector3')
    expect(attributeIn(link, 'a:tailEnd', 'type')).toBe('triangle')
    expect(attributeIn(link, 'p:cNvPr', 'descr')).toBe('A verwijst naar B')
  })

  test('draws a link to something else than a bar as it stands', () => {
    const [group] = named('ppt/slides/slide2.xml', 'A verwijst naar buiten')
    expect(group?.closest('grpSp')?.getElementsByTagName('a:custGeom')).toHaveLength(2)
  })

  test('gives every shape of a slide an id of its own', () => {
    const ids = all('ppt/slides/slide1.xml', 'p:cNvPr').map((shape) => shape.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

function linked(): Scene {
  const body = [
    bar('A', 40, 40),
    bar('B', 300, 140),
    link('A', 'B', [
      [160, 55],
      [230, 55],
      [230, 155],
      [300, 155],
    ]),
    link('A', 'buiten', [
      [100, 70],
      [100, 300],
    ]),
  ]
  return { ...drawing.scene, width: 640, height: 360, layers: { body, frame: [], columns: [], rows: [], corner: [] } }
}

function bar(id: string, x: number, y: number): Item {
  const box = { x, y, width: 120, height: 30 }
  const paint = { fill: '#ffffff', stroke: '#333333', strokeWidth: 1 }
  const marks: readonly Mark[] = [
    { kind: 'rect', ...box, radius: 3, paint },
    { kind: 'text', x: x + 8, y: y + 19, text: id, size: 13, weight: 400, fill: '#000000', anchor: 'start' },
  ]
  return item({ kind: 'bar', id, marks, box, label: `${id}. Een balk` })
}

function link(from: string, to: string, points: readonly Point[]): Item {
  const [x, y] = points.at(-1) ?? [0, 0]
  const marks: Mark[] = [
    { kind: 'path', d: roundedLine(points, 6), paint: { stroke: '#224488', strokeWidth: 1.5, dash: [6, 4] } },
    { kind: 'path', d: `M${x} ${y}L${x - 8} ${y - 4}L${x - 8} ${y + 4}Z`, paint: { fill: '#224488' } },
  ]
  return item({ kind: 'link', id: `${from}>${to}:refers`, marks, label: `${from} verwijst naar ${to}`, facts: { from, to } })
}

function item(given: Pick<Item, 'kind' | 'id' | 'marks' | 'label'> & Partial<Item>): Item {
  return {
    key: `${given.kind}:${given.id}`,
    box: { x: 0, y: 0, width: 0, height: 0 },
    facts: {},
    related: [],
    faded: false,
    ...given,
  }
}

function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
}

const pages = new Map<string, Document>()

function all(path: string, tag: string): Element[] {
  const page = pages.get(path) ?? new DOMParser().parseFromString(parts[path] ?? '', 'application/xml')
  pages.set(path, page)
  return [...page.getElementsByTagName(tag)]
}

/** The name tags of the shapes that are called so. */
function named(path: string, name: string): Element[] {
  return all(path, 'p:cNvPr').filter((shape) => shape.getAttribute('name') === name)
}

function attributeIn(element: Element | undefined, tag: string, attribute: string): string | null | undefined {
  return element?.getElementsByTagName(tag)[0]?.getAttribute(attribute)
}

function wordsIn(element: Element | null): string {
  return [...(element?.getElementsByTagName('a:t') ?? [])].map((text) => text.textContent).join('')
}
