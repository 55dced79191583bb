// The front hall: every stage of the walk, named once and in order. Read this first.
// Reading is loaded apart, so that a chain that was read ahead is drawn without it.
//
//   text ─▶ readChain ─▶ Chain ─┬─ judgeChain ──▶ Findings ─┐
//                               └─ layoutMatrix ▶ Layout ───┴─ composeScene ─▶ Scene ─▶ the screen, writeSvg, …
//                                                              composeTable ─▶ Table ─▶ the table, spreadsheets, memos

import type { Findings } from './analysis/findings'
import { judgeChain } from './analysis/judgeChain'
import type { Chain, Language } from './chain/chain'
import type { Detail, View } from './chain/view'
import type { Layout } from './layout/layout'
import { layoutMatrix } from './layout/layoutMatrix'
import { composeScene } from './scene/composeScene'
import { composeTable } from './scene/composeTable'
import type { Scene, Table } from './scene/scene'
import { themes, type ThemeName } from './scene/theme'

export type DrawOptions = {
  readonly language: Language
  readonly theme: ThemeName
  /** Used where the view doesn't pin one. */
  readonly detail: Detail
  /** Title, legend and sources around the map: for files. */
  readonly frame: boolean
  /** Wanted width / height of the map. */
  readonly aspect?: number
  /** Ids of the rows to draw; absent: all. */
  readonly rows?: readonly string[]
}

/** One chain, looked at in one way, drawn: everything that a painter or writer needs. */
export type Drawing = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  readonly findings: Findings
  readonly layout: Layout
  readonly scene: Scene
  readonly table: Table
}

export function drawChain(chain: Chain, view: View, options: DrawOptions): Drawing {
  const { language, frame, aspect, rows } = options
  const theme = themes[options.theme]
  const findings = judgeChain(chain, view)
  const layout = layoutMatrix(chain, view, {
    language,
    detail: view.detail ?? options.detail,
    ...(aspect === undefined ? {} : { aspect }),
    ...(rows === undefined ? {} : { rows }),
  })
  const scene = composeScene({ chain, view, findings, layout, theme, language, frame })
  const table = composeTable({ chain, view, findings, layout, language })
  return { chain, view, language, findings, layout, scene, table }
}
