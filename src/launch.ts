// Starts the command line from what V8 made of its code before: compiling it anew takes longer than drawing a chain.
// Only what the build writes goes by here; from its sources the program starts without.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

// Most runs are over before a function that was optimized has earned that back: it takes four times the usual use to be. An engine that does
// not know the flag would complain to the person.
if (Number.parseInt(process.versions.v8, 10) < 14) setFlagsFromString('--interrupt-budget=540000')

const program = join(import.meta.dirname, 'program.js')
const compiled = `${program}.compiled`
const bytes = readFileSync(program)
const checksumLength = 4

// The build writes plain ASCII.
const script = new Script(Module.wrap(bytes.toString('latin1')), { filename: program, cachedData: readCompiled() })
// V8 takes it only when it made it itself.
if (script.cachedDataRejected !== false) process.on('exit', keepCompiled)

const require = createRequire(program)
const module = new Module(program)
// Its chunks ask for it by its name.
require.cache[program] = module
process.argv[1] = program
const start = script.runInThisContext() as (...given: readonly unknown[]) => void
start(module.exports, require, module, program, import.meta.dirname)

/** Undefined where there is none, or where it was damaged or belongs to another program: V8 itself would not notice either. */
function readCompiled(): Buffer | undefined {
  try {
    const kept = readFileSync(compiled)
    const data = kept.subarray(checksumLength)
    return kept.readUInt32LE() === checksumOf(data) ? data : undefined
  } catch {
    return undefined
  }
}

/** At the end, because functions are compiled when they are first called. */
function keepCompiled(): void {
  const own = `${compiled}.${process.pid}`
  try {
    const data = script.createCachedData()
    const checksum = Buffer.alloc(checksumLength)
    checksum.writeUInt32LE(checksumOf(data))
    writeFileSync(own, Buffer.concat([checksum, data]))
    // Whoever starts at this moment finds all of it or nothing.
    renameSync(own, compiled)
  } catch {
    // Where nothing may be written the program starts as any other.
    rmSync(own, { force: true })
  }
}

function checksumOf(data: Buffer): number {
  return crc32(data, crc32(bytes))
}
