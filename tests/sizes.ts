// Checks the size of what a first visit loads: the program that index.html names with all that it imports at once, gzipped, in kB.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const site = 'dist/site'
const limitKb = 200

if (!existsSync(join(site, 'index.html'))) throw new Error(`missing ${site}/index.html: run "npm run build" first`)
const page = readFileSync(join(site, 'index.html'), 'utf8')
const [, program] = /data-program="\.\/assets\/([^"]+\.js)"/.exec(page) ?? []
if (program === undefined) throw new Error('index.html names no program')

// A set that grows while it is walked.
const scripts = new Set([program])
for (const script of scripts)
  for (const [, imported] of read(script).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    if (imported !== undefined) scripts.add(imported)

const kb = [...scripts].reduce((sum, script) => sum + gzipSync(read(script)).length / 1000, 0)
console.log(`initial scripts: ${kb.toFixed(1)} kB gzipped of at most ${limitKb} (${scripts.size} files)`)
if (kb > limitKb) process.exitCode = 1

function read(script: string): string {
  return readFileSync(join(site, 'assets', script), 'utf8')
}
