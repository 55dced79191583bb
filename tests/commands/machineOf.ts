// Files in memory → a Machine for the command line, with what it wrote and said.

import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { chainPlace } from '../../src/export/writeHtml'
import type { Machine } from '../../src/commands/machine'

export type Trace = {
  readonly machine: Machine
  readonly files: Map<string, string | Uint8Array>
  readonly said: { out: string; err: string }
}

/** The site has all of the files, or none. */
export function machineOf(texts: Readonly<Record<string, string>>, input = '', inLibrary = true): Trace {
  const files = new Map<string, string | Uint8Array>(Object.entries(texts))
  const said = { out: '', err: '' }
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const machine: Machine = {
    input: () => bytes(input),
    read: (path) => bytes(files.get(path) ?? ''),
    exists: (path) => files.has(path),
    readAhead: () => undefined,
    inLibrary: () => inLibrary,
    write: (path, content) => files.set(path, content),
    out: (content) => (said.out += typeof content === 'string' ? content : new TextDecoder().decode(content)),
    err: (text) => (said.err += text),
    font: (file, type) => readFileSync(`src/export/fonts/source-sans-3-${file}.${type}`),
    fontFolder: 'src/export/fonts',
    template: () => `<title>Ketenkaart</title>${chainPlace}`,
    now: () => new Date('2026-01-02T03:04:05Z'),
    pathFrom: (from, reference) => posix.join(posix.dirname(from), reference),
  }
  return { machine, files, said }
}
