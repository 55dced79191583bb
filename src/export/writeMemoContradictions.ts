// Judged chain → the part of the memo about places that the source calls a gap while the norm is met there.

import { findContradictions, type Contradiction } from '../analysis/findContradictions'
import { isWithin } from '../analysis/narrowGaps'
import { say, type Chain, type Language } from '../chain/chain'
import { describeCitations } from '../words/citations'
import { contradictionWords, describeContradiction } from '../words/contradictions'
import { describePlace } from '../words/gaps'
import { escapeMarkdown } from './escapeMarkdown'
import type { Judged } from './judged'

export function writeMemoContradictions(judged: Judged, language: Language): readonly string[] {
  const { chain, view } = judged
  const found = findContradictions(judged, isWithin(chain, view.where))
  if (found.length === 0) return []
  const words = contradictionWords[language]
  return [`## ${words.title}`, words.help, ...found.flatMap((one) => writeContradiction(chain, one, language))]
}

function writeContradiction(chain: Chain, { finding, met }: Contradiction, language: Language): readonly string[] {
  const { text, why, sources } = finding
  const cited = sources.length === 0 ? '' : ` (${describeCitations(chain, sources, language)})`
  const places = met.map((judgement) => {
    const place = describePlace(chain, judgement.at, language)
    return `- ${escapeMarkdown(place)}: ${escapeMarkdown(describeContradiction(chain, judgement, language))}`
  })
  const reason = say(why, language)
  return [
    `**${escapeMarkdown(say(text, language))}**${escapeMarkdown(cited)}`,
    places.join('\n'),
    ...(reason === '' ? [] : [escapeMarkdown(reason)]),
  ]
}
