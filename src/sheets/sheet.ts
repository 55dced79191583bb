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
