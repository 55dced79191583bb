// The panel "Presenteren": the stories that there are, how to start one, and how to make one from what is on the map.

import './stories.css'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { say, type Chain, type Language, type Story } from '../chain/chain'
import { Button } from '../controls/Button'
import { Icon } from '../controls/Icon'
import { PanelSection } from '../panels/PanelSection'
import type { Drawing } from '../pipeline'
import { announce } from '../store/announcements'
import { countUnsaved, useEditing } from '../store/editing'
import { useInputs } from '../store/inputs'
import { sourceText } from '../store/library'
import { presentWords } from '../words/present'
import { saveEdited } from '../panels/saveFile'
import { UndoChange } from '../panels/UndoChange'
import { moveStepTo, record, takeEditBack, takeStepAway } from './editStory'
import { freshId, storiesIn } from './storyText'
import { storiesOf } from './storiesOf'
import { startOnFullScreen } from './walkStory'

export default function StoryPanel({ drawing: { chain, language } }: { drawing: Drawing }) {
  const words = presentWords[language]
  const stories = storiesOf(chain)
  const own = useOwnStories()
  return (
    <article>
      <h2>{words.title}</h2>
      <p className="help">{words.intro}</p>
      {stories.length === 0 && <p>{words.none}</p>}
      <ul className="stories">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryCard story={story} own={own.includes(story.id)} language={language} />
          </li>
        ))}
      </ul>
      <RecordForm chain={chain} own={own} language={language} />
      <Edits language={language} />
      <p className="help">{words.keys}</p>
    </article>
  )
}

/** Ids of the stories that stand in the open file itself, and so can be changed. */
function useOwnStories(): readonly string[] {
  const source = useInputs((inputs) => inputs.source)
  const [own, setOwn] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    if (source !== undefined)
      void sourceText(source).then((text) => {
        if (current && text !== undefined) setOwn(storiesIn(text).map(({ id }) => id))
      })
    return () => {
      current = false
    }
  }, [source])
  return own
}

function StoryCard({ story, own, language }: { story: Story; own: boolean; language: Language }) {
  const words = presentWords[language]
  const title = say(story.title, language)
  return (
    <section className="story" aria-label={title}>
      <h3>{title}</h3>
      <p className="help">
        {say(story.summary, language)} {words.steps(story.steps.length)}.
      </p>
      <button type="button" className="button button-primary" aria-label={words.startNamed(title)} onClick={() => startOnFullScreen(story)}>
        <Icon name="present" />
        {words.start}
      </button>
      {own && <StepList story={story} language={language} />}
    </section>
  )
}

function StepList({ story, language }: { story: Story; language: Language }) {
  const words = presentWords[language]
  const last = story.steps.length - 1
  const [list, change] = useFocusAfter(story)
  return (
    <details className="story-steps">
      <summary>{words.edit}</summary>
      <ol ref={list}>
        {story.steps.map((step, index) => {
          const title = say(step.title, language)
          return (
            <li key={`${index} ${title}`}>
              <span>{title}</span>
              <StepButton
                name="up"
                label={words.up(title)}
                off={index === 0}
                onPress={() => change('up', index - 1, moveStepTo(story.id, index, index - 1))}
              />
              <StepButton
                name="down"
                label={words.down(title)}
                off={index === last}
                onPress={() => change('down', index + 1, moveStepTo(story.id, index, index + 1))}
              />
              <StepButton
                name="close"
                label={words.remove(title)}
                off={false}
                onPress={() => change('close', Math.min(index, last - 1), takeStepAway(story.id, index))}
              />
            </li>
          )
        })}
      </ol>
    </details>
  )
}

/** The list is made anew after a change: the focus goes on to the same button of the step in its new place. */
function useFocusAfter(story: Story) {
  const list = useRef<HTMLOListElement>(null)
  const due = useRef<{ readonly name: string; readonly index: number }>(undefined)
  useEffect(() => {
    if (due.current === undefined) return
    const { name, index } = due.current
    due.current = undefined
    list.current?.children[index]?.querySelector<HTMLElement>(`[data-step=${name}]`)?.focus()
  }, [story])
  const change = async (name: string, index: number, changing: Promise<boolean>): Promise<void> => {
    due.current = { name, index }
    if (!(await changing)) due.current = undefined
  }
  return [list, change] as const
}

type StepButtonProps = {
  readonly name: 'up' | 'down' | 'close'
  readonly label: string
  readonly off: boolean
  readonly onPress: () => Promise<unknown>
}

function StepButton({ name, label, off, onPress }: StepButtonProps) {
  return (
    <Button className="button button-icon" data-step={name} aria-label={label} title={label} off={off} onPress={() => void onPress()}>
      <Icon name={name} />
    </Button>
  )
}

const newStory = '(new)'

function RecordForm({ chain, own, language }: { chain: Chain; own: readonly string[]; language: Language }) {
  const words = presentWords[language]
  const [story, setStory] = useState('')
  const target = own.includes(story) ? story : (own[0] ?? newStory)
  const chosen = story === newStory ? newStory : target
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const field = (name: string) => {
      const value = fields.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const storyTitle = field('story-title')
    const recording = {
      story: chosen === newStory ? freshId(storyTitle, chain) : chosen,
      storyTitle,
      title: field('title'),
      say: field('say'),
      note: field('note'),
    }
    void record(recording, chain).then((done) => {
      if (!done) return
      form.reset()
      setStory(recording.story)
      announce((spoken) => presentWords[spoken].recorded(recording.title))
    })
  }
  return (
    <PanelSection title={words.record} help={words.recordHelp}>
      <form className="record" onSubmit={submit}>
        <label className="field">
          <span>{words.inStory}</span>
          <select value={chosen} onChange={(event) => setStory(event.target.value)}>
            {chain.stories
              .filter(({ id }) => own.includes(id))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {say(title, language)}
                </option>
              ))}
            <option value={newStory}>{words.newStory}</option>
          </select>
        </label>
        {chosen === newStory && (
          <label className="field">
            <span>{words.storyTitle}</span>
            <input name="story-title" required maxLength={120} />
          </label>
        )}
        <label className="field">
          <span>{words.stepTitle}</span>
          <input name="title" required maxLength={120} />
        </label>
        <label className="field">
          <span>{words.stepSay}</span>
          <textarea name="say" rows={3} maxLength={1000} />
        </label>
        <label className="field">
          <span>{words.stepNote}</span>
          <textarea name="note" rows={2} maxLength={1000} />
        </label>
        <button type="submit" className="button button-outline">
          {words.recordButton}
        </button>
      </form>
    </PanelSection>
  )
}

function Edits({ language }: { language: Language }) {
  const words = presentWords[language]
  const now = useEditing((editing) => editing.now)
  if (now === undefined) return null
  const isSaved = now.text === now.saved
  if (isSaved && now.past.length === 0) return null
  return (
    <div className="story-edits">
      <p>{isSaved ? words.allSaved(now.file) : words.unsaved(countUnsaved(now))}</p>
      <Button className="button button-primary" off={isSaved} onPress={saveEdited}>
        <Icon name="export" />
        {words.save}
      </Button>
      <UndoChange language={language} onUndo={() => void takeEditBack()} />
    </div>
  )
}
