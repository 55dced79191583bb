// The sources of the chain by their whole titles, once, under details that cite them by their short names.

import { say, type Chain, type Language } from '../chain/chain'
import { sourceName } from '../words/citations'
import { detailWords } from '../words/details'

export function SourceList({ chain, language }: { chain: Chain; language: Language }) {
  if (chain.sources.length === 0) return null
  return (
    <details className="filter source-list">
      <summary>{detailWords[language].allSources(chain.sources.length)}</summary>
      <ul>
        {chain.sources.map(({ id, title }) => (
          <li key={id}>
            <strong>{sourceName(chain, id, language)}</strong>
            <p>{say(title, language)}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
