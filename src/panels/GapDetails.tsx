// One gap: where, which norm, why, how sure, what comes near it and what could fill it.

import { useEffect, useMemo } from 'react'
import type { Gap } from '../analysis/findings'
import { judgeChain } from '../analysis/judgeChain'
import { lacksAt } from '../analysis/lacksAt'
import { say } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { announce } from '../store/announcements'
import { withCounted, withoutWhatIf } from '../store/whatIf'
import { changeView } from '../store/inputs'
import { detailWords } from '../words/details'
import { interfaceWords } from '../words/interface'
import { Citations } from './Citations'
import { DetailActions } from './DetailActions'
import { FindingList } from './FindingList'
import { InterventionLinks } from './InterventionLinks'
import { PanelSection } from './PanelSection'
import { RoutesHere } from './RoutesHere'
import { SeverityMark } from './SeverityMark'
import { StatementNote } from './StatementNote'
import { otherMisses } from './otherMisses'
import { describeGap, describeLack, describeMayHide, gapWords } from '../words/gaps'
import { describePlace } from '../words/places'
import { describeMisses } from '../words/misses'
import { describeOffer } from '../words/offer'
import { describeOutside } from '../words/outside'

export function GapDetails({ id, drawing }: { id: string; drawing: Drawing }) {
  const { chain, language, findings } = drawing
  const words = detailWords[language]
  const gap = findings.gaps.find((candidate) => candidate.id === id)
  if (gap === undefined) return <ClosedGap id={id} drawing={drawing} />
  const norm = indexChain(chain).norms.get(gap.norm)
  return (
    <article>
      <p className="kind kind-gap">
        <SeverityMark severity={gap.severity} language={language} /> {words.gap} ·{' '}
        {gapWords[language].severities[gap.severity].toLocaleLowerCase(language)}
      </p>
      <h2>{describePlace(chain, gap.at, language)}</h2>
      <p className="lead">{say(norm?.name, language)}</p>
      <DetailActions drawing={drawing} selection={{ kind: 'gap', id }} />
      <PanelSection title={words.reason}>
        <p>
          {describeGap(chain, gap, language)} {describeOutside(drawing, gap)}
        </p>
        <Citations citations={gap.sources} chain={chain} language={language} />
      </PanelSection>
      <Fillers gap={gap} drawing={drawing} />
      <Considered gap={gap} drawing={drawing} />
      {gap.at[dimensionIds.stage] !== undefined && <RoutesHere at={gap.at} drawing={drawing} />}
      <SourceSays gap={gap} drawing={drawing} />
    </article>
  )
}

// Who tries what would fill a gap sees it go: that is the answer, not a mistake.
function ClosedGap({ id, drawing: { chain, view, language } }: { id: string; drawing: Drawing }) {
  const words = detailWords[language]
  const gap = useMemo(() => judgeChain(chain, withoutWhatIf(view)).gaps.find((other) => other.id === id), [chain, view, id])
  const isClosed = gap !== undefined
  useEffect(() => {
    if (isClosed) announce((spoken) => detailWords[spoken].closedByWhatIf)
  }, [isClosed])
  if (gap === undefined) return <h2>{words.missing}</h2>
  return (
    <article>
      <h2>{describePlace(chain, gap.at, language)}</h2>
      <p className="lead">{say(indexChain(chain).norms.get(gap.norm)?.name, language)}</p>
      <p className="closed-gap">{words.closedByWhatIf}</p>
      <button type="button" className="button button-outline" onClick={() => changeView(withoutWhatIf)}>
        {interfaceWords[language].filters.unsuppose}
      </button>
    </article>
  )
}

function Fillers({ gap, drawing }: { gap: Gap; drawing: Drawing }) {
  const { chain, language } = drawing
  const words = detailWords[language]
  const lacks = new Map(gap.nearMisses.map((miss) => [miss.id, miss.lacks]))
  const misses = otherMisses(gap).map(({ id }) => id)
  const aboutIt = (id: string) => {
    const lack = lacks.get(id)
    return (
      <>
        {lack !== undefined && <p className="quiet">{describeLack(chain, { norm: gap.norm, lacks: lack }, language)}</p>}
        <p className="quiet small">
          {describeOffer(chain, id, { language, said: lack?.kind === 'condition' ? lack.dimension : undefined, at: gap.at })}
        </p>
      </>
    )
  }
  return (
    <>
      {gap.candidates.length > 0 && (
        <PanelSection title={words.candidates} help={words.candidatesHelp}>
          <InterventionLinks
            ids={gap.candidates}
            chain={chain}
            language={language}
            note={(id) => (
              <>
                {aboutIt(id)}
                <CountButton id={id} drawing={drawing} />
              </>
            )}
          />
        </PanelSection>
      )}
      {misses.length > 0 && (
        <PanelSection title={words.nearMisses} help={words.nearMissesHelp(misses.length)}>
          <InterventionLinks ids={misses} chain={chain} language={language} note={aboutIt} />
        </PanelSection>
      )}
    </>
  )
}

function CountButton({ id, drawing: { view, language } }: { id: string; drawing: Drawing }) {
  if (view.whatIf.with.includes(id)) return null
  return (
    <button type="button" className="button-link small" onClick={() => changeView((current) => withCounted(current, id))}>
      {detailWords[language].count}
    </button>
  )
}

function Considered({ gap, drawing: { chain, view, language } }: { gap: Gap; drawing: Drawing }) {
  const lacks = useMemo(() => lacksAt(chain, gap, view.whatIf), [chain, gap, view.whatIf])
  const words = detailWords[language]
  const rest = gap.evidence.filter((id) => !gap.counted.includes(id) && !gap.nearMisses.some((miss) => miss.id === id))
  return (
    <>
      {gap.counted.length > 0 && (
        <PanelSection title={words.counted}>
          <InterventionLinks ids={gap.counted} chain={chain} language={language} />
        </PanelSection>
      )}
      {rest.length > 0 && (
        <PanelSection title={words.considered}>
          <InterventionLinks
            ids={rest}
            chain={chain}
            language={language}
            note={(id) =>
              describeMisses(chain, { norm: gap.norm, lacks: lacks.get(id) ?? [] }, language).map((miss) => (
                <p key={miss} className="quiet small">
                  {miss}
                </p>
              ))
            }
          />
        </PanelSection>
      )}
      {gap.mayHide.length > 0 && (
        <PanelSection title={words.mayHide}>
          <ul className="links">
            {gap.mayHide.map((mayHide, index) => (
              <li key={index}>{describeMayHide(chain, mayHide, language)}</li>
            ))}
          </ul>
        </PanelSection>
      )}
    </>
  )
}

function SourceSays({ gap, drawing: { chain, language } }: { gap: Gap; drawing: Drawing }) {
  const words = detailWords[language]
  const norm = indexChain(chain).norms.get(gap.norm)
  const said = chain.findings.filter(({ id }) => gap.findings.includes(id))
  const otherwise = said.filter(({ says }) => says === 'covered')
  const same = said.filter((finding) => !otherwise.includes(finding))
  return (
    <>
      {same.length > 0 && (
        <PanelSection title={words.findings}>
          <FindingList findings={same} chain={chain} language={language} />
        </PanelSection>
      )}
      {otherwise.length > 0 && (
        <PanelSection title={gapWords[language].otherwise}>
          <FindingList findings={otherwise} chain={chain} language={language} />
        </PanelSection>
      )}
      {norm !== undefined && (
        <PanelSection title={words.norm}>
          <p>{say(norm.name, language)}</p>
          <StatementNote statement={norm} chain={chain} language={language} />
        </PanelSection>
      )}
    </>
  )
}
