import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { buildSchema, printSchema, schemaFile } from '../../src/build/buildSchema'
import { valueAt } from '../../src/yaml/plainValue'
import { checkShape } from '../../src/file/checkShape'
import { readYaml } from '../../src/yaml/readYaml'
import { generateChain } from '../chains/generateChain'

const accepts = new Ajv({ allowUnionTypes: true, strict: false }).compile(buildSchema())

const samples = ['data', 'tests/problems', 'tests/chains'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
)

describe('buildSchema', () => {
  test('makes the file that is kept; run `npx tsx src/build/buildSchema.ts` when the definition has changed', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(printSchema())
  })

  test.each(samples)('agrees with the reader about the shape of %s', (path) => {
    const { content, mistakes } = readYaml(readFileSync(path, 'utf8'))
    if (content === undefined || valueAt(content.value, ['extends']) !== undefined) return
    expect(accepts(content.value)).toBe(
      checkShape(content.value).file !== undefined && !mistakes.some(({ code }) => code === 'forbidden-key'),
    )
  })

  test('agrees with the reader that a made-up chain is well formed', () => {
    expect(accepts(readYaml(generateChain({ interventions: 30, seed: 4 })).content?.value)).toBe(true)
  })

  test('takes an overlay that says a part of an item only', () => {
    expect(accepts({ ketenkaart: 1, extends: './base.yaml', interventions: [{ id: 'moti-4', stage: { id: 'late', remove: true } }] })).toBe(
      true,
    )
    expect(accepts({ ketenkaart: 1, extends: './base.yaml', interventions: [{ name: 'Moti-4' }] })).toBe(false)
    expect(accepts({ ketenkaart: 1, interventions: [{ id: 'moti-4' }] })).toBe(false)
  })

  test('says in two languages what each key is for', () => {
    const described = JSON.stringify(buildSchema()['definitions'])
    expect(described).toContain('Titel, in de taal van de keten')
    expect(described).toContain('Title, in the language of the chain')
  })
})
