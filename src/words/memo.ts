// The headings and fixed sentences of the memo about gaps, and the column names of its spreadsheet.

import type { Language } from '../chain/chain'

const nl = {
  title: (chain: string) => `Gaten in de keten: ${chain}`,
  version: (version: string, date: string) =>
    version === '' ? (date === '' ? '' : `Stand ${date}`) : `Versie ${version}${date === '' ? '' : `, stand ${date}`}`,
  national: (chain: string) => `Landelijke keten: ${chain}`,
  view: (view: string) => `Weergave: ${view}`,
  summary: 'Samenvatting',
  noNorms:
    'Er zijn geen normen nagegaan. Een norm zegt wat er op een plek hoort te zijn. Zonder norm is dus niet te zeggen of er gaten zijn.',
  judged: (norms: number, covered: number, asked: number) =>
    `${norms === 1 ? 'Eén norm is' : `${norms} normen zijn`} nagegaan. Op ${covered} van de ${asked === 1 ? '1 plaats' : `${asked} plaatsen`} waar iets te beoordelen viel, is aan de norm voldaan.`,
  gapCount: (total: number, high: number) =>
    total === 0
      ? 'Er zijn geen gaten gevonden.'
      : total === 1
        ? `Er is 1 gat gevonden. Het is ${high === 1 ? '' : 'niet '}zwaar.`
        : `Er zijn ${total} gaten gevonden${high === 0 ? '. Geen ervan is zwaar.' : high === total ? ', allemaal zwaar.' : `, waarvan ${high} zwaar.`}`,
  /** Not for zero and zero. */
  notCounted: (unknown: number, notApplicable: number) =>
    `${both(
      [
        unknown === 0 ? '' : unknown === 1 ? '1 plaats is onbekend' : `${unknown} plaatsen zijn onbekend`,
        notApplicable === 0
          ? ''
          : notApplicable === 1
            ? '1 plaats valt buiten de keten'
            : `${notApplicable} plaatsen vallen buiten de keten`,
      ],
      'en',
    )}. Dat telt niet als gedekt en niet als gat.`,
  /** Fewer than all. */
  narrowed: (shown: number) => `Deze weergave toont er ${shown === 0 ? 'geen' : `${shown} van`}.`,
  highGaps: 'De andere zware gaten, per norm:',
  norms: 'Wiens normen',
  normsIntro:
    'Een norm zegt wat men mag verwachten. Een gat is een norm waaraan niet is voldaan. De makers van de keten bepalen hoe zwaar een gat weegt.',
  normsFrom: (source: string, count: number) => `${source}: ${count === 1 ? '1 norm' : `${count} normen`}`,
  ownNorms: 'Zonder bron',
  inferredNorms: (count: number) =>
    `${count === 1 ? 'Eén norm is' : `${count} normen zijn`} afgeleid en niet letterlijk genoemd in de bron (aangegeven met *).`,
  coverage: 'Dekking per norm',
  /** The names of the norms that had to be met first; may be empty. */
  notJudged: (first: string) => (first === '' ? 'Niet beoordeeld' : `Niet beoordeeld, want aan ${first} is niet overal voldaan`),
  columns: {
    norm: 'Norm',
    severity: 'Ernst',
    covered: 'Gedekt',
    gap: 'Gat',
    unknown: 'Onbekend',
    notApplicable: 'N.v.t.',
    share: 'Dekking',
    source: 'Bron',
  },
  local: 'Wat er bij ons is',
  localNorms:
    'Bij elke norm telt hier alleen aanbod mee dat bij ons aanwezig of beperkt aanwezig is. Dat is onze keuze: het staat niet in de bron.',
  standing: (standing: string, count: number) => `${standing}: ${count === 1 ? '1 interventie' : `${count} interventies`}`,
  gaps: (severity: string, count: number) => `${severity}: ${count === 1 ? '1 gat' : `${count} gaten`}`,
  secondary: 'Dit is een zwakke plek: de basis is er, maar niet alles.',
  forAll: (count: number) => (count === 2 ? 'Voor beide plaatsen:' : `Voor al deze ${count} plaatsen:`),
  unknowns: 'Wat bij meer gaten niet bekend is',
  unknownsIntro: 'Bij een gat staat het nummer van wat daar onbekend is.',
  numbered: (number: number) => `(${number})`,
  bearsOn: (count: number) => `Dit speelt bij ${count} gaten.`,
  seeUnknowns: (numbers: string) => `een deel is onbekend, zie ${numbers}`,
  candidates: 'Wat dit gat kan vullen',
  nearMisses: 'Wat bijna voldoet',
  mayHide: 'Wat er misschien toch is',
  sourceSays: 'Wat de bron zegt',
  /** Of a conclusion that the source does not put in words. */
  inferredFrom: (citations: string) => (citations === '' ? 'afgeleid' : `afgeleid uit ${citations}`),
  sources: 'Bronnen',
  routes: 'Routes door de keten',
  deadEnds: (places: number, professionals: number) =>
    `Dode sporen: ${places === 1 ? '1 plaats' : `${places} plaatsen`} bij ${professionals === 1 ? '1 uitvoerder' : `${professionals} uitvoerders`}`,
  deadEndsIntro:
    'Op deze plaatsen staat een interventie op de kaart, maar er leidt geen route verder. Ook wat nog niet wordt uitgevoerd of er niet is, telt hier mee. In de tabel staat daar een ×.',
  unsaid: (dimension: string, names: string) => `${dimension} niet genoemd bij ${names}`,
  unsaidAtEnd: (dimension: string, names: string) => `${dimension} niet genoemd aan het andere eind van de route, bij ${names}`,
  unsaidOnTheWay: (dimension: string, names: string) => `${dimension} niet genoemd onderweg op de route, bij ${names}`,
  csv: [
    'plaats',
    'norm',
    'ernst',
    'zin',
    'telt mee',
    'bewijs',
    'voldoet bijna',
    'kandidaten',
    'misschien toch',
    'conclusies',
    'bronnen',
    'id',
  ],
}

