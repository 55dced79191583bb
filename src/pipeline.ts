// The front hall: every stage of the walk, named once and in order. Read this first.
// Reading is loaded apart, so that a chain that was read ahead is drawn without it.
//
//   text ─▶ readChain ─▶ Chain ─┬─ judgeChain ──▶ Findings ─┐
//                               └─ layoutMatrix ▶ Layout ───┴─ composeScene ─▶ Scene ─▶ the screen, writeSvg, …
//                                                              composeLegend ▶ legend beside the map on the screen
//                                                              composeTable ─▶ Table ─▶ the table, spreadsheets, memos

import type { Findings } from './analysis/findings'
import { judgeAhead, judgeChain } from './analysis/judgeChain'
import type { Chain, Language } from './chain/chain'
import { once } from './chain/once'
import { remember } from './chain/remember'
import type { Detail, View } from './chain/view'
import type { Layout } from './layout/layout'
import { layoutMatrix, type LayoutOptions, type Screen } from './layout/layoutMatrix'
import { wantedLinks } from './layout/selectLinks'
import { composeLegend, type LegendSection } from './scene/composeLegend'
import { composeScene } from './scene/composeScene'
import { composeTable } from './scene/composeTable'
import { prepare } from './scene/composition'
import type { Scene, Table } from './scene/scene'
import { themes, type ThemeName } from './scene/theme'

export type DrawOptions = {
  readonly language: Language
  readonly theme: ThemeName
  /** The level that is drawn, whichever one the view pins. */
  readonly detail: Detail
  /** Title, legend and sources around the map: for files. */
  readonly frame: boolean
  /** Wanted width / height of the map. */
  readonly aspect?: number
  /** Ids of the rows to draw; absent: all. */
  readonly rows?: readonly string[]
  /** Absent: medium, as in files. */
  readonly screen?: Screen
}

/** One chain, looked at in one way, drawn: everything that a painter or writer needs. */
export type Drawing = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  readonly findings: Findings
  readonly layout: Layout
  readonly scene: Scene
  readonly legend: readonly LegendSection[]
  readonly table: Table
}

export { judgeAhead, judgeChain, type Screen }

export function drawChain(chain: Chain, view: View, options: DrawOptions): Drawing {
  const { language, frame } = options
  const theme = themes[options.theme]
  const findings = judgeChain(chain, view)
  const layout = layOut(chain, view, options)
  const input = { chain, view, findings, layout, theme, language, frame }
  const composition = once(() => prepare(input))
  const scene = once(() => composeScene(composition()))
  const legend = once(() => composeLegend(composition()))
  const table = once(() => composeTable(input))
  return {
    ...{ chain, view, language, findings, layout },
    // Worked out for who asks: the screen lays out more than it shows, and most looks at a map are not followed by one at its table.
    get scene() {
      return scene()
    },
    get legend() {
      return legend()
    },
    get table() {
      return table()
    },
  }
}

const layouts = remember<Layout>(4)

function layOut(chain: Chain, view: View, options: DrawOptions): Layout {
  return layouts(chain, looked(chain, view, options), () => layoutMatrix(chain, view, layoutOptions(options)))
}

// A colour moves nothing, except that cards name the value it stands for. What would change if … moves nothing at all.
function looked(chain: Chain, view: View, { language, detail, aspect, rows, screen = 'medium' }: DrawOptions): readonly unknown[] {
  const { columns, rows: axis, where, hide, steps, norm, collapsed, inferred } = view
  // What is in focus moves nothing but by the links that are drawn for it.
  const links =
    view.links === 'focus'
      ? wantedLinks(chain, view)
          .map(({ id }) => id)
          .join(' ')
      : view.links
  const colour = detail === 'cards' ? view.colour : undefined
  return [columns, axis, where, hide, steps, norm === 'none', links, collapsed, inferred, colour, language, detail, aspect, rows, screen]
}

/** The part of the options that moves something. */
export function layoutOptions({ language, detail, aspect, rows, screen = 'medium' }: DrawOptions): LayoutOptions {
  return { language, detail, screen, ...(aspect === undefined ? {} : { aspect }), ...(rows === undefined ? {} : { rows }) }
}

/** Whether this was laid out just before: then drawing it takes little. */
export function isLaidOut(chain: Chain, view: View, options: DrawOptions): boolean {
  return layouts.has(chain, looked(chain, view, options))
}

/** Keeps a layout that was made elsewhere, by `layoutMatrix` from the same chain, view and options. */
export function keepLayout(chain: Chain, view: View, { options, layout }: { options: DrawOptions; layout: Layout }): void {
  layouts(chain, looked(chain, view, options), () => layout)
}
