// One intervention: what it is, for whom and by whom, on what grounds, and what it is tied to.

import { say, type Dimension, type Intervention } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { sayDate } from '../words/dates'
import { ageWords } from '../words/ages'
import { detailWords } from '../words/details'
import { Citations } from './Citations'
import { DetailActions } from './DetailActions'
import { ExternalLink } from './ExternalLink'
import { FigureList } from './FigureList'
import { GapLinks } from './GapLinks'
import { LinksOf } from './LinksOf'
import { MembershipList } from './MembershipList'
import { Fact, PanelSection } from './PanelSection'
import { InferredTag } from './StatementNote'
import { gapsAround } from './gapsAround'

export function InterventionDetails({ id, drawing }: { id: string; drawing: Drawing }) {
  const { chain, language, findings } = drawing
  const words = detailWords[language]
  const intervention = indexChain(chain).interventions.get(id)
  if (intervention === undefined) return <h2>{words.missing}</h2>
  const figures = chain.figures.filter((figure) => figure.interventions.includes(id))
  const gaps = gapsAround(findings.gaps, id)
  return (
    <article>
      <p className="kind">
        {words.intervention} <InferredTag statement={intervention} language={language} />
      </p>
      <h2>{say(intervention.name, language)}</h2>
      {intervention.summary !== undefined && <p className="lead">{say(intervention.summary, language)}</p>}
      <DetailActions drawing={drawing} selection={{ kind: 'intervention', id }} />
      <dl className="facts">
        <PlainFacts intervention={intervention} drawing={drawing} />
        {inReadingOrder(drawing).map((dimension) => (
          <MembershipList key={dimension.id} dimension={dimension} intervention={intervention} chain={chain} language={language} />
        ))}
      </dl>
      <PanelSection title={words.sources}>
        {say(intervention.why, language) !== '' && <p className="note">{say(intervention.why, language)}</p>}
        {intervention.sources.length === 0 ? (
          <p>{words.noSources}</p>
        ) : (
          <Citations citations={intervention.sources} chain={chain} language={language} />
        )}
      </PanelSection>
      <LinksOf id={id} drawing={drawing} />
      {figures.length > 0 && (
        <PanelSection title={words.figures}>
          <FigureList figures={figures} chain={chain} language={language} />
        </PanelSection>
      )}
      {gaps.length > 0 && (
        <PanelSection title={words.evidenceFor}>
          <GapLinks gaps={gaps} drawing={drawing} />
        </PanelSection>
      )}
    </article>
  )
}

function PlainFacts({ intervention, drawing: { language } }: { intervention: Intervention; drawing: Drawing }) {
  const words = detailWords[language]
  const { aka, url, ages, owner, contact, checked } = intervention
  return (
    <>
      {aka.length > 0 && <Fact name={words.aka}>{aka.join(', ')}</Fact>}
      {url !== undefined && (
        <Fact name={words.website}>
          <ExternalLink href={url} text={url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')} language={language} />
        </Fact>
      )}
      {ages !== undefined && <Fact name={words.ages}>{ageWords[language](ages)}</Fact>}
      {owner !== undefined && <Fact name={words.owner}>{owner}</Fact>}
      {contact !== undefined && <Fact name={words.contact}>{contact}</Fact>}
      {checked !== undefined && <Fact name={words.checked}>{sayDate(checked, language)}</Fact>}
    </>
  )
}

// The axes first: they say where on the map it stands.
function inReadingOrder({ chain, view }: Drawing): readonly Dimension[] {
  const rank = ({ id }: Dimension): number => (id === view.rows ? 0 : id === view.columns ? 1 : 2)
  return chain.dimensions.toSorted((a, b) => rank(a) - rank(b))
}
