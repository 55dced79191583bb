// The words on and around the map: cell states, headers, legend, title block.

import type { CellState } from '../analysis/findings'
import type { Language, LinkKind, LinkStatus } from '../chain/chain'

const nl = {
  states: {
    covered: 'Gedekt',
    weak: 'Zwak',
    gap: 'Gat',
    unknown: 'Onbekend',
    'not-applicable': 'Niet van toepassing',
    'not-judged': 'Niet beoordeeld',
  } satisfies Record<CellState, string>,
  notApplicableShort: 'n.v.t.',
  linkKinds: {
    refers: 'verwijst naar',
    'steps-up': 'schaalt op naar',
    'steps-down': 'schaalt af naar',
    follows: 'volgt op',
    trains: 'leidt op voor',
    'part-of': 'is deel van',
  } satisfies Record<LinkKind, string>,
  linkStatuses: { existing: 'bestaat', possible: 'mogelijk', missing: 'ontbreekt' } satisfies Record<LinkStatus, string>,
  interventions: (count: number) => (count === 1 ? '1 interventie' : `${count} interventies`),
  covered: (covered: number, judged: number) => `${covered} van ${judged} gedekt`,
  gaps: (count: number) => (count === 1 ? '1 gat' : `${count} gaten`),
  hiddenByFilter: (count: number) => `Leeg door filter (${count} verborgen)`,
  times: (count: number) => `×${count}`,
}

const en: typeof nl = {
  states: {
    covered: 'Covered',
    weak: 'Weak',
    gap: 'Gap',
    unknown: 'Unknown',
    'not-applicable': 'Not applicable',
    'not-judged': 'Not judged',
  },
  notApplicableShort: 'n/a',
  linkKinds: {
    refers: 'refers to',
    'steps-up': 'steps up to',
    'steps-down': 'steps down to',
    follows: 'follows',
    trains: 'trains for',
    'part-of': 'is part of',
  },
  linkStatuses: { existing: 'exists', possible: 'possible', missing: 'missing' },
  interventions: (count) => (count === 1 ? '1 intervention' : `${count} interventions`),
  covered: (covered, judged) => `${covered} of ${judged} covered`,
  gaps: (count) => (count === 1 ? '1 gap' : `${count} gaps`),
  hiddenByFilter: (count) => `Empty because of the filter (${count} hidden)`,
  times: (count) => `×${count}`,
}

export const legendWords: Readonly<Record<Language, typeof nl>> = { nl, en }
