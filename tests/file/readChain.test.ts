import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'

const dimensions = `
dimensions:
  stage: { name: Fase, ordered: true, values: [{ id: early, name: Vroeg }, { id: late, name: Laat }] }
  professional: { name: Uitvoerder, values: [{ id: gp, name: Huisarts }], as: [{ id: delivers, name: voert uit }] }
  level: { name: Niveau, values: [{ id: universal, name: Universeel }] }`

const head = `ketenkaart: 1\nid: test\ntitle: Test${dimensions}`

function read(text: string) {
  return readChain(text, { file: 'test.yaml' })
}

function chainOf(text: string): Chain {
  const { chain, problems } = read(text)
  expect(problems).toEqual([])
  if (chain === undefined) throw new Error('missing chain')
  return chain
}

function codesOf(text: string): string[] {
  return read(text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`)
}

const stated = { basis: 'stated', sources: [] }

describe('readChain', () => {
  test('fills in what a small chain leaves out', () => {
    expect(chainOf(head)).toMatchObject({ id: 'test', title: { nl: 'Test' }, language: 'nl', version: '', interventions: [], norms: [] })
  })

  test('keeps what a finding says of its place, and leaves out what it does not say', () => {
    const norm = 'norms: [{ id: offer, name: Aanbod, over: stage, need: { count: 1 } }]'
    const says = (more: string) =>
      chainOf(`${head}\n${norm}\nfindings: [{ id: few, text: Weinig, norm: offer, ${more} sources: [] }]`).findings.map(
        (finding) => finding.says,
      )
    expect([says('says: gap,'), says('says: covered,'), says('')]).toEqual([['gap'], ['covered'], [undefined]])
    expect(codesOf(`${head}\nfindings: [{ id: few, text: Weinig, says: weak }]`)).toEqual(['wrong-value 8:43'])
  })

  test('takes a plain text for the language of the chain', () => {
    const { title, dimensions } = chainOf(`language: en\n${head}`)
    expect([title, dimensions[0]?.name]).toEqual([{ en: 'Test' }, { en: 'Fase' }])
  })

  test.each([
    ['a value', 'early', [{ ...stated, value: 'early' }]],
    [
      'a list of values',
      '[early, late]',
      [
        { ...stated, value: 'early' },
        { ...stated, value: 'late' },
      ],
    ],
    ['a membership', '{ id: early, basis: inferred, why: zo }', [{ value: 'early', basis: 'inferred', why: { nl: 'zo' }, sources: [] }]],
    [
      'both',
      '[early, { id: late, when: { level: universal } }]',
      [
        { ...stated, value: 'early' },
        { ...stated, value: 'late', when: { level: { in: ['universal'] } } },
      ],
    ],
  ])('reads memberships written as %s', (_, written, memberships) => {
    const { interventions } = chainOf(`${head}\ninterventions: [{ id: a, name: A, stage: ${written} }]`)
    expect(interventions[0]?.memberships).toEqual({ stage: memberships })
  })

  test('reads a selector written as a value, a list or in full', () => {
    const where = '{ level: universal, stage: [early, late], professional: { in: gp, as: delivers, not: true } }'
    expect(chainOf(`${head}\nviews: [{ id: v, title: V, where: ${where} }]`).views[0]?.view.where).toEqual({
      level: { in: ['universal'] },
      stage: { in: ['early', 'late'] },
      professional: { in: ['gp'], as: ['delivers'], not: true },
    })
  })

  test.each([
    ['{ count: 2, having: { level: universal } }', { kind: 'count', count: 2, having: { level: { in: ['universal'] } } }],
    ['{ professionals: 2 }', { kind: 'professionals', count: 2, having: {} }],
    [
      '{ onward: { to: { stage: late } } }',
      { kind: 'onward', to: { stage: { in: ['late'] } }, kinds: ['refers', 'steps-up', 'follows'], statuses: ['existing'] },
    ],
    [
      '{ reached: { from: { stage: early }, kinds: [trains], statuses: [possible] } }',
      { kind: 'reached', from: { stage: { in: ['early'] } }, kinds: ['trains'], statuses: ['possible'] },
    ],
  ])('reads the need %s', (need, expected) => {
    const { norms } = chainOf(`${head}\nnorms: [{ id: n, name: N, over: stage, need: ${need} }]`)
    expect(norms[0]).toMatchObject({ over: ['stage'], where: {}, severity: 'medium', unless: [], need: expected })
  })

  test('tells the ends of a link apart, and names a link that has no id', () => {
    const { links } = chainOf(`${head}
interventions: [{ id: a, name: A }]
outside: [{ id: clinic, name: Kliniek }]
links: [{ from: a, to: professional:gp, kind: trains }, { id: away, from: a, to: outside:clinic, kind: refers, status: possible }]`)
    expect(links).toMatchObject([
      {
        id: 'a>professional:gp:trains',
        from: { kind: 'intervention', id: 'a' },
        to: { kind: 'value', dimension: 'professional', id: 'gp' },
        status: 'existing',
      },
      { id: 'away', to: { kind: 'outside', id: 'clinic' }, status: 'possible' },
    ])
  })

  test('lays the keys of a story step over those of its view', () => {
    const { stories } = chainOf(`${head}
interventions: [{ id: a, name: A }]
views: [{ id: v, title: V, colour: level, where: { level: universal }, what-if: { without: a, count: { stage: early } } }]
stories: [{ id: s, title: S, steps: [{ title: T, view: v, focus: a, where: {}, links: [refers] }, { title: U, say: Zeg., note: Let op. }] }]`)
    expect(stories[0]?.steps).toEqual([
      {
        title: { nl: 'T' },
        base: 'v',
        view: {
          ...defaultView,
          colour: 'level',
          where: {},
          focus: ['a'],
          links: ['refers'],
          whatIf: { without: ['a'], with: [], count: { stage: ['early'] } },
        },
      },
      { title: { nl: 'U' }, say: { nl: 'Zeg.' }, note: { nl: 'Let op.' }, view: defaultView },
    ])
  })

  test('reads JSON, Windows line ends and a byte order mark', () => {
    const json = JSON.stringify({ ketenkaart: 1, id: 'j', title: 'J', dimensions: chainFileDimensions })
    expect(chainOf(json).id).toBe('j')
    expect(chainOf(`\uFEFF${head}`.replaceAll('\n', '\r\n'))).toEqual(chainOf(head))
  })

  test('counts columns as an editor does after a byte order mark, and lines after any line end', () => {
    expect(codesOf(`\uFEFFketenkaart: 2`)).toContain('unsupported-version 1:13')
    expect(codesOf(`${head}\nsumary: x`.replaceAll('\n', '\r\n'))).toEqual(['unknown-key 8:1'])
    expect(codesOf(`${head}\nsumary: x`.replaceAll('\n', '\r'))).toEqual(['unknown-key 8:1'])
  })

  test('forgives a closing bracket that is not indented', () => {
    const text = `${head}\ninterventions:\n  - id: a\n    name: A\n    stage: [\n      early\n    ]\n`
    expect(chainOf(text).interventions[0]?.memberships).toEqual({ stage: [{ ...stated, value: 'early' }] })
    expect(codesOf(`${text}    levl: universal\n    name: B\n`)).toEqual(['unknown-key 14:5', 'duplicate-key 15:5'])
  })

  test('keeps names in any script whole, and warns of one that is too long to draw well', () => {
    const name = 'مرحبا 👩‍👩‍👧 ' + 'x'.repeat(10_000)
    const { chain, problems } = read(`${head}\ninterventions: [{ id: a, name: "${name}" }]`)
    expect(chain?.interventions[0]?.name).toEqual({ nl: name })
    expect(problems.map(({ code }) => code)).toEqual(['long-name'])
  })

  test('reports everything at once, in the order of the text', () => {
    expect(
      codesOf(`${head}
interventions:
  - { id: a, nam: A, stage: ealry }
  - { id: b, name: 3, level: universal, colour: red }
  - { id: b, name: B, stage: [early, middle], ages: { from: 9, to: 3 } }
links:
  - { from: a, to: c, kind: refers }
  - { from: b, to: a, kind: leads }`),
    ).toEqual([
      'missing-key 9:5',
      'unknown-key 9:14',
      'wrong-type 10:20',
      'unknown-key 10:41',
      'unknown-value 11:38',
      'reversed-ages 11:53',
      'link-to-nowhere 13:20',
      'wrong-value 14:29',
    ])
  })

  test('does not report a name as unknown when the item with that name has a mistake of its own', () => {
    expect(codesOf(`${head}\ninterventions: [{ id: a }, { id: b, name: B }]\nlinks: [{ from: b, to: a, kind: refers }]`)).toEqual([
      'missing-key 8:17',
    ])
  })

  test('points at a key without a value, and at what an alias stands for', () => {
    expect(codesOf(`${head}\ninterventions:\n  - id: a\n    name:\n    stage: [early]`)).toEqual(['wrong-type 10:5'])
    expect(
      codesOf(`${head}\ninterventions:\n  - &a { id: a, name: A, stage: erly }\nviews: [{ id: v, title: V, where: { stage: *a } }]`),
    ).toContain('unknown-key 9:10')
  })

  test('reads an alias as what it stands for', () => {
    const { interventions } = chainOf(`${head}\ninterventions: [{ id: a, name: &n A }, { id: b, name: *n }]`)
    expect(interventions.map(({ name }) => name)).toEqual([{ nl: 'A' }, { nl: 'A' }])
  })

  test.each([
    ['itself', '&a { id: x, name: *a }'],
    ['what was never named', '{ id: x, name: *b }'],
  ])('reports an alias of %s', (_, item) => {
    expect(read(`${head}\ninterventions: [${item}]`)).toMatchObject({ problems: [{ severity: 'error', line: 8 }] })
  })

  test.each(['__proto__', '"\\u005f_proto__"'])('reports the key %s wherever it stands', (key) => {
    expect(read(`${head}\nsources: { ${key}: { title: X } }`).chain).toBeUndefined()
    expect(read(`${head}\ninterventions: [{ id: a, name: A, ${key}: early }]`).chain).toBeUndefined()
    expect(read(`${head}\nviews: [{ id: a, title: A, where: { ${key}: early } }]`).chain).toBeUndefined()
  })

  test('is not misled by names that every object has', () => {
    expect(
      codesOf(
        `${head}\ninterventions: [{ id: a, name: A, constructor: early, valueOf: x }]\nviews: [{ id: v, title: V, colour: toString }]`,
      ),
    ).toEqual(['unknown-key 8:35', 'unknown-key 8:55', 'unknown-dimension 9:36'])
  })

  test.each([
    ['a list', '[1, 2]'],
    ['a text', 'hello'],
    ['a number', '42'],
    ['null', 'null'],
    ['nothing but an end', '...'],
  ])('reports a file that is %s', (_, text) => {
    const { chain, problems } = read(text)
    expect(chain).toBeUndefined()
    expect(problems).toHaveLength(1)
  })

  test('reports the first error of a very long text that is not YAML', () => {
    const text = `${head}\n# ${'long '.repeat(450_000)}\nlinks: [ {\n`
    expect(read(text).problems).toMatchObject([{ code: 'syntax', facts: { reason: 'other' } }])
  })

  test('reports ten thousand levels without falling over, also after an earlier error', () => {
    const deep = '['.repeat(10_000)
    expect(codesOf(`${head}\ninterventions: ${deep}`)).toEqual(['too-deep 8:79'])
    expect(read(`a: b: c\n${head}\ninterventions: ${deep}`).problems.map(({ code }) => code)).toContain('syntax')
  })
})

describe('the chains that are shipped', () => {
  const shipped = readdirSync('data').filter((name) => name.endsWith('.yaml'))

  test.each(shipped)('%s has nothing that anybody should look at', (name) => {
    const resolve = (reference: string) => readFileSync(join('data', reference), 'utf8')
    const { chain, problems } = readChain(resolve(name), { file: name, resolve })
    expect(problems).toEqual([])
    expect(chain?.interventions.length).toBeGreaterThan(0)
  })

  test.each(shipped)('%s tells editors which schema to check it with', (name) => {
    const [first] = readFileSync(join('data', name), 'utf8').split('\n')
    expect(first).toBe('# yaml-language-server: $schema=../public/schema/ketenkaart-1.schema.json')
  })
})

const chainFileDimensions = {
  stage: { name: 'Fase', values: [{ id: 'early', name: 'Vroeg' }] },
  professional: { name: 'Uitvoerder', values: [{ id: 'gp', name: 'Huisarts' }] },
}
