import { expect, test } from 'vitest'
import type { Problem } from '../../src/chain/problem'
import { writeProblem } from '../../src/commands/writeProblem'
import { readChain } from '../../src/file/readChain'

function firstProblem(text: string): Problem {
  const [problem] = readChain(text, { file: 'a.yaml' }).problems
  if (problem === undefined) throw new Error('the text has no problem')
  return problem
}

test('writeProblem shows the part of a long line around the place', () => {
  const text = `ketenkaart: 1\nid: a\ntitle: ${'x'.repeat(300)}\n`
  const lines = writeProblem({ ...firstProblem(text), line: 3, column: 200 }, text.split('\n')).split('\n')
  expect(lines[1]?.trimStart().length).toBe(120)
  expect(lines[2]?.indexOf('^')).toBe(4 + 60)
})

test('writeProblem keeps control characters of the file, and those that turn text around, away from the terminal', () => {
  const text = 'ketenkaart: 1\n"\\e[31mred": 1\n'
  expect(writeProblem(firstProblem(text), text.split('\n'))).not.toMatch(/(?!\n)\p{Cc}/u)
  const turned = 'ketenkaart: 1\nid: a\ntitle: "a\u202Eb\u2067"\n'
  const written = writeProblem({ ...firstProblem(turned), line: 3 }, turned.split('\n'))
  expect(written).toContain('title: "a b "')
  expect(written).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
})
