// `npm test`: types, lint and format, beside them the build, its size and the unit and component tests with coverage; then the end-to-end
// tests; then one line with the runners' counts.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser, noBrowserAdvice } from './browser'

type Counts = { passed: number; failed: number }
type Step = { readonly name: string; readonly command: readonly [string, ...string[]]; readonly read?: () => Counts }

const unitTests = [
  'npx',
  'vitest',
  'run',
  '--configLoader',
  'runner',
  '--coverage',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=.tmp/unit.json',
] as const

rmSync('.tmp', { recursive: true, force: true })
mkdirSync('.tmp', { recursive: true })

const browser = ensureBrowser()
if (browser !== undefined) process.env['KETENKAART_CHROMIUM'] = browser

const counts: Counts = { passed: 0, failed: 0 }
const broken: string[] = []

// What looks at the text and what runs the program need nothing of each other: two processors do both in little more than the time of one.
await Promise.all([
  inTurn([
    { name: 'types', command: ['npx', 'tsc'] },
    { name: 'lint', command: ['npx', 'eslint', '.'] },
    { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  ]),
  inTurn([
    { name: 'build', command: ['npm', 'run', '-s', 'build'] },
    { name: 'sizes', command: ['npx', 'tsx', 'tests/sizes.ts'] },
    { name: 'unit and component tests', command: unitTests, read: unitCounts },
  ]),
])
if (browser === undefined) {
  console.error(noBrowserAdvice)
  broken.push('end-to-end tests (no browser)')
} else {
  await run({ name: 'end-to-end tests', command: ['npx', 'playwright', 'test', '-c', 'tests/playwright.config.ts'], read: endToEndCounts })
}

for (const name of broken) console.error(`FAILED: ${name}`)
const unchecked = existsSync('.tmp/unchecked.txt') ? [...new Set(readFileSync('.tmp/unchecked.txt', 'utf8').trim().split('\n'))] : []
if (unchecked.length > 0) console.log(`\nNot checked on this machine (${unchecked.length}):\n  ${unchecked.join('\n  ')}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 ? 1 : 0

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step)
}

/** Runs one step and shows what it said when it is done. A step that fails without a failing test of its own counts as one failure. */
async function run({ name, command: [command, ...args], read }: Step): Promise<void> {
  console.log(`${name} …`)
  const started = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } })
  const said: Buffer[] = []
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (part: Buffer) => said.push(part))
  const status = await new Promise((done) => started.on('close', done))
  console.log(`\n── ${name}\n${Buffer.concat(said).toString('utf8').trimEnd()}`)
  const found = read?.() ?? { passed: 0, failed: 0 }
  counts.passed += found.passed
  counts.failed += found.failed
  if (status !== 0) {
    broken.push(name)
    if (found.failed === 0) counts.failed += 1
  }
}

function unitCounts(): Counts {
  if (!existsSync('.tmp/unit.json')) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync('.tmp/unit.json', 'utf8')) as { numPassedTests: number; numFailedTests: number }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function endToEndCounts(): Counts {
  if (!existsSync('.tmp/e2e.json')) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync('.tmp/e2e.json', 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}
