// The command line as the build leaves it: started from compiled code, it does what it does from its sources.

import { spawnSync } from 'node:child_process'
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const built = 'dist/cli'

function run(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 64e6 })
  return { stdout, stderr, status }
}

test('draws and complains as it does from its sources', () => {
  for (const words of [
    ['draw', 'data/example.yaml'],
    ['gaps', 'data/example.yaml', '--format', 'csv'],
    ['draw', 'data/nowhere.yaml'],
  ]) {
    expect(run(join(built, 'ketenkaart.js'), ...words)).toEqual(run('--import', 'tsx', 'src/cli.ts', ...words))
  }
})

test('writes a whole drawing to a file and into a pipe', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'ketenkaart-')), 'keten.svg')
  const piped = run(join(built, 'ketenkaart.js'), 'draw', 'data/cocaine-nl.yaml')
  expect(run(join(built, 'ketenkaart.js'), 'draw', 'data/cocaine-nl.yaml', '-o', path).status).toBe(0)
  expect(piped.stdout.trimEnd().endsWith('</svg>')).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe(piped.stdout)
})

test('says so when there is no room for what it prints', () => {
  const full = openSync('/dev/full', 'w')
  const words = ['--import', 'tsx', 'src/cli.ts', 'draw', 'data/example.yaml']
  const { stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] })
  closeSync(full)
  expect(stderr).toMatch(/^ketenkaart: standard output cannot be written: ENOSPC.*\n$/)
  expect(status).toBe(2)
})

test('ends quietly when the reader has had enough, from its sources too', () => {
  const read = spawnSync('bash', [
    '-c',
    `"${process.execPath}" --import tsx src/cli.ts draw data/cocaine-nl.yaml | head -1; echo "\${PIPESTATUS[0]}"`,
  ])
  expect(read.stderr.toString()).toBe('')
  expect(read.stdout.toString()).toMatch(/^<\?xml.*\n0\n$/)
})

test('keeps its exit code where nobody reads what it complains of', () => {
  const checked = spawnSync('bash', [
    '-c',
    `"${process.execPath}" --import tsx src/cli.ts check nothere.yaml 2>&1 >/dev/null | true; echo "\${PIPESTATUS[0]}"`,
  ])
  expect(checked.stdout.toString()).toBe('2\n')
})

test('draws the picture of the README as it stands there', () => {
  const words = ['draw', 'data/cocaine-nl.yaml', '--view', 'overview', '--page', '16x9', '--detail', 'overview']
  const drawn = run(join(built, 'ketenkaart.js'), ...words).stdout
  expect(
    drawn === readFileSync('public/cocaine-nl.svg', 'utf8'),
    `to renew it: npm run -s ketenkaart -- ${words.join(' ')} -o public/cocaine-nl.svg`,
  ).toBe(true)
})

test('is taken from what was compiled, and compiled anew when that is of no use', () => {
  const compiled = join(built, 'program.js.compiled')
  expect(readFileSync(join(built, 'ketenkaart.js'), 'utf8'), 'it starts the program itself').not.toMatch(/require\(["'`]\.\/program/)
  const before = statSync(compiled).mtimeMs
  expect(run(join(built, 'ketenkaart.js'), 'check', 'data/example.yaml').status).toBe(0)
  expect(statSync(compiled).mtimeMs).toBe(before)

  const copy = mkdtempSync(join(tmpdir(), 'ketenkaart-'))
  cpSync(built, copy, { recursive: true })
  const spoilt = join(copy, 'program.js.compiled')
  // A few bytes that are wrong would bring V8 down; a program of the same length would go unnoticed.
  const damaged = readFileSync(spoilt)
  damaged.fill(255, 50_000, 50_008)
  writeFileSync(spoilt, damaged)
  expect(run(join(copy, 'ketenkaart.js'), 'check', 'data/example.yaml').status).toBe(0)
  const program = join(copy, 'program.js')
  writeFileSync(program, readFileSync(program, 'latin1').replace('finds its gaps', 'finds ITS gaps'), 'latin1')
  expect(run(join(copy, 'ketenkaart.js'), '--help').stdout).toContain('finds ITS gaps')
  writeFileSync(spoilt, 'no code')
  const { stdout, status } = run(join(copy, 'ketenkaart.js'), 'check', 'data/example.yaml')
  expect(status).toBe(0)
  expect(stdout).toContain('data/example.yaml')
  expect(statSync(spoilt).size).toBeGreaterThan(10_000)
})
