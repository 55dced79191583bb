// Tells the presenter's window each step, and does what it asks.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { say, type Language, type Story, type StoryStep } from '../chain/chain'
import { stillOf } from '../map/StillMap'
import { useCamera } from '../store/camera'
import { useThemeName } from '../store/derive'
import { usePresenting } from '../store/presenting'
import type { Drawer } from '../store/drawer'
import { connectToPresenter, type PresenterRequest, type Connection, type Told, type Words } from './presenterLink'
import { endStory, goToStep } from './walkStory'

type Given = {
  readonly story: Story
  readonly step: number
  /** Undefined until the map is laid out. */
  readonly draw: Drawer | undefined
  readonly language: Language
}

export function usePresenterLink({ story, step, draw, language }: Given): void {
  const black = usePresenting((presenting) => presenting.black)
  const letters = usePresenting((presenting) => presenting.letters)
  const theme = useThemeName()
  const [began] = useState(() => Date.now())
  const connection = useRef<Connection<Told>>(undefined)
  const shown = useCamera(({ detail }) => detail) ?? 'overview'
  // Until a window asks for a picture there is none to make.
  const pictured = useRef(false)
  const show = useEffectEvent((to: Connection<Told>) => {
    if (draw?.isReady(shown) !== true) return
    pictured.current = true
    to.send({ kind: 'picture', still: stillOf(draw(shown).scene) })
  })
  const tell = useEffectEvent((to: Connection<Told>) => {
    to.send({
      kind: 'told',
      now: wordsOf(story.steps[step], language),
      note: say(story.steps[step]?.note, language),
      next: step + 1 < story.steps.length ? wordsOf(story.steps[step + 1], language) : undefined,
      step,
      count: story.steps.length,
      ...{ black, letters, began, language, theme },
    })
  })
  const answer = useEffectEvent((message: PresenterRequest, to: Connection<Told>) => {
    if (message.kind === 'hello') tell(to)
    if (message.kind === 'hello' && (message.bare || !pictured.current)) show(to)
    if (message.kind === 'go') goToStep(story, message.to)
    if (message.kind === 'black') usePresenting.setState({ black: message.black })
    if (message.kind === 'stop') endStory()
  })
  useEffect(() => {
    const opened = connectToPresenter((message) => answer(message, opened))
    connection.current = opened
    // A window that is closed, or shows something else, ends no component.
    const end = () => opened.send({ kind: 'ended' })
    window.addEventListener('pagehide', end)
    return () => {
      window.removeEventListener('pagehide', end)
      end()
      opened.close()
    }
  }, [])
  useEffect(() => {
    if (connection.current !== undefined) tell(connection.current)
  }, [story, step, language, black, theme])
  useEffect(() => {
    if (connection.current !== undefined && pictured.current) show(connection.current)
  }, [draw, shown])
}

function wordsOf(step: StoryStep | undefined, language: Language): Words {
  return { title: say(step?.title, language), say: say(step?.say, language) }
}
