import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import type { View } from '../../src/chain/view'
import { chainPlace } from '../../src/export/writeHtml'
import { rasterizeWithResvg } from '../../src/export/rasterizeWithResvg'
import type { Glyphs } from '../../src/export/traceText'
import { writePng } from '../../src/export/writePng'
import { readChain } from '../../src/file/readChain'
import { drawPages } from '../../src/pack/drawPages'
import { fileTypes, writeDrawing, type FileInput, type Tools } from '../../src/pack/writeDrawing'
import { drawChain } from '../../src/pipeline'
import type { Item } from '../../src/scene/scene'
import { compact, date, namesShown, run, someChain, someDrawing, withFiles } from '../export/fixtures'
import { itemDifferences, without } from '../export/comparePictures'
import { canRun } from '../unchecked'

const drawing = someDrawing(someChain(10), { links: 'none' })
const { chain, view } = drawing
const source = { name: 'made-up.yaml', text: chain.interventions.map(({ name }) => name.nl).join('\n'), files: {}, address: '' }
const input: FileInput = {
  ...{ chain, view, source, date, language: 'nl', theme: 'light', detail: 'names' },
  ...{ page: '16x9', portrait: false, text: 'outlines', scale: 1 },
}
const rasterize = rasterizeWithResvg('src/export/fonts')
const tools: Tools = {
  font: (file, type) => Promise.resolve(new Uint8Array(readFileSync(`src/export/fonts/source-sans-3-${file}.${type}`))),
  rasterize,
  template: () => Promise.resolve(`<title></title>${chainPlace}`),
}
const glyphs = JSON.parse(readFileSync('src/export/glyphs.json', 'utf8')) as Glyphs
const scene = firstOf(drawPages(chain, view, input))
const missingIn = (text: string): string[] => namesShown(drawing).filter((name) => !compact(text).includes(compact(name)))

describe('writeDrawing', () => {
  test('writes the same bytes for the same input, whatever the type', async () => {
    for (const type of fileTypes) expect(await writeDrawing(type, input, tools)).toEqual(await writeDrawing(type, input, tools))
  })

  test('names every intervention as text in the live SVG and in the page', async () => {
    const { files } = await writeDrawing('svg', { ...input, text: 'live', page: 'fit' }, tools)
    expect(missingIn(files.map((file) => read(file).replace(/<[^>]+>/g, '')).join(''))).toEqual([])
    const [page] = (await writeDrawing('html', input, tools)).files
    expect(missingIn(String(page).replaceAll('\\n', ' '))).toEqual([])
  })

  test('looks in the PDF as in the picture of the SVG, item by item', async ({ skip }) => {
    skip(!canRun('pdftoppm', 'the PDF beside the SVG, as pictures'))
    const [pdf, expected] = [await writeDrawing('pdf', input, tools), await picture()]
    const found = await withFiles({ 'a.pdf': pdf.files[0] ?? '' }, (folder) => firstPage(join(folder, 'a.pdf'), expected))
    expect(differing(expected, found)).toEqual([])
    const { width, height } = expected
    expect(pixelmatch(found.data, expected.data, undefined, width, height, { threshold: 0.25 }) / (width * height)).toBeLessThan(0.01)
  })

  test('would be told from a picture that lacks its smallest bar', async () => {
    const area = ({ box }: Item): number => box.width * box.height
    const [smallest] = scene.layers.body.filter(({ kind }) => kind === 'bar').toSorted((a, b) => area(a) - area(b))
    const { bytes } = await writePng(without(scene, smallest?.key ?? ''), { scale: 1, glyphs, rasterize })
    expect(differing(await picture(), PNG.sync.read(Buffer.from(bytes)))).toContain(smallest?.key)
  })

  // One start of LibreOffice for both, because it takes long.
  test('is opened by LibreOffice: each name is on a slide and in the workbook, and a slide looks like the picture of the SVG', async ({
    skip,
  }) => {
    skip(!canRun('soffice', 'slides and workbook opened in LibreOffice') || !canRun('pdftotext', 'slides and workbook as text'))
    const [pptx, xlsx, expected] = [await writeDrawing('pptx', input, tools), await writeDrawing('xlsx', input, tools), await picture()]
    const opened = await withFiles({ 's.pptx': pptx.files[0] ?? '', 'w.xlsx': xlsx.files[0] ?? '' }, (folder) => {
      mkdirSync(join(folder, 'profile'))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 's.pptx'), join(folder, 'w.xlsx'))
      return {
        slides: run('pdftotext', '-raw', join(folder, 's.pdf'), '-'),
        workbook: run('pdftotext', '-raw', join(folder, 'w.pdf'), '-'),
        slide: firstPage(join(folder, 's.pdf'), expected),
      }
    })
    expect(missingIn(opened.slides)).toEqual([])
    expect(missingIn(opened.workbook)).toEqual([])
    expect(differing(expected, opened.slide)).toEqual([])
  }, 180_000)
})

