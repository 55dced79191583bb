// Inputs → everything drawn: worked out once for each combination of inputs, remembered, never stored.

import { useDeferredValue, useMemo } from 'react'
import type { View } from '../chain/view'
import { fitView } from '../check/fitView'
import type { ThemeName } from '../scene/theme'
import { drawer, type Draw } from './drawer'
import { useInputs } from './inputs'
import { useOpened } from './openChain'
import { useMedia } from './useMedia'

/** The part of the chosen view that the open chain can show: what was chosen may be of another one, and be brought back by undo. */
export function useView(): View {
  const chain = useOpened((opened) => opened.chain)
  const view = useInputs((inputs) => inputs.view)
  return useMemo(() => (chain === undefined ? view : fitView(view, chain).view), [chain, view])
}

/**
 * Undefined until a chain was read. What is chosen is drawn after the page has answered the press: until then the drawing is that of the
 * choice before, but never of another chain, nor in colours that paper has no use for.
 */
export function useDraw(): Draw | undefined {
  const chain = useOpened((opened) => opened.chain)
  const view = useView()
  const language = useInputs((inputs) => inputs.language)
  const theme = useThemeName()
  const chosen = useMemo(() => (chain === undefined ? undefined : { chain, view, language, theme }), [chain, view, language, theme])
  const before = useDeferredValue(chosen)
  const look = before?.chain === chain && before?.theme === theme ? before : chosen
  return useMemo(() => (look === undefined ? undefined : drawer(look)), [look])
}

/** The theme that is in force: what the person chose, else what the device asks for; paper while printing. */
export function useThemeName(): ThemeName {
  const choice = useInputs((inputs) => inputs.theme)
  const dark = useMedia('(prefers-color-scheme: dark)')
  const print = useMedia('print')
  if (print) return 'print'
  return choice === 'auto' ? (dark ? 'dark' : 'light') : choice
}
