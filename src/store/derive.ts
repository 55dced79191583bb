// Inputs → everything drawn: worked out once for each combination of inputs, remembered, never stored.

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Detail, View } from '../chain/view'
import { fitView } from '../check/fitView'
import { isLarge } from '../layout/isLarge'
import type { ThemeName } from '../scene/theme'
import { useCamera } from './camera'
import { drawer, isReady, prepareLook, type Drawer, type Look } from './drawer'
import { useInputs } from './inputs'
import { useOpened } from './openChain'
import { useMedia } from './useMedia'
import { useScreen } from './useScreen'

/** The part of the chosen view that the open chain can show: what was chosen may be of another one, and be brought back by undo. */
export function useView(): View {
  const chain = useOpened((opened) => opened.chain)
  const view = useInputs((inputs) => inputs.view)
  return useMemo(() => (chain === undefined ? view : fitView(view, chain).view), [chain, view])
}

/** With what is chosen in focus: its links are drawn, on the screen and in files. */
function useFocusedView(): View {
  const view = useView()
  const selection = useInputs((inputs) => inputs.selection)
  const chosen = selection?.kind === 'intervention' ? selection.id : undefined
  return useMemo(
    () => (chosen === undefined || view.focus.includes(chosen) ? view : { ...view, focus: [...view.focus, chosen] }),
    [view, chosen],
  )
}

/**
 * Undefined until a chain was read. What is chosen is drawn after the page has answered the press, and a large chain after it has been laid
 * out elsewhere: until then the drawing is that of the choice before, but never of another chain, nor in colours that paper has no use for.
 */
export function useDraw(): Drawer | undefined {
  const chain = useOpened((opened) => opened.chain)
  const view = useFocusedView()
  const language = useInputs((inputs) => inputs.language)
  const theme = useThemeName()
  const screen = useScreen()
  const chosen = useMemo(
    () => (chain === undefined ? undefined : { chain, view, language, theme, screen }),
    [chain, view, language, theme, screen],
  )
  const shown = useCamera((state) => state.shown)
  const levels = useMemo(() => levelsOf(chosen, shown), [chosen, shown])
  const before = useDeferredValue(usePrepared(chosen, levels))
  const look = before?.chain === chain && before?.theme === theme ? before : chosen
  return useMemo(() => (look === undefined ? undefined : drawer(look)), [look])
}

/** The look itself where it can be drawn at these levels within a moment, else the one before it, if there was one, until it can. */
export function usePrepared(look: Look | undefined, details: readonly Detail[]): Look | undefined {
  const [prepared, setPrepared] = useState<Look>()
  const waits = look !== undefined && !isReady(look, details)
  useEffect(() => {
    // What can always be drawn at once is never waited for.
    if (look === undefined || !isLarge(look.chain)) return
    let isLatest = true
    void prepareLook(look, details).then(() => {
      if (isLatest) setPrepared(look)
    })
    return () => {
      isLatest = false
    }
  }, [look, details])
  return waits ? prepared : look
}

// Home is at the overview, unless the view pins another level.
function levelsOf(look: Look | undefined, shown: Detail): readonly Detail[] {
  const pinned = look?.view.detail
  return pinned === undefined ? [...new Set<Detail>(['overview', shown])] : [pinned]
}

/** The theme that is in force: what the person chose, else what the device asks for; paper while printing. */
export function useThemeName(): ThemeName {
  const choice = useInputs((inputs) => inputs.theme)
  const dark = useMedia('(prefers-color-scheme: dark)')
  const print = useMedia('print')
  if (print) return 'print'
  return choice === 'auto' ? (dark ? 'dark' : 'light') : choice
}
