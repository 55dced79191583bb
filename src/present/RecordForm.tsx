// What is on the map → a step of a story of the open file, or of a new one.

import type { SubmitEvent } from 'react'
import { say, type Chain, type Language } from '../chain/chain'
import { freshId } from '../chain/fold'
import { TextField } from '../controls/TextField'
import { useTypedFields } from '../controls/typedFields'
import { PanelSection } from '../panels/PanelSection'
import { announce } from '../store/announcements'
import { interfaceWords } from '../words/interface'
import { presentWords } from '../words/present'
import { record } from './editStory'
import { StepFields } from './StepFields'

const newStory = '(new)'

/** `own`: ids of the stories that stand in the file itself. */
export function RecordForm({ chain, own, language }: { chain: Chain; own: readonly string[]; language: Language }) {
  const words = presentWords[language]
  const { missing } = interfaceWords[language].app
  const { field, valueOf, write, clear } = useTypedFields(`step of ${chain.id}`)
  const story = valueOf('story')
  const target = own.includes(story) ? story : (own[0] ?? newStory)
  const chosen = story === newStory ? newStory : target
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const storyTitle = valueOf('story-title')
    const recording = {
      story: chosen === newStory ? freshId(storyTitle, new Set(chain.stories.map(({ id }) => id)), 'story') : chosen,
      storyTitle,
      title: valueOf('title'),
      say: valueOf('say'),
      note: valueOf('note'),
    }
    void record(recording, chain).then((done) => {
      if (!done) return
      clear()
      write('story', recording.story)
      announce((spoken) => presentWords[spoken].recorded(recording.title))
    })
  }
  return (
    <PanelSection title={words.record} help={words.recordHelp}>
      <form className="record" onSubmit={submit}>
        <label className="field">
          <span>{words.inStory}</span>
          <select value={chosen} onChange={(event) => write('story', event.target.value)}>
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
          <TextField {...field('story-title')} label={words.storyTitle} missing={missing(words.storyTitle)} maxLength={120} />
        )}
        <StepFields field={field} language={language} />
        <button type="submit" className="button button-outline">
          {words.recordButton}
        </button>
      </form>
    </PanelSection>
  )
}
