// The words of "En bij ons?": what a municipality has of the chain, and how that compares.

import type { Language } from '../chain/chain'
import { standingWords } from './availability'

const nl = {
  intro: 'Vul per interventie in of die er bij u is. De kaart en de gaten veranderen meteen mee.',
  parts: { fill: 'Invullen', changes: 'Verschillen', together: 'Naast elkaar' },
  part: 'Onderdeel',
  about: 'Voor welke gemeente?',
  municipality: 'Gemeente of regio',
  by: 'Ingevuld door',
  byHelp: 'Naam of organisatie. Dit komt als bron in het bestand.',
  start: 'Begin met invullen',
  kept: 'Eerder begonnen op dit apparaat',
  keptNote: (count: number, date: string) => `${count} ingevuld, ${date}`,
  resume: (name: string) => `Ga verder met ${name}`,
  file: 'Eerder ingevuld bestand',
  openFile: 'Open een bestand …',
  stays: 'Wat u invult, blijft op dit apparaat tot u het bestand deelt.',
  standings: standingWords.nl,
  keys: 'Sneller: toets 1 tot en met 4 om te kiezen, dan springt u naar de volgende. 0 wist.',
  progress: (done: number, all: number) => `${done} van ${all} ingevuld`,
  find: 'Zoek een interventie',
  show: 'Toon',
  shows: {
    all: 'Alles',
    open: 'Nog niet ingevuld',
    ...standingWords.nl,
  },
  beyond: 'Ook wat niet bij het filter van de kaart past',
  nothing: 'Er is niets dat hierbij past.',
  more: 'Lokale naam, contact en toelichting',
  name: 'Hoe heet het bij u?',
  moreOwn: 'Contact, toelichting of weghalen',
  own: (count: number) => `Staat niet in de landelijke keten (${count})`,
  add: 'Voeg toe wat niet in de lijst staat',
  addHelp: 'Iets wat u wel hebt en de landelijke keten niet. Weet u iets niet, laat het dan leeg.',
  ownOutside: (count: number) =>
    count === 1
      ? '1 hiervan valt buiten het filter van de kaart, en telt daar nu niet mee.'
      : `${count} hiervan vallen buiten het filter van de kaart, en tellen daar nu niet mee.`,
  ownName: 'Hoe heet het?',
  deliveredBy: 'Wie voert het uit?',
  addButton: 'Voeg toe',
  addedOwn: (name: string) => `‘${name}’ toegevoegd`,
  removeOwn: (name: string) => `Haal ‘${name}’ weg`,
  removedOwn: (name: string) => `‘${name}’ weggehaald`,
  leanedOn: (name: string) =>
    `‘${name}’ kan niet weg: iets anders in uw bestand noemt het, bijvoorbeeld een stap van een verhaal. Haal dat eerst weg.`,
  contact: 'Contact',
  why: 'Toelichting',
  save: 'Bewaar als bestand',
  stop: 'Terug naar de landelijke keten',
  saved: (file: string) =>
    `${file} staat bij uw downloads. Stond er al een met die naam, dan heeft de nieuwe een nummer erachter. Later gaat u ermee verder met ‘Openen’.`,
  gaps: ({ opened, closed }: { opened: number; closed: number }) =>
    opened + closed === 0
      ? 'De gaten zijn dezelfde als in de landelijke keten.'
      : `Vergeleken met de landelijke keten: ${[opened === 0 ? '' : `${countNl(opened)} erbij`, closed === 0 ? '' : `${countNl(closed)} minder`].filter(Boolean).join(', ')}.`,
  notYet: 'Wat nog niet is ingevuld, telt niet mee: een deel van deze gaten is er misschien niet.',
  unreadable: (file: string, problem: string) => `${file} is niet te gebruiken: ${problem}.`,
  liesOverNone: (file: string) => `${file} is een hele keten, geen ingevuld bestand van een gemeente. Open het met Openen.`,
  answered: (name: string, standing: string) => `${name}: ${standing}`,
  answerOn: (name: string) => `antwoord bij ‘${name}’`,
  cleared: (name: string) => `${name}: gewist`,
  compareWith: 'Vergelijk met',
  choose: 'Kies een keten',
  showLens: 'Toon de verschillen op de kaart',
  hideLens: 'Kaart weer zonder verschillen',
  togetherHelp: 'Leg ingevulde bestanden van gemeenten naast elkaar. Op de kaart ziet u per vak in hoeveel gemeenten er aanbod is.',
  addFiles: 'Bestanden toevoegen …',
  addDrafts: 'Van dit apparaat',
  showCounts: (count: number) => (count === 1 ? 'Toon 1 gemeente op de kaart' : `Toon ${count} gemeenten op de kaart`),
  hideCounts: 'Kaart weer zonder aantallen',
  gapCount: 'Gaten',
  putAway: (name: string) => `${name} weglaten`,
  noOverlay: (names: readonly string[]) =>
    names.length === 1
      ? `${names.join('')} is geen ingevuld bestand van een gemeente, of het ligt over een andere keten.`
      : `${names.join(', ')} zijn geen ingevulde bestanden van een gemeente, of liggen over een andere keten.`,
  noDrafts: 'Op dit apparaat is nog niets ingevuld.',
  noBase: 'Dit bestand ligt over een keten die niet in de bibliotheek staat. Open eerst die keten, en daarna dit bestand.',
}

