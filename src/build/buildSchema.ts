// The definition of the chain file → the JSON Schema with which editors complete and check while typing. Run with `npx tsx src/build/buildSchema.ts`.

import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { chainFile, overlayKeys } from '../file/defineFile'
import { keyWords } from '../words/keys'

type Json = z.core.JSONSchema.JSONSchema
type Definitions = Readonly<Record<string, Json>>

export const schemaFile = 'public/schema/ketenkaart-1.schema.json'

/** Draft 7, which every editor knows. A file with `extends` is checked as an overlay, any other as a chain. */
export function buildSchema(): Json {
  const chain = definitionsOf(chainFile)
  const overlay = definitionsOf(overlayKeys)['overlay']
  const definitions = { ...chain, ...loosen(chain, overlay?.properties ?? {}) }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Ketenkaart 1',
    if: { type: 'object', required: ['extends'] },
    then: { $ref: '#/definitions/overlay-chain' },
    else: { $ref: '#/definitions/chain' },
    definitions: mapDefinitions(definitions, describeKeys),
  }
}

function definitionsOf(schema: z.ZodType): Definitions {
  const { definitions } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => dropSafeBounds(jsonSchema),
  })
  // Draft 7 calls `definitions` what later drafts, and so the types, call `$defs`.
  return definitions as Definitions
}

function mapDefinitions(definitions: Definitions, change: (definition: Json) => Json): Definitions {
  return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, change(definition)]))
}

// Bounds that only say what a computer can hold are noise in an editor.
function dropSafeBounds(schema: Json): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
}

/** What an overlay merges with its like in the base, so that it may say a part only, or take it away. */
const items = 'chain source dimension named value intervention membership outside link cell norm finding figure view story'.split(' ')

function loosen(definitions: Definitions, overlayOnly: Record<string, Json | boolean>): Definitions {
  const loose = items.map((name) => {
    const { required = [], properties = {}, ...rest } = redirect(definitions[name] ?? {})
    const isChain = name === 'chain'
    const stays = isChain ? ['ketenkaart', 'extends'] : required.filter((key) => key === 'id')
    const more = isChain ? overlayOnly : { remove: { type: 'boolean', const: true } as const }
    return [`overlay-${name}`, { ...rest, properties: { ...properties, ...more }, required: stays }] as const
  })
  return Object.fromEntries(loose)
}

/** The same schema, with every reference to an item leading to its looser form. */
function redirect(schema: Json): Json {
  const pattern = new RegExp(`"#/definitions/(${items.join('|')})"`, 'g')
  return JSON.parse(JSON.stringify(schema).replace(pattern, '"#/definitions/overlay-$1"')) as Json
}

function describeKeys(definition: Json): Json {
  if (definition.properties === undefined) return definition
  const properties = Object.entries(definition.properties).map(([key, schema]) => [key, describeKey(key, schema)])
  return { ...definition, properties: Object.fromEntries(properties) as Record<string, Json> }
}

// Next to a reference a description would be ignored; inside `allOf` the reference and the description both count.
function describeKey(key: string, schema: Json | boolean): Json | boolean {
  const words = [keyWords.nl, keyWords.en].map((known: Readonly<Record<string, string>>) => known[key])
  if (typeof schema === 'boolean' || words.includes(undefined)) return schema
  const described = schema.$ref === undefined ? schema : { allOf: [schema] }
  return { description: words.join('\n\n'), ...described }
}

export function printSchema(): string {
  return `${JSON.stringify(buildSchema(), undefined, 2)}\n`
}

if (import.meta.filename === process.argv[1]) await writeFile(resolve(import.meta.dirname, '../..', schemaFile), printSchema())
