import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/commands/runCommandLine'
import { UsageError } from '../../src/commands/machine'
import { readChain } from '../../src/file/readChain'
import { readYaml } from '../../src/yaml/readYaml'
import { withFiles } from '../export/fixtures'
import { machineOf } from './machineOf'

const example = readFileSync('data/example.yaml', 'utf8')
const broken = example.replace('as: delivers', 'as: delivrs')

describe('the command line', () => {
  test('answers 2 and says what is wrong for an unknown command', async () => {
    const { machine, said } = machineOf({})
    expect(await runCommandLine(['drow'], machine)).toBe(2)
    expect(said.err).toContain("unknown command 'drow'")
  })

  test('answers 0 to --help and names every command', async () => {
    const { machine, said } = machineOf({})
    expect(await runCommandLine(['--help'], machine)).toBe(0)
    for (const command of ['check', 'draw', 'new']) expect(said.out).toContain(command)
  })

  test('answers 0 to --version and says that of the package', async () => {
    const { machine, said } = machineOf({})
    expect(await runCommandLine(['--version'], machine)).toBe(0)
    expect(said.out).toBe(`${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`)
  })

  test.each(['.svg', 'out/.SVG'])('answers 2 to a file without a name, %s', async (output) => {
    const { machine, said, files } = machineOf({ 'a.yaml': example })
    expect(await runCommandLine(['draw', 'a.yaml', '-o', output], machine)).toBe(2)
    expect(said.err).toBe(`ketenkaart: "${output}" has no name before its ending, such as map.svg\n`)
    expect(files.has(output)).toBe(false)
  })

  test('answers 2 for a file that is not there', async () => {
    const { machine, said } = machineOf({})
    expect(await runCommandLine(['check', 'nothing.yaml'], machine)).toBe(2)
    expect(said.err).toBe('ketenkaart: there is no file nothing.yaml\n')
  })

  test('calls a Word file by its name, and shows nothing of it', async () => {
    const { machine, said } = machineOf({ 'keten.docx': 'PK\u0003\u0004\u0014 word/document.xml\u0001' })
    expect(await runCommandLine(['check', 'keten.docx'], machine)).toBe(1)
    expect(said.err.trimEnd()).toBe('keten.docx:1:1: error: this is a file of the type Word, not a chain file; a chain file is plain text')
  })

  test.each([
    [['draw', 'a.yaml', '-o', 'a.svg', '--output', 'b.pdf'], '-o, --output <file>'],
    [['match', 'a.yaml', '--where', 'stage=often', '--where', 'target-group=pupils'], '--where <pairs>'],
    [['draw', 'a.yaml', '--page', 'a4', '--page=a3'], '--page <page>'],
  ])('answers 2 to an option that is given twice: %j', async (args, flags) => {
    const { machine, files, said } = machineOf({ 'a.yaml': example })
    expect(await runCommandLine(args, machine)).toBe(2)
    expect(said).toEqual({ out: '', err: `ketenkaart: ${flags} is given twice; give it once\n` })
    expect([...files.keys()]).toEqual(['a.yaml'])
    expect(await runCommandLine(['check', 'a.yaml', '--json', '--json'], machine)).toBe(0)
  })

  test('runs as a program', () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'check', 'data/example.yaml'], { encoding: 'utf8' })
    expect(output).toBe('data/example.yaml: no problems\n')
  })
})

describe('the program', () => {
  test('answers 2 and names the path when a file cannot be read or written', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { encoding: 'utf8' })
    const read = run('check', 'data')
    expect(read.status).toBe(2)
    expect(read.stderr).toBe('ketenkaart: data cannot be read: it is a folder; name the file in it\n')
    const written = run('gaps', 'data/example.yaml', '-o', 'package.json/gaps.md')
    expect(written.status).toBe(2)
    expect(written.stderr).toMatch(/^ketenkaart: package\.json\/gaps\.md cannot be written: .*\n$/)
    // A folder that takes no other, and in which node looks for one forever.
    const nowhere = run('gaps', 'data/example.yaml', '-o', '/proc/nowhere/gaps.md')
    expect(nowhere.status).toBe(2)
    expect(nowhere.stderr).toMatch(/^ketenkaart: \/proc\/nowhere\/gaps\.md cannot be written: .*\n$/)
  })

  test('never writes over a chain that it was given, by whatever name it is called', async () => {
    const json = JSON.stringify(readYaml(example).content?.value)
    await withFiles({ 'keten.json': json, 'over.yaml': 'extends: ./keten.json\nunmentioned: as-base\n' }, (folder) => {
      const own = join(folder, 'keten.json')
      symlinkSync(own, join(folder, 'link.json'))
      for (const [read, written] of [
        ['keten.json', 'keten.json'],
        ['link.json', 'keten.json'],
        ['over.yaml', 'link.json'],
      ] as const) {
        const words = ['--import', 'tsx', 'src/cli.ts', 'gaps', join(folder, read), '-o', join(folder, written)]
        const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
        expect(stderr).toBe(`ketenkaart: ${join(folder, written)} cannot be written: it is a file that was read; choose another name\n`)
        expect(status).toBe(2)
        expect(readFileSync(own, 'utf8')).toBe(json)
      }
    })
  })
})

