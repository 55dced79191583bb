// Judged chains → one row of plain text per place that the source calls a gap while the norm is met there.

import { findContradictions } from '../analysis/findContradictions'
import { isWithin } from '../analysis/narrowGaps'
import { say, type Language } from '../chain/chain'
import { describeCitations } from '../words/citations'
import { contradictionWords, describeContradiction } from '../words/contradictions'
import { describePlace } from '../words/gaps'
import type { Judged } from './judged'
import { tableOver } from './tableOver'

/** The first row holds the column names. */
export function contradictionTable(all: readonly Judged[], language: Language): readonly (readonly string[])[] {
  return tableOver(all, language, {
    head: contradictionWords[language].columns,
    rows: (judged) => {
      const { chain, view } = judged
      return findContradictions(judged, isWithin(chain, view.where)).flatMap(({ finding: { text, why, sources }, met }) =>
        met.map((judgement) => [
          describePlace(chain, judgement.at, language),
          say(text, language),
          describeContradiction(chain, judgement, language),
          say(why, language),
          describeCitations(chain, sources, language),
        ]),
      )
    },
  })
}
