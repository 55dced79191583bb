// Where a statement stands → "Trimbos-instituut 2022, 4.1, aanbeveling 8": sources by who made them, as their titles stand elsewhere.

import { say, type Chain, type Citation, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'

/** Places in one source are named together, each source once, in the order in which they are cited. */
export function describeCitations(chain: Chain, citations: readonly Citation[], language: Language): string {
  const places = new Map<string, Set<string>>()
  for (const { source, at } of citations) {
    const known = places.get(source) ?? new Set<string>()
    places.set(source, known)
    const place = say(at, language)
    if (place !== '') known.add(place)
  }
  return [...places].map(([source, at]) => [sourceName(chain, source, language), ...at].join(', ')).join('; ')
}

/** The same as plain facts, for programs. */
export function plainCitations(citations: readonly Citation[], language: Language): readonly object[] {
  return citations.map((citation) => (citation.at === undefined ? citation : { ...citation, at: say(citation.at, language) }))
}

/** Who made it and when: "Trimbos-instituut 2022". */
export function sourceName(chain: Chain, id: string, language: Language): string {
  const source = indexChain(chain).sources.get(id)
  const maker = source?.authors ?? source?.publisher ?? (say(source?.title, language) || id)
  return source?.year === undefined ? maker : `${maker} ${source.year}`
}
