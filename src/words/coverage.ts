// How far a norm is met, in one line: a share only of what could be judged, and never without what is unknown.

import type { Coverage } from '../analysis/findings'
import type { Language } from '../chain/chain'

const nl = {
  covered: (covered: number, judged: number, percent: number) => `${covered} van ${judged} gedekt (${percent}%)`,
  /** Where more is unknown: a percentage of a part would look like one of the whole. */
  ofJudged: (covered: number, judged: number) =>
    `${covered} van ${judged === 1 ? '1 beoordeelde plaats' : `${judged} beoordeelde plaatsen`} gedekt`,
  unknown: (count: number) => `${count} onbekend`,
  notApplicable: (count: number) => `${count} niet van toepassing`,
}

const en: typeof nl = {
  covered: (covered, judged, percent) => `${covered} of ${judged} covered (${percent}%)`,
  ofJudged: (covered, judged) => `${covered} of ${judged === 1 ? '1 judged place' : `${judged} judged places`} covered`,
  unknown: (count) => `${count} unknown`,
  notApplicable: (count) => `${count} not applicable`,
}

const coverageWords: Readonly<Record<Language, typeof nl>> = { nl, en }

/** Empty where there is nothing to say of it. */
export function describeCoverage({ covered, gap, unknown, notApplicable }: Coverage, language: Language): string {
  const words = coverageWords[language]
  const judged = covered + gap
  const share = unknown > 0 ? words.ofJudged(covered, judged) : words.covered(covered, judged, Math.round((covered * 100) / judged))
  return [
    judged === 0 ? '' : share,
    unknown === 0 ? '' : words.unknown(unknown),
    notApplicable === 0 ? '' : words.notApplicable(notApplicable),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
