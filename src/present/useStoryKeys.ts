// Keys and clicker → steps of the story, wherever the focus is.

import { useEffect, useEffectEvent } from 'react'
import type { Story } from '../chain/chain'
import { closePanel, useInputs } from '../store/inputs'
import { toggleBlack, usePresenting } from '../store/presenting'
import { toggleFullScreen } from './fullScreen'
import { presentAction, type PresentAction } from './presentKey'
import { endStory, goToStep } from './walkStory'

export function useStoryKeys(story: Story, step: number): void {
  const letters = usePresenting((presenting) => presenting.letters)
  const act = useEffectEvent((action: PresentAction) => {
    switch (action.kind) {
      case 'go':
        return goToStep(story, action.to)
      case 'black':
        return toggleBlack()
      case 'full':
        return toggleFullScreen()
      case 'stop':
        return useInputs.getState().panel === undefined ? endStory() : closePanel()
    }
  })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || presses(event)) return
    const action = presentAction(event, { step, count: story.steps.length, letters })
    if (action === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act(action)
  })
  useEffect(() => {
    // Before the map takes them: a clicker sends the keys that otherwise walk the grid.
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener, { capture: true })
    return () => window.removeEventListener('keydown', listener, { capture: true })
  }, [])
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}

function presses({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button, a, [role=button]') !== null
}
