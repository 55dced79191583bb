// A wrong name and the known ones → the known one that looks most like it, for "did you mean".

/** None when nothing is near: one letter may differ, or a third of them. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.min(name.length, Math.max(Math.floor(name.length / 3), 1) + 1)
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/**
 * How many letters to insert, delete, replace or swap with their neighbour to turn one word into the other.
 * Optimal string alignment, after Damerau (1964) and Wagner & Fischer (1974).
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const steps = [(last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)]
      if (row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) steps.push((beforeLast[column - 2] ?? row) + 1)
      current.push(Math.min(...steps))
    }
    ;[beforeLast, last] = [last, current]
  }
  return last[to.length] ?? 0
}
