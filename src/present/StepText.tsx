// What a step tells the audience: its title, what there is to say, and the gap when it is about one.

import type { Gap } from '../analysis/findings'
import { say, type Chain, type Language, type Story, type StoryStep } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeGap } from '../words/gaps'
import { presentWords } from '../words/present'

/** Names listed at a gap; more cannot be taken in. */
const listed = 4

type Props = {
  readonly chain: Chain
  readonly story: Story
  readonly step: StoryStep
  /** Gaps in the step's focus. */
  readonly gaps: readonly Gap[]
  readonly language: Language
}

export function StepText({ chain, story, step, gaps, language }: Props) {
  return (
    <div className="present-text">
      <p className="present-story">{say(story.title, language)}</p>
      <h1>{say(step.title, language)}</h1>
      {step.say !== undefined && <p className="present-say">{say(step.say, language)}</p>}
      {gaps.map((gap) => (
        <GapText key={gap.id} chain={chain} gap={gap} language={language} />
      ))}
    </div>
  )
}

function GapText({ chain, gap, language }: { chain: Chain; gap: Gap; language: Language }) {
  const words = presentWords[language]
  return (
    <div className="present-gap">
      <h2>{words.gap}</h2>
      <p>{describeGap(chain, gap, language)}</p>
      <Names title={words.couldFill} ids={gap.candidates} chain={chain} language={language} />
      <Names title={words.almost} ids={gap.nearMisses.map(({ id }) => id)} chain={chain} language={language} />
    </div>
  )
}

type NamesProps = { readonly title: string; readonly ids: readonly string[]; readonly chain: Chain; readonly language: Language }

function Names({ title, ids, chain, language }: NamesProps) {
  if (ids.length === 0) return null
  const names = ids.slice(0, listed).map((id) => say(indexChain(chain).interventions.get(id)?.name, language))
  const rest = ids.length - names.length
  return (
    <p>
      <strong>{title}:</strong> {names.join(', ')}
      {rest > 0 && ` ${presentWords[language].andMore(rest)}`}
    </p>
  )
}
