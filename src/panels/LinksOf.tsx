// The links that begin or end at something, in words.

import { say, type Link, type LinkEnd } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { formatLinkEnd } from '../chain/linkEnd'
import type { Drawing } from '../pipeline'
import { select } from '../store/inputs'
import { detailWords } from '../words/details'
import { legendWords } from '../words/legend'
import { linkEndName } from '../words/routes'
import { InterventionLink } from './InterventionLinks'
import { PanelSection } from './PanelSection'
import { InferredTag, StatementNote } from './StatementNote'

/** `id` is an intervention's, or `dimension:value`. */
export function LinksOf({ id, drawing }: { id: string; drawing: Drawing }) {
  const { chain, language } = drawing
  const words = detailWords[language]
  const outgoing = chain.links.filter((link) => formatLinkEnd(link.from) === id)
  const incoming = chain.links.filter((link) => formatLinkEnd(link.to) === id)
  if (outgoing.length + incoming.length === 0) return null
  return (
    <PanelSection title={words.links}>
      {outgoing.length > 0 && <LinkGroup title={words.outgoing} links={outgoing} end="to" drawing={drawing} />}
      {incoming.length > 0 && <LinkGroup title={words.incoming} links={incoming} end="from" drawing={drawing} />}
    </PanelSection>
  )
}

type GroupProps = { readonly title: string; readonly links: readonly Link[]; readonly end: 'from' | 'to'; readonly drawing: Drawing }

function LinkGroup({ title, links, end, drawing }: GroupProps) {
  const { chain, language } = drawing
  const words = legendWords[language]
  return (
    <>
      <h4>{title}</h4>
      <ul className="links">
        {links.map((link) => (
          <li key={link.id}>
            {end === 'to' && <span className="quiet">{words.linkKinds[link.kind]} </span>}
            <EndName end={link[end]} drawing={drawing} />{' '}
            {end === 'from' && <span className="quiet">{words.linkKindsHere[link.kind]} </span>}
            {link.status !== 'existing' && <span className={`tag tag-${link.status}`}>{words.linkStatuses[link.status]}</span>}{' '}
            <InferredTag statement={link} language={language} />
            {link.name !== undefined && <p>{say(link.name, language)}</p>}
            <StatementNote statement={link} chain={chain} language={language} />
          </li>
        ))}
      </ul>
    </>
  )
}

export function EndName({ end, drawing }: { end: LinkEnd; drawing: Drawing }) {
  const { chain, language } = drawing
  const name = linkEndName(chain, end, language)
  switch (end.kind) {
    case 'intervention':
      return <InterventionLink id={end.id} name={name} />
    case 'value':
      return (
        <button type="button" className="button-link" onClick={() => select({ kind: 'value', dimension: end.dimension, id: end.id })}>
          {name}
        </button>
      )
    case 'outside':
      return (
        <span>
          {name} <span className="quiet">({detailWords[language].outsideChain})</span>
          {indexChain(chain).outside.get(end.id)?.summary !== undefined && (
            <span className="quiet"> {say(indexChain(chain).outside.get(end.id)?.summary, language)}</span>
          )}
        </span>
      )
  }
}
