// How far a norm is met, in one line: of what could be judged, and never without what is unknown.

import type { Coverage } from '../analysis/findings'
import type { Language } from '../chain/chain'

const nl = {
  /** Without a percentage: of a handful of places it says no more, and of a part it would look like one of the whole. */
  covered: (covered: number, judged: number) => `${covered} van ${judged} gedekt`,
  unknown: (count: number) => `${count} onbekend`,
  notApplicable: (count: number) => `${count} niet van toepassing`,
}

const en: typeof nl = {
  covered: (covered, judged) => `${covered} of ${judged} covered`,
  unknown: (count) => `${count} unknown`,
  notApplicable: (count) => `${count} not applicable`,
}

const coverageWords: Readonly<Record<Language, typeof nl>> = { nl, en }

/** Empty where there is nothing to say of it. */
export function describeCoverage({ covered, gap, unknown, notApplicable }: Coverage, language: Language): string {
  const words = coverageWords[language]
  const judged = covered + gap
  return [
    judged === 0 ? '' : words.covered(covered, judged),
    unknown === 0 ? '' : words.unknown(unknown),
    notApplicable === 0 ? '' : words.notApplicable(notApplicable),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
