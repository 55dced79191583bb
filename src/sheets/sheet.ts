// A sheet of a workbook before it is written: one table with a header row.

export type SheetCell = string | number | { readonly text: string; readonly ground: `#${string}` }

export type Sheet = {
  readonly name: string
  /** Stands above the table: what is left out of it. Absent where that is nothing. */
  readonly note?: string
  /** Widths in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Lines that a row shows of its text. Absent where it shows all. */
  readonly mostLines?: number
  /** Columns that stay in sight. */
  readonly frozen: number
}

/** The row, from 1, in which the names of the columns stand. */
export function headRow({ note }: Pick<Sheet, 'note'>): number {
  return note === undefined ? 1 : 2
}

/** Characters; Excel takes no more in one cell. */
export const longestText = 32_767

/** Characters; Excel repairs a file in which a column of a table has a longer name. */
const longestHeader = 255

/** Whether its rows get filter buttons: Excel takes no table without a line under its header. */
export function isTable({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): boolean {
  return rows.length > 0 && columns.every(({ header }) => header.length <= longestHeader)
}

/** A note of these sentences, none where all are empty. */
export function noteOf(...sentences: readonly string[]): Pick<Sheet, 'note'> {
  const said = sentences.filter((one) => one !== '')
  return said.length === 0 ? {} : { note: said.join(' · ') }
}

/** Of the chain's name, where a table is about several. */
const chainWidth = 26

/** A table whose first row holds the column names → its sheet. `widths` are those of the last columns. */
export function sheetOf(name: string, [head = [], ...rows]: readonly (readonly (string | number)[])[], widths: readonly number[]): Sheet {
  const columns = [...Array.from(head.slice(widths.length), () => chainWidth), ...widths].map((width, at) => ({
    header: String(head[at] ?? ''),
    width,
  }))
  return { name, columns, rows, frozen: head.length - widths.length }
}
