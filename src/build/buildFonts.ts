// The bundled font's files → the tables that layout and export read, and the fonts of screen and files. Run with `npx tsx src/build/buildFonts.ts`.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import subsetFont from 'subset-font'
import { readAdvances, readFont, readKerning, readOutlines } from './readFont'

const weights = [400, 600] as const
const scripts = ['latin', 'latin-ext'] as const
const ranges: Readonly<Record<(typeof scripts)[number], readonly (readonly [number, number])[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xac],
    [0xae, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2010, 0x2027],
    [0x2030, 0x22ff],
  ],
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x17f],
    [0x218, 0x21b],
    [0x1e80, 0x1e85],
    [0x1e9e, 0x1e9e],
    [0x1ef2, 0x1ef3],
    [0x2020, 0x2021],
    [0x20a0, 0x20ab],
    [0x20ad, 0x20cf],
  ],
}
const home = resolve(import.meta.dirname, '../..')

/** Every file this script makes, by its path from the top of the repository. */
export async function buildFonts(): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>()
  const tables = new Map<number, object>()
  const outlines = new Map<number, Record<string, string>>()
  let shared = {}
  for (const weight of weights) {
    const parts = await Promise.all(scripts.map((script) => subset(script, weight)))
    for (const [at, script] of scripts.entries()) {
      made.set(`src/export/fonts/source-sans-3-${script}-${weight}.ttf`, parts[at]?.sfnt ?? new Uint8Array())
      made.set(`src/export/fonts/source-sans-3-${script}-${weight}.woff2`, parts[at]?.woff2 ?? new Uint8Array())
    }
    const [latin, extended] = parts
    if (latin === undefined || extended === undefined) throw new Error('missing font part')
    const advances = [...readAdvances(latin.font, latin.characters), ...readAdvances(extended.font, extended.characters)]
    tables.set(weight, { advances, ...readKerning(latin.font, latin.characters) })
    outlines.set(weight, { ...readOutlines(latin.font, latin.characters), ...readOutlines(extended.font, extended.characters) })
    shared = { unitsPerEm: latin.font.unitsPerEm, latin: latin.characters.join(''), extended: extended.characters.join('') }
  }
  made.set('src/layout/fontMetrics.json', json({ ...shared, weights: Object.fromEntries(tables) }))
  made.set('src/export/glyphs.json', json(Object.fromEntries(outlines)))
  return made
}

// Kerning stays, ligatures go: what is measured is then what every program draws.
async function subset(script: (typeof scripts)[number], weight: number) {
  const bytes = await readFile(resolve(home, `node_modules/@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`))
  const characters = readFont(bytes)
    .characterSet.filter((code) => wanted(script, code))
    .map((code) => String.fromCodePoint(code))
  const make = (targetFormat: 'sfnt' | 'woff2') =>
    subsetFont(bytes, characters.join(''), { targetFormat, keepFeatures: ['kern'], preserveNameIds: [0, 13, 14], noHinting: true })
  const sfnt = await make('sfnt')
  return { sfnt, woff2: await make('woff2'), font: readFont(sfnt), characters }
}

// Letters of the European languages in Latin script, punctuation, currency, arrows; no control or zero-width characters.
// Each character belongs to one file: the second one repeats a few of the first.
function wanted(script: (typeof scripts)[number], code: number): boolean {
  return ranges[script].some(([first, last]) => code >= first && code <= last)
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`)
}

if (import.meta.filename === process.argv[1]) {
  for (const [path, bytes] of await buildFonts()) {
    const file = resolve(home, path)
    await mkdir(resolve(file, '..'), { recursive: true })
    await writeFile(file, bytes)
  }
}
