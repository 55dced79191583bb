// A gap, or any other judgement, as plain sentences: what is asked where, what was found, and what comes near.

import type { Gap, Judgement, Lack, MayHide } from '../analysis/findings'
import { say, type Chain, type Condition, type Language, type LinkStatus, type Norm, type Severity } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import { describePlace, valueName } from './places'
import { describeCondition } from './selectors'
import { capitalise, list, sentences } from './sentences'

const nl = {
  severities: { high: 'Zwaar', medium: 'Matig', low: 'Licht' } satisfies Record<Severity, string>,
  nothing: (norm: string) => `er is niets dat voldoet aan ‘${norm}’`,
  tooLittle: (norm: string) => `er is te weinig dat voldoet aan ‘${norm}’`,
  noRoute: (norm: string) => `er is geen route voor ‘${norm}’`,
  needed: (needed: number, found: number) => `Nodig: ${needed}, gevonden: ${found}`,
  neededProfessionals: (needed: number, found: number) => `Nodig: ${needed} verschillende uitvoerders, gevonden: ${found}`,
  failing: (count: number) =>
    count === 1 ? 'Hier staat wel 1 interventie, maar die telt niet mee' : `Hier staan wel ${count} interventies, maar die tellen niet mee`,
  notOnward: (count: number) => `Hier ${interventionsNl(count)}, maar geen route leidt verder`,
  notReached: (count: number) => `Hier ${interventionsNl(count)}, maar geen route komt hier aan`,
  emptyPlace: 'Hier staat geen enkele interventie',
  mayHide: (interventions: number, cells: number) => {
    const unsaid =
      interventions === 1
        ? 'van 1 interventie is één kenmerk niet genoemd'
        : `van ${interventions} interventies is één kenmerk niet genoemd`
    return `Misschien is er toch iets: ${[interventions > 0 ? unsaid : '', cells > 0 ? 'een deel van het aanbod is onbekend' : ''].filter(Boolean).join(', en ')}`
  },
  /** Empty when it is none of them. */
  someMayHide: (some: number, all: number) =>
    some === 0
      ? ''
      : all === 1
        ? 'Misschien is er toch iets.'
        : `Bij ${some === all ? 'al' : `${some} van`} deze gaten is er misschien toch iets.`,
  covered: (needed: number, found: number) => `Gedekt. Nodig: ${needed}, gevonden: ${found}`,
  routeFound: (found: number) =>
    found === 1 ? 'Gedekt. 1 interventie heeft de gevraagde route' : `Gedekt. ${found} interventies hebben de gevraagde route`,
  unknown: 'Onbekend',
  unknownWhy: 'Het is niet bekend wat hier is',
  notApplicable: 'Niet van toepassing',
  notApplicableWhy: 'Dit valt buiten wat de keten wil laten zien',
  after: (norm: string) => `Niet beoordeeld. Eerst moet ‘${norm}’ in orde zijn`,
  lacks: (dimension: string, has: string, wanted: string) => `${dimension}: ${has}. Gevraagd: ${wanted}`,
  unsaid: 'niet genoemd',
  elsewhere: (dimension: string, value: string) => `Dit is er wel bij een andere waarde van ${dimension}: ${value}`,
  nextStage: (stage: string) => `Dit is er wel één fase verder of terug: ${stage}`,
  nextProfessional: (professional: string) => `Dit is er wel bij een andere uitvoerder: ${professional}`,
  route: {
    existing: 'De route bestaat, maar telt voor deze norm niet mee',
    possible: 'De route is mogelijk, maar bestaat nog niet',
    missing: 'De route is nodig, maar ontbreekt',
  } satisfies Record<LinkStatus, string>,
  otherwise: 'De bron zegt hier iets anders',
  hiddenCell: 'Een deel hiervan is onbekend',
  hiddenValue: (name: string, dimension: string) => `${name}: ${dimension} is niet genoemd`,
  hiddenCapacity: (name: string, dimension: string) => `${name}: de rol bij ${dimension} is niet genoemd`,
  endValue: (name: string, dimension: string) => `${name} kan het andere eind van de route zijn, maar ${dimension} is daar niet genoemd`,
  endCapacity: (name: string, dimension: string) =>
    `${name} kan het andere eind van de route zijn, maar de rol bij ${dimension} is daar niet genoemd`,
  onTheWay: (name: string, dimension: string) => `De route kan via ${name} verder lopen, maar ${dimension} is daar niet genoemd`,
}

function interventionsNl(count: number): string {
  return count === 1 ? 'staat 1 interventie' : `staan ${count} interventies`
}

