// The words that layout has to measure: facts on a card and the header of what has no value.

import type { Language, Statement } from '../chain/chain'

const nl = {
  unnamed: (dimension: string) => `${dimension}: niet genoemd`,
  basis: { stated: 'genoemd', inferred: 'afgeleid' } satisfies Record<Statement['basis'], string>,
}

const en: typeof nl = {
  unnamed: (dimension) => `${dimension}: not stated`,
  basis: { stated: 'stated', inferred: 'inferred' },
}

export const layoutWords: Readonly<Record<Language, typeof nl>> = { nl, en }
