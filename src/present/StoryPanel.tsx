// The panel "Presenteren": the stories that there are, and how to start one.

import './stories.css'
import { say, type Language, type Story } from '../chain/chain'
import type { Drawing } from '../pipeline'
import { presentWords } from '../words/present'
import { storiesOf } from './storiesOf'
import { startOnFullScreen } from './walkStory'

export default function StoryPanel({ drawing: { chain, language } }: { drawing: Drawing }) {
  const words = presentWords[language]
  const stories = storiesOf(chain)
  return (
    <article>
      <h2>{words.title}</h2>
      <p className="help">{words.intro}</p>
      {stories.length === 0 && <p>{words.none}</p>}
      <ul className="stories">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryCard story={story} language={language} />
          </li>
        ))}
      </ul>
      <p className="help">{words.keys}</p>
    </article>
  )
}

function StoryCard({ story, language }: { story: Story; language: Language }) {
  const words = presentWords[language]
  const title = say(story.title, language)
  return (
    <section className="story" aria-label={title}>
      <h3>{title}</h3>
      <p className="help">
        {say(story.summary, language)} {words.steps(story.steps.length)}.
      </p>
      <button type="button" className="button button-primary" aria-label={words.startNamed(title)} onClick={() => startOnFullScreen(story)}>
        {words.start}
      </button>
    </section>
  )
}