function countNl(gaps: number): string {
  return gaps === 1 ? '1 gat' : `${gaps} gaten`
}

const en: typeof nl = {
  intro: 'Say for each intervention whether you have it. The map and the gaps change along.',
  parts: { fill: 'Fill in', changes: 'Differences', together: 'Side by side' },
  part: 'Part',
  about: 'For which municipality?',
  municipality: 'Municipality or region',
  by: 'Filled in by',
  byHelp: 'Name or organisation. It becomes the source in the file.',
  start: 'Start filling in',
  kept: 'Begun earlier on this device',
  keptNote: (count, date) => `${count} filled in, ${date}`,
  resume: (name) => `Go on with ${name}`,
  file: 'A file filled in earlier',
  openFile: 'Open a file …',
  stays: 'What you fill in stays on this device, until you share the file.',
  standings: standingWords.en,
  keys: 'Faster: keys 1 to 4 choose and take you to the next one. 0 clears.',
  progress: (done, all) => `${done} of ${all} filled in`,
  find: 'Find an intervention',
  show: 'Show',
  shows: { all: 'All', open: 'Not filled in yet', ...standingWords.en },
  beyond: 'Also what does not fit the filter of the map',
  nothing: 'Nothing fits this.',
  more: 'Local name, contact and explanation',
  name: 'What do you call it?',
  moreOwn: 'Contact, explanation or removing',
  own: (count) => `Not in the national chain (${count})`,
  add: 'Add what is not in the list',
  addHelp: 'Something that you have and the national chain has not. Leave empty what you do not know.',
  ownOutside: (count) =>
    count === 1
      ? '1 of these is outside the filter of the map, and does not count there now.'
      : `${count} of these are outside the filter of the map, and do not count there now.`,
  ownName: 'What is it called?',
  deliveredBy: 'Who delivers it?',
  addButton: 'Add',
  addedOwn: (name) => `‘${name}’ added`,
  removeOwn: (name) => `Remove ‘${name}’`,
  removedOwn: (name) => `‘${name}’ removed`,
  leanedOn: (name) => `‘${name}’ cannot be removed: something else in your file mentions it, a step of a story perhaps. Remove that first.`,
  contact: 'Contact',
  why: 'Explanation',
  save: 'Save as a file',
  stop: 'Back to the national chain',
  saved: (file) =>
    `${file} is in your downloads. If there was one of that name, the new one has a number after it. Go on with it later by ‘Open’.`,
  gaps: ({ opened, closed }) =>
    opened + closed === 0
      ? 'The gaps are the same as in the national chain.'
      : `Compared with the national chain: ${[opened === 0 ? '' : `${countEn(opened)} more`, closed === 0 ? '' : `${countEn(closed)} fewer`].filter(Boolean).join(', ')}.`,
  notYet: 'What is not filled in yet does not count: some of these gaps may turn out to be none.',
  unreadable: (file, problem) => `${file} cannot be used: ${problem}.`,
  liesOverNone: (file) => `${file} is a whole chain, not a file that a municipality filled in. Open it with Open.`,
  answered: (name, standing) => `${name}: ${standing}`,
  answerOn: (name) => `answer on ‘${name}’`,
  cleared: (name) => `${name}: cleared`,
  compareWith: 'Compare with',
  choose: 'Choose a chain',
  showLens: 'Show the differences on the map',
  hideLens: 'Map without differences again',
  togetherHelp:
    'Lay files that municipalities filled in side by side. The map tells for each cell in how many of them something is on offer.',
  addFiles: 'Add files …',
  addDrafts: 'From this device',
  showCounts: (count) => (count === 1 ? 'Show 1 municipality on the map' : `Show ${count} municipalities on the map`),
  hideCounts: 'Map without numbers again',
  gapCount: 'Gaps',
  putAway: (name) => `Leave out ${name}`,
  noOverlay: (names) =>
    names.length === 1
      ? `${names.join('')} is not filled in by a municipality, or lies over another chain.`
      : `${names.join(', ')} are not filled in by a municipality, or lie over another chain.`,
  noDrafts: 'Nothing was filled in on this device yet.',
  noBase: 'This file lies over a chain that is not in the library. Open that chain first, and then this file.',
}

function countEn(gaps: number): string {
  return gaps === 1 ? '1 gap' : `${gaps} gaps`
}

export const localWords: Readonly<Record<Language, typeof nl>> = { nl, en }
