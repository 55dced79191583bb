// One look at a chain → its drawings by level of detail, each made when it is first asked for and then remembered.

import type { Chain, Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import type * as Pipeline from '../pipeline'
import type { ThemeName } from '../scene/theme'

/** Draws at a level of detail, whichever one the view pins: the map carries its camera from one to another. */
export type Draw = (detail: Detail) => Pipeline.Drawing

type Look = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  readonly theme: ThemeName
  /** Ids of the rows to draw; absent: all. */
  readonly rows?: readonly string[]
}

let pipeline: typeof Pipeline | undefined

/** What draws is fetched along with the first chain that it can draw: without one there is nothing for it to do. */
export async function fetchPipeline(): Promise<void> {
  pipeline ??= await import('../pipeline')
}

export function drawer({ chain, view, language, theme, rows }: Look): Draw {
  if (pipeline === undefined) throw new Error('a chain was opened before the pipeline was fetched')
  const { drawChain } = pipeline
  const drawn = new Map<Detail, Pipeline.Drawing>()
  return (detail) => {
    const known = drawn.get(detail)
    if (known !== undefined) return known
    const drawing = drawChain(chain, view, { language, theme, detail, frame: false, ...(rows === undefined ? {} : { rows }) })
    drawn.set(detail, drawing)
    return drawing
  }
}
