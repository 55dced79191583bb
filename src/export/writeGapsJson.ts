// Judged chains → the JSON of their gaps, and of what the source calls one and we don't: a contract for other programs.

import type { Contradiction } from '../analysis/findContradictions'
import type { Gap, MayHide } from '../analysis/findings'
import type { Chain, Language } from '../chain/chain'
import { plainCitations } from '../words/citations'
import { describeContradiction } from '../words/contradictions'
import { describeGap } from '../words/gaps'
import { describePlace } from '../words/places'
import { listedContradictions, listedGaps, type Judged } from './judged'

/** Of one chain an object, of several a list of such objects in their order. */
export function writeGapsJson(all: readonly Judged[], language: Language): string {
  const [only, ...others] = all.map((judged) => chainAsJson(judged, language))
  return `${JSON.stringify(others.length === 0 ? only : [only, ...others], null, 2)}\n`
}

/** `chain` and `view` are ids, `view` null without a saved one; `message` and the places in sources are in the language that is asked. */
function chainAsJson(judged: Judged, language: Language): object {
  const { chain, saved, findings } = judged
  const gaps = listedGaps(judged).map((gap) => gapAsJson(chain, gap, language))
  const contradictions = listedContradictions(judged).flatMap((found) => contradictionAsJson(chain, found, language))
  return { chain: chain.id, view: saved?.id ?? null, coverage: findings.coverage, gaps, contradictions }
}

/** One for each place; `finding` is the id of what the source says. */
function contradictionAsJson(chain: Chain, { finding, met }: Contradiction, language: Language): readonly object[] {
  const { id, why, sources } = finding
  return met.map((judgement) => {
    const { norm, at } = judgement
    const message = `${describePlace(chain, at, language)}: ${describeContradiction(chain, judgement, language)}`
    return { finding: id, norm, at, message, why, sources: plainCitations(sources, language) }
  })
}

function gapAsJson(chain: Chain, gap: Gap, language: Language): object {
  const { id, norm, severity, at, evidence, nearMisses, candidates, findings } = gap
  const message = describeGap(chain, gap, language)
  const mayHide = gap.mayHide.map((hidden) => hiddenAsJson(chain, hidden))
  const sources = plainCitations(gap.sources, language)
  return { id, norm, severity, at, message, evidence, nearMisses, candidates, mayHide, findings, sources }
}

// A statement about a cell has no id of its own; its coordinates are its name.
function hiddenAsJson(chain: Chain, hidden: MayHide): object {
  if (hidden.kind !== 'cell') return hidden
  const statement = chain.cells[hidden.cell]
  return { kind: 'cell', at: statement?.at, state: statement?.state, why: statement?.why }
}
