// Small arithmetic for the benches: medians, growth exponents and a plain-text table.

import { mean } from 'd3'
import type { Task } from 'tinybench'

/** Median time of one run in ms; throws what the task threw. */
export function median(task: Task): number {
  const { result } = task
  if (result.state === 'errored') throw result.error
  if (result.state !== 'completed') throw new Error(`bench did not run: ${task.name}`)
  return result.latency.p50
}

/** Slope of log time over log size by least squares: 1 is linear. */
export function exponent(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log)
  const ys = times.map(Math.log)
  const [x, y] = [mean(xs) ?? 0, mean(ys) ?? 0]
  const above = xs.reduce((sum, value, position) => sum + (value - x) * ((ys[position] ?? 0) - y), 0)
  return above / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n')
}
