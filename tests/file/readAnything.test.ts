// Properties of reading: whatever the text, there is a chain or a problem with its place; and two readers of YAML agree.

import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readChain, type Reading } from '../../src/file/readChain'
import { readYaml } from '../../src/yaml/readYaml'
import { sayPlacedProblem } from '../../src/words/problems'
import { generateChain } from '../chains/generateChain'

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const sizes = fc.integer({ min: 0, max: 8 })
const generated = fc.record({ interventions: sizes, seed: seeds }).map(generateChain)

function read(text: string): Reading {
  return readChain(text, { file: 'x.yaml' })
}

/** A problem points into the text, and has a sentence in both languages. */
function expectSound({ chain, problems }: Reading, text: string): void {
  const lines = text.split(/\r\n|\r|\n/)
  expect(chain !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true)
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1)
    expect(problem.line).toBeLessThanOrEqual(lines.length)
    expect(problem.column).toBeGreaterThanOrEqual(1)
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1)
    for (const language of ['nl', 'en'] as const) expect(sayPlacedProblem(problem, language)).not.toMatch(/undefined|\[object/)
  }
}

describe('readChain', () => {
  test('reads every made-up chain whole', () => {
    fc.assert(
      fc.property(sizes, seeds, (interventions, seed) => {
        const { chain, problems } = read(generateChain({ interventions, seed }))
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(chain?.interventions).toHaveLength(interventions)
      }),
      { numRuns: 60 },
    )
  })

  const pieces = [
    '',
    ' ',
    '\n',
    '  ',
    '\t',
    ':',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '0',
    '---\n',
    '\r',
    'é',
    '\u2028',
    '<<: *a\n',
    '__proto__: ',
  ]
  const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), piece: fc.constantFrom(...pieces) })

  test('gives a chain or a problem with its place for any damage to a chain', () => {
    fc.assert(
      fc.property(generated, fc.array(cut, { minLength: 1, maxLength: 4 }), (text, cuts) => {
        const damaged = cuts.reduce((rest, { at, length, piece }) => {
          const start = Math.floor(at * rest.length)
          return rest.slice(0, start) + piece + rest.slice(start + length)
        }, text)
        expectSound(read(damaged), damaged)
      }),
      { numRuns: 80 },
    )
  })

  test('gives a chain or a problem with its place when lines are lost, doubled or swapped', () => {
    const move = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('lose', 'double', 'swap'))
    fc.assert(
      fc.property(generated, fc.array(move, { minLength: 1, maxLength: 3 }), (text, moves) => {
        const lines = text.split('\n')
        for (const [where, kind] of moves) {
          const at = Math.floor(where * (lines.length - 1))
          if (kind === 'lose') lines.splice(at, 1)
          else if (kind === 'double') lines.splice(at, 0, lines[at] ?? '')
          else lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')
        }
        expectSound(read(lines.join('\n')), lines.join('\n'))
      }),
      { numRuns: 100 },
    )
  })

  // The manual uses every key of the format; a made-up chain doesn't.
  test('gives a chain or a problem with its place when a line of the manual is lost, or a word of it is another', () => {
    const lines = readFileSync('data/example.yaml', 'utf8').split('\n')
    const words = fc.constantFrom('constructor', 'valueof', 'x', '[]', '{}', '', '3', 'true', 'null')
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.option(words), (at, where, word) => {
        const line = lines[at] ?? ''
        const found = [...line.matchAll(/[\w-]+/g)]
        const old = found[Math.floor(where * (found.length - 1))]
        const changed = old === undefined || word === null ? [] : [line.slice(0, old.index) + word + line.slice(old.index + old[0].length)]
        const text = lines.toSpliced(at, 1, ...changed).join('\n')
        expectSound(read(text), text)
      }),
      { numRuns: 150 },
    )
    const nameless = lines.join('\n').replace(/(\n {2}target-group:\n) {4}name:.*\n/, '$1')
    expect(nameless).not.toBe(lines.join('\n'))
    expectSound(read(nameless), nameless)
    const constructors =
      '{"dimensions":{"constructor":{}},"interventions":[{"id":"a"}],"cells":[{"constructor":"gp","state":"not-applicable"}]}'
    expectSound(read(constructors), constructors)
  })

  test('gives a chain or a problem with its place for any text at all', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces, 'a', 'id', 'ketenkaart: 1'), { maxLength: 40 }).map((parts) => parts.join('')),
      fc.json(),
    )
    fc.assert(
      fc.property(noise, (text) => expectSound(read(text), text)),
      { numRuns: 400 },
    )
  })

  test('gives a chain or a problem for any value in the place of any other', () => {
    const anything = fc.anything({
      maxDepth: 2,
      values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })],
    })
    fc.assert(
      fc.property(generated, fc.double({ min: 0, max: 1, noNaN: true }), anything, (text, where, value) => {
        const file: unknown = readYaml(text).content?.value
        const places = placesIn(file)
        const [parent, key] = places[Math.floor(where * (places.length - 1))] ?? []
        if (parent === undefined || key === undefined) return
        Object.assign(parent, { [key]: JSON.parse(JSON.stringify(value)) as unknown })
        const json = JSON.stringify(file)
        expectSound(read(json), json)
      }),
      { numRuns: 100 },
    )
  })
})

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [[value, key] as [object, string], ...placesIn(part)])
}

