// The words on a map of a chain that is laid beside another version of it, or beside what several municipalities have of it.

import type { Language } from '../chain/chain'

type Counted = { readonly some: number; readonly unsaid: number; readonly of: number }

const nl = {
  offer: (some: number, of: number) => `${some} van ${of}`,
  /** From the fullest to the shortest. */
  unsaid: (count: number) => [`${count} onbekend`, `${count} ?`],
  spokenOffer: ({ some, unsaid, of }: Counted): readonly string[] =>
    of === 1
      ? [
          unsaid === 1
            ? 'Het is niet bekend of er in deze gemeente aanbod is in dit vak'
            : `In deze gemeente is er ${some === 1 ? '' : 'geen '}aanbod in dit vak`,
        ]
      : [
          `In ${some} van de ${of} gemeenten is er aanbod in dit vak`,
          ...(unsaid === 0 ? [] : [`Van ${unsaid} ${unsaid === 1 ? 'gemeente' : 'gemeenten'} is dat niet bekend`]),
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
          `In ${some} of ${of} municipalities there is something on offer in this cell`,
          ...(unsaid === 0 ? [] : [`Of ${unsaid} ${unsaid === 1 ? 'municipality' : 'municipalities'} this is not known`]),
        ],
  legend: 'Municipalities with something on offer in a cell',
  band: (from, to, of) => (from === to ? `${from} of ${of}` : `${from} to ${to} of ${of}`),
  municipalities: (names) => `Municipalities: ${names}`,
  version: (name) => `Compared with ${name}`,
}

export const besideWords: Readonly<Record<Language, typeof nl>> = { nl, en }
