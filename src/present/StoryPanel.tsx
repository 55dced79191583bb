// The panel "Presenteren": the stories that there are, how to start one, and how to make one from what is on the map.

import './stories.css'
import { useEffect, useRef, useState } from 'react'
import { say, type Chain, type Language, type Story } from '../chain/chain'
import { Button } from '../controls/Button'
import { Icon } from '../controls/Icon'
import { saveEdited } from '../panels/saveFile'
import { UndoChange } from '../panels/UndoChange'
import type { Drawing } from '../pipeline'
import { countUnsaved, useEditing } from '../store/editing'
import { useInputs } from '../store/inputs'
import { sourceText } from '../store/library'
import { toggleLetters, usePresenting } from '../store/presenting'
import { presentWords } from '../words/present'
import { takeEditBack } from './editStory'
import { RecordForm } from './RecordForm'
import { StepList } from './StepList'
import { storiesOf } from './storiesOf'
import { ownStories } from './storyText'
import { startOnFullScreen } from './walkStory'

export default function StoryPanel({ drawing: { chain, language } }: { drawing: Drawing }) {
  const words = presentWords[language]
  const stories = storiesOf(chain)
  const own = useOwnStories(chain)
  return (
    <article>
      <p className="help">{words.intro}</p>
      {stories.length === 0 && <p>{words.none}</p>}
      <ul className="stories">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryCard chain={chain} story={story} own={own.includes(story.id)} language={language} />
          </li>
        ))}
      </ul>
      <RecordForm chain={chain} own={own} language={language} />
      <Edits language={language} />
      <Keys language={language} />
    </article>
  )
}

/** Ids of the stories that stand in the open file itself, and so can be changed. */
function useOwnStories(chain: Chain): readonly string[] {
  const source = useInputs((inputs) => inputs.source)
  const [own, setOwn] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    if (source !== undefined)
      void sourceText(source).then((text) => {
        if (current && text !== undefined) setOwn(ownStories(text, chain))
      })
    return () => {
      current = false
    }
  }, [source, chain])
  return own
}

type CardProps = { readonly chain: Chain; readonly story: Story; readonly own: boolean; readonly language: Language }

function StoryCard({ chain, story, own, language }: CardProps) {
  const words = presentWords[language]
  const title = say(story.title, language)
  return (
    <section className="story" aria-label={title}>
      <h3>{title}</h3>
      <p className="help">
        {say(story.summary, language)} {words.steps(story.steps.length)}.
      </p>
      <button
        ref={useFocusWhenLeft(story.id)}
        type="button"
        className="button button-primary"
        aria-label={words.startNamed(title)}
        onClick={() => startOnFullScreen(story)}
      >
        <Icon name="present" />
        {words.start}
      </button>
      {own && <StepList chain={chain} story={story} language={language} />}
    </section>
  )
}

// Who ends a story goes on where it was started.
function useFocusWhenLeft(story: string) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (usePresenting.getState().left !== story) return
    usePresenting.setState({ left: undefined })
    button.current?.focus()
  }, [story])
  return button
}

function Keys({ language }: { language: Language }) {
  const words = presentWords[language]
  const letters = usePresenting((presenting) => presenting.letters)
  return (
    <>
      <p className="help">{words.keys(letters)}</p>
      <label className="check">
        <input type="checkbox" checked={letters} onChange={toggleLetters} />
        <span>{words.letters}</span>
      </label>
    </>
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
