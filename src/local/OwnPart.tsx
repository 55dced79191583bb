// What a municipality has and the chain has not: what was added of it, and a form to add more.

import type { SubmitEvent } from 'react'
import { say, type Chain, type Dimension, type Intervention, type Language } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import type { Drawing } from '../pipeline'
import { TextField } from '../controls/TextField'
import { useTypedFields } from '../controls/typedFields'
import { interfaceWords } from '../words/interface'
import { localWords } from '../words/local'
import { availability } from '../chain/availability'
import { selects } from '../chain/select'
import type { View } from '../chain/view'
import { ownChain } from './beside'
import { addOwn } from './fillIn'
import type { Answers } from './overlayText'
import { TickItem } from './TickItem'

type ListProps = { readonly interventions: readonly Intervention[]; readonly answers: Answers; readonly drawing: Drawing }

export function OwnList({ interventions, answers, drawing: { chain, view, language } }: ListProps) {
  const words = localWords[language]
  const title = words.own(interventions.length)
  if (interventions.length === 0) return null
  const outside = interventions.filter((intervention) => !selects(ownChain(chain), view.where, { intervention })).length
  return (
    <section className="tick-group" aria-label={title}>
      <h3>{title}</h3>
      {outside > 0 && <p className="help">{words.ownOutside(outside)}</p>}
      {interventions.map((intervention) => (
        <TickItem key={intervention.id} intervention={intervention} answer={answers.get(intervention.id)} language={language} isOwn />
      ))}
    </section>
  )
}

export function OwnForm({ base, view, language }: { readonly base: Chain; readonly view: View; readonly language: Language }) {
  const words = localWords[language]
  const { field, valueOf, write, clear } = useTypedFields(`own of ${base.id}`)
  const chosen = (dimension: string) => valueOf(dimension).split(' ').filter(Boolean)
  const asked = askedDimensions(base, view)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void addOwn({ name: valueOf('name'), values: Object.fromEntries(asked.map(({ id }) => [id, chosen(id)])) })
    clear()
  }
  return (
    <details className="filter local-own">
      <summary>{words.add}</summary>
      <form className="local-start" onSubmit={submit}>
        <p className="help">{words.addHelp}</p>
        <TextField
          {...field('name')}
          label={words.ownName}
          missing={interfaceWords[language].app.missing(words.ownName)}
          maxLength={200}
          autoComplete="off"
        />
        {asked.map((dimension) => (
          <ValuesField
            key={dimension.id}
            dimension={dimension}
            legend={dimension.id === dimensionIds.professional ? words.deliveredBy : say(dimension.name, language)}
            chosen={chosen(dimension.id)}
            onChange={(ids) => write(dimension.id, ids.join(' '))}
            language={language}
          />
        ))}
        <button type="submit" className="button button-primary">
          {words.addButton}
        </button>
      </form>
    </details>
  )
}

/** Who and when, and what the map is filtered by: what says nothing of that is left out there. */
function askedDimensions({ dimensions }: Chain, { where }: View): readonly Dimension[] {
  const ids = new Set<string>([dimensionIds.professional, dimensionIds.stage, ...Object.keys(where)])
  ids.delete(availability.dimension)
  return [...ids].flatMap((id) => dimensions.find((dimension) => dimension.id === id) ?? [])
}

type ValuesProps = {
  readonly legend: string
  readonly dimension: Dimension
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  readonly language: Language
}

function ValuesField({ legend, dimension, chosen, onChange, language }: ValuesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="local-values">
        {dimension.values.map(({ id, name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
            />
            <span>{say(name, language)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
