import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { chainPlace } from '../../src/export/writeHtml'
import { packFiles, type PackedFile } from '../../src/pack/packFiles'
import type { FileInput, Tools } from '../../src/pack/writeDrawing'
import { date, run, someChain, someDrawing, withFiles } from '../export/fixtures'
import { canRun } from '../unchecked'

const { chain: made, view } = someDrawing(someChain(5), { links: 'none' })
const chain = { ...made, views: [{ id: 'some', title: { nl: 'Alleen some' }, view }] }
const source = { name: 'made-up.yaml', text: '', files: {}, address: '' }
const address = 'https://keten.example/#view=work'
/** As long as an address gets that holds a view of one's own. */
const longAddress =
  'https://keten.voorbeeldgemeente.example/preventie/ketenkaart/#view=work&where=target-group:work,party;level:!universal&norm=early-signalling&focus=adm-policy,company-consultation&colour=recognition&links=refers,steps-up&select=gap:recognised-offer@stage=recreational;professional=company-doctor&language=nl'

const input: FileInput = {
  ...{ chain, view, source, date, address, language: 'nl', theme: 'light', detail: 'names' },
  ...{ page: 'fit', portrait: false, text: 'live', scale: 1 },
}
const tools: Tools = {
  font: (file, type) => Promise.resolve(new Uint8Array(readFileSync(`src/export/fonts/source-sans-3-${file}.${type}`))),
  rasterize: () => Promise.reject(new Error('a pack has no picture')),
  template: () => Promise.resolve(`<title></title>${chainPlace}`),
}

describe('packFiles', () => {
  test('makes memo, map, lists, slides, page, figure and story, and says how far it is', async ({ skip }) => {
    const files: PackedFile[] = []
    for await (const file of packFiles(input, { tools })) files.push(file)
    expect(files.map(({ name, made, of }) => `${made}/${of} ${name}`)).toEqual([
      '1/7 gaten.docx',
      '2/7 kaart.pdf',
      '3/7 overzichten.xlsx',
      '4/7 presentatie.pptx',
      '5/7 ketenkaart.html',
      '6/7 figuur.svg',
      '7/7 verhaal.pptx',
    ])
    const memo = wordText(files[0]?.content)
    expect(memo).toContain('Weergave: Alleen some')
    expect(memo).toContain(`Deze weergave op internet: ${address}`)
    skip(!canRun('pdftotext', 'the stamp of a pack'))
    const text = await withFiles({ 'a.pdf': files[1]?.content ?? '' }, (folder) => run('pdftotext', '-raw', join(folder, 'a.pdf'), '-'))
    expect(text).toContain('Over dit bestand')
    expect(text).toContain('2 maart 2026')
    expect(text).toContain(address)
  })

  test('adds the slides of each story, which look as its steps ask and not as the map does', async () => {
    const step = { title: { nl: 'Eerste stap' }, say: { nl: 'Dit zeg ik.' }, note: {}, view: { ...view, detail: 'overview' as const } }
    const told = (...ids: string[]) => ({ ...chain, stories: ids.map((id) => ({ id, title: { nl: `Voor: ${id}` }, steps: [step] })) })
    const filesOf = async (stories: typeof chain): Promise<PackedFile[]> => {
      const files: PackedFile[] = []
      for await (const file of packFiles({ ...input, chain: stories }, { tools })) files.push(file)
      return files.slice(6)
    }
    const [only, ...others] = await filesOf(told('council'))
    expect(others).toEqual([])
    expect(only).toMatchObject({ name: 'verhaal.pptx', made: 7, of: 7 })
    const slides = slideTexts(only?.content)
    expect(slides).toHaveLength(2)
    expect(slides[0]).toContain('Eerste stap')
    expect(slides[1]).toContain('Over dit bestand')
    expect(slides[1]).toContain('VerhaalVoor: council')
    expect(slides[1]).not.toMatch(/Alleen some|Weergave|Getoond|Oordeel/)
    expect(propertiesOf(only?.content)).toContain('<dc:title>Voor: council · ')
    expect(await filesOf({ ...chain, stories: [{ id: 'empty', title: {}, steps: [] }] })).toEqual([])
    expect((await filesOf(told('council', 'work'))).map(({ name }) => name)).toEqual([
      'verhaal-voor-council.pptx',
      'verhaal-voor-work.pptx',
    ])
    const alike = { ...chain, stories: ['a', 'b'].map((id) => ({ id, title: { nl: 'Één' }, steps: [step] })) }
    expect((await filesOf(alike)).map(({ name }) => name)).toEqual(['verhaal-een.pptx', 'verhaal-een-2.pptx'])
  })

  test.for(['https://keten.example/#view=work', longAddress])(
    'closes the map with a code that a camera reads as %s',
    async (wanted, { skip }) => {
      skip(!canRun('zbarimg', 'the code in a pack') || !canRun('pdftoppm', 'the code in a pack'))
      const files: PackedFile[] = []
      for await (const file of packFiles({ ...input, address: wanted }, { tools })) files.push(file)
      const read = await withFiles({ 'a.pdf': files.find(({ name }) => name === 'kaart.pdf')?.content ?? '' }, (folder) => {
        const last = /^Pages: +(\d+)/m.exec(run('pdfinfo', join(folder, 'a.pdf')))?.[1] ?? ''
        run('pdftoppm', '-png', '-r', '100', '-f', last, '-singlefile', join(folder, 'a.pdf'), join(folder, 'a'))
        return run('zbarimg', '--quiet', '--raw', join(folder, 'a.png'))
      })
      expect(read).toBe(`${wanted}\n`)
    },
  )

  test('stops before the next file when it is cancelled', async () => {
    const control = new AbortController()
    const made: string[] = []
    const making = (async () => {
      for await (const { name } of packFiles(input, { tools, signal: control.signal })) {
        made.push(name)
        control.abort()
      }
    })()
    await expect(making).rejects.toThrow(/abort/i)
    expect(made).toEqual(['gaten.docx'])
  })
})

function slideTexts(content: string | Uint8Array | undefined): string[] {
  if (!(content instanceof Uint8Array)) throw new Error('no slides')
  const slides = Object.entries(unzipSync(content)).filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
  return slides.map(([, slide]) => strFromU8(slide).replace(/<[^>]+>/g, ''))
}

function propertiesOf(content: string | Uint8Array | undefined): string {
  if (!(content instanceof Uint8Array)) throw new Error('no slides')
  return strFromU8(unzipSync(content)['docProps/core.xml'] ?? new Uint8Array())
}

function wordText(content: string | Uint8Array | undefined): string {
  if (!(content instanceof Uint8Array)) throw new Error('no Word document')
  return strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')
}
