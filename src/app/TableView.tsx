// The map's twin for reading: the same cells as a table, with the same judgements and the same interventions.

import './table.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { LongList } from '../controls/LongList'
import type { Drawing } from '../pipeline'
import type { Table, TableCell } from '../scene/scene'
import { select } from '../store/inputs'
import { useMedia } from '../store/useMedia'
import { interfaceWords } from '../words/interface'
import { detailWords } from '../words/details'
import { panelWords } from '../words/panels'
import { legendWords } from '../words/legend'
import { besides } from '../words/sentences'
import { sortRows, type Sorting } from './sortRows'

/** Rows from which only those near the screen are made. */
const many = 300

export default function TableView({ drawing }: { drawing: Drawing }) {
  const { table, language } = drawing
  const words = panelWords[language].table
  const [sorting, setSorting] = useState<Sorting>({ by: 'order', descending: false })
  const rows = useMemo(() => sortRows(table.rows, sorting), [table, sorting])
  const scroller = useRef<HTMLDivElement>(null)
  // Paper has no window to scroll.
  const windowed = !useMedia('print') && rows.length > many
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 80,
    overscan: 12,
    enabled: windowed,
  })
  const shown = windowed ? virtual.getVirtualItems().map(({ index }) => index) : rows.keys()
  const first = windowed ? (virtual.getVirtualItems()[0]?.start ?? 0) : 0
  const last = windowed ? virtual.getTotalSize() - (virtual.getVirtualItems().at(-1)?.end ?? 0) : 0
  return (
    <div className="table-scroll" ref={scroller} tabIndex={0} role="region" aria-label={table.caption}>
      <table className="chain-table" aria-rowcount={rows.length + 1}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <SortHeader name={table.rowName} by="name" sorting={sorting} onSort={setSorting} language={language} />
            <SortHeader name={words.interventions} by="count" sorting={sorting} onSort={setSorting} language={language} />
            {table.columns.map((column) => (
              <th key={column.id} scope="col" aria-labelledby={idOf('column', column.id)}>
                <span id={idOf('column', column.id)}>{column.name}</span>
                <span className="table-note">{legendWords[language].interventions(column.count)}</span>
                {column.coverage !== '' && <span className="table-note">{column.coverage}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={first} columns={table.columns.length + 2} />
          {Array.from(shown, (index) => {
            const row = rows[index]
            return (
              row && (
                <Row key={row.id} row={row} index={index} measure={windowed ? virtual.measureElement : undefined} language={language} />
              )
            )
          })}
          <Spacer height={last} columns={table.columns.length + 2} />
        </tbody>
      </table>
    </div>
  )
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={columns}>
        <svg width="1" height={height} />
      </td>
    </tr>
  )
}

/** Each cell is read out with the heads of its row and column: by their names only, not with what they count. */
function idOf(axis: 'row' | 'column', id: string): string {
  return `table-${axis}-${id}`
}

type RowProps = {
  readonly row: Table['rows'][number]
  readonly index: number
  /** Rows differ in height; the virtualizer learns it from each that it shows. Absent where all are shown: it would lay out the page for each. */
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined
  readonly language: Drawing['language']
}

function Row({ row, index, measure, language }: RowProps) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" aria-labelledby={idOf('row', row.id)}>
        <div className="table-name">
          {row.group !== '' && <span className="table-note">{row.group}</span>}
          <span id={idOf('row', row.id)}>{row.name}</span>
          {row.coverage !== '' && <span className="table-note">{row.coverage}</span>}
        </div>
      </th>
      <td className="table-number">{row.count}</td>
      {row.cells.map((cell) => (
        <Cell key={cell.column} cell={cell} language={language} />
      ))}
    </tr>
  )
}

function Cell({ cell, language }: { cell: TableCell; language: Drawing['language'] }) {
  const words = panelWords[language].table
  const [gap] = cell.gaps
  // In a list of buttons they would all have the same name.
  const gapId = `table-gap-${cell.row}-${cell.column}`
  return (
    <td data-state={cell.state}>
      {cell.state !== 'not-judged' && (
        <p className={`state state-${cell.state}`}>
          {gap === undefined ? (
            cell.stateName
          ) : (
            <button
              type="button"
              className="button-link"
              id={gapId}
              aria-labelledby={[gapId, idOf('row', cell.row), idOf('column', cell.column)].join(' ')}
              onClick={() =>
                select(cell.gaps.length === 1 ? { kind: 'gap', id: gap } : { kind: 'cell', row: cell.row, column: cell.column })
              }
            >
              {cell.stateName}
            </button>
          )}
          {cell.reason !== '' && <span className="table-note">{cell.reason}</span>}
        </p>
      )}
      {cell.compared !== '' && <p className="table-note">{cell.compared}</p>}
      {cell.interventions.length === 0 ? (
        cell.state === 'not-judged' && <span className="unseen">{words.empty}</span>
      ) : (
        <LongList
          items={cell.interventions}
          more={interfaceWords[language].app.showMore}
          about={[idOf('row', cell.row), idOf('column', cell.column)]}
        >
          {(shown) => (
            <ul>
              {shown.map((intervention) => (
                <Named key={intervention.id} intervention={intervention} language={language} />
              ))}
            </ul>
          )}
        </LongList>
      )}
    </td>
  )
}

type Listed = TableCell['interventions'][number]

function Named({ intervention: { id, name, ...marks }, language }: { intervention: Listed; language: Drawing['language'] }) {
  const said = remarks(marks, language)
  return (
    <li className={marks.matches && !marks.leftOut && !marks.absent ? '' : 'table-faded'}>
      <button type="button" className="button-link button-link-ink" onClick={() => select({ kind: 'intervention', id })}>
        {name}
      </button>
      {said !== '' && <span className="table-note"> {said}</span>}
    </li>
  )
}

type Marks = Omit<Listed, 'id' | 'name'>

function remarks({ inferred, matches, leftOut, absent, limited }: Marks, language: Drawing['language']): string {
  const words = detailWords[language]
  const all = [
    inferred ? words.inferred.toLocaleLowerCase(language) : '',
    matches ? '' : words.outsideFilter,
    leftOut ? legendWords[language].leftOut : '',
    absent ? legendWords[language].absentHere : '',
    limited ? legendWords[language].limitedHere : '',
  ]
  return besides(all)
}

type SortHeaderProps = {
  readonly name: string
  readonly by: 'name' | 'count'
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly language: Drawing['language']
}

function SortHeader({ name, by, sorting, onSort, language }: SortHeaderProps) {
  const own = sorting.by === by
  // Once up, once down, then the chain's own order again.
  const next: Sorting = !own
    ? { by, descending: by === 'count' }
    : sorting.descending === (by === 'count')
      ? { by, descending: by !== 'count' }
      : { by: 'order', descending: false }
  return (
    <th scope="col" aria-sort={own ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort" title={panelWords[language].table.sortBy(name)} onClick={() => onSort(next)}>
        {name}
        <svg viewBox="0 0 10 12" width="10" height="12" aria-hidden="true">
          <path d="M5 1 8 5H2Z" className={own && !sorting.descending ? 'sort-on' : 'sort-off'} />
          <path d="M5 11 2 7h6Z" className={own && sorting.descending ? 'sort-on' : 'sort-off'} />
        </svg>
      </button>
    </th>
  )
}