/** One sentence of what there is of both. */
function both(parts: readonly string[], and: string): string {
  return parts.filter((part) => part !== '').join(` ${and} `)
}

const en: typeof nl = {
  title: (chain) => `Gaps in the chain: ${chain}`,
  version: (version, date) =>
    version === '' ? (date === '' ? '' : `As of ${date}`) : `Version ${version}${date === '' ? '' : `, as of ${date}`}`,
  national: (chain) => `National chain: ${chain}`,
  view: (view) => `View: ${view}`,
  summary: 'Summary',
  noNorms: 'No norms were checked. A norm says what should be at a place. Without a norm nobody can say whether there are gaps.',
  judged: (norms, covered, asked) =>
    `${norms === 1 ? 'One norm was' : `${norms} norms were`} checked. At ${covered} of the ${asked === 1 ? '1 place' : `${asked} places`} that could be judged, the norm is met.`,
  gapCount: (total, high) =>
    total === 0
      ? 'No gaps were found.'
      : total === 1
        ? `1 gap was found. It is ${high === 1 ? '' : 'not '}of high severity.`
        : `${total} gaps were found, ${high === 0 ? 'none' : high === total ? 'all' : high} of high severity.`,
  notCounted: (unknown, notApplicable) =>
    `${both(
      [
        unknown === 0 ? '' : unknown === 1 ? '1 place is unknown' : `${unknown} places are unknown`,
        notApplicable === 0 ? '' : notApplicable === 1 ? '1 place is outside the chain' : `${notApplicable} places are outside the chain`,
      ],
      'and',
    )}. That counts neither as covered nor as a gap.`,
  narrowed: (shown) => `This view shows ${shown === 0 ? 'none' : shown} of them.`,
  highGaps: 'The other gaps of high severity, by norm:',
  norms: 'Whose norms',
  normsIntro: 'A norm says what one may expect. A gap is a norm that is not met. The makers of the chain decide how severe a gap is.',
  normsFrom: (source, count) => `${source}: ${count === 1 ? '1 norm' : `${count} norms`}`,
  ownNorms: 'No source',
  inferredNorms: (count) =>
    `${count === 1 ? 'One norm is' : `${count} norms are`} inferred and not literally stated by the source (marked with *).`,
  coverage: 'Coverage per norm',
  notJudged: (first) => (first === '' ? 'Not judged' : `Not judged, because ${first} is not met everywhere`),
  columns: {
    norm: 'Norm',
    severity: 'Severity',
    covered: 'Covered',
    gap: 'Gap',
    unknown: 'Unknown',
    notApplicable: 'N/A',
    share: 'Coverage',
    source: 'Source',
  },
  local: 'What there is here',
  localNorms:
    'For each norm only what is present here counts, also where it is limited. That is our own choice: the source does not say so.',
  standing: (standing, count) => `${standing}: ${count === 1 ? '1 intervention' : `${count} interventions`}`,
  gaps: (severity, count) => `${severity}: ${count === 1 ? '1 gap' : `${count} gaps`}`,
  secondary: 'This is a weak spot: the basics are there, but not everything.',
  forAll: (count) => (count === 2 ? 'At both places:' : `At all of these ${count} places:`),
  unknowns: 'What is unknown at several gaps',
  unknownsIntro: 'A gap gives the number of what is unknown there.',
  numbered: (number) => `(${number})`,
  bearsOn: (count) => `This bears on ${count} gaps.`,
  seeUnknowns: (numbers) => `a part is unknown, see ${numbers}`,
  candidates: 'What could fill this gap',
  nearMisses: 'What nearly meets the norm',
  mayHide: 'What may be there after all',
  sourceSays: 'What the source says',
  inferredFrom: (citations) => (citations === '' ? 'inferred' : `inferred from ${citations}`),
  sources: 'Sources',
  routes: 'Routes through the chain',
  deadEnds: (places, professionals) =>
    `Dead ends: ${places === 1 ? '1 place' : `${places} places`} with ${professionals === 1 ? '1 professional' : `${professionals} professionals`}`,
  deadEndsIntro:
    'At these places an intervention stands on the map, but no route leads on. What is not carried out yet or not there counts here too. The table marks them with ×.',
  unsaid: (dimension, names) => `${dimension} not stated of ${names}`,
  unsaidAtEnd: (dimension, names) => `${dimension} not stated at the other end of the route, of ${names}`,
  unsaidOnTheWay: (dimension, names) => `${dimension} not stated on the way along the route, of ${names}`,
  csv: [
    'place',
    'norm',
    'severity',
    'sentence',
    'counts',
    'evidence',
    'near misses',
    'candidates',
    'may hide',
    'findings',
    'sources',
    'id',
  ],
}

export const memoWords: Readonly<Record<Language, typeof nl>> = { nl, en }
