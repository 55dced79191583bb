// Arguments and streams → files, text and an exit code. Beside the build and what launches it, the only file that touches node.

import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Machine, UsageError } from './commands/machine'
import { runCommandLine } from './commands/runCommandLine'

/** Whether something was said that may still be on its way. */
let saying = false

/** Where the files lie that this command was given, or that those build on. */
const haveRead = new Set<string>()

const fontFolder = fileURLToPath(new URL('./export/fonts/', import.meta.url))

const machine: Machine = {
  input: () => tried('standard input cannot be read', () => readFileSync(0)),
  read: (path) =>
    tried(`${path} cannot be read`, () => {
      if (statSync(path).isDirectory()) throw new Error('it is a folder; name the file in it')
      const bytes = readFileSync(path)
      haveRead.add(realpathSync(path))
      return bytes
    }),
  exists: existsSync,
  readAhead: (bytes) => {
    const same = sameIn('./library/', bytes, (name) => name.startsWith(`${bytes.length}-`))
    const ahead = new URL(`./ahead/${same}.json`, import.meta.url)
    if (same === undefined || !existsSync(ahead)) return undefined
    // The build wrote it from a Chain.
    return JSON.parse(readFileSync(ahead, 'latin1')) as ReturnType<Machine['readAhead']>
  },
  // As it was built, or as it is written.
  inLibrary: (bytes) => ['./library/', '../data/'].some((folder) => sameIn(folder, bytes) !== undefined),
  write: (path, content) =>
    tried(`${path} cannot be written`, () => {
      // A chain may be JSON, as a list of gaps may: under one name the list would take the chain's place.
      if (existsSync(path) && haveRead.has(realpathSync(path))) throw new Error('it is a file that was read; choose another name')
      makeFolder(dirname(path))
      writeFileSync(path, content)
    }),
  out: (content) => {
    writeTo(process.stdout, content)
    saying = true
  },
  err: (text) => {
    writeTo(process.stderr, text)
    saying = true
  },
  font: (file, type) => readFileSync(join(fontFolder, `source-sans-3-${file}.${type}`)),
  fontFolder,
  template: () => {
    const built = [new URL('./template.html', import.meta.url), new URL('../dist/cli/template.html', import.meta.url)].find(existsSync)
    if (built === undefined) throw new UsageError('the app has not been built yet; run "npm run build" first')
    return readFileSync(built, 'utf8')
  },
  now: () => new Date(),
  pathFrom: (from, reference) => join(from === '-' ? '.' : dirname(from), reference),
}

// Node's own way to make missing folders never comes back from a place that takes none, such as /proc.
function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another command may have made it meanwhile.
    if (!existsSync(path)) throw error
  }
}

/** The name of the file with these bytes, in a folder beside this program; undefined where there is none. */
function sameIn(folder: string, bytes: Uint8Array, maybe: (name: string) => boolean = () => true): string | undefined {
  const place = new URL(folder, import.meta.url)
  if (!existsSync(place)) return undefined
  return readdirSync(place).find((name) => maybe(name) && readFileSync(new URL(name, place)).equals(bytes))
}

// Who reads along may have enough before the end: `ketenkaart draw … | head`. Half a drawing on a full disk is not fine.
function writeTo(stream: NodeJS.WriteStream, content: string | Uint8Array): void {
  if (stream.listenerCount('error', endEarly) === 0) stream.on('error', endEarly)
  stream.write(content)
}

function endEarly(this: NodeJS.WriteStream, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return
  if (this !== process.stderr) process.stderr.write(`ketenkaart: standard output cannot be written: ${error.message}\n`)
  process.exit(2)
}

/** None of those that `runCommandLine` gives: the mistake is ours. */
const ourMistake = 70

// A folder where a file is meant, a file that belongs to somebody else: a wrong path, not a mistake of ours.
function tried<Result>(failure: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new UsageError(`${failure}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  runCommandLine(process.argv.slice(2), machine).then(
    (code) => {
      process.exitCode = code
      // Node would clear its memory away first, which takes as long as writing the drawing does.
      if (!saying) process.exit()
    },
    (error: unknown) => {
      console.error(error)
      process.exitCode = ourMistake
    },
  )
}
