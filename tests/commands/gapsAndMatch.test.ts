import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/commands/runCommandLine'
import { machineOf } from './machineOf'

// Its report concludes what is computed, until one of the report's sentences says otherwise.
const chain = readFileSync('data/cocaine-nl.yaml', 'utf8')
const otherwise = chain.replace(/(- id: has-recognised-indicated\n(?: {4}.*\n)*? {4}says: )covered/, '$1gap')

const cocaine = {
  'c.yaml': chain,
  'otherwise.yaml': otherwise,
  'cocaine-nl.yaml': readFileSync('data/cocaine-nl.yaml', 'utf8'),
  'town.yaml': readFileSync('data/voorbeeldgemeente.yaml', 'utf8'),
  'broken.yaml': 'ketenkaart: 1\n',
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string; files: Map<string, string | Uint8Array> }> {
  const { machine, said, files } = machineOf(cocaine)
  const code = await runCommandLine(args, machine)
  return { code, ...said, files }
}

describe('gaps', () => {
  test('prints a memo in the language of the chain', async () => {
    const { code, out } = await run('gaps', 'c.yaml')
    expect(code).toBe(0)
    expect(out).toMatch(/^# Gaten in de keten: Preventieketen cocaïne\n/)
  })

  test('writes the JSON that other programs may rely on', async () => {
    const { files } = await run('gaps', 'c.yaml', '-o', 'gaps.json', '--lang', 'en')
    const found = JSON.parse(files.get('gaps.json') as string) as {
      chain: string
      view: null
      coverage: object
      gaps: Record<string, unknown>[]
    }
    expect(Object.keys(found)).toEqual(['chain', 'view', 'coverage', 'gaps', 'contradictions'])
    expect(found).toMatchObject({ chain: 'cocaine-nl', view: null })
    const keys = ['id', 'norm', 'severity', 'at', 'message', 'evidence', 'nearMisses', 'candidates', 'mayHide', 'findings', 'sources']
    expect(found.gaps.length).toBeGreaterThan(0)
    for (const gap of found.gaps) expect(Object.keys(gap)).toEqual(keys)
  })

  test('says what a what-if supposes', async () => {
    const { out } = await run('gaps', 'c.yaml', '--view', 'first-use-soon')
    expect(out).toMatch(/^\*\*Let op: een wat-als, niet de werkelijkheid \(telt ook mee: Status: In ontwikkeling\)\.\*\*$/m)
  })

  test('judges by one norm with --norm', async () => {
    const { files } = await run('gaps', 'c.yaml', '-o', 'gaps.json', '--norm', 'specific-offer')
    const { coverage } = JSON.parse(files.get('gaps.json') as string) as { coverage: object }
    expect(Object.keys(coverage)).toEqual(['specific-offer'])
  })

  test('ends with 1 when a gap is as severe as --fail-on asks', async () => {
    expect((await run('gaps', 'c.yaml', '--fail-on', 'high')).code).toBe(1)
    expect((await run('gaps', 'c.yaml', '--fail-on', 'high', '--norm', 'work-policy')).code).toBe(0)
  })

  test('writes a workbook of the gaps, how far each norm is met, and the sources', async () => {
    const { files } = await run('gaps', 'otherwise.yaml', '-o', 'gaps.xlsx')
    const json = await run('gaps', 'otherwise.yaml', '-o', 'gaps.json')
    const { coverage, gaps } = JSON.parse(json.files.get('gaps.json') as string) as {
      coverage: Record<string, unknown>
      gaps: { id: string }[]
    }
    const { names, rows } = workbook(files.get('gaps.xlsx'))
    expect(names).toEqual(['Gaten', 'Anders dan de bron', 'Dekking', 'Bronnen', 'Over dit bestand'])
    // The first row holds the note that rows are kept low.
    expect(rows[0]?.slice(2).map((row) => row.at(-1))).toEqual(gaps.map(({ id }) => id))
    expect(rows[0]?.[1]?.slice(0, 4)).toEqual(['plaats', 'norm', 'ernst', 'zin'])
    expect(rows[1]?.[0]).toEqual(['Plaats', 'Volgens de bron', 'Volgens ons', 'Waarom', 'Bron'])
    expect(rows[2]).toHaveLength(Object.keys(coverage).length + 1)
    expect(rows[2]?.[0]).toEqual(['Norm', 'Ernst', 'Gedekt', 'Gat', 'Onbekend', 'N.v.t.', 'Dekking', 'Genoemd of afgeleid', 'Bron'])
  })

  test('leaves out of the workbook what differs from the source where nothing does', async () => {
    const { names } = workbook((await run('gaps', 'c.yaml', '-o', 'gaps.xlsx')).files.get('gaps.xlsx'))
    expect(names).toEqual(['Gaten', 'Dekking', 'Bronnen', 'Over dit bestand'])
  })

  test('tells the gaps of several files apart, in every type', async () => {
    const both = ['gaps', 'cocaine-nl.yaml', 'town.yaml', '-o']
    const list = JSON.parse((await run(...both, 'g.json')).files.get('g.json') as string) as { chain: string; gaps: unknown[] }[]
    expect(list.map(({ chain }) => chain)).toEqual(['cocaine-nl', 'voorbeeldgemeente'])
    const names = ['Preventieketen cocaïne, 2022-03', 'Voorbeeldgemeente (verzonnen), 2026-03']
    const { rows } = workbook((await run(...both, 'g.xlsx')).files.get('g.xlsx'))
    expect(rows[0]?.[1]?.slice(0, 2)).toEqual(['Keten', 'plaats'])
    for (const [at, name] of names.entries()) expect(rows[0]?.filter(([chain]) => chain === name)).toHaveLength(list[at]?.gaps.length ?? -1)
    const csv = (await run(...both, 'g.csv')).files.get('g.csv') as string
    for (const name of names) expect(csv).toContain(`\n"${name}",`)
    expect((await run('gaps', 'cocaine-nl.yaml', 'town.yaml')).out.match(/^# .+$/gm)).toEqual([
      '# Gaten in de keten: Preventieketen cocaïne',
      '# Gaten in de keten: Voorbeeldgemeente (verzonnen)',
    ])
  })

  test('writes nothing when one of the files has errors', async () => {
    const { code, files } = await run('gaps', 'c.yaml', 'broken.yaml', '-o', 'g.md')
    expect(code).toBe(1)
    expect(files.has('g.md')).toBe(false)
  })

  test('refuses a type it cannot write', async () => {
    const { code, err } = await run('gaps', 'c.yaml', '-o', 'gaps.doc')
    expect(code).toBe(2)
    expect(err).toContain('"gaps.doc" does not end in .md')
  })
})

describe('match', () => {
  test('lists what fits a person, best first, with who delivers it', async () => {
    const { code, out } = await run('match', 'c.yaml', '--where', 'stage=recreational target-group=work', '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toMatch(/^1\. .+\n {3}By: /)
  })

  test('prints the same as JSON', async () => {
    const { out } = await run('match', 'c.yaml', '--where', 'stage=recreational', '--json')
    const [first] = JSON.parse(out) as Record<string, unknown>[]
    expect(Object.keys(first ?? {})).toEqual(['id', 'aka', 'reasons', 'by', 'next'])
  })

  test('says what a municipality says of it: that there is little of it, under which name and whom to ask', async () => {
    const { out } = await run('match', 'town.yaml', '--where', 'stage=recreational')
    expect(out).toContain('   Beschikbaar bij ons: Beperkt\n')
    expect(out).toContain('   Ook bekend als: Team Preventie Voorbeeldstad\n   Contact: preventie@voorbeeld.example\n')
    const json = await run('match', 'town.yaml', '--where', 'stage=recreational', '--json')
    const found = JSON.parse(json.out) as { id: string; reasons: object[] }[]
    const department = found.find(({ id }) => id === 'prevention-department')
    expect(department).toMatchObject({ aka: ['Team Preventie Voorbeeldstad'], contact: 'preventie@voorbeeld.example' })
    expect(department?.reasons).toContainEqual({ kind: 'here', dimension: 'availability', value: 'present' })
  })

  test('names the nearest dimension and value for wrong ones', async () => {
    expect((await run('match', 'c.yaml', '--where', 'stag=recreational')).err).toContain('did you mean "stage"?')
    expect((await run('match', 'c.yaml', '--where', 'stage=recreationl')).err).toContain('did you mean "recreational"?')
    expect((await run('match', 'c.yaml', '--where', 'stage')).err).toContain('write stage=VALUE')
    expect((await run('match', 'c.yaml', '--where', 'stage=recreational=x')).err).toContain('more than one "="')
    expect((await run('match', 'c.yaml', '--where', 'stage=recreational stage=problematic')).err).toContain('stage is said twice')
    expect((await run('match', 'c.yaml', '--where', ' ')).err).toContain('say what is known of the person')
  })
})

/** Names of the sheets, and the cells of each as text, in the order of the workbook. */
function workbook(file: string | Uint8Array | undefined): { names: string[]; rows: string[][][] } {
  if (!(file instanceof Uint8Array)) throw new Error('missing workbook')
  const part = (path: string, parts = unzipSync(file)): string => strFromU8(parts[path] ?? new Uint8Array())
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name)
  const rows = names.map((_, at) =>
    [...part(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
      [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
    ),
  )
  return { names, rows }
}
