// Findings of the source that say gap where the norm is met → what the source says, what we find at each place, and why they differ.

import type { Contradiction } from '../analysis/findContradictions'
import type { Judgement } from '../analysis/findings'
import { say } from '../chain/chain'
import type { Drawing } from '../pipeline'
import { showOnMap } from '../store/camera'
import { select } from '../store/inputs'
import { formatSelection, type Selection } from '../store/selection'
import { contradictionWords, describeContradiction } from '../words/contradictions'
import { describePlace } from '../words/gaps'
import { PanelSection } from './PanelSection'
import { StatementNote } from './StatementNote'
import { subjectOfPlace } from './subjectOf'

type Props = {
  readonly contradictions: readonly Contradiction[]
  readonly drawing: Drawing
  /** What the panel is about already: a link to itself would lead nowhere. */
  readonly about?: Selection
}

export function ContradictionList({ contradictions, drawing, about }: Props) {
  const { chain, language } = drawing
  const words = contradictionWords[language]
  if (contradictions.length === 0) return null
  return (
    <PanelSection title={words.title} help={words.help}>
      <ul className="findings">
        {contradictions.map(({ finding, met }) => (
          <li key={finding.id}>
            <p>{say(finding.text, language)}</p>
            <ul className="gap-links">
              {met.map((judgement, index) => (
                <li key={index}>
                  <Met judgement={judgement} drawing={drawing} about={about} />
                </li>
              ))}
            </ul>
            <StatementNote statement={finding} chain={chain} language={language} />
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

function Met({ judgement, drawing, about }: { judgement: Judgement; drawing: Drawing; about: Selection | undefined }) {
  const { chain, view, language } = drawing
  const subject = subjectOfPlace(judgement.at, view)
  const sentence = describeContradiction(chain, judgement, language)
  if (about !== undefined && formatSelection(subject) === formatSelection(about)) return <p>{sentence}</p>
  const open = () => {
    select(subject)
    showOnMap(subject)
  }
  return (
    <button type="button" className="gap-link" onClick={open}>
      <span className="gap-link-text">
        <span className="gap-link-place">{describePlace(chain, judgement.at, language)}</span>
        <span>{sentence}</span>
      </span>
    </button>
  )
}
