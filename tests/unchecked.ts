// Checks that need a program which is not on this machine are written down here, so that the test command can name and count them.

import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'

const list = '.tmp/unchecked.txt'

/** True when the program can be started. Otherwise notes what could not be checked for want of it: the test is skipped, not passed. */
export function canRun(program: string, check: string): boolean {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' })
  if (error === undefined) return true
  notChecked(program, check)
  return false
}

export function notChecked(program: string, check: string): void {
  mkdirSync('.tmp', { recursive: true })
  appendFileSync(list, `${check} (needs ${program})\n`)
  console.warn(`NOT CHECKED: ${check} (needs ${program})`)
}
