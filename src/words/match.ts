// What fits a person → plain sentences: why it fits, by whom, and what the next step is.

import type { Match, MatchReason, NextStep } from '../analysis/matchCare'
import { say, type Chain, type Language, type LinkStatus } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import { detailWords } from './details'
import { valueName } from './places'
import { list } from './sentences'
import { linkEndName } from './routes'

const nl = {
  fits: (value: string, capacity: string, inferred: boolean) =>
    `Past bij ${value}${capacity === '' ? '' : ` (${capacity})`}${inferred ? ', afgeleid' : ''}`,
  unsaid: (dimension: string) => `${dimension}: niet genoemd`,
  scale: (dimension: string, value: string) => `${dimension}: ${value}`,
  here: (dimension: string, value: string) => `${dimension}: ${value}`,
  elsewhere: (dimension: string, value: string) => `Nu hier niet beschikbaar. ${dimension}: ${value}`,
  by: (professionals: string) => `Door: ${professionals}`,
  byNobody: 'Door wie is niet genoemd',
  directions: { up: 'Stap omhoog', down: 'Stap omlaag', on: 'Verder naar', out: 'Buiten de keten' } satisfies Record<
    NextStep['direction'],
    string
  >,
  statuses: { existing: '', possible: '(mogelijk, bestaat nog niet)', missing: '(ontbreekt)' } satisfies Record<LinkStatus, string>,
  nothing: 'Er is niets in deze keten dat past bij wat is gevraagd.',
}

const en: typeof nl = {
  fits: (value, capacity, inferred) => `Fits ${value}${capacity === '' ? '' : ` (${capacity})`}${inferred ? ', inferred' : ''}`,
  unsaid: (dimension) => `${dimension}: not stated`,
  scale: (dimension, value) => `${dimension}: ${value}`,
  here: (dimension, value) => `${dimension}: ${value}`,
  elsewhere: (dimension, value) => `Not available here now. ${dimension}: ${value}`,
  by: (professionals) => `By: ${professionals}`,
  byNobody: 'By whom is not stated',
  directions: { up: 'Step up', down: 'Step down', on: 'On to', out: 'Outside the chain' },
  statuses: { existing: '', possible: '(possible, does not exist yet)', missing: '(missing)' },
  nothing: 'Nothing in this chain fits what was asked.',
}

export const matchWords: Readonly<Record<Language, typeof nl>> = { nl, en }

export function describeReason(chain: Chain, reason: MatchReason, language: Language): string {
  const words = matchWords[language]
  const dimension = indexChain(chain).dimensions.get(reason.dimension)?.dimension
  const name = say(dimension?.name, language)
  if (reason.kind === 'unsaid') return words.unsaid(name)
  const value = valueName(chain, reason, language)
  if (reason.kind !== 'fits') return words[reason.kind](name, value)
  const capacity = say(dimension?.as.find(({ id }) => id === reason.as)?.name, language)
  return words.fits(value, capacity.toLocaleLowerCase(language), reason.inferred)
}

/** "Door: Huisarts (voert uit) en Preventiewerker". */
export function describeDeliverers(chain: Chain, { by }: Match, language: Language): string {
  const words = matchWords[language]
  const capacities = indexChain(chain).dimensions.get(dimensionIds.professional)?.dimension.as ?? []
  const names = by.map(({ professional, as }) => {
    const capacity = say(capacities.find(({ id }) => id === as)?.name, language)
    const name = valueName(chain, { dimension: dimensionIds.professional, value: professional }, language)
    return capacity === '' ? name : `${name} (${capacity})`
  })
  return names.length === 0 ? words.byNobody : words.by(list(names, language))
}

/** "Ook bekend als: Team Preventie", "Contact: preventie@stad.nl". */
export function describeContact({ aka, contact }: Match, language: Language): readonly string[] {
  const words = detailWords[language]
  return [
    ...(aka.length === 0 ? [] : [`${words.aka}: ${aka.join(', ')}`]),
    ...(contact === undefined ? [] : [`${words.contact}: ${contact}`]),
  ]
}

/** "Stap omhoog: Moti-4 (mogelijk, bestaat nog niet)". */
export function describeStep(chain: Chain, { direction, to, status }: NextStep, language: Language): string {
  const words = matchWords[language]
  return [`${words.directions[direction]}: ${linkEndName(chain, to, language)}`, words.statuses[status]].filter(Boolean).join(' ')
}
