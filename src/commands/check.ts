// `ketenkaart check FILE…`: every problem of every file, as text or JSON.

import type { Command } from 'commander'
import type { Problem } from '../chain/problem'
import { sayProblem } from '../words/problems'
import type { Context } from './machine'
import { openFile, printProblems, refuseInputTwice } from './openChain'

export function addCheck(program: Command, { machine, end }: Context): void {
  program
    .command('check')
    .description('read chain files and report every problem')
    .argument('<file...>', 'chain files; - is standard input')
    .option('--json', 'print the problems as JSON')
    .action(async (paths: string[], options: { json?: true }) => {
      refuseInputTwice(paths)
      const opened = await Promise.all(paths.map((path) => openFile(path, machine)))
      if (opened.some(({ chain }) => chain === undefined)) end(1)
      if (options.json) {
        machine.out(`${JSON.stringify(opened.flatMap(({ problems }) => problems).map(asJson), undefined, 2)}\n`)
        return
      }
      for (const file of opened) {
        await printProblems(file, machine)
        if (file.chain !== undefined) machine.out(`${file.path}: ${summary(file.problems.length)}\n`)
      }
    })
}

function asJson(problem: Problem): object {
  const { file, line, column, code, severity, path } = problem
  return { file, line, column, code, severity, message: sayProblem(problem, 'en'), path }
}

function summary(warnings: number): string {
  if (warnings === 0) return 'no problems'
  return warnings === 1 ? 'no errors, 1 warning' : `no errors, ${warnings} warnings`
}
