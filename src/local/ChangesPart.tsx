// What differs between the open chain and another one: as a list, and as a lens on the map.

import { useEffect, useMemo, useRef, useState } from 'react'
import { compareFindings } from '../analysis/compareFindings'
import { judgeChain } from '../analysis/judgeChain'
import { say, type Chain } from '../chain/chain'
import { compareChains, compareMemberships, isSame, type ChainChange, type InterventionChange } from '../chain/compareChains'
import { indexChain } from '../chain/indexChain'
import { ChooseFile } from '../controls/ChooseFile'
import { GapLinks } from '../panels/GapLinks'
import { InterventionLink } from '../panels/InterventionLinks'
import { PanelSection } from '../panels/PanelSection'
import type { Drawing } from '../pipeline'
import { useEditing } from '../store/editing'
import { useInputs } from '../store/inputs'
import { library, libraryChain } from '../store/library'
import { readText } from '../store/readText'
import { changeWords, countChanges, describeChange, describeGapChange } from '../words/changes'
import { localWords } from '../words/local'
import { ownChain, showAlone, showBeside } from './beside'
import { baseOf, sayUnreadable } from './fillIn'

export function ChangesPart({ drawing }: { drawing: Drawing }) {
  const { chain, language } = drawing
  const after = ownChain(chain)
  const [before, setBefore] = useBefore(after)
  const words = localWords[language]
  const lens = chain.beside?.kind === 'version'
  return (
    <>
      <CompareWith after={after} before={before} onChoose={setBefore} language={language} />
      {before !== undefined && (
        <>
          <button
            type="button"
            className="button button-outline local-lens"
            aria-pressed={lens}
            onClick={() => (lens ? showAlone(chain) : showBeside(before, after))}
          >
            {lens ? words.hideLens : words.showLens}
          </button>
          <Changes before={before} after={after} drawing={drawing} />
        </>
      )}
    </>
  )
}

/** At first the chain that the open one lies over, if it lies over one. */
function useBefore(after: Chain) {
  const base = useEditing(({ now }) => now?.base?.chain)
  const source = useInputs((inputs) => inputs.source)
  const [before, setBefore] = useState<Chain | undefined>(base)
  useEffect(() => {
    if (base !== undefined || source === undefined) return undefined
    let current = true
    void baseOf(source).then((found) => {
      if (current) setBefore((known) => known ?? found?.chain)
    })
    return () => {
      current = false
    }
  }, [base, source])
  return [before === after ? undefined : before, setBefore] as const
}

type CompareProps = {
  readonly after: Chain
  readonly before: Chain | undefined
  readonly onChoose: (chain: Chain | undefined) => void
  readonly language: Drawing['language']
}

function CompareWith({ after, before, onChoose, language }: CompareProps) {
  const words = localWords[language]
  const known = library.filter(({ id }) => id !== after.id)
  const asked = useRef(0)
  // Of two that are read at once the last one asked for counts.
  const choose = async (reading: Promise<Chain | undefined>, keep: boolean) => {
    const number = ++asked.current
    const chain = await reading
    if (number === asked.current && (chain !== undefined || !keep)) onChoose(chain)
  }
  return (
    <div className="local-compare">
      <label className="field">
        <span>{words.compareWith}</span>
        <select
          value={known.find(({ id }) => id === before?.id)?.id ?? ''}
          onChange={(event) => void choose(libraryChain(event.target.value), false)}
        >
          <option value="">
            {before === undefined || known.some(({ id }) => id === before.id) ? words.choose : say(before.title, language)}
          </option>
          {known.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title, language)}
            </option>
          ))}
        </select>
      </label>
      <ChooseFile label={words.openFile} onChoose={(file) => void choose(readFile(file), true)} />
    </div>
  )
}

/** Undefined, and said, where it cannot be used. */
async function readFile(file: File): Promise<Chain | undefined> {
  const reading = await readText(await file.text(), file.name)
  if (reading !== undefined && reading.chain === undefined) sayUnreadable(file.name, reading.problems)
  return reading?.chain
}

type ChangesProps = { readonly before: Chain; readonly after: Chain; readonly drawing: Drawing }

function Changes({ before, after, drawing }: ChangesProps) {
  const { language, view } = drawing
  const words = changeWords[language]
  const change = useMemo(() => compareChains(before, after, [view.rows, view.columns]), [before, after, view.rows, view.columns])
  const gaps = useMemo(() => compareFindings(judge(before, drawing), judge(after, drawing)), [before, after, drawing])
  if (isSame(change)) return <p>{words.same}</p>
  return (
    <>
      <PanelSection title={`${words.opened} (${gaps.opened.length})`}>
        <GapLinks gaps={gaps.opened.map(({ gap }) => gap)} drawing={drawing} />
      </PanelSection>
      <PanelSection title={`${words.closed} (${gaps.closed.length})`}>
        <ul className="links">
          {gaps.closed.map(({ gap, now }) => (
            <li key={gap.id}>{describeGapChange(before, { gap, now: { state: now } }, language)}</li>
          ))}
        </ul>
      </PanelSection>
      {(['added', 'removed', 'moved', 'changed'] as const).map((kind) => (
        <KindOfChange key={kind} kind={kind} change={change} before={before} after={after} language={language} />
      ))}
      <Others change={change} language={language} />
    </>
  )
}

// Along axes that only one of the two has there is nothing to judge on the map; the gaps are the same on any axes.
function judge(chain: Chain, { view }: Drawing) {
  const { dimensions } = indexChain(chain)
  const knows = dimensions.has(view.rows) && dimensions.has(view.columns)
  return judgeChain(chain, knows ? view : { ...view, rows: 'professional', columns: 'stage' })
}

type KindProps = Pick<ChangesProps, 'before' | 'after'> & {
  readonly kind: InterventionChange['kind']
  readonly change: ChainChange
  readonly language: Drawing['language']
}

function KindOfChange({ kind, change, before, after, language }: KindProps) {
  const words = changeWords[language]
  const found = change.interventions.filter((each) => each.kind === kind)
  if (found.length === 0) return null
  return (
    <PanelSection title={`${words.interventions}: ${words.kinds[kind].toLocaleLowerCase(language)} (${found.length})`}>
      <ul className="links">
        {found.map(({ id, fields }) => {
          const [old, now] = [indexChain(before).interventions.get(id), indexChain(after).interventions.get(id)]
          const memberships = old === undefined || now === undefined ? [] : compareMemberships(old, now)
          const name = say((now ?? old)?.name, language)
          return (
            <li key={id}>
              {now === undefined ? name : <InterventionLink id={id} name={name} />}
              {kind === 'added' || kind === 'removed' ? null : (
                <span className="quiet small"> {describeChange(after, { fields, memberships }, language)}</span>
              )}
            </li>
          )
        })}
      </ul>
    </PanelSection>
  )
}

function Others({ change: { values, others }, language }: { change: ChainChange; language: Drawing['language'] }) {
  const words = changeWords[language]
  const lists = Object.entries({ values, ...others }).filter(([, changes]) => changes.length > 0)
  if (lists.length === 0) return null
  return (
    <PanelSection title={words.others}>
      <ul className="links">
        {lists.map(([list, changes]) => (
          <li key={list}>
            {words.lists[list as keyof typeof words.lists]}: {words.counts(countChanges(changes))}
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
