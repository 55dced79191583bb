// Findings of the source that say gap where the norm is met → what the source says, what we find at each place, and why they differ.

import type { Contradiction } from '../analysis/findContradictions'
import type { Judgement } from '../analysis/findings'
import { say } from '../chain/chain'
import type { Drawing } from '../pipeline'
import { showOnMap } from '../store/camera'
import { select } from '../store/inputs'
import { formatSelection, type Selection } from '../store/selection'
import { contradictionWords, describeContradiction } from '../words/contradictions'
import { describePlace } from '../words/places'
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
            <Places met={met} drawing={drawing} about={about} />
            <StatementNote statement={finding} chain={chain} language={language} />
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

function Places({ met, drawing, about }: { met: readonly Judgement[]; drawing: Drawing; about: Selection | undefined }) {
  const { chain, view, language } = drawing
  const places = met.map((judgement) => ({
    place: describePlace(chain, judgement.at, language),
    subject: subjectOfPlace(judgement.at, view),
    sentence: describeContradiction(chain, judgement, language),
  }))
  const isHere = ({ subject }: { subject: Selection }) => about !== undefined && formatSelection(subject) === formatSelection(about)
  const others = places.filter((one) => !isHere(one))
  return (
    <>
      {places.filter(isHere).map(({ place, sentence }) => (
        <p key={place}>{sentence}</p>
      ))}
      {others.length > 0 && (
        <ul className="gap-links">
          {others.map(({ place, subject, sentence }) => (
            <li key={place}>
              <button type="button" className="gap-link" onClick={() => open(subject)}>
                <span className="gap-link-text">
                  <span className="gap-link-place">{place}</span>
                  <span>{sentence}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function open(subject: Selection): void {
  select(subject)
  showOnMap(subject)
}
