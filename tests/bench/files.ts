// `npm run bench:files`: each type of file made by the built command line, for the cocaine chain and for 1,000 made-up interventions:
// time, memory and size; and how long the program takes to start. Nothing here passes or fails. Needs `npm run build` first.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from 'd3'
import { generateChain } from '../chains/generateChain'
import { table } from './figures'

const program = 'dist/cli/ketenkaart.js'
const cocaine = 'data/cocaine-nl.yaml'
const rounds = { files: 3, starts: 15 }

/** The words that make each kind of file, with the ending of its name. */
const kinds: Readonly<Record<string, readonly [ending: string, ...words: string[]]>> = {
  'svg, live text': ['svg'],
  'svg, outlines': ['svg', '--text', 'outlines'],
  png: ['png'],
  pdf: ['pdf'],
  pptx: ['pptx'],
  xlsx: ['xlsx'],
  html: ['html'],
}

// The program tells how much memory it took at its fullest when it ends.
const told = 'peak kB: '
const teller = `data:text/javascript,process.on('exit',()=>console.error('${told}'+process.resourceUsage().maxRSS))`

type Run = { readonly ms: number; readonly megabytes: number }

function run(...words: string[]): Run {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 64e6 })
  const ms = performance.now() - begin
  if (status !== 0) throw new Error(`"${words.join(' ')}" failed: ${stderr}`)
  return { ms, megabytes: Number(stderr.split(told)[1] ?? NaN) / 1024 }
}

if (!existsSync(program)) throw new Error('there is no built command line; run "npm run build" first')
const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-bench-'))
try {
  const many = join(folder, 'many.yaml')
  writeFileSync(many, generateChain({ interventions: 1000, seed: 1 }))
  reportFiles('The cocaine chain', cocaine)
  reportFiles('1,000 made-up interventions', many)
  reportStarts()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

// Whole rounds one after another, so that a busy moment of the machine doesn't fall on one kind alone.
function reportFiles(title: string, file: string): void {
  const runs = new Map<string, Run[]>(Object.keys(kinds).map((kind) => [kind, []]))
  for (let round = 0; round < rounds.files; round++)
    for (const [kind, [ending, ...words]] of Object.entries(kinds))
      runs.get(kind)?.push(run('--import', teller, program, 'draw', file, ...words, '-o', outputOf(kind, ending)))
  const rows = Object.entries(kinds).map(([kind, [ending]]) => {
    const made = runs.get(kind) ?? []
    const kilobytes = statSync(outputOf(kind, ending)).size / 1000
    return [kind, middle(made.map(({ ms }) => ms)), middle(made.map(({ megabytes }) => megabytes)), kilobytes.toFixed(0)]
  })
  console.log(`${title}: median of ${rounds.files} starts of the program, reading included.\n`)
  console.log(`${table(['file', 'ms', 'peak MB', 'kB'], rows)}\n`)
}

function outputOf(kind: string, ending: string): string {
  return join(folder, `${kind.replace(/\W+/g, '-')}.${ending}`)
}

function reportStarts(): void {
  const commands: Readonly<Record<string, readonly string[]>> = {
    'node -e 0': ['-e', '0'],
    'ketenkaart --help': [program, '--help'],
    'ketenkaart draw (read ahead)': [program, 'draw', cocaine],
    'ketenkaart check (reads)': [program, 'check', cocaine],
  }
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round < rounds.starts; round++)
    for (const [name, words] of Object.entries(commands)) times.get(name)?.push(run(...words).ms)
  const bare = median(times.get('node -e 0') ?? []) ?? NaN
  const rows = [...times].map(([name, all]) => [name, middle(all), `${((median(all) ?? NaN) / bare).toFixed(2)}×`])
  console.log(`Starting: median of ${rounds.starts}, in turns.\n`)
  console.log(table(['command', 'ms', 'of node alone'], rows))
}

function middle(values: readonly number[]): string {
  return (median(values) ?? NaN).toFixed(0)
}
