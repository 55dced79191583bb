import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/commands/runCommandLine'
import { machineOf } from './machineOf'

const cocaine = { 'c.yaml': readFileSync('data/cocaine-nl.yaml', 'utf8') }

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
    expect(Object.keys(found)).toEqual(['chain', 'view', 'coverage', 'gaps'])
    expect(found).toMatchObject({ chain: 'cocaine-nl', view: null })
    const keys = ['id', 'norm', 'severity', 'at', 'message', 'evidence', 'nearMisses', 'candidates', 'mayHide', 'findings', 'sources']
    expect(found.gaps.length).toBeGreaterThan(0)
    for (const gap of found.gaps) expect(Object.keys(gap)).toEqual(keys)
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
    expect(Object.keys(first ?? {})).toEqual(['id', 'reasons', 'by', 'next'])
  })

  test('names the nearest dimension and value for wrong ones', async () => {
    expect((await run('match', 'c.yaml', '--where', 'stag=recreational')).err).toContain('did you mean "stage"?')
    expect((await run('match', 'c.yaml', '--where', 'stage=recreationl')).err).toContain('did you mean "recreational"?')
    expect((await run('match', 'c.yaml', '--where', 'stage')).err).toContain('write stage=VALUE')
  })
})
