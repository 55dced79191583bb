// Sources of a statement: which document, where in it, and its own words.

import { say, type Chain, type Citation, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { sourceName } from '../words/citations'
import { ExternalLink } from './ExternalLink'

type Props = { readonly citations: readonly Citation[]; readonly chain: Chain; readonly language: Language }

export function Citations({ citations, chain, language }: Props) {
  if (citations.length === 0) return null
  return (
    <ul className="citations">
      {citations.map((citation, index) => (
        <li key={index}>
          <CitedSource citation={citation} chain={chain} language={language} />
          {citation.quote !== undefined && <q lang={chain.language}>{citation.quote}</q>}
        </li>
      ))}
    </ul>
  )
}

function CitedSource({ citation, chain, language }: { citation: Citation; chain: Chain; language: Language }) {
  const known = indexChain(chain).sources.get(citation.source)
  const short = sourceName(chain, citation.source, language)
  const place = say(citation.at, language)
  return (
    <span className="citation-source" title={say(known?.title, language)}>
      {known?.url === undefined ? short : <ExternalLink href={known.url} language={language} text={short} />}
      {place !== '' && `, ${place}`}
    </span>
  )
}
