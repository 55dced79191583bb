// All gaps under the lens, grouped as the person likes, with where routes fail, the coverage by norm and what else the source concludes.

import { findContradictions, type Contradiction } from '../analysis/findContradictions'
import type { Gap } from '../analysis/findings'
import { say } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { holdsWords } from '../chain/fold'
import { dimensionOf, indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { placeOf } from '../map/placeOf'
import { changeGapTools, groupings, useGapTools, type Grouping } from '../store/gapTools'
import { changeView } from '../store/inputs'
import { describeUnanswered } from '../words/availability'
import { panelWords } from '../words/panels'
import { axesOfGap } from './axesOfGap'
import { ContradictionList } from './ContradictionList'
import { CopyGaps } from './CopyMemo'
import { CoverageByNorm } from './CoverageByNorm'
import { FindingList } from './FindingList'
import { GapLinks } from './GapLinks'
import { listsGaps } from './gapsTitle'
import { groupGaps } from './groupGaps'
import { LeadingNorms } from './LeadingNorms'
import { PanelSection } from './PanelSection'
import { RouteProblems } from './RouteProblems'
import { gapWords } from '../words/gaps'
import { describePlace } from '../words/places'

export function GapList({ drawing }: { drawing: Drawing }) {
  const { chain, view } = drawing
  const { text } = useGapTools(chain)
  const isJudged = listsGaps(drawing)
  // Without norms there is no field to search with: what was typed in it must not go on hiding things.
  const sought = isJudged ? text : ''
  return (
    <>
      {isJudged ? <NormGaps drawing={drawing} /> : <NoNorms drawing={drawing} />}
      <ContradictionList contradictions={findContradictions(drawing, (met) => tells(met, sought, drawing))} drawing={drawing} />
      {(view.norm === undefined || !isJudged) && <RouteProblems drawing={drawing} tells={(sentence) => holdsWords(sentence, sought)} />}
      {isJudged && <CoverageByNorm drawing={drawing} />}
      <RestOfSource drawing={drawing} contradictions={findContradictions(drawing)} />
    </>
  )
}

function NormGaps({ drawing }: { drawing: Drawing }) {
  const { chain, view, findings, language } = drawing
  const words = panelWords[language].gaps
  const { text, grouping } = useGapTools(chain)
  const gaps = findings.gaps.filter((gap) => tells(gap, text, drawing))
  const here = findings.gaps.filter(({ id }) => placeOf({ kind: 'gap', id }, drawing) !== undefined).length
  const hiding = gaps.filter(({ mayHide }) => mayHide.length > 0).length
  const unanswered = describeUnanswered(chain, view.where, language)
  const leads = findings.gaps.some((gap) => axesOfGap(gap, drawing) !== undefined)
  return (
    <>
      <p className="help">
        {words.intro} {leads && words.here(here)} {gapWords[language].someMayHide(hiding, gaps.length)}
      </p>
      {unanswered !== '' && findings.gaps.length > 0 && <p className="help">{unanswered}</p>}
      <div className="detail-actions">
        <CopyGaps drawing={drawing} />
      </div>
      {view.norm === undefined && text.trim() === '' && <LeadingNorms drawing={drawing} />}
      <div className="gap-tools">
        <label className="field">
          <span className="unseen">{words.find}</span>
          <input
            type="search"
            placeholder={words.find}
            value={text}
            onChange={(event) => changeGapTools(chain, { text: event.target.value })}
          />
        </label>
        <label className="field">
          <span className="unseen">{words.groupBy}</span>
          <select value={grouping} onChange={(event) => changeGapTools(chain, { grouping: groupingOf(event.target.value) })}>
            {groupings.map((id) => (
              <option key={id} value={id}>
                {words.groupBy}: {nameOfGrouping(id, drawing).toLocaleLowerCase(language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="small quiet" role="status">
        {text.trim() !== '' && gaps.length > 0 && words.found(gaps.length, findings.gaps.length)}
      </p>
      {findings.gaps.length === 0 && <p>{words.none}</p>}
      {findings.gaps.length > 0 && gaps.length === 0 && <p>{words.noneFound}</p>}
      {groupGaps(gaps, { grouping, drawing }).map((group) => (
        <PanelSection key={group.id} title={`${group.name} (${group.gaps.length})`}>
          <GapLinks
            gaps={group.gaps}
            drawing={drawing}
            without={grouping === 'norm' ? 'norm' : grouping === 'place' ? 'place' : undefined}
          />
        </PanelSection>
      ))}
    </>
  )
}

// Why no gaps of norms are listed, and what to do about it. What is wrong with the routes is found without norms.
function NoNorms({ drawing: { chain, language } }: { drawing: Drawing }) {
  const words = panelWords[language].gaps
  return (
    <>
      <p>{chain.norms.length === 0 ? words.noNorms : words.noneShown}</p>
      {chain.norms.length === 0 ? (
        <p className="help">{words.addNorms}</p>
      ) : (
        <div className="detail-actions">
          <button type="button" className="button button-primary" onClick={() => changeView(({ norm: _none, ...view }) => view)}>
            {words.showAllNorms}
          </button>
        </div>
      )}
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
  return holdsWords(`${describePlace(chain, gap.at, language)} ${say(indexChain(chain).norms.get(gap.norm)?.name, language)}`, text)
}

function groupingOf(value: string): Grouping {
  return groupings.find((grouping) => grouping === value) ?? 'severity'
}

function nameOfGrouping(grouping: Grouping, { chain, language }: Drawing): string {
  if (grouping === dimensionIds.professional || grouping === dimensionIds.stage)
    return say(dimensionOf(chain, grouping).dimension.name, language)
  return panelWords[language].gaps.groupings[grouping]
}
