// The tick list: how far it is, what it does to the gaps, what is asked, and where it goes.

import { useDeferredValue, useMemo, useState } from 'react'
import { compareFindings } from '../analysis/compareFindings'
import { judgeChain } from '../analysis/judgeChain'
import { standings } from '../chain/availability'
import type { Chain } from '../chain/chain'
import { Icon } from '../controls/Icon'
import { LongList } from '../controls/LongList'
import { saveEdited } from '../panels/saveFile'
import { UndoChange } from '../panels/UndoChange'
import type { Drawing } from '../pipeline'
import { announce } from '../store/announcements'
import { useEditing } from '../store/editing'
import { interfaceWords } from '../words/interface'
import { localWords } from '../words/local'
import { ownChain } from './beside'
import { leaveOverlay, takeBack } from './fillIn'
import { readAnswers, readTitle, type Answers } from './overlayText'
import { OwnForm, OwnList } from './OwnPart'
import { ownItems } from './ownItems'
import { asksFor, isAskedFor, tickGroups, type TickSearch } from './tickGroups'
import { TickItem } from './TickItem'

type Props = { readonly base: Chain; readonly drawing: Drawing }

type Asked = { readonly search: TickSearch; readonly then: Answers }

export function FillPart({ base, drawing }: Props) {
  const { language, view } = drawing
  const words = localWords[language]
  const text = useEditing(({ now }) => now?.text ?? '')
  const answers = useMemo(() => readAnswers(text), [text])
  // With the answers as they were when it was asked: who answers what was still open keeps it in the list.
  const [asked, ask] = useState<Asked>({ search: { words: '', show: 'all', beyond: false }, then: answers })
  const deferred = useDeferredValue(asked)
  const groups = useMemo(
    () => tickGroups(base, deferred.search, { view, language, answers: deferred.then }),
    [base, deferred, view, language],
  )
  const own = useMemo(() => ownItems(ownChain(drawing.chain), base), [drawing.chain, base])
  const ownFound = own.filter((each) => isAskedFor(each, deferred.search, deferred.then))
  return (
    <>
      <p className="lead">{readTitle(text)}</p>
      <Progress answers={answers} base={base} drawing={drawing} beyond={asked.search.beyond} />
      <Tools language={language} />
      <AskedFields asked={asked.search} onChange={(next) => ask({ search: next, then: answers })} language={language} />
      <p className="help">{words.keys}</p>
      {groups.length + ownFound.length === 0 && <p>{words.nothing}</p>}
      <OwnForm base={base} view={view} language={language} />
      <OwnList interventions={ownFound} answers={answers} drawing={drawing} />
      {groups.map(({ id, name, interventions }) => (
        <section key={id} className="tick-group" aria-label={name}>
          <h3>{name}</h3>
          <LongList items={interventions} more={interfaceWords[language].app.showMore}>
            {(shown) =>
              shown.map((intervention) => (
                <TickItem key={intervention.id} intervention={intervention} answer={answers.get(intervention.id)} language={language} />
              ))
            }
          </LongList>
        </section>
      ))}
    </>
  )
}

function Progress({ answers, base, drawing, beyond }: Props & { readonly answers: Answers; readonly beyond: boolean }) {
  const { language, view, findings } = drawing
  const words = localWords[language]
  const asked = useMemo(() => asksFor(base, view, beyond), [base, view, beyond])
  const done = asked.filter(({ id }) => answers.get(id)?.standing !== undefined).length
  const before = useMemo(() => judgeChain(base, view), [base, view])
  const { opened, closed } = useMemo(() => compareFindings(before, findings), [before, findings])
  // What an earlier norm keeps from being judged is not solved.
  const filled = closed.filter(({ now }) => now !== 'not-judged')
  return (
    <div className="local-progress">
      <progress value={done} max={Math.max(1, asked.length)} aria-label={words.progress(done, asked.length)} />
      <p>{words.progress(done, asked.length)}</p>
      <p role="status">{words.gaps({ opened: opened.length, closed: filled.length })}</p>
      {opened.length > 0 && done < asked.length && <p className="help">{words.notYet}</p>}
    </div>
  )
}

function Tools({ language }: { language: Drawing['language'] }) {
  const words = localWords[language]
  const [saved, setSaved] = useState<string>()
  const save = () => {
    const file = saveEdited()
    setSaved(file)
    if (file !== undefined) announce((spoken) => localWords[spoken].saved(file))
  }
  return (
    <div className="local-tools">
      <button type="button" className="button button-primary" onClick={save}>
        <Icon name="export" />
        {words.save}
      </button>
      <UndoChange language={language} onUndo={takeBack} />
      <button type="button" className="button-link" onClick={leaveOverlay}>
        {words.stop}
      </button>
      {saved !== undefined && <p className="help">{words.saved(saved)}</p>}
    </div>
  )
}

type AskedProps = { readonly asked: TickSearch; readonly onChange: (asked: TickSearch) => void; readonly language: Drawing['language'] }

function AskedFields({ asked, onChange, language }: AskedProps) {
  const words = localWords[language]
  const shows = ['all', 'open', ...standings] as const
  return (
    <div className="local-asked">
      <label className="field">
        <span>{words.find}</span>
        <input type="search" value={asked.words} onChange={(event) => onChange({ ...asked, words: event.target.value })} />
      </label>
      <label className="field">
        <span>{words.show}</span>
        <select
          value={asked.show}
          onChange={(event) => onChange({ ...asked, show: shows.find((show) => show === event.target.value) ?? 'all' })}
        >
          {shows.map((show) => (
            <option key={show} value={show}>
              {words.shows[show]}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input type="checkbox" checked={asked.beyond} onChange={(event) => onChange({ ...asked, beyond: event.target.checked })} />
        <span>{words.beyond}</span>
      </label>
    </div>
  )
}
