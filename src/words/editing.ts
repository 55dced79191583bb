// Words for what is changed on this device: taking a change back, and where it is kept.

import type { Language } from '../chain/chain'

type Moved = { readonly shared: string; readonly file: string }

const nl = {
  undo: 'Ongedaan maken',
  last: (name: string) => `Laatste wijziging: ${name}`,
  takenBack: (name: string) => `Ongedaan gemaakt: ${name}`,
  notKept: 'Deze browser bewaart hier niets. Bewaar uw wijzigingen als bestand voordat u het venster sluit.',
  elsewhere: ({ shared, file }: Moved) =>
    `${shared} is ook in een ander venster gewijzigd. Beide blijven bestaan: wat u hier wijzigt heet nu ${file}.`,
}

const en: typeof nl = {
  undo: 'Undo',
  last: (name) => `Last change: ${name}`,
  takenBack: (name) => `Undone: ${name}`,
  notKept: 'This browser keeps nothing here. Save your changes as a file before you close the window.',
  elsewhere: ({ shared, file }) => `${shared} was changed in another window too. Both remain: what you change here is now called ${file}.`,
}

export const editingWords: Readonly<Record<Language, typeof nl>> = { nl, en }
