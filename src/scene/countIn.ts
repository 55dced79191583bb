// Interventions → how many there are of each kind.

import type { Intervention } from '../chain/chain'
import type { Composition } from './composition'

/** By what `keysOf` says of an intervention: how many fit the filter; 0 where all that it is said of fade. */
export function countIn<Key>(
  { fitting }: Pick<Composition, 'fitting'>,
  drawn: readonly Intervention[],
  keysOf: (intervention: Intervention) => readonly Key[],
): Map<Key, number> {
  const counts = tally(drawn.filter(({ id }) => fitting.interventions.has(id)).flatMap(keysOf))
  for (const key of drawn.flatMap(keysOf)) if (!counts.has(key)) counts.set(key, 0)
  return counts
}

// Not d3's `rollup`: it looks each key up by its primitive value, and this is done in every cell that is painted.
export function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
