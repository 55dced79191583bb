import { describe, expect, test } from 'vitest'
import { readChain } from '../../src/file/readChain'
import { sayProblem } from '../../src/words/problems'

function first(text: string) {
  const [problem] = readChain(text, { file: 'test.yaml' }).problems
  if (problem === undefined) throw new Error('missing problem')
  return problem
}

describe('readChain on a text that is not YAML', () => {
  test.each([
    ['a second colon', 'title: Keten: de eerste', 'BLOCK_AS_IMPLICIT_KEY', 'aanhalingstekens'],
    ['a tab', 'dimensions:\n\tstage: x', 'TAB_AS_INDENT', 'gebruik spaties'],
    ['a quote that is not closed', 'title: "Keten', 'MISSING_CHAR', 'ontbreekt'],
    ['a bracket that is not closed', 'sources: { a: { title: X }\nid: x', 'BAD_INDENT', 'haakje'],
    ['a comma too many', 'aka: [a,,b]', 'UNEXPECTED_TOKEN', 'te veel'],
    ['a sign that no text begins with', 'contact: @loket', 'BAD_SCALAR_START', 'aanhalingstekens'],
    ['a backslash in double quotes', 'title: "C:\\qeten"', 'BAD_DQ_ESCAPE', 'enkele aanhalingstekens'],
    ['a tag', 'title: !keten x', 'TAG_RESOLVE_FAILED', 'label'],
    ['a list in a flow map', 'sources: {\n - a\n}', 'BLOCK_IN_FLOW', 'streepjes'],
    ['a directive', '%FOO\n---\ntitle: x\n...\n%YAML 3\n', 'BAD_DIRECTIVE', 'opdracht'],
  ])('says what to do about %s', (...[, text, reason, advice]) => {
    const problem = first(text)
    expect(problem).toMatchObject({ code: 'syntax', severity: 'error', facts: { reason } })
    expect(sayProblem(problem, 'nl')).toContain(advice)
    expect(sayProblem(problem, 'en')).not.toBe(sayProblem(problem, 'nl'))
  })

  test('goes on after the first error, with one problem per line', () => {
    const { problems } = readChain('title: a: b\nid: @x\nversion: "1\n', { file: 'test.yaml' })
    expect(problems.map(({ line }) => line)).toEqual([...new Set(problems.map(({ line }) => line))])
    expect(problems.length).toBeGreaterThan(1)
  })
})
