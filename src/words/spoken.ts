// What a screen reader says of each item of the map, and what a file says in the item's title.

import type { Language } from '../chain/chain'
import { legendWords } from './legend'

type Header = { readonly name: string; readonly count: number; readonly coverage: string }
type SpokenCell = {
  readonly row: string
  readonly column: string
  /** Those that fit the filter and are not left out. */
  readonly count: number
  /** By a what-if. */
  readonly leftOut: number
  /** In this municipality. */
  readonly absent: number
  /** Since an earlier version. */
  readonly gone: number
  readonly state: string
  readonly reasons: readonly string[]
  /** By the filter. */
  readonly hidden: number
}
type SpokenBar = {
  readonly name: string
  readonly row: string
  readonly columns: readonly string[]
  readonly inferred: readonly string[]
  /** `Prevention level: selective`, one for each dimension that the bar shows. */
  readonly traits: readonly string[]
  readonly places: number
  readonly matches: boolean
  readonly leftOut: boolean
}
type SpokenLink = { readonly from: string; readonly to: string; readonly kind: string; readonly status: string }

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('. ')

const nl = {
  header: ({ name, count, coverage }: Header) => sentence([name, legendWords.nl.interventions(count), coverage]),
  group: (name: string, count: number, axis: 'row' | 'column') =>
    `Groep ${name}, ${count} ${axis === 'row' ? (count === 1 ? 'rij' : 'rijen') : count === 1 ? 'kolom' : 'kolommen'}`,
  cell: ({ row, column, count, leftOut, absent, gone, state, reasons, hidden }: SpokenCell) =>
    sentence([
      `${row}, ${column}`,
      legendWords.nl.interventions(count),
      leftOut === 0 ? '' : `Nog ${leftOut} weggedacht`,
      absent === 0 ? '' : `Nog ${absent} ${legendWords.nl.absentHere}`,
      gone === 0 ? '' : `Nog ${gone} vervallen`,
      hidden === 0 ? '' : `Nog ${hidden} buiten het filter`,
      state,
      reasons.join('; '),
    ]),
  bar: ({ name, row, columns, inferred, traits, places, matches, leftOut }: SpokenBar) =>
    sentence([
      name,
      `${row}: ${columns.join(', ')}`,
      ...traits,
      inferred.length === 0 ? '' : `Afgeleid: ${inferred.join(', ')}`,
      places < 2 ? '' : `Staat in ${places} rijen`,
      matches ? '' : 'Valt buiten het filter',
      leftOut ? 'Weggedacht' : '',
    ]),
  link: ({ from, to, kind, status }: SpokenLink) => `${from} ${kind} ${to} (${status})`,
}

const en: typeof nl = {
  header: ({ name, count, coverage }) => sentence([name, legendWords.en.interventions(count), coverage]),
  group: (name, count, axis) => `Group ${name}, ${count} ${axis}${count === 1 ? '' : 's'}`,
  cell: ({ row, column, count, leftOut, absent, gone, state, reasons, hidden }) =>
    sentence([
      `${row}, ${column}`,
      legendWords.en.interventions(count),
      leftOut === 0 ? '' : `${leftOut} more left out`,
      absent === 0 ? '' : `${absent} more ${legendWords.en.absentHere}`,
      gone === 0 ? '' : `${gone} more gone`,
      hidden === 0 ? '' : `${hidden} more outside the filter`,
      state,
      reasons.join('; '),
    ]),
  bar: ({ name, row, columns, inferred, traits, places, matches, leftOut }) =>
    sentence([
      name,
      `${row}: ${columns.join(', ')}`,
      ...traits,
      inferred.length === 0 ? '' : `Inferred: ${inferred.join(', ')}`,
      places < 2 ? '' : `Stands in ${places} rows`,
      matches ? '' : 'Outside the filter',
      leftOut ? 'Left out' : '',
    ]),
  link: ({ from, to, kind, status }) => `${from} ${kind} ${to} (${status})`,
}

export const spokenWords: Readonly<Record<Language, typeof nl>> = { nl, en }
