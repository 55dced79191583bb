// `npm test`: types, lint, format, unit and component tests with coverage, the build, and the end-to-end tests, then one line with the runners' counts.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser, noBrowserAdvice } from './browser'

type Counts = { passed: number; failed: number }

rmSync('.tmp', { recursive: true, force: true })
mkdirSync('.tmp', { recursive: true })

const browser = ensureBrowser()
if (browser !== undefined) process.env['KETENKAART_CHROMIUM'] = browser

const counts: Counts = { passed: 0, failed: 0 }
const broken: string[] = []

step('types', ['npx', 'tsc'])
step('lint', ['npx', 'eslint', '.'])
step('format', ['npx', 'prettier', '--check', '--log-level', 'warn', '.'])
step('build', ['npm', 'run', '-s', 'build'])
step('sizes', ['npx', 'tsx', 'tests/sizes.ts'])
step(
  'unit and component tests',
  [
    'npx',
    'vitest',
    'run',
    '--configLoader',
    'runner',
    '--coverage',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.tmp/unit.json',
  ],
  unitCounts,
)
if (browser === undefined) {
  console.error(noBrowserAdvice)
  broken.push('end-to-end tests (no browser)')
} else {
  step('end-to-end tests', ['npx', 'playwright', 'test', '-c', 'tests/playwright.config.ts'], endToEndCounts)
}

for (const name of broken) console.error(`FAILED: ${name}`)
const unchecked = existsSync('.tmp/unchecked.txt') ? [...new Set(readFileSync('.tmp/unchecked.txt', 'utf8').trim().split('\n'))] : []
if (unchecked.length > 0) console.log(`\nNot checked on this machine (${unchecked.length}):\n  ${unchecked.join('\n  ')}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 ? 1 : 0

/** Runs one step. A step that fails without a failing test of its own counts as one failure. */
function step(name: string, [command, ...args]: [string, ...string[]], read?: () => Counts): void {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } })
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
  const report = JSON.parse(readFileSync('.tmp/unit.json', 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numFailedTestSuites: number
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function endToEndCounts(): Counts {
  if (!existsSync('.tmp/e2e.json')) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync('.tmp/e2e.json', 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}
