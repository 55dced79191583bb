// The words on a map of a chain that is laid beside what several municipalities have of it.

import type { Language } from '../chain/chain'

const nl = {
  offer: (some: number, of: number) => `${some} van ${of}`,
  spokenOffer: (some: number, of: number) => `In ${some} van ${of} gemeenten is er aanbod in dit vak`,
  legend: 'Gemeenten met aanbod in dit vak',
}

const en: typeof nl = {
  offer: (some, of) => `${some} of ${of}`,
  spokenOffer: (some, of) => `In ${some} of ${of} municipalities there is offer in this cell`,
  legend: 'Municipalities with offer in this cell',
}

export const besideWords: Readonly<Record<Language, typeof nl>> = { nl, en }
