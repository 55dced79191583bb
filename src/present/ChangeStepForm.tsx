// A step of a story of the open file → its texts, and what it shows, written anew.

import { useEffect, useRef, type SubmitEvent } from 'react'
import { say, type Chain, type Language, type StoryStep } from '../chain/chain'
import type { TypedFields } from '../controls/typedFields'
import { announce } from '../store/announcements'
import { interfaceWords } from '../words/interface'
import { presentWords } from '../words/present'
import { rewriteStep } from './editStory'
import { StepFields } from './StepFields'

type Props = {
  readonly chain: Chain
  /** Id of the story. */
  readonly story: string
  /** Position of the step in it. */
  readonly at: number
  readonly step: StoryStep
  /** Hold what the step says, and then what is typed. */
  readonly fields: TypedFields
  readonly language: Language
  /** Tells whether it came into the file. */
  readonly onChange: (changing: Promise<boolean>) => void
  readonly onCancel: () => void
}

export function ChangeStepForm({ chain, story, at, step, fields: { field, valueOf }, language, onChange, onCancel }: Props) {
  const words = presentWords[language]
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const withView = new FormData(event.currentTarget).has('view')
    const texts = { title: valueOf('title'), say: valueOf('say'), note: valueOf('note') }
    onChange(
      rewriteStep(story, { step: at, texts, language, withView }, chain).then((done) => {
        if (done) announce((spoken) => presentWords[spoken].changed(texts.title))
        return done
      }),
    )
  }
  return (
    <form ref={form} className="record" aria-label={words.change(say(step.title, language))} onSubmit={submit}>
      <StepFields field={field} language={language} />
      {hasOtherLanguage(step, language) && <p className="help">{words.otherLanguage}</p>}
      <label className="check">
        <input type="checkbox" name="view" />
        <span>{words.withView}</span>
      </label>
      <div className="record-buttons">
        <button type="submit" className="button button-outline">
          {words.changeButton}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {interfaceWords[language].app.cancel}
        </button>
      </div>
    </form>
  )
}

function hasOtherLanguage({ title, say, note }: StoryStep, language: Language): boolean {
  const other = language === 'nl' ? 'en' : 'nl'
  return [title, say, note].some((text) => text?.[other] !== undefined && text[language] !== undefined)
}
