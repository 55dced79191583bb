// Which step of which story is on the screen. Apart from the other inputs: a story walks over them, and gives them back at its end.

import { create } from 'zustand'
import type { View } from '../chain/view'
import type { CameraState } from './camera'

export type StoryPlace = {
  readonly story: string
  /** From 0. */
  readonly step: number
}

type Look = Pick<CameraState, 'camera' | 'detail'> & { readonly view: View }

type Presenting = {
  /** Undefined while nothing is presented. */
  readonly at: StoryPlace | undefined
  /** What was looked at when the story began, and from where; unknown where a link began it. */
  readonly before: Look | undefined
  /** The story that was just ended where it was started: its button takes the focus back. */
  readonly left: string | undefined
  /** The audience sees black. */
  readonly black: boolean
  /** Whether a letter alone does something; for who speaks to the computer a word would press its letters. */
  readonly letters: boolean
}

export const usePresenting = create<Presenting>()(() => ({
  at: undefined,
  before: undefined,
  left: undefined,
  black: false,
  letters: true,
}))

export function present(at: StoryPlace): void {
  usePresenting.setState({ at, black: false })
}

export function stopPresenting(): void {
  usePresenting.setState({ at: undefined, before: undefined, black: false })
}

export function toggleLetters(): void {
  usePresenting.setState(({ letters }) => ({ letters: !letters }))
}

export function toggleBlack(): void {
  usePresenting.setState(({ black }) => ({ black: !black }))
}
