// A path as typed → the chain in it. Problems are printed; without a chain the command ends here.

import type { Chain } from '../chain/chain'
import type { Problem } from '../chain/problem'
import { readChain, type Reading } from '../file/readChain'
import { writeProblem } from './writeProblem'
import { type Context, type Machine, UsageError } from './machine'

export type OpenedFile = Reading & { readonly path: string; readonly text: string }

/** Reads one file; `-` is standard input. */
export function openFile(path: string, machine: Machine): OpenedFile {
  const text = decode(path === '-' ? machine.input() : readBytes(path, machine))
  const resolve = (reference: string): string | undefined => {
    const found = machine.beside(path, reference)
    return machine.exists(found) ? decode(machine.read(found)) : undefined
  }
  return { ...readChain(text, { file: path, resolve }), path, text }
}

/** Reads one file and prints what is wrong with it; undefined when it has errors, and then the exit code is 1. */
export function openChain(path: string, { machine, end }: Context): Chain | undefined {
  const { chain, problems, text } = openFile(path, machine)
  for (const problem of problems) printProblem(problem, { machine, text })
  if (chain === undefined) end(1)
  return chain
}

export function printProblem(problem: Problem, { machine, text }: { readonly machine: Machine; readonly text: string }): void {
  machine.err(`${writeProblem(problem, text)}\n`)
}

function readBytes(path: string, machine: Machine): Uint8Array {
  if (!machine.exists(path)) throw new UsageError(`there is no file ${path}`)
  return machine.read(path)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}
