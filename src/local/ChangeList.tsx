// Two chains → what the second has, lacks and has otherwise, the gaps first.

import { useMemo } from 'react'
import { compareFindings } from '../analysis/compareFindings'
import { judgeChain } from '../analysis/judgeChain'
import { say, type Chain } from '../chain/chain'
import { compareChains, isSame, membershipChanges, type ChainChange, type InterventionChange } from '../chain/compareChains'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import { CopyChanges } from '../panels/CopyMemo'
import { GapLinks } from '../panels/GapLinks'
import { InterventionLink } from '../panels/InterventionLinks'
import { PanelSection } from '../panels/PanelSection'
import type { Drawing } from '../pipeline'
import { changeWords, describeChange, describeGapChange, describeOthers } from '../words/changes'

type ChangesProps = { readonly before: Chain; readonly after: Chain; readonly drawing: Drawing }

export function ChangeList({ before, after, drawing }: ChangesProps) {
  const { language, view } = drawing
  const words = changeWords[language]
  const change = useMemo(() => compareChains(before, after, [view.rows, view.columns]), [before, after, view.rows, view.columns])
  const gaps = useMemo(() => compareFindings(judge(before, drawing), judge(after, drawing)), [before, after, drawing])
  const compared = useMemo(() => ({ before, after, change, gaps }), [before, after, change, gaps])
  if (isSame(change) && gaps.opened.length + gaps.closed.length === 0) return <p>{words.same}</p>
  return (
    <>
      <CopyChanges compared={compared} language={language} />
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
  return judgeChain(chain, knows ? view : { ...view, rows: dimensionIds.professional, columns: dimensionIds.stage })
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
          const now = indexChain(after).interventions.get(id)
          const name = say((now ?? indexChain(before).interventions.get(id))?.name, language)
          const memberships = membershipChanges(before, after, id)
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

function Others({ change, language }: { change: ChainChange; language: Drawing['language'] }) {
  const sentences = describeOthers(change, language)
  if (sentences.length === 0) return null
  return (
    <PanelSection title={changeWords[language].others}>
      <ul className="links">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </PanelSection>
  )
}
