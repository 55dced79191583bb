// A path in the chain → the path in the file that says it, where the file takes a shorthand or lost faulty items.

import type { Path } from '../chain/problem'
import { isRecord } from '../yaml/plainValue'
import type { Positions } from './salvageFile'

/**
 * The chain writes every shorthand out: `stage: a` is a list with one membership there. Going down, the path leaves out the steps that
 * the file does not have, and ends where the file does.
 */
export function settlePath(path: Path, value: unknown, positions: Positions): Path {
  const settled: (string | number)[] = []
  let node = value
  for (const key of path) {
    if (!isRecord(node)) break
    if (Array.isArray(node)) {
      if (typeof key !== 'number') continue
      settled.push(positions.get(node)?.[key] ?? key)
    } else {
      if (typeof key === 'number') continue
      if (!Object.hasOwn(node, key)) break
      settled.push(key)
    }
    node = node[key]
  }
  return settled
}
