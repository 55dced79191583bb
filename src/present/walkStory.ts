// Starting, walking and ending a story: each step puts its view into the inputs, so that all that is drawn follows.

import type { Story } from '../chain/chain'
import { goHome, useCamera } from '../store/camera'
import { useInputs } from '../store/inputs'
import { present, stopPresenting, usePresenting } from '../store/presenting'
import { enterFullScreen, leaveFullScreen } from './fullScreen'

/** While a story is on the screen, its steps are not things that a person did to the view: undo passes over them. Returns what ends it. */
export function walkOverViews(): () => void {
  useInputs.temporal.getState().pause()
  return () => {
    useInputs.temporal.getState().resume()
    void leaveFullScreen()
  }
}

export function startStory(story: Story): void {
  // Before the first step; from then on `walkOverViews` keeps it so.
  useInputs.temporal.getState().pause()
  const { camera, detail } = useCamera.getState()
  usePresenting.setState({ before: { view: useInputs.getState().view, camera, detail } })
  goHome()
  goToStep(story, 0)
}

/** As `startStory`, over the whole screen: only a press of a person may ask for that. */
export function startOnFullScreen(story: Story): void {
  void enterFullScreen()
  startStory(story)
}

export function goToStep(story: Story, step: number): void {
  const view = story.steps[step]?.view
  if (view === undefined) return
  useInputs.setState({ view, selection: undefined, panel: undefined, cameFrom: undefined })
  present({ story: story.id, step })
}

/** Who told a story finds the map as it was before, and the story in the list that it was started from. */
export function endStory(): void {
  const { at, before } = usePresenting.getState()
  if (before !== undefined) {
    useInputs.setState({ view: before.view, panel: 'stories' })
    usePresenting.setState({ left: at?.story })
  }
  stopPresenting()
  useCamera.setState({ camera: before?.camera, detail: before?.detail })
}