describe('check', () => {
  test('answers 0 for a chain without problems', async () => {
    const { machine, said } = machineOf({ 'a.yaml': example })
    expect(await runCommandLine(['check', 'a.yaml'], machine)).toBe(0)
    expect(said).toEqual({ out: 'a.yaml: no problems\n', err: '' })
  })

  test('answers 1 and prints place, sentence, source line and caret of a problem', async () => {
    const { machine, said } = machineOf({ 'a.yaml': broken })
    expect(await runCommandLine(['check', 'a.yaml'], machine)).toBe(1)
    const line = broken.split('\n').findIndex((text) => text.includes('delivrs')) + 1
    const [head = '', source = '', caret = ''] = said.err.split('\n')
    expect(head).toMatch(new RegExp(`^a\\.yaml:${line}:\\d+: error: .*delivrs.*did you mean "delivers"\\?$`))
    expect(source.slice(caret.indexOf('^'))).toMatch(/^delivrs/)
  })

  test('quotes the line of the file below, however the path of the overlay was typed', async () => {
    const { machine, said } = machineOf({ 'd//over.yaml': 'extends: ./base.yaml\nunmentioned: as-base\n', 'd/base.yaml': broken })
    expect(await runCommandLine(['check', 'd//over.yaml'], machine)).toBe(1)
    const [head, source] = said.err.split('\n')
    expect(head).toContain('base.yaml:')
    expect(source).toContain('delivrs')
  })

  test.each(['utf-16le', 'utf-16be'])('reads a file that says it is %s', async (encoding) => {
    const { machine, said } = machineOf({ 'a.yaml': '' })
    const bytes = Buffer.from(`\uFEFF${example}`, 'utf16le')
    const read = () => (encoding === 'utf-16le' ? bytes : bytes.swap16())
    expect(await runCommandLine(['check', 'a.yaml'], { ...machine, read })).toBe(0)
    expect(said).toEqual({ out: 'a.yaml: no problems\n', err: '' })
  })

  test('says in which line a file is named that cannot be read', async () => {
    const { machine, said } = machineOf({ 'over.yaml': '\nextends: ./map\n', map: '' })
    const read = (path: string) => {
      if (path === 'map') throw new UsageError('map cannot be read: EISDIR')
      return machine.read(path)
    }
    expect(await runCommandLine(['check', 'over.yaml'], { ...machine, read })).toBe(1)
    const [reason, place] = said.err.split('\n')
    expect(reason).toBe('map cannot be read: EISDIR')
    expect(place).toBe('over.yaml:2:10: error: the file "./map" that this one builds on was not found')
  })

  test('tells as many problems as a file has lines within a moment', async () => {
    const list = Array.from({ length: 20_000 }, (_, at) => `  - { id: a${at}, name: 3 }\n`).join('')
    const { machine, said } = machineOf({ 'a.yaml': example.replace(/\ninterventions:[^]*/, `\ninterventions:\n${list}`) })
    expect(await runCommandLine(['check', 'a.yaml'], machine)).toBe(1)
    expect(said.err.match(/should be a text or a block of keys, but it is a number/g)).toHaveLength(20_000)
  })

  test('reads standard input as -', async () => {
    const { machine, said } = machineOf({}, example)
    expect(await runCommandLine(['check', '-'], machine)).toBe(0)
    expect(said.out).toBe('-: no problems\n')
  })

  test('prints problems as JSON with lines and columns from 1', async () => {
    const { machine, said } = machineOf({ 'a.yaml': broken })
    expect(await runCommandLine(['check', '--json', 'a.yaml'], machine)).toBe(1)
    const problems = JSON.parse(said.out) as Record<string, unknown>[]
    expect(problems).toHaveLength(1)
    expect(Object.keys(problems[0] ?? {})).toEqual(['file', 'line', 'column', 'code', 'severity', 'message', 'path'])
    expect(problems[0]).toMatchObject({ file: 'a.yaml', severity: 'error', code: 'unknown-capacity' })
  })
})

