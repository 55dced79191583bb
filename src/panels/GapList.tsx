// All gaps under the lens, grouped as the person likes, with the coverage by norm and what else the source concludes.

import { useState } from 'react'
import { findContradictions, type Contradiction } from '../analysis/findContradictions'
import type { Gap } from '../analysis/findings'
import { say, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { interfaceWords } from '../words/interface'
import { panelWords } from '../words/panels'
import { ContradictionList } from './ContradictionList'
import { CoverageByNorm } from './CoverageByNorm'
import { FindingList } from './FindingList'
import { GapLinks } from './GapLinks'
import { groupGaps, type Grouping } from './groupGaps'
import { PanelSection } from './PanelSection'
import { RouteProblems } from './RouteProblems'
import { describePlace } from '../words/gaps'

export function GapList({ drawing }: { drawing: Drawing }) {
  const { chain, findings, language, view } = drawing
  const words = panelWords[language].gaps
  const [grouping, setGrouping] = useState<Grouping>('severity')
  const [text, setText] = useState('')
  if (chain.norms.length === 0) return <Empty drawing={drawing} text={words.noNorms} />
  if (view.norm === 'none') return <Empty drawing={drawing} text={words.noneShown} />
  const gaps = findings.gaps.filter((gap) => tells(gap, text, drawing))
  const contradictions = findContradictions(drawing)
  return (
    <>
      <h2>{words.total(findings.gaps.length)}</h2>
      <p className="help">{words.intro}</p>
      <div className="gap-tools">
        <label className="field">
          <span className="unseen">{words.find}</span>
          <input type="search" placeholder={words.find} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <label className="field">
          <span className="unseen">{words.groupBy}</span>
          <select value={grouping} onChange={(event) => setGrouping(groupingOf(event.target.value))}>
            {(['severity', 'norm', 'place'] as const).map((id) => (
              <option key={id} value={id}>
                {words.groupBy}: {words.groupings[id].toLocaleLowerCase(language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {findings.gaps.length === 0 && <p>{words.none}</p>}
      {groupGaps(gaps, { grouping, drawing }).map((group) => (
        <PanelSection key={group.id} title={`${group.name} (${group.gaps.length})`}>
          <GapLinks
            gaps={group.gaps}
            drawing={drawing}
            without={grouping === 'norm' ? 'norm' : grouping === 'place' ? 'place' : undefined}
          />
        </PanelSection>
      ))}
      <ContradictionList contradictions={findContradictions(drawing, (met) => tells(met, text, drawing))} drawing={drawing} />
      {view.norm === undefined && <RouteProblems drawing={drawing} tells={(sentence) => holds(sentence, text, language)} />}
      <CoverageByNorm drawing={drawing} />
      <RestOfSource drawing={drawing} contradictions={contradictions} />
    </>
  )
}

function Empty({ drawing: { language }, text }: { drawing: Drawing; text: string }) {
  return (
    <>
      <h2>{interfaceWords[language].panels.gaps}</h2>
      <p>{text}</p>
    </>
  )
}

type RestProps = { readonly drawing: Drawing; readonly contradictions: readonly Contradiction[] }

function RestOfSource({ drawing: { chain, findings, language }, contradictions }: RestProps) {
  const words = panelWords[language].gaps
  const told = new Set([...findings.gaps.flatMap((gap) => gap.findings), ...contradictions.map(({ finding }) => finding.id)])
  const rest = chain.findings.filter(({ id }) => !told.has(id))
  if (rest.length === 0) return null
  return (
    <PanelSection title={words.onlyBySource} help={words.onlyBySourceHelp}>
      <FindingList findings={rest} chain={chain} language={language} />
    </PanelSection>
  )
}

function tells(gap: Pick<Gap, 'at' | 'norm'>, text: string, { chain, language }: Drawing): boolean {
  return holds(`${describePlace(chain, gap.at, language)} ${say(indexChain(chain).norms.get(gap.norm)?.name, language)}`, text, language)
}

function holds(sentence: string, text: string, language: Language): boolean {
  return sentence.toLocaleLowerCase(language).includes(text.trim().toLocaleLowerCase(language))
}

function groupingOf(value: string): Grouping {
  return value === 'norm' || value === 'place' ? value : 'severity'
}
