// A person in a few words → the interventions that fit, by whom, why, and the next step up or down.

import { useMemo, useState } from 'react'
import { matchCare, type Match } from '../analysis/matchCare'
import { say, type Dimension, type Selector } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import { LongList } from '../controls/LongList'
import type { Drawing } from '../pipeline'
import { interfaceWords } from '../words/interface'
import { panelWords } from '../words/panels'
import { describeContact, describeReason, matchWords } from '../words/match'
import { InterventionLink } from './InterventionLinks'
import { EndName } from './LinksOf'
import { personDimensions } from './personDimensions'

/** More would be a catalogue, not advice; the rest comes on request. */
const first = 12

export function MatchPanel({ drawing }: { drawing: Drawing }) {
  const { chain, language } = drawing
  const words = panelWords[language].match
  const [person, setPerson] = useState<Selector>({})
  const known = Object.keys(person).length > 0
  const matches = useMemo(() => (known ? matchCare(chain, person) : []), [chain, person, known])
  const choose = (dimension: string, value: string) => {
    const { [dimension]: _old, ...rest } = person
    setPerson(value === '' ? rest : { ...rest, [dimension]: { in: [value] } })
  }
  return (
    <>
      <p className="help">{words.intro}</p>
      <div className="settings">
        {personDimensions(chain).map((dimension) => (
          <PersonField
            key={dimension.id}
            dimension={dimension}
            language={language}
            value={person[dimension.id]?.in?.[0] ?? ''}
            onChange={(value) => choose(dimension.id, value)}
          />
        ))}
      </div>
      <p className="result" role="status">
        {/* New for each person, so that the same outcome is read out again. */}
        <span key={JSON.stringify(person)}>
          {known ? (matches.length === 0 ? words.none : words.results(matches.length)) : words.choose}
        </span>
      </p>
      <LongList items={matches} first={first} more={interfaceWords[language].app.showMore}>
        {(shown) => (
          <ol className="matches">
            {shown.map((match) => (
              <MatchEntry key={match.id} match={match} drawing={drawing} />
            ))}
          </ol>
        )}
      </LongList>
    </>
  )
}

type FieldProps = {
  readonly dimension: Dimension
  readonly language: Drawing['language']
  readonly value: string
  readonly onChange: (value: string) => void
}

function PersonField({ dimension, language, value, onChange }: FieldProps) {
  return (
    <label className="field">
      <span>{say(dimension.name, language)}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{panelWords[language].match.any}</option>
        {dimension.values.map((option) => (
          <option key={option.id} value={option.id}>
            {say(option.name, language)}
          </option>
        ))}
      </select>
    </label>
  )
}

function MatchEntry({ match, drawing }: { match: Match; drawing: Drawing }) {
  const { chain, language } = drawing
  const words = panelWords[language].match
  const index = indexChain(chain)
  const professionals = index.dimensions.get(dimensionIds.professional)
  const by = match.by.map(({ professional }) => say(professionals?.values.get(professional)?.name, language))
  return (
    <li>
      <InterventionLink id={match.id} name={say(index.interventions.get(match.id)?.name, language)} />
      <ul className="reasons">
        {match.reasons.map((reason, position) => (
          <li key={position} className={`reason reason-${reason.kind}`}>
            {describeReason(chain, reason, language)}
          </li>
        ))}
      </ul>
      {by.length > 0 && (
        <p className="small">
          {words.by}: {[...new Set(by)].join(', ')}
        </p>
      )}
      {describeContact(match, language).map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {match.next.map((step) => (
        <p key={step.link} className="small">
          {matchWords[language].directions[step.direction]}: <EndName end={step.to} drawing={drawing} />{' '}
          {matchWords[language].statuses[step.status]}
        </p>
      ))}
    </li>
  )
}
