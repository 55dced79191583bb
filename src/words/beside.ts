// The words on a map of a chain that is laid beside another version of it, or beside what several municipalities have of it.

import type { Language } from '../chain/chain'

const nl = {
  offer: (some: number, of: number) => `${some} van ${of}`,
  spokenOffer: (some: number, of: number) => `In ${some} van ${of} gemeenten is er aanbod in dit vak`,
  legend: 'Gemeenten met aanbod in een vak',
  band: (from: number, to: number, of: number) => (from === to ? `${from} van ${of}` : `${from} tot en met ${to} van ${of}`),
  municipalities: (names: string) => `Gemeenten: ${names}`,
  version: (name: string) => `Vergeleken met ${name}`,
}

const en: typeof nl = {
  offer: (some, of) => `${some} of ${of}`,
  spokenOffer: (some, of) => `In ${some} of ${of} municipalities there is offer in this cell`,
  legend: 'Municipalities with offer in a cell',
  band: (from, to, of) => (from === to ? `${from} of ${of}` : `${from} to ${to} of ${of}`),
  municipalities: (names) => `Municipalities: ${names}`,
  version: (name) => `Compared with ${name}`,
}

export const besideWords: Readonly<Record<Language, typeof nl>> = { nl, en }
