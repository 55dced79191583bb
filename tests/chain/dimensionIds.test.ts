import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dimensionIds } from '../../src/chain/dimensionIds'

const ids = Object.values(dimensionIds)

/** `status` is a key of links as well, and the page has an element called `stage`. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^app\//.test(name) && !['chain/dimensionIds.ts', 'words/keys.ts'].includes(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '') }))

describe('dimensionIds', () => {
  test('holds every dimension that the program knows by its id', () => {
    const literal = new RegExp(`'(?:${ids.filter((id) => id !== 'status').join('|')})'`)
    expect(sources.filter(({ text }) => literal.test(text)).map(({ name }) => name)).toEqual([])
  })

  test('holds none that the manual of the format keeps silent about', () => {
    const manual = readFileSync('data/example.yaml', 'utf8')
    expect(ids.filter((id) => !manual.includes(`\`${id}\``))).toEqual([])
  })
})
