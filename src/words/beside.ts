// The words on a map of a chain that is laid beside another version of it, or beside what several municipalities have of it.

import type { Language } from '../chain/chain'

type Counted = { readonly some: number; readonly unsaid: number; readonly of: number }

const nl = {
  offer: (some: number, of: number) => `${some} van ${of}`,
  /** From the fullest to the shortest. */
  unsaid: (count: number) => [`${count} onbekend`, `${count} ?`],
  /** Begins with what stands on the map. */
  spokenOffer: ({ some, unsaid, of }: Counted): readonly string[] =>
    of === 1
      ? [
          unsaid === 1
            ? 'Het is niet bekend of er in deze gemeente aanbod is in dit vak'
            : `In deze gemeente is er ${some === 1 ? '' : 'geen '}aanbod in dit vak`,
        ]
      : [
          `${nl.offer(some, of)} gemeenten ${some > 1 ? 'hebben' : 'heeft'} aanbod in dit vak`,
          ...(unsaid === 0 ? [] : nl.unsaid(unsaid).slice(0, 1)),
        ],
  legend: 'Gemeenten met aanbod in een vak',
  band: (from: number, to: number, of: number) => (from === to ? `${from} van ${of}` : `${from} tot en met ${to} van ${of}`),
  municipalities: (names: string) => `Gemeenten: ${names}`,
  version: (name: string) => `Vergeleken met ${name}`,
}

const en: typeof nl = {
  offer: (some, of) => `${some} of ${of}`,
  unsaid: (count) => [`${count} unknown`, `${count} ?`],
  spokenOffer: ({ some, unsaid, of }) =>
    of === 1
      ? [
          unsaid === 1
            ? 'Nobody knows whether this municipality has something on offer in this cell'
            : `In this municipality there is ${some === 1 ? 'something' : 'nothing'} on offer in this cell`,
        ]
      : [
          `${en.offer(some, of)} municipalities ${some === 1 ? 'has' : 'have'} something on offer in this cell`,
          ...(unsaid === 0 ? [] : en.unsaid(unsaid).slice(0, 1)),
        ],
  legend: 'Municipalities with something on offer in a cell',
  band: (from, to, of) => (from === to ? `${from} of ${of}` : `${from} to ${to} of ${of}`),
  municipalities: (names) => `Municipalities: ${names}`,
  version: (name) => `Compared with ${name}`,
}

export const besideWords: Readonly<Record<Language, typeof nl>> = { nl, en }
