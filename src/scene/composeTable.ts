// Chain, view, findings and layout → Table: the map's twin for reading, spreadsheets and memos.

import { cellKey, type Findings } from '../analysis/findings'
import { say, type Chain, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { absentHere, isLimited } from '../chain/availability'
import { uncounted } from '../chain/leftOut'
import type { View } from '../chain/view'
import type { CellBox, Layout } from '../layout/layout'
import { legendWords } from '../words/legend'
import { compareCells, describeCompared, showsJudgement, type Compared } from './compareCells'
import { countFitting } from './countFitting'
import { coverageNotes } from './coverageNotes'
import { coverageShown, type TrackCoverage } from './coverageShown'
import type { Table, TableCell } from './scene'
import { failingNorms } from './stateReason'

type TableInput = {
  readonly chain: Chain
  readonly view: View
  readonly findings: Findings
  readonly layout: Layout
  readonly language: Language
}

export function composeTable(input: TableInput): Table {
  const { chain, findings, layout, language, view } = input
  const names = new Map(layout.groups.filter((group) => group.axis === 'row').map((group) => [group.id, group.name]))
  const cells = new Map(layout.cells.map((cell) => [cellKey(cell.row, cell.column), cell]))
  const fitting = countFitting(layout, uncounted(chain, view.whatIf))
  const judged = showsJudgement(chain, view, findings)
  const shown = { judged, compared: compareCells(chain, view, findings), absent: absentHere(chain) }
  const drawn = coverageShown(input)
  const coverage = (of: TrackCoverage | undefined): string => (judged ? (coverageNotes(chain, of, language)[0] ?? '') : '')
  return {
    caption: `${say(chain.title, language)}: ${layout.rowName} × ${layout.columnName}`,
    rowName: layout.rowName,
    columns: layout.columns.map(({ id, name }) => ({
      id,
      name,
      count: fitting.columns.get(id) ?? 0,
      coverage: coverage(drawn.columns.get(id)),
    })),
    rows: layout.rows.map(({ id, name, group }) => ({
      id,
      name,
      count: fitting.rows.get(id) ?? 0,
      group: names.get(group ?? '') ?? '',
      coverage: coverage(drawn.rows.get(id)),
      cells: layout.columns.flatMap((column) => {
        const cell = cells.get(cellKey(id, column.id))
        return cell === undefined ? [] : [tableCell(input, cell, shown)]
      }),
    })),
  }
}

type Shown = { readonly judged: boolean; readonly compared: Compared; readonly absent: ReadonlySet<string> }

function tableCell({ chain, view, findings, language }: TableInput, cell: CellBox, { judged, compared, absent }: Shown): TableCell {
  const verdict = judged ? findings.cells.get(cellKey(cell.row, cell.column)) : undefined
  const state = verdict?.state ?? 'not-judged'
  const index = indexChain(chain)
  const hidden = new Set(cell.hidden)
  const inferred = new Set(cell.inferred)
  // Where several are compared each has its own answer.
  const isOneTown = chain.beside?.kind !== 'municipalities'
  return {
    row: cell.row,
    column: cell.column,
    state,
    stateName: legendWords[language].states[state],
    reason: failingNorms({ chain, language }, verdict).join('; '),
    compared: describeCompared(compared, language, [cell.row, cell.column]).join('; '),
    interventions: cell.interventions.flatMap((id) => {
      const intervention = index.interventions.get(id)
      if (intervention === undefined) return []
      return [
        {
          id,
          name: say(intervention.name, language),
          inferred: inferred.has(id),
          matches: !hidden.has(id),
          leftOut: view.whatIf.without.includes(id),
          absent: absent.has(id),
          limited: isOneTown && isLimited(intervention),
        },
      ]
    }),
    gaps: verdict?.gaps ?? [],
  }
}
