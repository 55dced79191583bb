// Judged chains → one row of plain text per place that the source calls a gap while the norm is met there.

import { say, type Language } from '../chain/chain'
import { describeCitations } from '../words/citations'
import { contradictionWords, describeContradiction } from '../words/contradictions'
import { describePlace } from '../words/places'
import { listedContradictions, type Judged } from './judged'
import { tableOver } from './tableOver'

/** The first row holds the column names. */
export function contradictionTable(all: readonly Judged[], language: Language): readonly (readonly string[])[] {
  return tableOver(all, language, {
    head: contradictionWords[language].columns,
    rows: (judged) =>
      listedContradictions(judged).flatMap(({ finding: { text, why, sources }, met }) =>
        met.map((judgement) => [
          describePlace(judged.chain, judgement.at, language),
          say(text, language),
          describeContradiction(judged.chain, judgement, language),
          say(why, language),
          describeCitations(judged.chain, sources, language),
        ]),
      ),
  })
}
