// One look at a chain → its drawings by level of detail, each made when it is first asked for and then remembered.

import { create } from 'zustand'
import type { Chain, Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { isLarge } from '../layout/isLarge'
import type { Screen } from '../layout/layoutMatrix'
import type * as Pipeline from '../pipeline'
import type { ThemeName } from '../scene/theme'
import { nextTask } from '../work/nextTask'
import { reader } from '../work/reader'
import { hasWorker } from '../work/wire'

/** Draws at a level of detail, whichever one the view pins: the map carries its camera from one to another. */
export type Draw = (detail: Detail) => Pipeline.Drawing

export type Drawer = Draw & {
  /** False where drawing would keep the person waiting. */
  readonly isReady: (detail: Detail) => boolean
  /** Makes it ready, if it isn't; `useLaidOut` tells when it is. */
  readonly prepare: (detail: Detail) => void
}

export type Look = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  readonly theme: ThemeName
  /** Ids of the rows to draw; absent: all. */
  readonly rows?: readonly string[]
  /** Absent: medium. */
  readonly screen?: Screen
}

/** How often something large was laid out: whoever waits for a level that was not ready asks again. */
export const useLaidOut = create<{ readonly times: number }>()(() => ({ times: 0 }))

let pipeline: typeof Pipeline | undefined

/** What draws is fetched along with the first chain that it can draw: without one there is nothing for it to do. */
export async function fetchPipeline(): Promise<typeof Pipeline> {
  return (pipeline ??= await import('../pipeline'))
}

function fetched(): typeof Pipeline {
  if (pipeline === undefined) throw new Error('a chain was opened before the pipeline was fetched')
  return pipeline
}

export function drawer(look: Look): Drawer {
  const { chain, view } = look
  const { drawChain } = fetched()
  const drawn = new Map<Detail, Pipeline.Drawing>()
  const draw = (detail: Detail): Pipeline.Drawing => {
    const known = drawn.get(detail)
    if (known !== undefined) return known
    const drawing = drawChain(chain, view, optionsOf(look, detail))
    drawn.set(detail, drawing)
    return drawing
  }
  const ordered = new Set<Detail>()
  return Object.assign(draw, {
    isReady: (detail: Detail) => drawn.has(detail) || isReady(look, [detail]),
    prepare: (detail: Detail) => {
      if (ordered.has(detail)) return
      ordered.add(detail)
      void prepareLook(look, [detail])
    },
  })
}

function optionsOf({ language, theme, rows, screen = 'medium' }: Look, detail: Detail): Pipeline.DrawOptions {
  return { language, theme, detail, frame: false, screen, ...(rows === undefined ? {} : { rows }) }
}

/** Whether it can be drawn within a moment at all of these levels. */
export function isReady(look: Look, details: readonly Detail[]): boolean {
  const { chain, view } = look
  return details.every((detail) => !isLaidElsewhere(chain, detail) || fetched().isLaidOut(chain, view, optionsOf(look, detail)))
}

/** Chains that no worker could lay out. */
const laidHere = new WeakSet<Chain>()

// A small chain is drawn here within a moment, and so are the counts of one that is not very large.
function isLaidElsewhere(chain: Chain, detail: Detail): boolean {
  return hasWorker && isLarge(chain, detail) && !laidHere.has(chain)
}

/**
 * Does what takes long in drawing a large chain: a worker lays it out, and it is judged meanwhile. Drawing it then takes little, and so it
 * does where nothing has to be prepared. Given up when it isn't wanted any more.
 */
export async function prepareLook(look: Look, details: readonly Detail[], isWanted: () => boolean = always): Promise<void> {
  const { chain, view } = look
  const { judgeAhead } = await fetchPipeline()
  const due = details.filter((detail) => !isReady(look, [detail]))
  const laidOut = Promise.all(due.map((detail) => layElsewhere(look, detail, isWanted)))
  if (isLarge(chain)) {
    await nextTask()
    await judgeAhead(chain, view, nextTask)
  }
  await laidOut
  if (due.length > 0) useLaidOut.setState(({ times }) => ({ times: times + 1 }))
}

async function layElsewhere(look: Look, detail: Detail, isWanted: () => boolean): Promise<void> {
  const { chain, view } = look
  const { keepLayout, layoutOptions } = fetched()
  const options = optionsOf(look, detail)
  while (isWanted()) {
    const layout = await reader.layOut(chain, view, layoutOptions(options)).catch((reason: unknown) => {
      console.error(reason)
      return 'failed' as const
    })
    // Whatever kept the worker from it: from now on this chain is drawn here, like a small one.
    if (layout === 'failed') return void laidHere.add(chain)
    if (layout !== undefined) return keepLayout(chain, view, { options, layout })
    // It was dismissed for the sake of something else that it was doing.
  }
}

function always(): true {
  return true
}
