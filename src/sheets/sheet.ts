// A sheet of a workbook before it is written: one table with a header row.

export type SheetCell = string | number | { readonly text: string; readonly ground: `#${string}` }

export type Sheet = {
  readonly name: string
  /** Widths in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Columns that stay in sight. */
  readonly frozen: number
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
