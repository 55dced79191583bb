// Table → the sheet that looks like the map: a row for each row, in each cell its judgement and the interventions that fit the filter.

import type { Language } from '../chain/chain'
import type { Table, TableCell } from '../scene/scene'
import { themes } from '../scene/theme'
import { exportWords } from '../words/export'
import { legendWords } from '../words/legend'
import type { Sheet, SheetCell } from './sheet'

export function matrixSheet({ rowName, rows, columns }: Table, language: Language): Sheet {
  const words = exportWords[language]
  return {
    name: words.sheets.matrix,
    columns: [
      { header: words.matrix.group, width: 30 },
      { header: rowName, width: 32 },
      { header: words.matrix.count, width: 9 },
      { header: words.matrix.coverage, width: 24 },
      ...columns.map(({ name }) => ({ header: name, width: 44 })),
    ],
    rows: rows.map(({ group, name, count, coverage, cells }) => {
      const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
      return [group, name, count, coverage, ...columns.map(({ id }) => writeCell(byColumn.get(id), language))]
    }),
    frozen: 2,
  }
}

const grounds: ReadonlyMap<string, string> = new Map(Object.entries(themes.light.states).map(([state, { ground }]) => [state, ground]))

// The judgement is a word first; the colour only helps to find it.
function writeCell(cell: TableCell | undefined, language: Language): SheetCell {
  if (cell === undefined) return ''
  const words = exportWords[language]
  const judged = cell.state === 'not-judged' ? [] : [cell.reason === '' ? cell.stateName : `${cell.stateName}: ${cell.reason}`]
  const fitting = cell.interventions.filter(({ matches }) => matches)
  const names = fitting.map(({ name, inferred, leftOut, absent, limited }) => {
    const { leftOut: supposed, absentHere, limitedHere } = legendWords[language]
    const marks = [inferred ? words.inferred : '', leftOut ? supposed : '', absent ? absentHere : '', limited ? limitedHere : ''].filter(
      (mark) => mark !== '',
    )
    return `• ${name}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`
  })
  // A cell that is empty because of a filter must not pass for one without interventions.
  const others = cell.interventions.length - fitting.length
  const outside = others === 0 ? [] : [words.outsideFilter(others)]
  const compared = cell.compared === '' ? [] : [cell.compared]
  const text = [...judged, ...compared, ...names, ...outside].join('\n')
  const ground = grounds.get(cell.state)
  return ground === undefined ? text : { text, ground: `#${ground.slice(1)}` }
}
