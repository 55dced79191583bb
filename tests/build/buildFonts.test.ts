import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildFonts } from '../../src/build/buildFonts'

let made: Map<string, Uint8Array>

beforeAll(async () => {
  made = await buildFonts()
})

describe('buildFonts', () => {
  test('makes the tables and fonts that are kept in the repository, byte for byte', async () => {
    expect([...made.keys()].sort()).toMatchInlineSnapshot(`
      [
        "src/export/fonts/source-sans-3-latin-400.ttf",
        "src/export/fonts/source-sans-3-latin-400.woff2",
        "src/export/fonts/source-sans-3-latin-600.ttf",
        "src/export/fonts/source-sans-3-latin-600.woff2",
        "src/export/fonts/source-sans-3-latin-ext-400.ttf",
        "src/export/fonts/source-sans-3-latin-ext-400.woff2",
        "src/export/fonts/source-sans-3-latin-ext-600.ttf",
        "src/export/fonts/source-sans-3-latin-ext-600.woff2",
        "src/export/glyphs.json",
        "src/layout/fontMetrics.json",
      ]
    `)
    for (const [path, bytes] of made) expect(Buffer.from(bytes).equals(await readFile(path)), path).toBe(true)
  })

  test('gives each character of the tables an outline, unless it has no ink', async () => {
    const metrics = JSON.parse(await readFile('src/layout/fontMetrics.json', 'utf8')) as { latin: string; extended: string }
    const glyphs = JSON.parse(await readFile('src/export/glyphs.json', 'utf8')) as Record<string, Record<string, string>>
    const bare = Array.from(metrics.latin + metrics.extended).filter((character) => glyphs['400']?.[character] === undefined)
    expect(bare).toEqual([' ', '\u00a0'])
    expect(Object.keys(glyphs)).toEqual(['400', '600'])
  })
})
