// Ages → how they are said, in panels and in files.

import type { Language } from '../chain/chain'

type Ages = { readonly from?: number; readonly to?: number }

export const ageWords: Readonly<Record<Language, (ages: Ages) => string>> = {
  nl: ({ from, to }) =>
    from === undefined ? `tot en met ${to ?? ''} jaar` : to === undefined ? `vanaf ${from} jaar` : `${from} tot en met ${to} jaar`,
  en: ({ from, to }) =>
    from === undefined ? `up to ${to ?? ''} years` : to === undefined ? `from ${from} years` : `${from} to ${to} years`,
}
