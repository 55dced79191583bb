// Judged chain → the part of the memo about places that the source calls a gap while the norm is met there.

import type { Contradiction } from '../analysis/findContradictions'
import { say, type Chain, type Language } from '../chain/chain'
import { describeCitations } from '../words/citations'
import { contradictionWords, describeContradiction } from '../words/contradictions'
import { describePlace } from '../words/places'
import { listedContradictions, type Judged } from './judged'
import { heading, list, paragraph, type Block } from './memo'

export function contradictionBlocks(judged: Judged, language: Language): readonly Block[] {
  const found = listedContradictions(judged)
  if (found.length === 0) return []
  const words = contradictionWords[language]
  return [heading(2, words.title), ...paragraph(words.help), ...found.flatMap((one) => told(judged.chain, one, language))]
}

function told(chain: Chain, { finding, met }: Contradiction, language: Language): readonly Block[] {
  const { text, why, sources } = finding
  const cited = sources.length === 0 ? '' : ` (${describeCitations(chain, sources, language)})`
  const places = met.map((judgement) => {
    const place = describePlace(chain, judgement.at, language)
    return [`${place}: ${describeContradiction(chain, judgement, language)}`]
  })
  return [...paragraph({ strong: say(text, language) }, cited), ...list(places), ...paragraph(say(why, language))]
}
