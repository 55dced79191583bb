// Gaps → the part of a memo's first page that says where to look first, why there, and where the other severe gaps are.

import type { Gap } from '../analysis/findings'
import { normsWorstFirst } from '../analysis/normsWorstFirst'
import { say, type Chain, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { leading, leadingWords, sayExtent } from '../words/leading'
import { memoWords } from '../words/memo'
import { describePlaces } from '../words/places'
import type { Judged } from './judged'
import { heading, list, paragraph, type Block, type Run } from './memo'

export function firstToSee(judged: Judged, gaps: readonly Gap[], language: Language): readonly Block[] {
  const byNorm = normsWorstFirst(gaps)
  const [first, others] = [byNorm.slice(0, leading), byNorm.slice(leading).filter(([gap]) => gap?.severity === 'high')]
  if (first.length === 0) return []
  const words = leadingWords[language]
  return [
    heading(2, words.title(first.length)),
    ...list(first.map((ofNorm) => [...nameOf(judged, ofNorm, language), ...why(judged.chain, ofNorm, language)])),
    ...paragraph(byNorm.length === 1 ? '' : words.order),
    ...(others.length === 0 ? [] : paragraph(memoWords[language].highGaps)),
    ...list(others.map((ofNorm) => nameOf(judged, ofNorm, language))),
  ]
}

/** "**Vroegsignalering** (zwaar, 6 van de 8 plaatsen): POH (recreatief gebruik); Jongerenwerker (problematisch gebruik)." */
function nameOf({ chain, findings }: Judged, ofNorm: readonly Gap[], language: Language): readonly Run[] {
  const name = say(indexChain(chain).norms.get(ofNorm[0]?.norm ?? '')?.name, language)
  return [{ strong: name }, ` (${sayExtent(ofNorm, findings, language)}): ${describePlaces(chain, ofNorm, language).join('; ')}.`]
}

function why(chain: Chain, ofNorm: readonly Gap[], language: Language): readonly Run[] {
  const told = say(indexChain(chain).norms.get(ofNorm[0]?.norm ?? '')?.why, language)
  return told === '' ? [] : [` ${told}`]
}
