// One intervention of the tick list: is it here, what is it called here, whom to ask.

import { memo, useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react'
import { standings, type Standing } from '../chain/availability'
import { say, type Intervention, type Language } from '../chain/chain'
import { announce } from '../store/announcements'
import { emphasise } from '../store/emphasis'
import { localWords } from '../words/local'
import { besides } from '../words/sentences'
import { giveAnswer, removeOwn } from './fillIn'
import type { Answer } from './overlayText'

type Props = {
  readonly intervention: Intervention
  readonly answer: Answer | undefined
  readonly language: Language
  /** It stands in the overlay alone. */
  readonly isOwn?: boolean
}

export const TickItem = memo(function TickItem({ intervention, answer = {}, language, isOwn = false }: Props) {
  const words = localWords[language]
  const { id } = intervention
  const name = say(intervention.name, language)
  const asked = isOwn ? (['contact', 'why'] as const) : (['name', 'contact', 'why'] as const)
  const choose = (standing: Standing) => giveAnswer(id, { ...answer, standing })
  // The number keys are a faster way to the radio buttons, which have all keys of their own.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '0') {
      giveAnswer(id, {})
      announce((spoken) => localWords[spoken].cleared(say(intervention.name, spoken)))
    }
    const standing = standings[Number(event.key) - 1]
    if (standing === undefined) return
    event.preventDefault()
    choose(standing)
    announce((spoken) => localWords[spoken].answered(say(intervention.name, spoken), localWords[spoken].standings[standing]))
    focusNext(event.currentTarget)
  }
  return (
    <fieldset
      className="tick"
      data-standing={answer.standing}
      onPointerEnter={() => emphasise([id])}
      onPointerLeave={() => emphasise(undefined)}
      onFocus={() => emphasise([id])}
      onBlur={() => emphasise(undefined)}
    >
      <legend>{name}</legend>
      <div className="tick-options">
        {standings.map((standing) => (
          <label key={standing} className="tick-option">
            <input
              type="radio"
              name={`tick-${id}`}
              checked={answer.standing === standing}
              onChange={() => choose(standing)}
              onKeyDown={onKeyDown}
            />
            <span>{words.standings[standing]}</span>
          </label>
        ))}
      </div>
      <details className="tick-more">
        <summary>{besides(asked.map((key) => answer[key] ?? '')) || (isOwn ? words.moreOwn : words.more)}</summary>
        {asked.map((key) => (
          <TextField
            key={key}
            label={words[key]}
            value={answer[key]}
            onChange={(text) => giveAnswer(id, withText(answer, key, text), key)}
          />
        ))}
        {isOwn && (
          <button type="button" className="button-link" onClick={() => void removeOwn(id, intervention.name)}>
            {words.removeOwn(name)}
          </button>
        )}
      </details>
    </fieldset>
  )
})

/** ms without a key. */
const pauseInTyping = 700

function TextField({ label, value = '', onChange }: { label: string; value: string | undefined; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState({ text: value, over: value })
  // What was typed counts until the answer is another one: given by this, or taken back.
  const text = typed.over === value ? typed.text : value
  const give = () => {
    const given = text.trim()
    if (given === value) return
    setTyped({ text, over: given })
    onChange(given)
  }
  const giveLate = useEffectEvent(give)
  // Whoever closes the panel or the window in the middle of a word, or goes back, keeps what was written. A window that closes may not
  // wait until it is kept: so a pause is enough.
  useEffect(() => {
    const onLeave = () => giveLate()
    for (const leaving of ['pagehide', 'popstate']) window.addEventListener(leaving, onLeave)
    return () => {
      for (const leaving of ['pagehide', 'popstate']) window.removeEventListener(leaving, onLeave)
      giveLate()
    }
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => giveLate(), pauseInTyping)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <label className="field">
      <span>{label}</span>
      <input
        value={text}
        maxLength={300}
        onChange={(event) => setTyped({ text: event.target.value, over: value })}
        onBlur={give}
        onKeyDown={(event) => {
          if (event.key === 'Enter') give()
        }}
      />
    </label>
  )
}

function withText(answer: Answer, key: 'name' | 'contact' | 'why', text: string): Answer {
  const { [key]: _old, ...rest } = answer
  return text === '' ? rest : { ...rest, [key]: text }
}

function focusNext(button: Element): void {
  // The rest of a long group is behind a button, and must not be passed over.
  const items = [...document.querySelectorAll<HTMLElement>('.tick, .long-list-more')]
  const next = items[items.findIndex((item) => item.contains(button)) + 1]
  const goal = next?.querySelector<HTMLElement>(':checked') ?? next?.querySelector('input') ?? next
  goal?.focus()
  goal?.scrollIntoView({ block: 'center' })
}
