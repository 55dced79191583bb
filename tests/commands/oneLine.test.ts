import { expect, test } from 'vitest'
import { runCommandLine } from '../../src/commands/runCommandLine'
import { machineOf } from './machineOf'

const file = (name: string) => `ketenkaart: 1
id: lines
title: "Een keten
  op twee regels"
language: nl
version: "1"
sources: { report: { title: Rapport, year: 2022 } }
dimensions:
  stage: { name: Fase, values: [ { id: early, name: Vroeg } ] }
  professional: { name: Uitvoerder, values: [ { id: gp, name: Huisarts } ] }
interventions:
  - { id: talk, name: ${JSON.stringify(name)}, stage: early, professional: gp, sources: [ { source: report } ] }
`

async function say(...args: string[]): Promise<readonly string[]> {
  const { machine, said } = machineOf({ 'a.yaml': file('Een\n2. gesprek'), 'b.yaml': file('Een\r\n  ander\u2028gesprek') })
  await runCommandLine(args, machine)
  return said.out.split('\n')
}

test('a name with line breaks is one entry of a list of matches, and of changes', async () => {
  expect((await say('match', 'a.yaml', '--where', 'stage=early'))[0]).toBe('1. Een 2. gesprek')
  const changes = await say('diff', 'a.yaml', 'b.yaml')
  expect(changes.some((line) => line.includes('Een ander gesprek'))).toBe(true)
  expect(changes.filter((line) => /^(ander|2\. gesprek|gesprek)/.test(line))).toEqual([])
})
