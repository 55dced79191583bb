// A path as typed → the chain in it. Problems are printed; without a chain the command ends here.

import type { Chain } from '../chain/chain'
import { readChain, type Reading } from '../file/readChain'
import { writeProblem } from './writeProblem'
import { type Context, type Machine, UsageError } from './machine'

export type OpenedFile = Reading & {
  readonly path: string
  readonly text: string
  /** The files it builds on, by the reference as written in `extends`. */
  readonly files: Readonly<Record<string, string>>
}

/** One that has no errors. */
export type WholeFile = OpenedFile & { readonly chain: Chain }

/** Reads one file; `-` is standard input. */
export function openFile(path: string, machine: Machine): OpenedFile {
  const text = decode(path === '-' ? machine.input() : readBytes(path, machine))
  const files: Record<string, string> = {}
  const resolve = (reference: string): string | undefined => {
    const found = machine.beside(path, reference)
    if (!machine.exists(found)) return undefined
    return (files[reference] = decode(machine.read(found)))
  }
  return { ...readChain(text, { file: path, resolve }), path, text, files }
}

/** Reads one file and prints what is wrong with it; undefined when it has errors, and then the exit code is 1. */
export function openChain(path: string, context: Context): Chain | undefined {
  return openWhole(path, context)?.chain
}

/** The same, with the text of the file and of those it builds on. */
export function openWhole(path: string, { machine, end }: Context): WholeFile | undefined {
  const opened = openFile(path, machine)
  printProblems(opened, machine)
  if (opened.chain !== undefined) return { ...opened, chain: opened.chain }
  end(1)
  return undefined
}

export function printProblems({ problems, path, text, files }: OpenedFile, machine: Machine): void {
  const texts = new Map(Object.entries(files).map(([reference, content]) => [machine.beside(path, reference), content]))
  for (const problem of problems) machine.err(`${writeProblem(problem, texts.get(problem.file) ?? text)}\n`)
}

function readBytes(path: string, machine: Machine): Uint8Array {
  if (!machine.exists(path)) throw new UsageError(`there is no file ${path}`)
  return machine.read(path)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}
