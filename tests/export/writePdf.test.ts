import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { writePdf, type PdfOptions } from '../../src/export/writePdf'
import { drawPages } from '../../src/pack/drawPages'
import { canRun } from '../unchecked'
import { compact, date, fonts, namesShown, run, someDrawing, withFiles, wordScene } from './fixtures'

const options: PdfOptions = { fonts, title: 'Keten & kaart <concept>', language: 'nl', date }
const drawing = someDrawing()
let file: Uint8Array

beforeAll(async () => {
  file = await writePdf([drawing.scene, drawing.scene], options)
})

describe('writePdf', () => {
  test('gives the same bytes for the same scenes and date', async () => {
    expect(Buffer.compare(await writePdf([drawing.scene, drawing.scene], options), file)).toBe(0)
  })

  test('makes a page as large as the paper of the scene, else as large as the scene', async () => {
    const { width, height } = drawing.scene
    expect(mediaBoxes(file)).toEqual(Array(2).fill([width * 0.75, height * 0.75]))
    const pages = drawPages(drawing.chain, drawing.view, { language: 'nl', theme: 'light', detail: 'names', page: 'a4', portrait: false })
    const paper = mediaBoxes(await writePdf(pages, options))
    expect(paper).toEqual(Array(pages.length).fill([expect.closeTo(841.89, 1), expect.closeTo(595.28, 1)]))
  })

  test('keeps a title with markup in it whole, in the XML metadata too', () => {
    const text = Buffer.from(file).toString('latin1')
    expect(text).toContain('<rdf:li xml:lang="x-default">Keten &amp; kaart &lt;concept&gt;</rdf:li>')
    expect(text).toContain('(Keten & kaart <concept>)')
  })

  test('says that it is accessible: tagged, in Dutch, with the title shown', () => {
    const text = Buffer.from(file).toString('latin1')
    expect(text).toContain('/Lang (nl)')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toMatch(/\/DisplayDocTitle true/)
    expect(text).toMatch(/\/Marked true/)
  })

  test('writes letters outside Latin-1 from the second font file and keeps those in neither searchable', async ({ skip }) => {
    const pdf = await writePdf([wordScene('Čačak Łódź ζ')], options)
    skip(!canRun('pdftotext', 'letters outside Latin-1 in a PDF'))
    expect(compact(await pdfText(pdf))).toContain('ČačakŁódźζ')
  })

  test('spells out what the font lacks and another way of writing says as well', async ({ skip }) => {
    const pdf = await writePdf([wordScene('≥18 → hulp ✓')], options)
    skip(!canRun('pdftotext', 'spelled out signs in a PDF'))
    expect(compact(await pdfText(pdf))).toContain('>=18->hulpv')
  })

  test('is read by poppler: every name as text, fonts embedded, a bookmark for each page', async ({ skip }) => {
    skip(!canRun('pdftotext', 'a PDF opened with poppler'))
    const text = compact(await pdfText(file))
    expect(namesShown(drawing).filter((name) => !text.includes(compact(name)))).toEqual([])
    const listing = (await withFiles({ 'a.pdf': file }, (folder) => run('pdffonts', join(folder, 'a.pdf'))))
      .split('\n')
      .slice(2)
      .filter(Boolean)
    expect(listing.length).toBeGreaterThan(0)
    expect(listing.filter((line) => !/SourceSans3\S* +CID TrueType +Identity-H +yes yes yes/.test(line))).toEqual([])
  })

  test('is tagged as a table whose cells say what stands in them', async ({ skip }) => {
    skip(!canRun('pdfinfo', 'the tags of a PDF'))
    const tree = await withFiles({ 'a.pdf': file }, (folder) => run('pdfinfo', '-struct', join(folder, 'a.pdf')))
    const { rows, columns } = drawing.layout
    expect(tree.match(/^ +TR/gm)).toHaveLength(2 * (rows.length + 1))
    expect(tree.match(/^ +TD/gm)).toHaveLength(2 * rows.length * columns.length)
    expect(tree.match(/Scope \/Row/g)).toHaveLength(2 * rows.length)
  })

  test('has the title alone as a heading, and what stands under it as texts after it', async ({ skip }) => {
    skip(!canRun('pdfinfo', 'the tags of a PDF'))
    const tree = await withFiles({ 'a.pdf': file }, (folder) => run('pdfinfo', '-struct-text', join(folder, 'a.pdf')))
    expect(tree).toMatch(new RegExp(`H1 \\(block\\)\\n +"${drawing.scene.title}"\\n +P \\(block\\)\\n`))
  })
})

function mediaBoxes(pdf: Uint8Array): number[][] {
  return [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
  ].map((found) => [Number(found[1]), Number(found[2])])
}

function pdfText(pdf: Uint8Array): Promise<string> {
  return withFiles({ 'a.pdf': pdf }, (folder) => run('pdftotext', '-raw', join(folder, 'a.pdf'), '-'))
}
