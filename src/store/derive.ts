// Inputs → everything drawn: worked out once for each combination of inputs, remembered, never stored.

import { useMemo } from 'react'
import type { Chain, Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { fitView } from '../check/fitView'
import { drawChain, type Drawing } from '../pipeline'
import type { ThemeName } from '../scene/theme'
import { useInputs } from './inputs'
import { useOpened } from './openChain'
import { useMedia } from './useMedia'

/** Draws at a level of detail, and remembers what it drew. */
export type Draw = (detail: Detail) => Drawing

type Looked = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  readonly theme: ThemeName
  /** Ids of the rows to draw; absent: all. */
  readonly rows?: readonly string[]
}

/** The part of the chosen view that the open chain can show: what was chosen may be of another one, and be brought back by undo. */
export function useView(): View {
  const chain = useOpened((opened) => opened.chain)
  const view = useInputs((inputs) => inputs.view)
  return useMemo(() => (chain === undefined ? view : fitView(view, chain).view), [chain, view])
}

/** Undefined until a chain was read. */
export function useDraw(): Draw | undefined {
  const chain = useOpened((opened) => opened.chain)
  const view = useView()
  const language = useInputs((inputs) => inputs.language)
  const theme = useThemeName()
  return useMemo(() => (chain === undefined ? undefined : drawer({ chain, view, language, theme })), [chain, view, language, theme])
}

export function drawer({ chain, view, language, theme, rows }: Looked): Draw {
  // The map asks for levels by their own name also while one is pinned: it carries the camera from one to another.
  const { detail: _pinned, ...loose } = view
  const drawn = new Map<Detail, Drawing>()
  return (detail) => {
    const known = drawn.get(detail)
    if (known !== undefined) return known
    const drawing = { ...drawChain(chain, loose, { language, theme, detail, frame: false, ...(rows === undefined ? {} : { rows }) }), view }
    drawn.set(detail, drawing)
    return drawing
  }
}

/** The theme that is in force: what the person chose, else what the device asks for; paper while printing. */
export function useThemeName(): ThemeName {
  const choice = useInputs((inputs) => inputs.theme)
  const dark = useMedia('(prefers-color-scheme: dark)')
  const print = useMedia('print')
  if (print) return 'print'
  return choice === 'auto' ? (dark ? 'dark' : 'light') : choice
}
