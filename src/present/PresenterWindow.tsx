// The window that only the presenter sees: what the audience sees, the note with it, what comes next, and the time.

import './presenter.css'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '../controls/Button'
import { locales } from '../words/dates'
import { presentWords } from '../words/present'
import { StillMap, type Still } from '../map/StillMap'
import { elapsedText } from './elapsedText'
import { connectToAudience, type PresenterRequest, type Connection, type Told, type Words } from './presenterLink'
import { presentAction } from './presentKey'

type Step = Extract<Told, { kind: 'told' }>

/** ms between two signs of life: the audience's screen may be opened, or opened again, after this window. */
const greeting = 1000

export default function PresenterWindow() {
  const [told, setTold] = useState<Step | 'ended'>()
  const [still, setStill] = useState<Still>()
  const [language, setLanguage] = useState<Step['language']>('nl')
  const connection = useRef<Connection<PresenterRequest>>(undefined)
  useEffect(() => {
    const opened = connectToAudience((message) => {
      if (message.kind === 'picture') return setStill(message.still)
      // Nothing has ended for who has seen nothing yet.
      if (message.kind === 'ended') return setTold((before) => before && 'ended')
      setTold(message)
      setLanguage(message.language)
    })
    connection.current = opened
    let bare = true
    const greet = () => {
      opened.send({ kind: 'hello', bare })
      bare = false
    }
    greet()
    const timer = setInterval(greet, greeting)
    return () => {
      clearInterval(timer)
      opened.close()
    }
  }, [])
  const ask = useCallback((asked: PresenterRequest) => connection.current?.send(asked), [])
  if (told === undefined) return <p className="presenter-wait">{presentWords[language].waiting}</p>
  if (told === 'ended') return <Ended language={language} />
  return <Presenter told={told} still={still} ask={ask} />
}

function Ended({ language }: { language: Step['language'] }) {
  const words = presentWords[language]
  return (
    <main className="presenter-wait" role="status">
      <h1>{words.ended}</h1>
      <p>{words.endedHelp}</p>
      <button type="button" className="presenter-button" onClick={() => window.close()}>
        {words.close}
      </button>
    </main>
  )
}

type PresenterProps = { readonly told: Step; readonly still: Still | undefined; readonly ask: (asked: PresenterRequest) => void }

function Presenter({ told, still, ask }: PresenterProps) {
  const { language, theme, now, note, next, step, count, black, began } = told
  const words = presentWords[language]
  usePresenterKeys(told, ask)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset['theme'] = theme
    document.title = `${words.presenter} – Ketenkaart`
  }, [language, theme, words])
  return (
    <main className="presenter">
      <header className="presenter-head">
        <p>{words.step(step + 1, count)}</p>
        <Clock began={began} language={language} />
      </header>
      <section className="presenter-now" aria-label={words.onScreen}>
        <h2>{words.onScreen}</h2>
        {still !== undefined && <StillMap still={still} className="presenter-picture" />}
        <div aria-live="polite">
          <h1>{now.title}</h1>
          <p>{now.say}</p>
        </div>
      </section>
      <section className="presenter-own">
        <h2>{words.note}</h2>
        <p className="presenter-note">{note === '' ? words.noNote : note}</p>
        <h2>{words.upNext}</h2>
        {next === undefined ? <p>{words.last}</p> : <Next step={next} />}
      </section>
      <nav className="presenter-buttons" aria-label={words.progress}>
        <Button className="presenter-button presenter-step" off={step === 0} onPress={() => ask({ kind: 'go', to: step - 1 })}>
          {words.previous}
        </Button>
        <Button className="presenter-button presenter-step" off={step === count - 1} onPress={() => ask({ kind: 'go', to: step + 1 })}>
          {words.next}
        </Button>
        <button type="button" className="presenter-button" aria-pressed={black} onClick={() => ask({ kind: 'black', black: !black })}>
          {words.black}
        </button>
      </nav>
    </main>
  )
}

function Next({ step }: { step: Words }) {
  return (
    <div className="presenter-next">
      <h3>{step.title}</h3>
      <p>{step.say}</p>
    </div>
  )
}

function usePresenterKeys({ step, count, black, letters }: Step, ask: (asked: PresenterRequest) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    if (onButton && (event.key === 'Enter' || event.key === ' ')) return
    const action = presentAction(event, { step, count, letters })
    if (action === undefined || action.kind === 'full') return
    event.preventDefault()
    if (action.kind === 'go') ask(action)
    else if (action.kind === 'black') ask({ kind: 'black', black: !black })
    else ask({ kind: 'stop' })
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

function Clock({ began, language }: { began: number; language: Step['language'] }) {
  const words = presentWords[language]
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <dl className="presenter-clock">
      <div>
        <dt>{words.clock}</dt>
        <dd>{new Date(now).toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' })}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          <span role="timer">{elapsedText(now - began)}</span>
        </dd>
      </div>
    </dl>
  )
}
