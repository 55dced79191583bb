// Which ids light up on the map just now. Kept apart from the inputs: the pointer changes it often, and it draws nothing anew.

import { create } from 'zustand'
import { useInputs } from './inputs'
import { emphasised } from './selection'

type Emphasis = {
  /** Under the pointer or the focus; wins while there is any. */
  readonly passing: readonly string[]
  /** What the details panel is about. */
  readonly lasting: readonly string[]
}

const none: readonly string[] = []

export const useEmphasis = create<Emphasis>()(() => ({ passing: none, lasting: none }))

useInputs.subscribe(({ selection }) => {
  const id = emphasised(selection)
  const { lasting } = useEmphasis.getState()
  if (lasting[0] !== id) useEmphasis.setState({ lasting: id === undefined ? none : [id] })
})

export function emphasise(ids: readonly string[] | undefined): void {
  const passing = ids ?? none
  if (useEmphasis.getState().passing !== passing) useEmphasis.setState({ passing })
}

export function litIds({ passing, lasting }: Emphasis): readonly string[] {
  return passing.length > 0 ? passing : lasting
}
