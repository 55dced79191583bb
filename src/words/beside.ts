// The words on a map of a chain that is laid beside another version of it, or beside what several municipalities have of it.

import type { Language } from '../chain/chain'

const nl = {
  offer: (some: number, of: number) => `${some} van ${of}`,
  spokenOffer: (some: number, of: number) =>
    of === 1
      ? `In deze gemeente is er ${some === 1 ? '' : 'geen '}aanbod in dit vak`
      : `In ${some} van de ${of} gemeenten is er aanbod in dit vak`,
  legend: 'Gemeenten met aanbod in een vak',
  band: (from: number, to: number, of: number) => (from === to ? `${from} van ${of}` : `${from} tot en met ${to} van ${of}`),
  municipalities: (names: string) => `Gemeenten: ${names}`,
  version: (name: string) => `Vergeleken met ${name}`,
}

const en: typeof nl = {
  offer: (some, of) => `${some} of ${of}`,
  spokenOffer: (some, of) =>
    of === 1
      ? `In this municipality there is ${some === 1 ? 'something' : 'nothing'} on offer in this cell`
      : `In ${some} of ${of} municipalities there is something on offer in this cell`,
  legend: 'Municipalities with something on offer in a cell',
  band: (from, to, of) => (from === to ? `${from} of ${of}` : `${from} to ${to} of ${of}`),
  municipalities: (names) => `Municipalities: ${names}`,
  version: (name) => `Compared with ${name}`,
}

export const besideWords: Readonly<Record<Language, typeof nl>> = { nl, en }
