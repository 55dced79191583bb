import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/commands/runCommandLine'
import type { EmbeddedChain } from '../../src/export/writeHtml'
import { machineOf } from './machineOf'

const texts = { 'a.yaml': readFileSync('data/example.yaml', 'utf8') }

/** The first bytes by which programs know a file. */
const signatures = { png: '\u0089PNG', pdf: '%PDF', pptx: 'PK', xlsx: 'PK' } as const

function embedded(page: string | Uint8Array | undefined): EmbeddedChain {
  const [, json = ''] = /id="ketenkaart-chain">(.*?)<\/script>/s.exec(String(page)) ?? []
  return JSON.parse(json) as EmbeddedChain
}

describe('draw', () => {
  for (const [type, signature] of Object.entries(signatures))
    test(`writes a ${type} when the name asks for one`, async () => {
      const { machine, files } = machineOf(texts)
      expect(await runCommandLine(['draw', 'a.yaml', '-o', `a.${type}`], machine)).toBe(0)
      const bytes = files.get(`a.${type}`) as Uint8Array
      expect(String.fromCharCode(...bytes.slice(0, signature.length))).toBe(signature)
    })

  test('draws at the level that was asked for, also where the view pins another', async () => {
    const text = texts['a.yaml'].replace('  - id: pupils\n    title:', '  - id: pupils\n    detail: overview\n    title:')
    const drawn = async (...options: string[]) => {
      const { machine, said } = machineOf({ 'a.yaml': text })
      expect(await runCommandLine(['draw', 'a.yaml', '--view', 'pupils', ...options], machine)).toBe(0)
      return said.out
    }
    expect(await drawn()).toBe(await drawn('--detail', 'overview'))
    expect(await drawn('--detail', 'cards')).not.toBe(await drawn())
  })

  test('says which characters the bundled font lacks, where that shows in the file', async () => {
    const foreign = { 'a.yaml': texts['a.yaml'].replaceAll('Slim spelen', 'Slim 中文') }
    const said = async (...options: string[]) => {
      const { machine, said } = machineOf(foreign)
      expect(await runCommandLine(['draw', 'a.yaml', ...options], machine)).toBe(0)
      return said.err
    }
    expect(await said('-o', 'a.svg')).toBe('')
    expect(await said('-o', 'a.pptx')).toBe('')
    expect(await said('-o', 'a.svg', '--text', 'outlines')).toMatch(/^the bundled font lacks characters in \d+ places?: 中 文; .*live text/)
    expect(await said('-o', 'a.png')).toMatch(/中 文; .*another font/)
    expect(await said('-o', 'a.pdf')).toMatch(/中 文; .*empty box/)
  })

  test.each([
    [['a.svg', '--scale', '3'], '--scale is for .png; .svg has no use for it\n'],
    [['a.png', '--text', 'outlines'], '--text is for .svg; .png has no use for it\n'],
    [['a.xlsx', '--page', 'a4'], '--page is for .svg, .png, .pdf; .xlsx has no use for it\n'],
    [['a.pdf', '--portrait'], '--portrait turns a sheet; choose one with --page\n'],
    [['a.pdf', '--portrait', '--page', 'a4'], ''],
    [['a.pptx', '--page', '16x9'], ''],
  ])('says which options change nothing in its file, and draws it: -o %j', async (options, expected) => {
    const { machine, said, files } = machineOf(texts)
    expect(await runCommandLine(['draw', 'a.yaml', '-o', ...options], machine)).toBe(0)
    expect(said.err).toBe(expected)
    expect(files.has(options[0] ?? '')).toBe(true)
  })

  test('says once which characters the bundled font lacks in a pack, beside the file in which it shows', async () => {
    const { machine, said } = machineOf({ 'a.yaml': texts['a.yaml'].replaceAll('Slim spelen', 'Slim 中文') })
    expect(await runCommandLine(['pack', 'a.yaml', '--out', 'pack'], machine)).toBe(0)
    expect(said.err.match(/^the bundled font lacks .*$/gm)).toEqual([expect.stringMatching(/中 文; an empty box/)])
    expect(said.err).toMatch(/kaart\.pdf\nthe bundled font lacks/)
  })

  test('writes a page that carries the chain', async () => {
    const { machine, files } = machineOf(texts)
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.html'], machine)).toBe(0)
    expect(files.get('a.html')).toContain('ketenkaart: 1')
    expect(embedded(files.get('a.html')).stamp).toMatch(
      /^Versie: .+ · Weergave: De hele keten · .*Oordeel: .+ · Gemaakt op: 2 januari 2026$/,
    )
  })

  test('writes a page that opens at the view and in the language that were asked for, without the folders it was made in', async () => {
    const { machine, files } = machineOf({ '/home/me/a.yaml': texts['a.yaml'] })
    expect(await runCommandLine(['draw', '/home/me/a.yaml', '--lang', 'en', '--norm', 'some-offer', '-o', 'a.html'], machine)).toBe(0)
    const { name, address } = embedded(files.get('a.html'))
    expect(name).toBe('a.yaml')
    expect(address).toMatch(/norm=some-offer.*language=en/)
  })

  test('closes slides with the address of the site, and says so where a file has no place for it or it is none', async () => {
    const { machine, files } = machineOf(texts)
    const site = ['--site', 'https://keten.example/']
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.pptx', '--page', '16x9', ...site], machine)).toBe(0)
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'plain.pptx', '--page', '16x9'], machine)).toBe(0)
    const slides = (name: string) =>
      Object.keys(unzipSync(files.get(name) as Uint8Array)).filter((path) => /slides\/slide\d+\.xml$/.test(path))
    expect(slides('a.pptx')).toHaveLength(slides('plain.pptx').length + 1)
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.svg', ...site], machine)).toBe(2)
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.pptx', '--site', 'javascript:alert(1)'], machine)).toBe(2)
  })

  test('refuses a pack without the name of a folder: it would be the root of the disk', async () => {
    const { machine, files, said } = machineOf({ 'a.yaml': readFileSync('data/example.yaml', 'utf8') })
    expect(await runCommandLine(['pack', 'a.yaml', '--out', ''], machine)).toBe(2)
    expect(said.err).toContain('It is the folder to write in')
    expect([...files.keys()]).toEqual(['a.yaml'])
  })

  test('packs a page that leans on no library, beside a map whose code leads to the one of the site', async () => {
    const { machine, files } = machineOf(texts)
    expect(await runCommandLine(['pack', 'a.yaml', '--out', 'pack', '--site', 'https://keten.example/'], machine)).toBe(0)
    expect(embedded(files.get('pack/ketenkaart.html')).address).not.toContain('chain=')
    const memo = unzipSync(files.get('pack/gaten.docx') as Uint8Array)['word/document.xml'] ?? new Uint8Array()
    expect(strFromU8(memo)).toContain('https://keten.example/#chain=')
  })

  test('leaves the link out for a chain that the site does not have, and says so', async () => {
    const { machine, files, said } = machineOf(texts, '', false)
    expect(await runCommandLine(['pack', 'a.yaml', '--out', 'pack', '--site', 'https://keten.example/'], machine)).toBe(0)
    const memo = unzipSync(files.get('pack/gaten.docx') as Uint8Array)['word/document.xml'] ?? new Uint8Array()
    expect(strFromU8(memo)).not.toContain('keten.example')
    expect(said.err).toContain('a.yaml is no chain of the site')
  })

  test('refuses a type it cannot write and a scale that is none', async () => {
    const { machine, said } = machineOf(texts)
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.bmp'], machine)).toBe(2)
    expect(said.err).toContain('"a.bmp" does not end in .svg, .png, .pdf, .pptx, .xlsx, .html')
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.png', '--scale', 'big'], machine)).toBe(2)
  })
})
