import { describe, expect, test } from 'vitest'
import { composeTable } from '../../src/scene/composeTable'
import { inputFor, type Drawn } from './smallChain'
import type { Table, TableCell } from '../../src/scene/scene'

function table(drawn: Drawn = {}): Table {
  return composeTable(inputFor(drawn))
}

function cellOf(drawn: Drawn, row: string, column: string): TableCell | undefined {
  return table(drawn)
    .rows.find(({ id }) => id === row)
    ?.cells.find((cell) => cell.column === column)
}

describe('composeTable', () => {
  test('has the rows and columns of the map, in its order', () => {
    const { caption, rowName, columns, rows } = table()
    expect(caption).toBe('Kleine keten: Uitvoerder × Fase')
    expect(rowName).toBe('Uitvoerder')
    expect(columns.map(({ name, count }) => `${name} ${count}`)).toEqual(['Geen 2', 'Soms 2', 'Veel 1'])
    expect(rows.map(({ name, group, count }) => `${name} (${group}) ${count}`)).toEqual([
      'Docent (Dichtbij) 1',
      'Huisarts () 1',
      'Coach () 1',
      'Uitvoerder: niet genoemd () 1',
    ])
    for (const row of rows) expect(row.cells.map((cell) => cell.column)).toEqual(['none', 'some', 'much'])
  })

  test('says of each cell its state, the reason, and what stands in it', () => {
    expect(cellOf({}, 'teacher', 'much')).toMatchObject({ state: 'gap', stateName: 'Gat', reason: 'Er is aanbod', interventions: [] })
    expect(cellOf({}, 'teacher', 'none')?.interventions).toEqual([
      { id: 'lesson', name: 'Les over keuzes', inferred: true, matches: true, leftOut: false, absent: false, limited: false },
    ])
    expect(cellOf({ language: 'en' }, 'teacher', 'some')?.interventions).toMatchObject([{ name: 'Lesson about choices', inferred: false }])
  })

  test('calls a place inferred where the map does, in folded groups too', () => {
    for (const collapsed of [[], ['row:near']]) {
      const { layout } = inputFor({ view: { collapsed } })
      const onMap = layout.bars.flatMap(({ intervention, row, segments }) =>
        segments.flatMap(({ column, inferred }) => (inferred ? [`${intervention} ${row} ${column}`] : [])),
      )
      const inTable = table({ view: { collapsed } }).rows.flatMap(({ cells }) =>
        cells.flatMap(({ row, column, interventions }) =>
          interventions.flatMap(({ id, inferred }) => (inferred ? [`${id} ${row} ${column}`] : [])),
        ),
      )
      expect(onMap.length).toBeGreaterThan(0)
      expect(inTable.toSorted()).toEqual(onMap.toSorted())
    }
  })

  test('tells what the filter leaves out', () => {
    const view = { where: { level: { in: ['indicated'] } } }
    expect(cellOf({ view }, 'teacher', 'none')?.interventions).toMatchObject([{ id: 'lesson', matches: false, leftOut: false }])
    expect(cellOf({ view: { ...view, hide: true } }, 'teacher', 'none')?.interventions).toMatchObject([
      { id: 'lesson', matches: false, leftOut: false },
    ])
  })

  test('counts coverage as the headers do, and is silent when nothing is judged', () => {
    expect(table().rows[0]?.coverage).toBe('1 gat · 2 van 3 gedekt')
    expect(table({ view: { norm: 'none' } }).rows[0]?.coverage).toBe('')
    expect(table({ view: { norm: 'none' } }).rows[0]?.cells[2]?.stateName).toBe('Niet beoordeeld')
  })
})
