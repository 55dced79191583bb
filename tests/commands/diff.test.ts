import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/commands/runCommandLine'
import { machineOf } from './machineOf'

const files = {
  'cocaine-nl.yaml': readFileSync('data/cocaine-nl.yaml', 'utf8'),
  'voorbeeldgemeente.yaml': readFileSync('data/voorbeeldgemeente.yaml', 'utf8'),
  'example.yaml': readFileSync('data/example.yaml', 'utf8'),
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { machine, said } = machineOf(files)
  return { code: await runCommandLine(args, machine), ...said }
}

describe('diff', () => {
  test('tells in plain words what an overlay adds and which gaps it opens and closes', async () => {
    const { code, out } = await run('diff', 'cocaine-nl.yaml', 'voorbeeldgemeente.yaml')
    expect(code).toBe(0)
    expect(out).toContain('Van ‘Preventieketen cocaïne, 2022-03’ naar ‘Voorbeeldgemeente (verzonnen), 2026-03’')
    expect(out).toContain('\nInterventies: nieuw (1)\n  Uitgaansoverleg Voorbeeldstad\n')
    expect(out).toMatch(/\nGaten erbij \(3\)\n(?: {2}.+\n)* {2}Zwaar: Jongerenwerker × Recreatief gebruik\. /)
    expect(out).toContain('DIMS-testservice met adviesgesprek: Beschikbaar bij ons: nu Beperkt')
  })

  test('speaks English when asked', async () => {
    const { out } = await run('diff', 'cocaine-nl.yaml', 'voorbeeldgemeente.yaml', '--lang', 'en')
    expect(out).toMatch(/\nNew gaps \(3\)\n/)
  })

  test('prints JSON that other programs may rely on', async () => {
    const { out } = await run('diff', 'cocaine-nl.yaml', 'voorbeeldgemeente.yaml', '--json')
    const found = JSON.parse(out) as { interventions: { id: string }[]; gaps: { opened: unknown[]; closed: unknown[] } }
    expect(found).toMatchObject({ base: { id: 'cocaine-nl' }, other: { id: 'voorbeeldgemeente' } })
    expect(found.interventions.find(({ id }) => id === 'uitgaansoverleg')).toMatchObject({ kind: 'added' })
    expect(found.interventions.find(({ id }) => id === 'moti-4')).toMatchObject({
      kind: 'changed',
      memberships: [{ dimension: 'availability', gone: [], come: ['present'] }],
    })
    expect(found.gaps.opened).toContainEqual(
      expect.objectContaining({ id: 'early-signalling@stage=recreational;professional=youth-worker', was: 'covered' }),
    )
  })

  test('writes a value with its capacity in JSON', async () => {
    const { machine, said } = machineOf({
      ...files,
      'later.yaml': files['example.yaml'].replace('{ id: teacher, as: delivers }', 'teacher'),
    })
    await runCommandLine(['diff', 'example.yaml', 'later.yaml', '--json'], machine)
    expect(JSON.parse(said.out)).toMatchObject({
      interventions: [{ memberships: [{ dimension: 'professional', gone: ['teacher/delivers'], come: ['teacher'] }] }],
    })
  })

  test('says so when nothing differs', async () => {
    expect((await run('diff', 'example.yaml', 'example.yaml', '--lang', 'en')).out).toContain('There is no difference.')
  })

  test('ends with 1 on a file with problems, and with 2 on one that is not there', async () => {
    const { machine } = machineOf({ ...files, 'broken.yaml': 'ketenkaart: 1\n' })
    expect(await runCommandLine(['diff', 'example.yaml', 'broken.yaml'], machine)).toBe(1)
    expect((await run('diff', 'example.yaml', 'nowhere.yaml')).code).toBe(2)
  })
})
