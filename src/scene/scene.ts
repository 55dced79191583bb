// Scene: what the scene room hands on. Final: the painters add nothing and decide nothing.

import type { Box } from '../layout/layout'
import type { Paper } from './paper'

/** Text is one line, `y` its baseline; path data has absolute M, L, C and Z only; colours are `#rrggbb`; lengths px. */
export type Mark =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
      readonly paint: Paint
    }
  | { readonly kind: 'path'; readonly d: string; readonly paint: Paint }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: 400 | 600
      readonly fill: string
      readonly anchor: 'start' | 'middle' | 'end'
    }

export type TextMark = Extract<Mark, { kind: 'text' }>

export type Paint = {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  /** Lengths of dash and space, px. */
  readonly dash?: readonly number[]
  readonly opacity?: number
}

export type ItemKind = 'frame' | 'title' | 'column' | 'row' | 'group' | 'corner' | 'cell' | 'bar' | 'link' | 'legend' | 'note'

export type Item = {
  readonly kind: ItemKind
  /** A bar's is its intervention's, a link's its own, a cell's `row column`. */
  readonly id: string
  /** Unique in the scene. */
  readonly key: string
  readonly box: Box
  /** What a screen reader says, and the `title` in a file. */
  readonly label: string
  /** Becomes `data-*`: row, from, to, state. */
  readonly facts: Readonly<Record<string, string>>
  /** Ids that light this up when hovered or focused: interventions, gaps. */
  readonly related: readonly string[]
  readonly faded: boolean
  readonly marks: readonly Mark[]
}

/** Paint order is the order here. `columns`, `rows` and `corner` stay in sight on screen; `frame` is for files only (title, legend, sources). */
export type Scene = {
  readonly width: number
  readonly height: number
  readonly language: 'nl' | 'en'
  readonly title: string
  readonly description: string
  readonly background: string
  /** Width and height in mm of the paper or slide that the whole fills; absent: as large as it comes, 96 px to the inch. */
  readonly paper?: Paper
  /** The map within the whole, headers included. */
  readonly map: Box
  readonly layers: {
    readonly frame: readonly Item[]
    readonly body: readonly Item[]
    readonly columns: readonly Item[]
    readonly rows: readonly Item[]
    readonly corner: readonly Item[]
  }
}

export type Table = {
  readonly caption: string
  readonly rowName: string
  readonly columns: readonly { readonly id: string; readonly name: string; readonly count: number; readonly coverage: string }[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly group: string
    readonly count: number
    readonly coverage: string
    readonly cells: readonly TableCell[]
  }[]
}

export type TableCell = {
  readonly row: string
  readonly column: string
  readonly state: string
  readonly stateName: string
  /** Why it is so, in one sentence; empty when nobody judges it. */
  readonly reason: string
  /** What a comparison says of it; empty where nothing is compared. */
  readonly compared: string
  readonly interventions: readonly {
    readonly id: string
    readonly name: string
    readonly inferred: boolean
    readonly matches: boolean
    readonly leftOut: boolean
    /** In this municipality, as is `limited`. */
    readonly absent: boolean
    readonly limited: boolean
  }[]
  readonly gaps: readonly string[]
}
