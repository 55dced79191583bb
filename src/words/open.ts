// The words around opening a chain: from the library, from a file, from a link.

import type { Language } from '../chain/chain'

const nl = {
  title: 'Keten openen',
  fromLibrary: 'Uit de bibliotheek',
  kept: 'Bewaard op dit apparaat',
  keptNote: (date: string, saved: boolean) => `gewijzigd ${date}${saved ? '' : ', nog niet als bestand bewaard'}`,
  wipe: (name: string) => `Wis ${name} van dit apparaat`,
  wiped: 'gewist',
  putBack: (name: string) => `Zet ${name} terug`,
  file: 'Van uw computer',
  chooseFile: 'Kies een bestand …',
  dropHint:
    'Of sleep een ketenbestand (.yaml) naar dit venster. Bouwt het voort op een ander bestand, kies of sleep dan beide tegelijk. De bestanden blijven op uw computer.',
  ownChain: 'Zelf beginnen',
  begin: 'Begin een eigen keten',
  beginHint: (file: string) =>
    `U krijgt ${file} bij uw downloads: een kleine keten met uitleg erin. Pas dat bestand aan in een teksteditor, zoals Kladblok, en open het hier weer.`,
  notOpened: (names: string) => `Er is één keten tegelijk open. Niet geopend: ${names}.`,
  now: 'nu open',
  otherSite: (address: string) => `${address} staat op een andere site. Ketenkaart opent alleen ketens van zijn eigen site.`,
  notFound: (address: string) => `${address} is niet gevonden.`,
  tooLarge: (name: string) => `${name} is te groot (meer dan 20 MB).`,
  failed: (name: string) => `${name} kon niet worden geopend. Probeer het nog eens.`,
  draftInstead: (name: string) =>
    `Dit is ${name} zoals het het laatst op dit apparaat is gewijzigd. Het bestand dat u daarna opende, wordt niet bewaard: open het opnieuw.`,
  comparisonLost: 'Een vergelijking staat niet in een link. Leg de ketens opnieuw naast elkaar, onder ‘En bij ons?’.',
  partsLost: (parts: string) => `Deze link noemt iets wat Ketenkaart of deze keten niet (meer) kent: ${parts}. Dat is weggelaten.`,
  lost: (name: string) => `Deze link hoort bij ${name}, een bestand op een computer. Open dat bestand opnieuw.`,
}

const en: typeof nl = {
  title: 'Open a chain',
  fromLibrary: 'From the library',
  kept: 'Kept on this device',
  keptNote: (date, saved) => `changed ${date}${saved ? '' : ', not saved as a file yet'}`,
  wipe: (name) => `Delete ${name} from this device`,
  wiped: 'deleted',
  putBack: (name) => `Put ${name} back`,
  file: 'From your computer',
  chooseFile: 'Choose a file …',
  dropHint:
    'Or drag a chain file (.yaml) onto this window. If it builds on another file, choose or drag both at once. The files stay on your computer.',
  ownChain: 'Begin yourself',
  begin: 'Begin a chain of your own',
  beginHint: (file) =>
    `You get ${file} in your downloads: a small chain with comments in it. Change that file in a text editor, such as Notepad, and open it here again.`,
  notOpened: (names) => `One chain is open at a time. Not opened: ${names}.`,
  now: 'open now',
  otherSite: (address) => `${address} is on another site. Ketenkaart opens only chains of its own site.`,
  notFound: (address) => `${address} was not found.`,
  tooLarge: (name) => `${name} is too large (over 20 MB).`,
  failed: (name) => `${name} could not be opened. Please try again.`,
  draftInstead: (name) =>
    `This is ${name} as it was last changed on this device. The file that you opened after that is not kept: open it again.`,
  comparisonLost: 'A comparison does not stand in a link. Lay the chains beside each other again, under ‘And here?’.',
  partsLost: (parts) => `This link names something that Ketenkaart or this chain does not know (any more): ${parts}. It was left out.`,
  lost: (name) => `This link belongs to ${name}, a file on somebody’s computer. Open that file again.`,
}

export const openWords: Readonly<Record<Language, typeof nl>> = { nl, en }
