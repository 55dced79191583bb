// The words of "En bij ons?": what a municipality has of the chain, and how that compares.

import type { Language } from '../chain/chain'
import type { Standing } from '../chain/availability'

const nl = {
  intro: 'Vul per interventie in of die er bij u is. De kaart en de gaten veranderen meteen mee.',
  parts: { fill: 'Invullen', changes: 'Wat verandert er', together: 'Naast elkaar' },
  part: 'Onderdeel',
  about: 'Voor welke gemeente?',
  municipality: 'Gemeente of regio',
  by: 'Ingevuld door',
  byHelp: 'Naam of organisatie. Dit komt als bron in het bestand.',
  start: 'Begin met invullen',
  kept: 'Eerder begonnen op dit apparaat',
  keptNote: (count: number, date: string) => `${count} ingevuld, ${date}`,
  resume: (name: string) => `Ga verder met ${name}`,
  forget: (name: string) => `Wis ${name} van dit apparaat`,
  file: 'Eerder ingevuld bestand',
  openFile: 'Open een bestand …',
  stays: 'Wat u invult blijft op dit apparaat, tot u het bestand deelt.',
  standings: { present: 'Aanwezig', limited: 'Beperkt', absent: 'Afwezig', unknown: 'Niet bekend' } satisfies Record<Standing, string>,
  keys: 'Sneller: toets 1 tot en met 4 om te kiezen, dan springt u naar de volgende. 0 wist.',
  progress: (done: number, all: number) => `${done} van ${all} ingevuld`,
  find: 'Zoek een interventie',
  show: 'Toon',
  shows: {
    all: 'Alles',
    open: 'Nog niet ingevuld',
    ...({ present: 'Aanwezig', limited: 'Beperkt', absent: 'Afwezig', unknown: 'Niet bekend' } satisfies Record<Standing, string>),
  },
  beyond: 'Ook wat niet bij het filter van de kaart past',
  nothing: 'Er is niets dat hierbij past.',
  more: 'Lokale naam, contact en toelichting',
  name: 'Hoe heet het bij u?',
  contact: 'Contact',
  why: 'Toelichting',
  save: 'Bewaar als bestand',
  undo: 'Ongedaan maken',
  stop: 'Terug naar de landelijke keten',
  saved: (file: string) => `${file} staat bij uw downloads.`,
  gaps: ({ opened, closed }: { opened: number; closed: number }) =>
    opened + closed === 0
      ? 'De gaten zijn dezelfde als in de landelijke keten.'
      : `${opened === 1 ? '1 gat erbij' : `${opened} gaten erbij`}, ${closed === 1 ? '1 gat minder' : `${closed} gaten minder`} dan in de landelijke keten.`,
  unreadable: (file: string) => `${file} kan niet over deze keten gelegd worden. Het is niet veranderd.`,
  answered: (name: string, standing: string) => `${name}: ${standing}`,
  cleared: (name: string) => `${name}: gewist`,
  noBase: 'Dit bestand ligt over een keten die niet in de bibliotheek staat. Open eerst die keten, en daarna dit bestand.',
}

const en: typeof nl = {
  intro: 'Say for each intervention whether you have it. The map and the gaps change along.',
  parts: { fill: 'Fill in', changes: 'What changes', together: 'Side by side' },
  part: 'Part',
  about: 'For which municipality?',
  municipality: 'Municipality or region',
  by: 'Filled in by',
  byHelp: 'Name or organisation. It becomes the source in the file.',
  start: 'Start filling in',
  kept: 'Begun earlier on this device',
  keptNote: (count, date) => `${count} filled in, ${date}`,
  resume: (name) => `Go on with ${name}`,
  forget: (name) => `Delete ${name} from this device`,
  file: 'A file filled in earlier',
  openFile: 'Open a file …',
  stays: 'What you fill in stays on this device, until you share the file.',
  standings: { present: 'Present', limited: 'Limited', absent: 'Absent', unknown: 'Not known' },
  keys: 'Faster: keys 1 to 4 choose and take you to the next one. 0 clears.',
  progress: (done, all) => `${done} of ${all} filled in`,
  find: 'Find an intervention',
  show: 'Show',
  shows: { all: 'All', open: 'Not filled in yet', present: 'Present', limited: 'Limited', absent: 'Absent', unknown: 'Not known' },
  beyond: 'Also what does not fit the filter of the map',
  nothing: 'Nothing fits this.',
  more: 'Local name, contact and explanation',
  name: 'What is it called with you?',
  contact: 'Contact',
  why: 'Explanation',
  save: 'Save as a file',
  undo: 'Undo',
  stop: 'Back to the national chain',
  saved: (file) => `${file} is in your downloads.`,
  gaps: ({ opened, closed }) =>
    opened + closed === 0
      ? 'The gaps are the same as in the national chain.'
      : `${opened === 1 ? '1 gap more' : `${opened} gaps more`}, ${closed === 1 ? '1 gap fewer' : `${closed} gaps fewer`} than in the national chain.`,
  unreadable: (file) => `${file} cannot be laid over this chain. It was not changed.`,
  answered: (name, standing) => `${name}: ${standing}`,
  cleared: (name) => `${name}: cleared`,
  noBase: 'This file lies over a chain that is not in the library. Open that chain first, and then this file.',
}

export const localWords: Readonly<Record<Language, typeof nl>> = { nl, en }
