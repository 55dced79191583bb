import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/commands/runCommandLine'
import { machineOf, type Trace } from './machineOf'

const town = readFileSync('data/voorbeeldgemeente.yaml', 'utf8')
const texts = {
  'cocaine-nl.yaml': readFileSync('data/cocaine-nl.yaml', 'utf8'),
  'example.yaml': readFileSync('data/example.yaml', 'utf8'),
  'town.yaml': town,
  'village.yaml': town
    .replace('id: voorbeeldgemeente', 'id: village')
    .replaceAll('id: present', 'id: absent')
    .replaceAll('id: limited', 'id: absent'),
  'later.yaml': [
    'ketenkaart: 1',
    'extends: ./cocaine-nl.yaml',
    'unmentioned: as-base',
    'id: later',
    'title: Keten van later',
    'version: "2030"',
    'interventions:',
    '  - { id: new-offer, name: Nieuw aanbod, stage: recreational, professional: gp, sources: [{ source: trimbos, at: "9.9" }] }',
  ].join('\n'),
  'broken.yaml': 'ketenkaart: 1\n',
}

async function draw(...args: string[]): Promise<Trace & { code: number }> {
  const trace = machineOf(texts)
  return { ...trace, code: await runCommandLine(['draw', ...args], trace.machine) }
}

describe('draw with several files', () => {
  test('counts over the base in how many municipalities there is something on offer, and explains it', async () => {
    const { said, code } = await draw('cocaine-nl.yaml', 'town.yaml', 'village.yaml', '--detail', 'overview')
    expect(code).toBe(0)
    expect(said.out).toContain('>1 van 2</text>')
    expect(said.out).toContain('>0 van 2</text>')
    expect(said.out).toContain('data-id="offer:1"')
    expect(said.out).toContain('1 van 2 gemeenten heeft aanbod in dit vak')
    expect(said.out).toContain('>Gemeenten met aanbod in een vak</text>')
    expect(said.out).toContain('<title>Preventieketen cocaïne</title>')
  })

  test('shows what a file changes that says nothing of what is to be had', async () => {
    const { said } = await draw('cocaine-nl.yaml', 'later.yaml', '--detail', 'overview')
    expect(said.err).toBe('')
    expect(said.out).toContain('Vergeleken met Preventieketen cocaïne, 2022-03')
    expect(said.out).toContain('>Verschil</text>')
    expect(said.out).toContain('>Nieuw</text>')
  })

  test('says the counts in the slides and the workbook too', async () => {
    const { files } = await draw('cocaine-nl.yaml', 'town.yaml', 'village.yaml', '--detail', 'overview', '-o', 'a.pptx')
    expect(partsOf(files.get('a.pptx'))).toContain('Gemeenten met aanbod in een vak')
    const { files: others } = await draw('cocaine-nl.yaml', 'town.yaml', 'village.yaml', '-o', 'a.xlsx')
    expect(partsOf(others.get('a.xlsx'))).toContain('>1 van 2 gemeenten heeft aanbod in dit vak; 1 onbekend')
  })

  test('refuses files that cannot be counted, a page, and one with errors', async () => {
    const mixed = await draw('cocaine-nl.yaml', 'town.yaml', 'later.yaml')
    expect(mixed.code).toBe(2)
    expect(mixed.said.err).toContain('later.yaml does not say what is to be had (availability)')
    const page = await draw('cocaine-nl.yaml', 'town.yaml', '-o', 'a.html')
    expect(page.code).toBe(2)
    expect(page.said.err).toContain('an .html page carries one chain')
    expect((await draw('cocaine-nl.yaml', 'broken.yaml')).code).toBe(1)
  })

  test('refuses one file twice, and a chain that has nothing in common', async () => {
    const twice = await draw('cocaine-nl.yaml', 'town.yaml', 'town.yaml')
    expect(twice.code).toBe(2)
    expect(twice.said.err).toBe('ketenkaart: town.yaml is named twice; a chain is laid beside other ones\n')
    const strange = await draw('cocaine-nl.yaml', 'example.yaml')
    expect(strange.code).toBe(2)
    expect(strange.said.err).toContain('example.yaml has no intervention of cocaine-nl.yaml')
  })
})

describe('draw --story', () => {
  test('makes slides with the title, words and note of each step', async () => {
    const { files, code } = await draw('cocaine-nl.yaml', '--story', 'council', '-o', 'a.pptx', '--lang', 'en')
    expect(code).toBe(0)
    const parts = partsOf(files.get('a.pptx'))
    for (const title of ['What is there in the Netherlands?', 'What has good indications?', 'Work: who notices?'])
      expect(parts).toContain(title)
    expect(parts).toContain('Each row is a professional.')
    expect(parts).toContain('Recognised is not the same as proven effective.')
  })

  test('names the nearest story, and refuses what has no pages or views of its own', async () => {
    expect((await draw('cocaine-nl.yaml', '--story', 'councl', '-o', 'a.pptx')).said.err).toContain(
      'there is no story "councl" in cocaine-nl; did you mean "council"?',
    )
    expect((await draw('cocaine-nl.yaml', '--story', 'council', '-o', 'a.xlsx')).said.err).toContain('a story is told in slides or pages')
    expect((await draw('cocaine-nl.yaml', '--story', 'council', '--view', 'work')).code).toBe(2)
  })
})

function partsOf(file: string | Uint8Array | undefined): string {
  if (!(file instanceof Uint8Array)) throw new Error('missing file')
  return Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join('\n')
}
