import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/chain/problem'
import { readChain } from '../../src/file/readChain'
import { problemSentences } from '../../src/words/problemSentences'
import { sayPlacedProblem } from '../../src/words/problems'

const folder = import.meta.dirname

/** Too large to keep as a file. */
const made: Readonly<Record<string, () => string>> = {
  'too-large': () => `ketenkaart: 1\n${'# a long remark\n'.repeat(1_300_000)}`,
  'too-many-places': () => {
    const values = Array.from({ length: 400 }, (_, index) => `{ id: v${index}, name: V${index} }`).join(', ')
    return `ketenkaart: 1
id: many
title: Veel
dimensions:
  stage: { name: Fase, values: [${values}] }
  professional: { name: Uitvoerder, values: [${values}] }
norms:
  - { id: all, name: Alles, over: [stage, professional], need: { count: 1 } }
`
  },
  'too-many': () => `ketenkaart: 1\nid: many\ntitle: Veel\ninterventions:\n${'  - { id: a, name: A }\n'.repeat(50_001)}dimensions: {}\n`,
}

describe('readChain', () => {
  test.each(Object.keys(problemSentences.nl))('reports %s as its sample expects', async (code) => {
    const problems = readSample(code)
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]))
    const expected = join(folder, `${code}.txt`)
    expect(existsSync(expected), `${code} has no expected text; write it, or run vitest -u and read what it wrote`).toBe(true)
    await expect(problems.map(describeProblem).join('\n')).toMatchFileSnapshot(expected)
  })
})

function readSample(code: string): readonly Problem[] {
  const text = made[code]?.() ?? read(`${code}.yaml`) ?? ''
  return readChain(text, { file: `${code}.yaml`, resolve: read }).problems
}

function read(name: string): string | undefined {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function describeProblem(problem: Problem): string {
  const { severity, path } = problem
  return `${severity} at ${path.join('.')}\n  ${sayPlacedProblem(problem, 'nl')}\n  ${sayPlacedProblem(problem, 'en')}\n`
}
