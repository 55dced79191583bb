// Layout + what is left out → how many interventions fit the filter and count, in each row and each column. What fades doesn't.

import type { Layout } from '../layout/layout'

/** By the id of the row or column. */
export type Fitting = {
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
  /** Ids of those that fit somewhere on the map. */
  readonly interventions: ReadonlySet<string>
}

/** Interventions, not placements: one that stands twice in a row counts once there. */
export function countFitting({ cells }: Layout, leftOut: ReadonlySet<string>): Fitting {
  const rows = new Map<string, Set<string>>()
  const columns = new Map<string, Set<string>>()
  const all = new Set<string>()
  for (const { row, column, interventions, hidden } of cells) {
    const gone = new Set(hidden)
    const [inRow, inColumn] = [setFor(rows, row), setFor(columns, column)]
    for (const id of interventions) {
      if (gone.has(id) || leftOut.has(id)) continue
      inRow.add(id)
      inColumn.add(id)
      all.add(id)
    }
  }
  return { rows: sizes(rows), columns: sizes(columns), interventions: all }
}

function setFor(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set)
  return set
}

function sizes(sets: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  return new Map(Array.from(sets, ([id, set]) => [id, set.size]))
}
