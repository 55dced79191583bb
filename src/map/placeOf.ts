// A selection → where on the map it stands, if it is drawn.

import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import type { Item } from '../scene/scene'
import type { Selection } from '../store/selection'
import { header, type Cursor } from './walkGrid'

export function placeOf(selection: Selection, drawing: Drawing): Cursor | undefined {
  const { layout, findings, view, chain } = drawing
  switch (selection.kind) {
    case 'cell':
      return { row: selection.row, column: selection.column }
    case 'intervention':
      return placeOfIntervention(selection.id, drawing)
    case 'gap': {
      const gap = findings.gaps.find(({ id }) => id === selection.id)
      const cell = layout.cells.find(({ row, column }) => gap?.at[view.rows] === row && gap.at[view.columns] === column)
      const judged = cell ?? [...findings.cells.values()].find(({ gaps }) => gaps.includes(selection.id))
      return judged === undefined ? placeOfHeader(selection.id, drawing) : { row: judged.row, column: judged.column }
    }
    case 'link': {
      const from = indexChain(chain).links.get(selection.id)?.from
      return from?.kind === 'intervention' ? placeOfIntervention(from.id, drawing) : undefined
    }
    case 'value': {
      if (selection.dimension === view.rows && layout.rows.some(({ id }) => id === selection.id))
        return { row: selection.id, column: header }
      if (selection.dimension === view.columns && layout.columns.some(({ id }) => id === selection.id))
        return { row: header, column: selection.id }
      return undefined
    }
  }
}

// Of a norm over one dimension the header of a row or column shows the gap.
function placeOfHeader(gap: string, { scene: { layers } }: Drawing): Cursor | undefined {
  const shows = ({ related }: Item): boolean => related.includes(gap)
  const row = layers.rows.find(shows)
  const column = row === undefined ? layers.columns.find(shows) : undefined
  if (row !== undefined) return { row: row.id, column: header }
  return column === undefined ? undefined : { row: header, column: column.id }
}

// Its first bar; at a level without bars its first cell.
function placeOfIntervention(id: string, { layout }: Drawing): Cursor | undefined {
  const bar = layout.bars.find(({ intervention }) => intervention === id)
  if (bar !== undefined) return { row: bar.row, column: bar.from, bar: id }
  const cell = layout.cells.find(({ interventions }) => interventions.includes(id))
  return cell === undefined ? undefined : { row: cell.row, column: cell.column, bar: id }
}
