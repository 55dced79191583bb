// The view of a step → what goes on the stage, and how it is drawn there.

import { useMemo } from 'react'
import { judgeChain } from '../analysis/judgeChain'
import type { Chain, Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { stageView, type Stage } from '../scene/stageView'
import { usePrepared, useThemeName } from '../store/derive'
import { drawer, type Drawer } from '../store/drawer'
import { useScreen } from '../store/useScreen'

export type StepDrawing = {
  readonly stage: Stage
  /** Absent until a step of a large chain was laid out for the first time; then that of the step before, until this one was. */
  readonly drawn: { readonly draw: Drawer; readonly view: View } | undefined
}

export function useStepDrawing(chain: Chain, view: View, language: Language): StepDrawing {
  const theme = useThemeName()
  const whole = useScreen()
  // The words of a step take their part of it.
  const screen = whole === 'wide' ? 'medium' : whole
  const stage = useMemo(() => stageView(chain, view, judgeChain(chain, view)), [chain, view])
  const wanted = useMemo(
    () => ({ chain, view: stage.view, language, theme, screen, ...(stage.rows === undefined ? {} : { rows: stage.rows }) }),
    [chain, stage, language, theme, screen],
  )
  // The camera chooses between the first two, unless the view pins a level.
  const levels = useMemo<readonly Detail[]>(() => ['overview', 'names', ...(view.detail === undefined ? [] : [view.detail])], [view.detail])
  const look = usePrepared(wanted, levels)
  const drawn = useMemo(() => (look === undefined ? undefined : { draw: drawer(look), view: look.view }), [look])
  return { stage, drawn }
}