describe('draw', () => {
  test('prints an SVG on standard output without -o', async () => {
    const { machine, said } = machineOf({ 'a.yaml': example })
    expect(await runCommandLine(['draw', 'a.yaml'], machine)).toBe(0)
    expect(said.out).toMatch(/^<\?xml/)
    expect(said.out).toContain('@font-face')
  })

  test('takes a chain that was read ahead as it is, and reads it all the same to check it', async () => {
    const { chain } = readChain(example, { file: 'a.yaml' })
    const { machine, said } = machineOf({ 'a.yaml': broken })
    const knowing = { ...machine, readAhead: (bytes: Uint8Array) => (new TextDecoder().decode(bytes) === broken ? chain : undefined) }
    expect(await runCommandLine(['draw', 'a.yaml'], knowing)).toBe(0)
    expect(said.out).toMatch(/^<\?xml/)
    expect(said.err).toBe('')
    expect(await runCommandLine(['check', 'a.yaml'], knowing)).toBe(1)
  })

  test('draws text as outlines when asked', async () => {
    const { machine, files } = machineOf({ 'a.yaml': example })
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.svg', '--text', 'outlines'], machine)).toBe(0)
    expect(files.get('a.svg')).not.toContain('<text')
  })

  test('numbers the files when the drawing takes several pages, and says so', async () => {
    const { machine, files, said } = machineOf({ 'a.yaml': readFileSync('data/cocaine-nl.yaml', 'utf8') })
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'out/a.svg', '--page', 'a4'], machine)).toBe(0)
    const pages = [...files.keys()].filter((path) => path.startsWith('out/'))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages).toEqual(pages.map((_, position) => `out/a-${position + 1}.svg`))
    expect(said.err).toBe(`it takes ${pages.length} pages: ${pages[0]} to ${pages.at(-1)}\n`)
  })

  test.each(['check', 'gaps', 'draw'])('refuses standard input twice: %s', async (command) => {
    const { machine, said } = machineOf({})
    expect(await runCommandLine([command, '-', '-'], machine)).toBe(2)
    expect(said.err).toMatch(/standard input|twice/)
  })

  test('names the nearest view for an unknown one', async () => {
    const { machine, said } = machineOf({ 'a.yaml': readFileSync('data/cocaine-nl.yaml', 'utf8') })
    expect(await runCommandLine(['draw', 'a.yaml', '--view', 'wrok'], machine)).toBe(2)
    expect(said.err).toBe('ketenkaart: there is no view "wrok" in cocaine-nl; did you mean "work"?\n')
  })

  test('refuses a kind of link that does not exist', async () => {
    const { machine, said } = machineOf({ 'a.yaml': example })
    expect(await runCommandLine(['draw', 'a.yaml', '--links', 'refers,leads'], machine)).toBe(2)
    expect(said.err).toContain('"leads" is not one of none, all, refers')
  })
})

describe('new', () => {
  test('writes a chain that has no problems', async () => {
    const { machine, files } = machineOf({})
    expect(await runCommandLine(['new', 'my-chain'], machine)).toBe(0)
    const { machine: next, said } = machineOf({ 'my-chain.yaml': files.get('my-chain.yaml') as string })
    expect(await runCommandLine(['check', 'my-chain.yaml'], next)).toBe(0)
    expect(said.out).toBe('my-chain.yaml: no problems\n')
  })

  test('explains it in the language that is asked for, Dutch if none is', async () => {
    const { machine, files } = machineOf({})
    await runCommandLine(['new', 'nederlands'], machine)
    await runCommandLine(['new', 'english', '--lang', 'en'], machine)
    expect(files.get('nederlands.yaml')).toContain('# Wat er is.')
    expect(files.get('english.yaml')).toContain('# What there is.')
  })

  test('never overwrites a file', async () => {
    const { machine, files, said } = machineOf({ 'mine.yaml': 'keep me' })
    expect(await runCommandLine(['new', 'mine'], machine)).toBe(2)
    expect(files.get('mine.yaml')).toBe('keep me')
    expect(said.err).toContain('mine.yaml exists already')
  })

  test('does not begin a chain with a name that no chain can have', async () => {
    const { machine, files } = machineOf({})
    expect(await runCommandLine(['new', 'constructor'], machine)).toBe(2)
    expect(files.size).toBe(0)
  })
})
