// Rows of the table → in the chain's own order, by name, or by how many interventions they hold.

import type { Table } from '../scene/scene'

export type Sorting = { readonly by: 'order' | 'name' | 'count'; readonly descending: boolean }

export function sortRows(rows: Table['rows'], { by, descending }: Sorting): Table['rows'] {
  if (by === 'order') return rows
  const sorted = rows.toSorted((a, b) => (by === 'name' ? a.name.localeCompare(b.name) : a.count - b.count))
  return descending ? sorted.reverse() : sorted
}
