// What every composer is handed: the finished values of the rooms before, and what is derived from them once per scene.

import type { Findings } from '../analysis/findings'
import type { Chain, Language } from '../chain/chain'
import type { View } from '../chain/view'
import type { Layout } from '../layout/layout'
import { codeColours, type ColourCode } from './colourCode'
import { changedCells, offeredCells, type CellChange, type Offer } from './compareCells'
import type { Theme } from './theme'

export type SceneInput = {
  readonly chain: Chain
  readonly view: View
  readonly findings: Findings
  readonly layout: Layout
  readonly theme: Theme
  readonly language: Language
  /** Title, legend and sources around the map: for files. */
  readonly frame: boolean
}

export type Composition = SceneInput & {
  readonly colours: ColourCode
  readonly rowNames: ReadonlyMap<string, string>
  readonly columnNames: ReadonlyMap<string, string>
  /** Number of rows by intervention. */
  readonly places: ReadonlyMap<string, number>
  /** Interventions that the filter leaves out wherever they are drawn. */
  readonly fadedOut: ReadonlySet<string>
  /** What a comparison says of each cell, by `cellKey`; `offered` only where municipalities are compared. */
  readonly changed: ReadonlyMap<string, CellChange>
  readonly offered: ((row: string, column: string) => Offer) | undefined
  /** Judgement is shown: a norm lens is on and there is something to judge. */
  readonly judged: boolean
}

export function prepare(input: SceneInput): Composition {
  const { chain, view, layout, theme, findings } = input
  const rows = new Map<string, Set<string>>()
  for (const cell of layout.cells) {
    for (const id of cell.interventions) {
      const known = rows.get(id)
      if (known === undefined) rows.set(id, new Set([cell.row]))
      else known.add(cell.row)
    }
  }
  return {
    ...input,
    colours: codeColours({ chain, colour: view.colour, theme }),
    rowNames: new Map(layout.rows.map((row) => [row.id, row.name])),
    columnNames: new Map(layout.columns.map((column) => [column.id, column.name])),
    places: new Map([...rows].map(([id, set]) => [id, set.size])),
    fadedOut: findFaded(layout),
    changed: changedCells(chain, view, findings),
    offered: offeredCells(chain, view),
    judged: view.norm !== 'none' && findings.norms.length > 0,
  }
}

function findFaded({ bars }: Layout): ReadonlySet<string> {
  const faded = new Set(bars.filter((bar) => !bar.matches).map((bar) => bar.intervention))
  for (const bar of bars) if (bar.matches) faded.delete(bar.intervention)
  return faded
}
