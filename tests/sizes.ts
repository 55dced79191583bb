// Checks the size of what a first visit loads: the scripts that index.html names, gzipped, in kB.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const site = 'dist/site'
const limitKb = 200

if (!existsSync(join(site, 'index.html'))) throw new Error(`missing ${site}/index.html: run "npm run build" first`)
const page = readFileSync(join(site, 'index.html'), 'utf8')
const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
const kb = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(site, script))).length / 1000, 0)
console.log(`initial scripts: ${kb.toFixed(1)} kB gzipped of at most ${limitKb} (${scripts.length} files)`)
if (kb > limitKb) process.exitCode = 1