describe('readYaml', () => {
  const samples = ['data', 'tests/problems', 'tests/chains'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name)),
  )

  /** What `yaml` reads, or undefined when it finds an error or cannot make a value. */
  function readSlowly(text: string): unknown {
    const document = parseDocument(text, { logLevel: 'silent' })
    return document.errors.length > 0 ? undefined : document.toJS()
  }

  test.each(samples)('reads the same from %s as the reader that keeps positions', (path) => {
    const text = readFileSync(path, 'utf8')
    const { content, mistakes } = readYaml(text)
    if (content !== undefined && mistakes.length === 0) expect(content.value).toEqual(readSlowly(text))
  })

  test('reads the same from made-up chains as the reader that keeps positions', () => {
    fc.assert(
      fc.property(generated, (text) => {
        expect(readYaml(text).content?.value).toEqual(readSlowly(text))
      }),
      { numRuns: 40 },
    )
  })

  test('reads the same from any plain word as the reader that keeps positions', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[-+.]?[0-9_xob.eE+-]{1,8}$/),
      fc.constantFrom(
        'yes',
        'No',
        'on',
        'true',
        'False',
        '~',
        'null',
        'Null',
        '.inf',
        '-.INF',
        '.nan',
        '2022-03',
        '2022-03-01',
        '12:30',
        '0o17',
        '0x1F',
        '1e3',
        '08',
        '1_000',
        '<<',
      ),
      fc.string({ unit: 'grapheme-composite', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const text = words.map((item) => `- ${item}\n- x: ${item}\n- [${item}, "${item}"]\n`).join('')
        const { content, mistakes } = readYaml(text)
        const slowly = content === undefined || mistakes.length > 0 ? undefined : readSlowly(text)
        if (slowly !== undefined) expect(content?.value).toEqual(slowly)
      }),
      { numRuns: 500 },
    )
  })

  test('finds each node where the reader that keeps positions finds it', () => {
    fc.assert(
      fc.property(generated, (text) => {
        const { content } = readYaml(text)
        const document = parseDocument(text)
        for (const path of pathsIn(content?.value, [])) {
          const node = document.getIn(path, true)
          expect([path, content?.locate(path, false)]).toEqual([path, (node as { range: number[] }).range[0]])
        }
      }),
      { numRuns: 10 },
    )
  })
})

function pathsIn(value: unknown, path: (string | number)[]): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Object.entries(value).map(([key, part]) => [Array.isArray(value) ? Number(key) : key, part as unknown] as const)
  return [...(path.length === 0 ? [] : [path]), ...below.flatMap(([key, part]) => pathsIn(part, [...path, key]))]
}
