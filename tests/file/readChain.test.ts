import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readChain } from '../../src/file/readChain'
import { textPaths } from '../../src/yaml/plainValue'
import { readYaml } from '../../src/yaml/readYaml'
import { chainOf, codesOf, head, read, stated } from './readText'

describe('readChain', () => {
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

  test('points at the earlier one by its own line, also after an item of the list that is wrong itself', () => {
    const { problems } = read(`${head}
interventions:
  - { id: y, name: Y }
  - { id: Bad_Id, name: B }
  - { id: x, name: X }
  - { id: x, name: X }
cells:
  - { stage: early, state: foo }
  - { stage: early, state: unknown }
  - { stage: early, state: not-applicable }`)
    expect(problems.map(({ code, line, earlier }) => [code, line, earlier?.line])).toEqual([
      ['wrong-id', 10, undefined],
      ['duplicate-id', 12, 11],
      ['wrong-value', 14, undefined],
      ['conflicting-cells', 16, 15],
    ])
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
      'unknown-value 9:29',
      'wrong-type 10:20',
      'unknown-key 10:41',
      'duplicate-id 11:11',
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
    ['itself', '&a { id: x, name: *a }', { code: 'alias-bomb' }],
    ['what was never named', '{ id: x, name: *b }', { code: 'syntax', facts: { reason: 'BAD_ALIAS' } }],
  ])('reports an alias of %s', (_, item, problem) => {
    expect(read(`${head}\ninterventions: [${item}]`)).toMatchObject({ problems: [{ severity: 'error', line: 8, ...problem }] })
  })

  test('checks the rest of an item whose words are wrong, lacking, or wrong in one language', () => {
    const items = ['{ id: a, name: 3, stage: erly }', '{ id: b, stage: erly }', '{ id: c, name: { nl: 3, en: C }, stage: erly }']
    expect(codesOf(`${head}\ninterventions:\n${items.map((item) => `  - ${item}`).join('\n')}`)).toEqual([
      ...['wrong-type 9:20', 'unknown-value 9:30'],
      ...['missing-key 10:5', 'unknown-value 10:21'],
      ...['wrong-type 11:26', 'unknown-value 11:45'],
    ])
    expect(codesOf(`${head}\nviews: [{ id: v, where: { stage: erly } }]\nlinks: [{ from: q, to: r, kind: refers, title: X }]`)).toEqual([
      ...['missing-key 8:9', 'unknown-value 8:34'],
      ...['link-to-nowhere 9:17', 'link-to-nowhere 9:24', 'unknown-key 9:41'],
    ])
  })

  test('checks the rest of a link without a kind that exists, and of a cell without such a state, and likens neither to others', () => {
    const text = `${head}
interventions: [{ id: a, name: A }, { id: b, name: B }]
links:
  - { from: a, to: bb, kind: verwijst }
  - { from: aa, to: b }
  - { from: a, to: b, kind: verwijst }
  - { from: a, to: b, kind: refers }
cells:
  - { stage: late, state: onbekend }
  - { stage: earl, state: onbekend }
  - { stage: late, state: known, why: X }`
    expect(codesOf(text)).toEqual([
      ...['link-to-nowhere 10:20', 'wrong-value 10:30'],
      ...['missing-key 11:5', 'link-to-nowhere 11:13'],
      'wrong-value 12:29',
      'wrong-value 15:27',
      ...['unknown-value 16:14', 'wrong-value 16:27'],
    ])
  })

  test('does not say that a dimension is without values when its only value is wrong', () => {
    const dimensions = head.replace('{ id: universal,', '{ id: Universal,')
    expect(codesOf(dimensions)).toEqual(['wrong-id 7:41'])
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

  test.each(shipped)('%s names every place in its sources in Dutch and in English', (name) => {
    const text = readFileSync(`data/${name}`, 'utf8')
    const places = textPaths(readYaml(text).content?.value, (said) => /\p{L}/u.test(said)).filter((path) => path.at(-1) === 'at')
    expect(places.map((path) => path.join('.'))).toEqual([])
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
