// Where a statement stands → "Rapport over de preventie van cocaïnegebruik (2022), aanbeveling 8".

import { say, type Chain, type Citation, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'

export function describeCitation(chain: Chain, { source, at }: Citation, language: Language): string {
  return [sourceName(chain, source, language), at].filter((part) => part !== undefined).join(', ')
}

/** Places in one source are named together, each source once, in the order in which they are cited. */
export function describeCitations(chain: Chain, citations: readonly Citation[], language: Language): string {
  return cite(citations, (source) => sourceName(chain, source, language))
}

/** "Trimbos-instituut 2022", for where the whole title stands elsewhere. */
export function describeShortly(chain: Chain, citations: readonly Citation[], language: Language): string {
  return cite(citations, (id) => {
    const source = indexChain(chain).sources.get(id)
    return [source?.authors ?? source?.publisher ?? (say(source?.title, language) || id), source?.year]
      .filter((part) => part !== undefined)
      .join(' ')
  })
}

function cite(citations: readonly Citation[], name: (source: string) => string): string {
  const places = new Map<string, Set<string>>()
  for (const { source, at } of citations) {
    const known = places.get(source) ?? new Set<string>()
    places.set(source, known)
    if (at !== undefined) known.add(at)
  }
  return [...places].map(([source, at]) => [name(source), ...at].join(', ')).join('; ')
}

function sourceName(chain: Chain, id: string, language: Language): string {
  const source = indexChain(chain).sources.get(id)
  const title = say(source?.title, language) || id
  return source?.year === undefined ? title : `${title} (${source.year})`
}
