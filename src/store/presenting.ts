// Which step of which story is on the screen. Apart from the other inputs: a story walks over them, and gives them back as the last step left them.

import { create } from 'zustand'

export type StoryPlace = {
  readonly story: string
  /** From 0. */
  readonly step: number
}

type Presenting = {
  /** Undefined while nothing is presented. */
  readonly at: StoryPlace | undefined
  /** The audience sees black. */
  readonly black: boolean
}

export const usePresenting = create<Presenting>()(() => ({ at: undefined, black: false }))

export function present(at: StoryPlace): void {
  usePresenting.setState({ at, black: false })
}

export function stopPresenting(): void {
  usePresenting.setState({ at: undefined, black: false })
}

export function toggleBlack(): void {
  usePresenting.setState(({ black }) => ({ black: !black }))
}
