// Paths as typed → the chains in them. Problems are printed; without a chain the command ends here.

import type { Chain } from '../chain/chain'
import { once } from '../chain/once'
import type { Reading } from '../file/readChain'
import { type Context, type Machine, UsageError } from './machine'

type OpenedFile = Reading & {
  readonly path: string
  readonly text: string
  /** The files it builds on, by the reference as written in `extends`. */
  readonly files: Readonly<Record<string, string>>
}

/** One that has no errors. */
export type WholeFile = OpenedFile & {
  readonly chain: Chain
  /** Whether the site has it, as it is. */
  readonly inLibrary: () => boolean
}

/** Reads one file; `-` is standard input. */
export async function openFile(path: string, machine: Machine): Promise<OpenedFile> {
  return readText(path, decode(bytesOf(path, machine)), machine)
}

/** Reads one file and prints what is wrong with it; undefined when it has errors, and then the exit code is 1. */
export async function openWhole(path: string, { machine, end }: Context): Promise<WholeFile | undefined> {
  const bytes = bytesOf(path, machine)
  const text = once(() => decode(bytes))
  const inLibrary = (): boolean => machine.inLibrary(bytes)
  const chain = machine.readAhead(bytes)
  if (chain !== undefined)
    return {
      ...{ chain, problems: [], texts: {}, path, files: {}, inLibrary },
      get text() {
        return text()
      },
    }
  const opened = await readText(path, text(), machine)
  await printProblems(opened, machine)
  if (opened.chain !== undefined) return { ...opened, chain: opened.chain, inLibrary }
  end(1)
  return undefined
}

/** The same of several, in their order; undefined when one of them has errors. */
export async function openAll(paths: readonly string[], context: Context): Promise<readonly WholeFile[] | undefined> {
  refuseInputTwice(paths)
  const opened: WholeFile[] = []
  for (const path of paths) {
    const file = await openWhole(path, context)
    if (file !== undefined) opened.push(file)
  }
  return opened.length === paths.length ? opened : undefined
}

/** Standard input comes once: a second `-` would read nothing and call that an empty file. */
export function refuseInputTwice(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('standard input can be read once; name the other file')
}

export async function printProblems({ problems, texts }: Reading, machine: Machine): Promise<void> {
  if (problems.length === 0) return
  const { writeProblem } = await import('./writeProblem')
  // Once for each file: it may have as many problems as lines.
  const lines = new Map(Object.entries(texts).map(([file, text]) => [file, text.split(/\r\n|\n|\r/)]))
  for (const problem of problems) machine.err(`${writeProblem(problem, lines.get(problem.file) ?? [])}\n`)
}

// What reads a chain is most of the program, and a chain that was read ahead does without.
async function readText(path: string, text: string, machine: Machine): Promise<OpenedFile> {
  const { readChain } = await import('../file/readChain')
  const files: Record<string, string> = {}
  const resolve = (reference: string): string | undefined => {
    const found = machine.pathFrom(path, reference)
    if (!machine.exists(found)) return undefined
    try {
      return (files[reference] = decode(machine.read(found)))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      // The problem says where it is named.
      machine.err(`${error.message}\n`)
      return undefined
    }
  }
  return { ...readChain(text, { file: path, resolve }), path, text, files }
}

function bytesOf(path: string, machine: Machine): Uint8Array {
  if (path === '-') return machine.input()
  if (!machine.exists(path)) throw new UsageError(`there is no file ${path}`)
  return machine.read(path)
}

// As a browser reads a file: what Notepad calls Unicode says by its first two bytes that it has two for each character.
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
