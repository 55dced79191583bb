import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { chainPlace } from '../../src/export/writeHtml'
import { rasterizeWithResvg } from '../../src/export/rasterizeWithResvg'
import { fileTypes, writeDrawing, type FileInput, type Tools } from '../../src/pack/writeDrawing'
import { compact, date, namesShown, run, someChain, someDrawing, withFiles } from '../export/fixtures'
import { canRun } from '../unchecked'

const drawing = someDrawing(someChain(10), { links: 'none' })
const { chain, view } = drawing
const source = { name: 'made-up.yaml', text: chain.interventions.map(({ name }) => name.nl).join('\n'), files: {}, address: '' }
const input: FileInput = {
  ...{ chain, view, source, date, language: 'nl', theme: 'light', detail: 'names' },
  ...{ page: '16x9', portrait: false, text: 'outlines', scale: 1 },
}
const tools: Tools = {
  font: (file, type) => Promise.resolve(new Uint8Array(readFileSync(`src/export/fonts/source-sans-3-${file}.${type}`))),
  rasterize: rasterizeWithResvg,
  template: () => Promise.resolve(`<title></title>${chainPlace}`),
}
const missingIn = (text: string): string[] => namesShown(drawing).filter((name) => !compact(text).includes(compact(name)))

describe('writeDrawing', () => {
  test('writes the same bytes for the same input, whatever the type', async () => {
    for (const type of fileTypes) expect(await writeDrawing(type, input, tools)).toEqual(await writeDrawing(type, input, tools))
  })

  test('names every intervention as text in the live SVG and in the page', async () => {
    const { files } = await writeDrawing('svg', { ...input, text: 'live', page: 'fit' }, tools)
    expect(missingIn(files.map((file) => String(file).replace(/<[^>]+>/g, '')).join(''))).toEqual([])
    const [page] = (await writeDrawing('html', input, tools)).files
    expect(missingIn(String(page).replaceAll('\\n', ' '))).toEqual([])
  })

  test('looks in the PDF as in the picture of the SVG', async () => {
    if (!canRun('pdftoppm', 'the PDF beside the SVG, as pictures')) return
    const [pdf, png] = [await writeDrawing('pdf', input, tools), await writeDrawing('png', input, tools)]
    const expected = PNG.sync.read(Buffer.from(png.files[0] ?? ''))
    const { width, height } = expected
    const found = await withFiles({ 'a.pdf': pdf.files[0] ?? '' }, (folder) => {
      run(
        'pdftoppm',
        '-png',
        '-singlefile',
        '-scale-to-x',
        String(width),
        '-scale-to-y',
        String(height),
        join(folder, 'a.pdf'),
        join(folder, 'a'),
      )
      return PNG.sync.read(readFileSync(join(folder, 'a.png')))
    })
    expect(pixelmatch(found.data, expected.data, undefined, width, height, { threshold: 0.25 }) / (width * height)).toBeLessThan(0.01)
  })

  // One start of LibreOffice for both, because it takes long.
  test('is opened by LibreOffice: each name is on a slide and in the workbook, and a slide looks like the picture of the SVG', async () => {
    if (!canRun('soffice', 'slides and workbook opened in LibreOffice') || !canRun('pdftotext', 'slides and workbook as text')) return
    const [pptx, xlsx, png] = [
      await writeDrawing('pptx', input, tools),
      await writeDrawing('xlsx', input, tools),
      await writeDrawing('png', input, tools),
    ]
    const opened = await withFiles({ 's.pptx': pptx.files[0] ?? '', 'w.xlsx': xlsx.files[0] ?? '' }, (folder) => {
      mkdirSync(join(folder, 'profile'))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 's.pptx'), join(folder, 'w.xlsx'))
      run(
        'pdftoppm',
        '-png',
        '-f',
        '1',
        '-singlefile',
        '-scale-to-x',
        '1280',
        '-scale-to-y',
        '720',
        join(folder, 's.pdf'),
        join(folder, 's'),
      )
      return {
        slides: run('pdftotext', '-raw', join(folder, 's.pdf'), '-'),
        workbook: run('pdftotext', '-raw', join(folder, 'w.pdf'), '-'),
        picture: PNG.sync.read(readFileSync(join(folder, 's.png'))),
      }
    })
    expect(missingIn(opened.slides)).toEqual([])
    expect(missingIn(opened.workbook)).toEqual([])
    const expected = PNG.sync.read(Buffer.from(png.files[0] ?? ''))
    // Letters differ where another font stands in for Calibri; shapes and grounds may not.
    const differing = pixelmatch(opened.picture.data, expected.data, undefined, 1280, 720, { threshold: 0.3 })
    expect(differing / (1280 * 720)).toBeLessThan(0.08)
  }, 180_000)
})
