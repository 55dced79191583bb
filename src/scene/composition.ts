// What every composer is handed: the finished values of the rooms before, and what is derived from them once per scene.

import type { Findings } from '../analysis/findings'
import type { Chain, Language } from '../chain/chain'
import { absentHere, availability } from '../chain/availability'
import { uncounted } from '../chain/leftOut'
import type { View } from '../chain/view'
import type { Layout } from '../layout/layout'
import { codeColours, type ColourCode } from './colourCode'
import { compareCells, showsJudgement, type Compared } from './compareCells'
import { countFitting, type Fitting } from './countFitting'
import { coverageShown, type CoverageShown } from './coverageShown'
import type { Theme } from './theme'

export type SceneInput = {
  readonly chain: Chain
  readonly view: View
  readonly findings: Findings
  readonly layout: Layout
  readonly theme: Theme
  readonly language: Language
  /** Title, legend and sources around the map: for files. */
  readonly frame: boolean
  /** What headers count in, where the layout is a part of it. */
  readonly whole?: Layout
  /** Ids of the rows that a step of a story is about, where no others are drawn. */
  readonly rows?: readonly string[]
  /** What is said over a step of a story: it stands under the title. */
  readonly said?: string
}

export type Composition = SceneInput & {
  readonly colours: ColourCode
  readonly rowNames: ReadonlyMap<string, string>
  readonly columnNames: ReadonlyMap<string, string>
  /** Interventions that the filter leaves out wherever they are drawn. */
  readonly fadedOut: ReadonlySet<string>
  /** Interventions that a what-if leaves out: drawn where they stand, struck through, and not counted. */
  readonly leftOut: ReadonlySet<string>
  /** Interventions that a municipality says not to have: not counted either. */
  readonly absent: ReadonlySet<string>
  /** Both, and what is gone from an earlier version: drawn where it stands, and not counted. */
  readonly uncounted: ReadonlySet<string>
  readonly fitting: Fitting
  readonly coverage: CoverageShown
  readonly compared: Compared
  /** Judgement is shown. */
  readonly judged: boolean
}

export function prepare(input: SceneInput): Composition {
  const { chain, view, layout, theme, findings } = input
  const apart = uncounted(chain, view.whatIf)
  return {
    ...input,
    colours: codeColours({ chain, colour: view.colour, theme }),
    rowNames: new Map(layout.rows.map((row) => [row.id, row.name])),
    columnNames: new Map(layout.columns.map((column) => [column.id, column.name])),
    fadedOut: findFaded(layout),
    leftOut: new Set(view.whatIf.without),
    absent: absentHere(chain),
    uncounted: apart,
    fitting: countFitting(input.whole ?? layout, apart),
    coverage: coverageShown({ chain, view, findings, layout: input.whole ?? layout }),
    compared: compareCells(chain, view, findings),
    judged: showsJudgement(chain, view, findings),
  }
}

/** Where a colour tells what a municipality doesn't have, fading would say it once more. */
export function fadesAsAbsent({ absent, colours }: Composition, id: string): boolean {
  return absent.has(id) && colours.dimension !== availability.dimension
}

function findFaded({ bars }: Layout): ReadonlySet<string> {
  const faded = new Set(bars.filter((bar) => !bar.matches).map((bar) => bar.intervention))
  for (const bar of bars) if (bar.matches) faded.delete(bar.intervention)
  return faded
}
