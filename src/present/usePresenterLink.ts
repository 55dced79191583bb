// Tells the presenter's window each step, and does what it asks.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { say, type Language, type Story } from '../chain/chain'
import { useThemeName } from '../store/derive'
import { usePresenting } from '../store/presenting'
import { connectToPresenter, type PresenterRequest, type Connection, type Told } from './presenterLink'
import { endStory, goToStep } from './walkStory'

export function usePresenterLink(story: Story, step: number, language: Language): void {
  const black = usePresenting((presenting) => presenting.black)
  const letters = usePresenting((presenting) => presenting.letters)
  const theme = useThemeName()
  const [began] = useState(() => Date.now())
  const connection = useRef<Connection<Told>>(undefined)
  const tell = useEffectEvent((to: Connection<Told>) => {
    const now = story.steps[step]
    to.send({
      kind: 'told',
      title: say(now?.title, language),
      note: say(now?.note, language),
      next: say(story.steps[step + 1]?.title, language),
      step,
      count: story.steps.length,
      ...{ black, letters, began, language, theme },
    })
  })
  const answer = useEffectEvent((message: PresenterRequest, to: Connection<Told>) => {
    if (message.kind === 'hello') tell(to)
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
}
