// What is on offer, in one line: by whom, from where, whether it is carried out, and whether it is to be had here.

import { availability } from '../chain/availability'
import { say, type Chain, type Language, type Membership } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import type { Place } from '../chain/select'
import { standingWords } from './availability'
import { gapWords } from './gaps'
import { valueName } from './places'
import { besides, list } from './sentences'
import { firstFew } from './firstFew'

const told = [dimensionIds.professional, dimensionIds.scope, dimensionIds.status, availability.dimension]

/** A longer list of names is no line any more. */
const most = 3

/**
 * "Uitvoerder: Docent (voert uit) · Herkomst: Nederlands aanbod · Status: In ontwikkeling"; what the chain knows no dimension for is left out,
 * and so is the dimension `said`, of which the reader has just been told. Of many names those that the place `at` is about come first.
 */
export function describeOffer(
  chain: Chain,
  id: string,
  { language, said, at = {} }: { readonly language: Language; readonly said?: string | undefined; readonly at?: Place },
): string {
  const { dimensions, interventions } = indexChain(chain)
  const parts = told
    .filter((dimension) => dimension !== said)
    .flatMap((dimension) => {
      const found = dimensions.get(dimension)?.dimension
      if (found === undefined) return []
      const isHere = ({ value }: Membership): number => Number(value === at[dimension])
      const held = interventions.get(id)?.memberships[dimension]?.toSorted((a, b) => isHere(b) - isHere(a))
      const called = held?.map(({ value, as }) => {
        const capacity = say(found.as.find((other) => other.id === as)?.name, language)
        return `${valueName(chain, { dimension, value }, language)}${capacity === '' ? '' : ` (${capacity.toLocaleLowerCase(language)})`}`
      })
      // Under different limits an intervention may have the same value twice.
      const names = [...new Set(called)]
      return [`${say(found.name, language)}: ${list(firstFew(names, most, language), language) || unsaid(dimension, language)}`]
    })
  return besides(parts)
}

// A source leaves something out; whether it is to be had here is something that somebody here knows, or doesn't.
function unsaid(dimension: string, language: Language): string {
  const isLocal = dimension === availability.dimension
  return isLocal ? standingWords[language].unknown.toLocaleLowerCase(language) : gapWords[language].unsaid
}