const en: typeof nl = {
  severities: { high: 'High', medium: 'Medium', low: 'Low' },
  nothing: (norm) => `nothing meets ‘${norm}’`,
  tooLittle: (norm) => `too little meets ‘${norm}’`,
  noRoute: (norm) => `there is no route for ‘${norm}’`,
  needed: (needed, found) => `Needed: ${needed}, found: ${found}`,
  neededProfessionals: (needed, found) => `Needed: ${needed} different professionals, found: ${found}`,
  failing: (count) =>
    count === 1 ? '1 intervention stands here, but it does not count' : `${count} interventions stand here, but they do not count`,
  notOnward: (count) => `${interventionsEn(count)} here, but no route leads on`,
  notReached: (count) => `${interventionsEn(count)} here, but no route arrives`,
  emptyPlace: 'No intervention stands here at all',
  mayHide: (interventions, cells) => {
    const unsaid =
      interventions === 1 ? 'of 1 intervention one trait is not stated' : `of ${interventions} interventions one trait is not stated`
    return `There may be something after all: ${[interventions > 0 ? unsaid : '', cells > 0 ? 'a part of what is on offer is unknown' : ''].filter(Boolean).join(', and ')}`
  },
  someMayHide: (some, all) =>
    some === 0
      ? ''
      : all === 1
        ? 'There may be something after all.'
        : `At ${some === all ? 'all' : some} of these gaps there may be something after all.`,
  covered: (needed, found) => `Covered. Needed: ${needed}, found: ${found}`,
  routeFound: (found) => (found === 1 ? 'Covered. 1 intervention has the route' : `Covered. ${found} interventions have the route`),
  unknown: 'Unknown',
  unknownWhy: 'Nobody knows what is here',
  notApplicable: 'Not applicable',
  notApplicableWhy: 'This is outside what the chain wants to show',
  after: (norm) => `Not judged. First ‘${norm}’ has to be met`,
  lacks: (dimension, has, wanted) => `${dimension}: ${has}. Asked: ${wanted}`,
  unsaid: 'not stated',
  elsewhere: (dimension, value) => `It is there at another value of ${dimension}: ${value}`,
  nextStage: (stage) => `It is there one stage further or back: ${stage}`,
  nextProfessional: (professional) => `It is there with another professional: ${professional}`,
  route: {
    existing: 'The route exists, but does not count for this norm',
    possible: 'The route is possible, but does not exist yet',
    missing: 'The route is needed, but missing',
  },
  otherwise: 'The source says otherwise here',
  hiddenCell: 'A part of this is unknown',
  hiddenValue: (name, dimension) => `${name}: ${dimension} is not stated`,
  hiddenCapacity: (name, dimension) => `${name}: the capacity in ${dimension} is not stated`,
  endValue: (name, dimension) => `${name} may be the other end of the route, but ${dimension} is not stated there`,
  endCapacity: (name, dimension) => `${name} may be the other end of the route, but the capacity in ${dimension} is not stated there`,
  onTheWay: (name, dimension) => `The route may lead on by way of ${name}, but ${dimension} is not stated there`,
}

function interventionsEn(count: number): string {
  return count === 1 ? '1 intervention stands' : `${count} interventions stand`
}

export const gapWords: Readonly<Record<Language, typeof nl>> = { nl, en }

/** "Bedrijfsarts × Recreatief gebruik: er is niets dat voldoet aan ‘Vroegsignalering op het werk’. Nodig: 1, gevonden: 0." */
export function describeGap(chain: Chain, gap: Gap, language: Language): string {
  return `${describePlace(chain, gap.at, language)}: ${describeShortfall(chain, gap, language)}`
}

/** The same without the place, beginning in lower case. */
export function describeShortfall(chain: Chain, gap: Gap, language: Language): string {
  const cells = gap.mayHide.filter(({ kind }) => kind === 'cell').length
  const interventions = gap.mayHide.length - cells
  return sentences([
    ...shortfallParts(chain, gap, language),
    gap.mayHide.length === 0 ? '' : gapWords[language].mayHide(interventions, cells),
  ])
}

/** What is lacking, and what is there that doesn't count, one sentence each; the first begins in lower case. What may hide the gap is left out. */
export function shortfallParts(chain: Chain, gap: Gap, language: Language): readonly string[] {
  return [shortfall(chain, gap, language), ...found(chain, gap, language)].filter((part) => part !== '')
}

/** Why a combination is judged as it is, in one or two sentences, without its place. */
export function describeJudgement(chain: Chain, judgement: Judgement, language: Language): string {
  const words = gapWords[language]
  const { reason, state } = judgement
  if (reason.kind === 'after') return sentences([words.after(normName(chain, reason.norm, language))])
  if (reason.kind === 'met') {
    const route = need(chain, judgement.norm)?.kind
    return sentences([
      route === 'onward' || route === 'reached' ? words.routeFound(reason.found) : words.covered(reason.needed, reason.found),
    ])
  }
  if (reason.kind === 'cell')
    return sentences([
      state === 'unknown' ? words.unknown : words.notApplicable,
      describeStatement(chain, { cell: reason.cell, state }, language),
    ])
  return sentences([capitalise(shortfall(chain, judgement, language)), ...found(chain, judgement, language)])
}