function firstOf<Each>([first]: readonly Each[]): Each {
  if (first === undefined) throw new Error('missing page')
  return first
}

/** The first page as the SVG shows it. */
async function picture(): Promise<PNG> {
  const { files } = await writeDrawing('png', input, tools)
  return PNG.sync.read(Buffer.from(files[0] ?? ''))
}

function firstPage(path: string, { width, height }: PNG): PNG {
  const stem = path.replace('.pdf', '')
  run('pdftoppm', '-png', '-f', '1', '-singlefile', '-scale-to-x', String(width), '-scale-to-y', String(height), path, stem)
  return PNG.sync.read(readFileSync(`${stem}.png`))
}

/** Keys of the bars, headers and cells that do not look the same. Fine patterns are smoothed differently, so cells may differ more. */
function differing(expected: PNG, found: PNG): string[] {
  const solid = itemDifferences(scene, [expected, found], ['bar', 'column', 'row', 'group'])
  const patterned = itemDifferences(scene, [expected, found], ['cell'])
  return [...[...solid].filter(([, by]) => by > 0.05), ...[...patterned].filter(([, by]) => by > 0.08)].map(([key]) => key)
}

describe.each(['work', 'overview'])('the files of the view "%s" of the cocaine chain', (id) => {
  const cocaine = readChain(readFileSync('data/cocaine-nl.yaml', 'utf8'), { file: 'cocaine-nl.yaml' }).chain
  const saved = cocaine?.views.find((known) => known.id === id)
  if (cocaine === undefined || saved === undefined) throw new Error(`missing view: ${id}`)
  const whole: FileInput = {
    ...input,
    ...{ chain: cocaine, view: saved.view, page: 'fit', text: 'live' },
    source: { ...source, text: readFileSync('data/cocaine-nl.yaml', 'utf8') },
  }
  const joined = (text: string): string => text.replace(/[\s-]+/g, '')
  const namesUnder = (view: View): string[] =>
    namesShown(drawChain(cocaine, view, { language: 'nl', theme: 'light', detail: 'names', frame: true }))
  const inventedName = 'Interventie die niet bestaat'

  test.for(['svg', 'pdf', 'pptx', 'xlsx', 'html'] as const)(
    'name every intervention that it shows as text in the %s',
    async (type, { skip }) => {
      skip(type === 'pdf' && !canRun('pdftotext', 'the names in a PDF'))
      const [file = ''] = (await writeDrawing(type, whole, tools)).files
      const text = joined(await textIn(type, file))
      // What a map fades, a list leaves out.
      const names = namesUnder(type === 'xlsx' ? { ...whole.view, hide: true } : whole.view)
      expect(names.length).toBeGreaterThan(10)
      expect([...names, inventedName].filter((name) => !text.includes(joined(name)))).toEqual([inventedName])
    },
  )
})

function read(file: string | Uint8Array): string {
  return typeof file === 'string' ? file : strFromU8(file)
}

async function textIn(type: (typeof fileTypes)[number], file: string | Uint8Array): Promise<string> {
  if (type === 'pdf') return withFiles({ 'a.pdf': file }, (folder) => run('pdftotext', '-raw', join(folder, 'a.pdf'), '-'))
  if (type === 'html') return String(file).replaceAll('\\n', ' ')
  const parts = type === 'svg' || !(file instanceof Uint8Array) ? { svg: strToU8(read(file)) } : unzipSync(file)
  const pages = Object.entries(parts).filter(([path]) => /^svg$|slides\/slide|worksheets\/sheet/.test(path))
  // What is spoken only, in titles and descriptions, is no text to be found.
  const shown = pages.map(([, part]) => strFromU8(part).replace(/<title>.*?<\/title>|<[^>]+>/gs, ''))
  return shown.join(' ').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
}
