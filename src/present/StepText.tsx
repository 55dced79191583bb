// What a step tells the audience: its title, what there is to say, and the gap when it is about one.

import type { Gap } from '../analysis/findings'
import { say, type Chain, type Language, type Story, type StoryStep } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeGap } from '../words/gaps'
import { presentWords, sayNational } from '../words/present'

/** Names listed at a gap; more cannot be taken in. */
const listed = 4

/** Characters from which the letters become smaller, so that all of it can be seen; and what the part about gaps counts for. */
const longText = 520
const lengthOfGap = 240

type Props = {
  readonly chain: Chain
  readonly story: Story
  readonly step: StoryStep
  /** Gaps in the step's focus. */
  readonly gaps: readonly Gap[]
  readonly language: Language
}

export function StepText({ chain, story, step, gaps, language }: Props) {
  const length = say(step.say, language).length + (gaps.length === 0 ? 0 : lengthOfGap)
  const national = sayNational(chain, story, language)
  return (
    <div className="present-text" data-long={length > longText || undefined}>
      <div className="present-words">
        <p className="present-story">{say(story.title, language)}</p>
        <h1>{say(step.title, language)}</h1>
        {step.say !== undefined && <p className="present-say">{say(step.say, language)}</p>}
        {national !== '' && <p className="present-national">{national}</p>}
      </div>
      {gaps.length > 0 && <GapText chain={chain} gaps={gaps} language={language} />}
    </div>
  )
}

// One gap is explained; of several, the step itself tells where they are.
function GapText({ chain, gaps, language }: { chain: Chain; gaps: readonly Gap[]; language: Language }) {
  const words = presentWords[language]
  const [gap] = gaps
  const candidates = new Set(gaps.flatMap((each) => each.candidates))
  const misses = new Set(gaps.flatMap((each) => each.nearMisses.map(({ id }) => id)))
  return (
    <div className="present-gap">
      <h2>{words.gap(gaps.length)}</h2>
      {gaps.length === 1 && gap !== undefined && <p>{describeGap(chain, gap, language)}</p>}
      <Names title={words.couldFill} ids={[...candidates]} chain={chain} language={language} />
      <Names title={words.almost} ids={[...misses].filter((id) => !candidates.has(id))} chain={chain} language={language} />
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
