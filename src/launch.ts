// Starts the command line from what V8 made of its code before: compiling it anew takes longer than drawing a chain.
// Only what the build writes goes by here; from its sources the program starts without.

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

const program = join(import.meta.dirname, 'program.js')
const compiled = `${program}.compiled`

// The build writes plain ASCII.
const script = new Script(Module.wrap(readFileSync(program, 'latin1')), { filename: program, cachedData: readCompiled() })
// V8 takes it only for the very program and the V8 that it was made by.
if (script.cachedDataRejected !== false) process.on('exit', keepCompiled)

const require = createRequire(program)
const module = new Module(program)
// Its chunks ask for it by its name.
require.cache[program] = module
process.argv[1] = program
const start = script.runInThisContext() as (...given: readonly unknown[]) => void
start(module.exports, require, module, program, import.meta.dirname)

function readCompiled(): Buffer | undefined {
  try {
    return readFileSync(compiled)
  } catch {
    return undefined
  }
}

/** At the end, because functions are compiled when they are first called. */
function keepCompiled(): void {
  try {
    const own = `${compiled}.${process.pid}`
    writeFileSync(own, script.createCachedData())
    // Whoever starts at this moment finds all of it or nothing.
    renameSync(own, compiled)
  } catch {
    // Where nothing may be written the program starts as any other.
  }
}