/** Why the chain says of a cell that it is unknown or does not apply, without saying that it is. */
export function describeStatement(
  chain: Chain,
  { cell, state }: { readonly cell: number; readonly state: Judgement['state'] },
  language: Language,
): string {
  const { unknownWhy, notApplicableWhy } = gapWords[language]
  return sentences([say(chain.cells[cell]?.why, language) || (state === 'unknown' ? unknownWhy : notApplicableWhy)])
}

/** What keeps an intervention from counting: "Middel: Drugs in het algemeen. Gevraagd: Cocaïne." */
export function describeLack(chain: Chain, { norm, lacks }: { readonly norm: string; readonly lacks: Lack }, language: Language): string {
  const words = gapWords[language]
  if (lacks.kind === 'route') return sentences([words.route[lacks.status]])
  const dimension = indexChain(chain).dimensions.get(lacks.dimension)?.dimension
  const name = say(dimension?.name, language)
  if (lacks.kind === 'neighbour') {
    const value = valueName(chain, { dimension: lacks.dimension, value: lacks.has }, language)
    if (lacks.dimension === dimensionIds.stage) return sentences([words.nextStage(value)])
    return sentences([lacks.dimension === dimensionIds.professional ? words.nextProfessional(value) : words.elsewhere(name, value)])
  }
  const condition = askedOn(indexChain(chain).norms.get(norm), lacks.dimension) ?? {}
  const capacity = (id: string): string => say(dimension?.as.find((candidate) => candidate.id === id)?.name, language) || id
  const value = (id: string): string => valueName(chain, { dimension: lacks.dimension, value: id }, language)
  const has = lacks.has.map(lacks.kind === 'capacity' ? capacity : value)
  const wanted =
    lacks.kind === 'capacity'
      ? (condition.as ?? []).map(capacity)
      : dimension === undefined
        ? []
        : [describeCondition(dimension, condition, language)]
  return sentences([words.lacks(name, list(has, language) || words.unsaid, list(wanted, language, 'disjunction'))])
}

export function describeMayHide(chain: Chain, mayHide: MayHide, language: Language): string {
  const words = gapWords[language]
  if (mayHide.kind === 'cell') return sentences([say(chain.cells[mayHide.cell]?.why, language) || words.hiddenCell])
  const name = say(indexChain(chain).interventions.get(mayHide.id)?.name, language)
  const dimension = say(indexChain(chain).dimensions.get(mayHide.dimension)?.dimension.name, language)
  if (mayHide.kind === 'on-the-way') return sentences([words.onTheWay(name, dimension)])
  const [value, capacity] = mayHide.kind === 'far-end' ? [words.endValue, words.endCapacity] : [words.hiddenValue, words.hiddenCapacity]
  return sentences([(mayHide.missing === 'value' ? value : capacity)(name, dimension)])
}

type Failed = Pick<Judgement, 'norm' | 'reason' | 'evidence' | 'counted'>

function shortfall(chain: Chain, { norm, reason }: Failed, language: Language): string {
  const words = gapWords[language]
  const name = normName(chain, norm, language)
  if (reason.kind === 'no-route') return words.noRoute(name)
  return reason.kind === 'short' && reason.found > 0 ? words.tooLittle(name) : words.nothing(name)
}

function found(chain: Chain, { norm, reason, evidence, counted }: Failed, language: Language): readonly string[] {
  const words = gapWords[language]
  if (reason.kind === 'short') {
    const measured = need(chain, norm)?.kind === 'professionals' ? words.neededProfessionals : words.needed
    const failing = evidence.length - counted.length
    return [measured(reason.needed, reason.found), counted.length === 0 && failing > 0 ? words.failing(failing) : '']
  }
  if (evidence.length === 0) return [words.emptyPlace]
  return [need(chain, norm)?.kind === 'reached' ? words.notReached(evidence.length) : words.notOnward(evidence.length)]
}

function need(chain: Chain, norm: string): Norm['need'] | undefined {
  return indexChain(chain).norms.get(norm)?.need
}

function askedOn(norm: Norm | undefined, dimension: string): Condition | undefined {
  const having = norm !== undefined && 'having' in norm.need ? norm.need.having : {}
  return having[dimension] ?? norm?.where[dimension]
}

function normName(chain: Chain, id: string, language: Language): string {
  return say(indexChain(chain).norms.get(id)?.name, language) || id
}
