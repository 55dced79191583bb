// What the tests of the writers share: a drawing, the fonts, and running a program on a file.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say, type Chain } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { fontFileNames, type FontFiles } from '../../src/export/fontFiles'
import { readChain } from '../../src/file/readChain'
import { drawChain, type Drawing } from '../../src/pipeline'
import type { Scene } from '../../src/scene/scene'
import { generateChain } from '../chains/generateChain'

export const date = new Date('2026-03-02T09:00:00Z')

export const fonts: FontFiles = Object.fromEntries(
  fontFileNames.map((name) => [name, new Uint8Array(readFileSync(`src/export/fonts/source-sans-3-${name}.ttf`))]),
) as FontFiles

export function someChain(interventions = 40): Chain {
  const { chain, problems } = readChain(generateChain({ interventions, seed: 7 }), { file: 'made-up.yaml' })
  if (chain === undefined) throw new Error(`made-up chain is wrong: ${JSON.stringify(problems[0])}`)
  return chain
}

export function someDrawing(chain = someChain(), view: Partial<View> = {}): Drawing {
  const whole: View = { ...defaultView, links: 'all', colour: 'level', steps: 'recognition', ...view }
  return drawChain(chain, whole, { language: 'nl', theme: 'light', detail: 'names', frame: true, aspect: 16 / 9 })
}

/** A scene of 600 by 40 px with these words in its middle and nothing else. */
export function wordScene(text: string, weight: 400 | 600 = 600): Scene {
  const map = { x: 0, y: 0, width: 600, height: 40 }
  const mark = { kind: 'text', x: 300, y: 26, text, size: 20, weight, fill: '#000000', anchor: 'middle' } as const
  const note = {
    kind: 'note',
    id: 'note',
    key: 'note',
    box: map,
    label: text,
    facts: {},
    related: [],
    faded: false,
    marks: [mark],
  } as const
  const layers = { frame: [note], body: [], columns: [], rows: [], corner: [] }
  return { width: 600, height: 40, language: 'nl', title: text, description: '', background: '#ffffff', map, layers }
}

/** Names of the interventions that the drawing shows as bars. */
export function namesShown({ chain, layout }: Drawing): string[] {
  const shown = new Set(layout.bars.map((bar) => bar.intervention))
  return chain.interventions.filter(({ id }) => shown.has(id)).map(({ name }) => say(name, 'nl'))
}

/** Without white space, so that where a line was broken doesn't matter. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '')
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** Puts the files in a folder of their own, hands over its path, and clears it away. */
export async function withFiles<T>(files: Files, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'pipe'] })
}
