// Judged cell → why it is a gap or weak, in two or three words, for the narrow room of a cell. The whole sentence is made in `words/`.

import type { JudgedCell, Judgement } from '../analysis/findings'
import { say, type Norm } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { legendWords } from '../words/legend'
import type { Composition } from './composition'

/**
 * Empty when no norm finds a gap here; of several norms the first in the file is told and the others counted. Where one norm finds several,
 * in a group that is folded, their number.
 */
export function stateReason({ chain, language }: Composition, verdict: JudgedCell | undefined): string {
  const failing = failingJudgements(verdict)
  const all = verdict?.judgements.filter(isGap).length ?? 0
  if (all > failing.length) return legendWords[language].gaps(all)
  const [first] = failing
  const norm = first === undefined ? undefined : indexChain(chain).norms.get(first.norm)
  if (first === undefined || norm === undefined) return ''
  const reason = shortReason(norm, first, legendWords[language].reasons)
  return failing.length === 1 ? reason : `${reason} +${failing.length - 1}`
}

/** Names of the norms that find a gap here, in file order. */
export function failingNorms(
  { chain, language }: Pick<Composition, 'chain' | 'language'>,
  verdict: JudgedCell | undefined,
): readonly string[] {
  return failingJudgements(verdict).map((judgement) => say(indexChain(chain).norms.get(judgement.norm)?.name, language))
}

function failingJudgements(verdict: JudgedCell | undefined): readonly Judgement[] {
  const failing = (verdict?.judgements ?? []).filter(isGap)
  return failing.filter((judgement, at) => failing.findIndex((other) => other.norm === judgement.norm) === at)
}

function isGap({ state }: Judgement): boolean {
  return state === 'gap'
}

function shortReason({ need }: Norm, { reason, evidence }: Judgement, words: (typeof legendWords)['nl']['reasons']): string {
  switch (need.kind) {
    case 'onward':
      return words.noOnward
    case 'reached':
      return words.notReached
    case 'professionals':
      return reason.kind === 'short' && reason.found > 0 ? words.professionals(reason.found, reason.needed) : words.nothing
    case 'count':
      if (evidence.length === 0) return words.nothing
      return reason.kind === 'short' && reason.needed > 1 ? words.short(reason.found, reason.needed) : words.notMet
  }
}
