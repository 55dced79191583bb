// What would change if … : leave out, count in, let statuses count; and which gaps that opens and closes.

import { useId, useMemo, useState } from 'react'
import { compareFindings } from '../analysis/compareFindings'
import type { Gap } from '../analysis/findings'
import { judgeChain } from '../analysis/judgeChain'
import { say, type Dimension } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { Button } from '../controls/Button'
import { FoldedPart } from '../controls/FoldedPart'
import { Icon } from '../controls/Icon'
import type { Drawing } from '../pipeline'
import { useView } from '../store/derive'
import { changeView } from '../store/inputs'
import { hasWhatIf, withCounted, withCountedValue, withLeftOut, withoutWhatIf } from '../store/whatIf'
import { interfaceWords } from '../words/interface'
import { panelWords } from '../words/panels'
import { countableDimensions } from './countableDimensions'
import { GapLinks } from './GapLinks'
import { PanelSection } from './PanelSection'
import { describePlace } from '../words/places'

export function WhatIfPanel({ drawing }: { drawing: Drawing }) {
  const { chain, language } = drawing
  const view = useView()
  const words = panelWords[language].whatIf
  const countable = countableDimensions(chain, view.whatIf.count)
  return (
    <>
      <p className="help">{words.intro}</p>
      {countable.length > 0 && (
        <PanelSection title={words.count}>
          {countable.map((dimension) => (
            <CountedValues key={dimension.id} dimension={dimension} drawing={drawing} />
          ))}
        </PanelSection>
      )}
      <Chosen
        title={words.without}
        ids={view.whatIf.without}
        drawing={drawing}
        onToggle={(id) => changeView((current) => withLeftOut(current, id))}
      />
      <Chosen
        title={words.with}
        ids={view.whatIf.with}
        drawing={drawing}
        onToggle={(id) => changeView((current) => withCounted(current, id))}
      />
      <Outcome drawing={drawing} />
    </>
  )
}

function CountedValues({ dimension, drawing: { language } }: { dimension: Dimension; drawing: Drawing }) {
  const view = useView()
  const counted = view.whatIf.count[dimension.id]
  return (
    <FoldedPart name={say(dimension.name, language)} isUsed={counted !== undefined} count={counted?.length}>
      {dimension.values.map((value) => (
        <label key={value.id} className="check">
          <input
            type="checkbox"
            checked={counted?.includes(value.id) ?? false}
            onChange={() => changeView((current) => withCountedValue(current, dimension.id, value.id))}
          />
          <span>{say(value.name, language)}</span>
        </label>
      ))}
    </FoldedPart>
  )
}

type ChosenProps = {
  readonly title: string
  readonly ids: readonly string[]
  readonly drawing: Drawing
  readonly onToggle: (id: string) => void
}

function Chosen({ title, ids, drawing: { chain, language }, onToggle }: ChosenProps) {
  const words = interfaceWords[language]
  const [text, setText] = useState('')
  const list = useId()
  const names = useMemo(() => new Map(chain.interventions.map(({ id, name }) => [say(name, language), id])), [chain, language])
  const choose = (value: string) => {
    const id = names.get(value)
    setText(id === undefined ? value : '')
    if (id !== undefined && !ids.includes(id)) onToggle(id)
  }
  return (
    <PanelSection title={title}>
      <ul className="chips">
        {ids.map((id) => {
          const name = say(indexChain(chain).interventions.get(id)?.name, language)
          return (
            <li key={id}>
              <button type="button" className="chip" aria-label={words.filters.remove(name)} onClick={() => onToggle(id)}>
                <span>{name}</span>
                <Icon name="close" />
              </button>
            </li>
          )
        })}
      </ul>
      <label className="field">
        <span className="unseen">
          {title}: {panelWords[language].whatIf.add}
        </span>
        <input list={list} value={text} placeholder={panelWords[language].whatIf.add} onChange={(event) => choose(event.target.value)} />
      </label>
      <datalist id={list}>
        {[...names.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </PanelSection>
  )
}

function Outcome({ drawing }: { drawing: Drawing }) {
  const { chain, view, findings, language } = drawing
  const words = panelWords[language].whatIf
  const change = useMemo(() => compareFindings(judgeChain(chain, withoutWhatIf(view)), findings), [chain, view, findings])
  const opened = change.opened.map(({ gap }) => gap)
  const closed = change.closed.map(({ gap }) => gap)
  const supposed = hasWhatIf(view)
  const counts = [opened.length > 0 ? words.opened(opened.length) : '', closed.length > 0 ? words.closed(closed.length) : '']
  const summary = counts.filter((count) => count !== '').join(', ') || words.nothing
  return (
    <>
      {opened.length > 0 && (
        <PanelSection title={words.opened(opened.length)}>
          <GapLinks gaps={opened} drawing={drawing} />
        </PanelSection>
      )}
      {closed.length > 0 && (
        <PanelSection title={words.closed(closed.length)}>
          <ClosedGaps gaps={closed} drawing={drawing} />
        </PanelSection>
      )}
      {/* In sight whatever is ticked above it; before that it would only cover what can be ticked. */}
      <div className={supposed ? 'what-if-outcome' : 'what-if-outcome what-if-idle'}>
        <p role="status">{supposed ? summary : ''}</p>
        <Button className="button button-outline" off={!supposed} onPress={() => changeView(withoutWhatIf)}>
          {interfaceWords[language].filters.unsuppose}
        </Button>
      </div>
    </>
  )
}

// A closed gap is no gap any more: there is nothing to open.
function ClosedGaps({ gaps, drawing: { chain, language } }: { gaps: readonly Gap[]; drawing: Drawing }) {
  return (
    <ul className="links">
      {gaps.map((gap) => (
        <li key={gap.id}>
          {describePlace(chain, gap.at, language)}{' '}
          <span className="quiet">{say(indexChain(chain).norms.get(gap.norm)?.name, language)}</span>
        </li>
      ))}
    </ul>
  )
}
