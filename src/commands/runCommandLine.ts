// The words of one command line → its exit code: 0 fine (warnings too), 1 the file has problems or gaps, 2 wrong usage.

import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { addCheck } from './check'
import { addDiff } from './diff'
import { addDraw } from './draw'
import { addGaps } from './gaps'
import { addMatch } from './match'
import { addNew } from './newChain'
import { addPack } from './pack'
import { type Machine, UsageError } from './machine'

/** `args` without the program's own name. */
export async function runCommandLine(args: readonly string[], machine: Machine): Promise<0 | 1 | 2> {
  let exitCode: 0 | 1 = 0
  const program = new Command('ketenkaart')
    .description('Draws a prevention chain as a map and finds its gaps.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: machine.out, writeErr: machine.err })
  const context = { machine, end: (code: 0 | 1) => void (exitCode = code) }
  for (const add of [addCheck, addDraw, addGaps, addMatch, addDiff, addPack, addNew]) add(program, context)
  for (const command of program.commands) refuseTwice(command)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof UsageError) machine.err(`ketenkaart: ${error.message}\n`)
    else if (!(error instanceof CommanderError)) throw error
    else if (error.exitCode === 0) return 0
    return 2
  }
  return exitCode
}

// The last one would win, and what the others asked for would be missing unsaid. A switch says the same twice.
function refuseTwice(command: Command): void {
  for (const option of command.options.filter((one) => !one.isBoolean())) {
    let given = 0
    command.on(`option:${option.name()}`, () => {
      given += 1
      if (given > 1) throw new UsageError(`${option.flags} is given twice; give it once`)
    })
  }
}
