import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readChain } from '../../src/file/readChain'
import { sayProblem } from '../../src/words/problems'

function first(text: string) {
  const [problem] = readChain(text, { file: 'test.yaml' }).problems
  if (problem === undefined) throw new Error('missing problem')
  return problem
}

describe('readChain on a text that is not YAML', () => {
  const chain = readFileSync('data/example.yaml', 'utf8').split('\n')

  test.each([
    ['a second colon', 'title: Keten: de eerste', 'BLOCK_AS_IMPLICIT_KEY', 'aanhalingstekens'],
    ['a second colon in curly quotes', 'title: “Keten: de eerste”', 'CURLY_QUOTES', 'zet rechte'],
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

  test.each(['dimensions', 'stage', 'values'])('tells of a colon that is missing after the key %s once, at its line', (key) => {
    const wanted = new RegExp(`^ *${key}:$`)
    const at = chain.findIndex((line) => wanted.test(line))
    const { problems } = readChain(chain.with(at, chain[at]?.slice(0, -1) ?? '').join('\n'), { file: 'test.yaml' })
    expect(problems.map((problem) => [problem.line - at - 1, sayProblem(problem, 'nl')])).toEqual([
      [0, 'zet een dubbele punt achter deze sleutel'],
    ])
  })

  test('goes on after the first error, with one problem per line', () => {
    const { problems } = readChain('title: a: b\nid: @x\nversion: "1\n', { file: 'test.yaml' })
    expect(problems.map(({ line }) => line)).toEqual([...new Set(problems.map(({ line }) => line))])
    expect(problems.length).toBeGreaterThan(1)
  })

  const placed = (change: (line: string) => string, wanted: string) => {
    const at = chain.findIndex((line) => line.includes(wanted))
    const text = chain.map((line, number) => (number === at ? change(line) : line)).join('\n')
    const { problems } = readChain(text, { file: 'test.yaml' })
    return problems.map((problem) => `${problem.line - at - 1}: ${sayProblem(problem, 'nl')}`)
  }

  test.each([
    ['a line one space too far to the left', (line: string) => line.slice(1), '0: deze regel begint 1 spatie te ver naar links'],
    [
      'a line two spaces too far to the right',
      (line: string) => `   ${line.slice(1)}`,
      '0: deze regel begint 2 spaties te ver naar rechts',
    ],
    ['a tab', (line: string) => line.replace(/^ +/, '\t'), '0: de regel springt in met een tab; gebruik spaties'],
    [
      'fixed spaces',
      (line: string) => line.replace(/^ +/, (margin) => margin.replaceAll(' ', '\u00A0')),
      '0: hier staat een vaste spatie (uit Word of van een webpagina), die YAML niet als spatie leest; vervang haar door een gewone spatie',
    ],
    ['a colon without a space', (line: string) => line.replace(': ', ':'), '0: zet een spatie na de dubbele punt'],
  ])('tells of %s once, at its line', (_, change, expected) => {
    expect(placed(change, '    ordered: true')).toEqual([expected])
    expect(placed(change, '    professional: ')).toEqual([expected])
  })

  test.each([
    ['at the end of a line', (line: string) => line.replace('"1"', '"1'), 'version: "1"'],
    ['before a bracket', (line: string) => line.replace('2.3"', '2.3'), 'at: "2.3" } ]'],
    ['before a comma', (line: string) => line.replace('2.1"', '2.1'), 'at: "2.1", quote'],
  ])('tells of a quote that is not closed %s once, at its line', (_, change, wanted) => {
    expect(placed(change, wanted)).toEqual([expect.stringMatching(/^0: hier ontbreekt iets: een aanhalingsteken/)])
  })

  test('tells the next mistake apart from what follows from the first', () => {
    const text = 'a:\r\n  b: c\r\n   d: e\r\nf: @g\r\nh:\r\n\ti: "j" k\r\n'
    const { problems } = readChain(text, { file: 'test.yaml' })
    expect(problems.map(({ line, column, facts }) => [line, column, 'reason' in facts && facts.reason])).toEqual([
      [3, 4, 'SHIFTED_RIGHT'],
      [4, 4, 'BAD_SCALAR_START'],
      [6, 1, 'TAB_AS_INDENT'],
    ])
  })

  test('tells of each comment that YAML does not know, and reads the rest', () => {
    const json = '// Keten\n{\n  "title": "http://x // y", // naam\n  /* twee\n  regels */\n  # zo mag het\n  "version": 1 // getal\n}\n'
    const { problems } = readChain(json, { file: 'test.json' })
    const told = problems.filter(({ code }) => code === 'syntax')
    expect(told.map(({ line, column, facts }) => [line, column, 'reason' in facts && facts.reason])).toEqual([
      [1, 1, 'SLASH_COMMENT'],
      [3, 29, 'SLASH_COMMENT'],
      [4, 3, 'SLASH_COMMENT'],
      [7, 16, 'SLASH_COMMENT'],
    ])
    expect(problems.map(({ code }) => code)).not.toContain('unknown-key')
    expect(problems.filter(({ code, facts }) => code === 'missing-key' && 'key' in facts && facts.key === 'title')).toEqual([])
    const [block] = readChain('title: een // twee\n// drie\nid: x\n', { file: 'test.yaml' }).problems
    expect(block).toMatchObject({ line: 2, facts: { reason: 'SLASH_COMMENT' } })
  })

  test('lets a fixed space be where it does no harm', () => {
    const { problems } = readChain('title: |\n  Een\n  \u00A0\u00A0twee\n', { file: 'test.yaml' })
    expect(problems.map(({ code }) => code)).not.toContain('syntax')
  })

  test('names the curly quote where a key is the rest of a text that was cut at a comma', () => {
    const { problems } = readChain('title: { nl: “Plan, zie 3: het plan”, en: Plan }\n', { file: 'test.yaml' })
    const [quotes, key] = problems.filter(({ line, code }) => line === 1 && /quotes|unknown-key/.test(code))
    expect(quotes?.code).toBe('curly-quotes')
    expect(key && sayProblem(key, 'nl')).toBe(
      '"zie 3" is hier geen bekende sleutel; de tekst ervoor heeft gekrulde aanhalingstekens, gebruik rechte: "',
    )
  })
})
