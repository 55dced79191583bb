// A selector → a phrase: "professional: huisarts of bedrijfsarts; erkenning: minstens goed onderbouwd".

import { say, type Chain, type Condition, type Dimension, type Language, type Selector } from '../chain/chain'
import { interfaceWords } from './interface'

export function describeSelector(chain: Chain, selector: Selector, language: Language): string {
  return Object.entries(selector)
    .map(([id, condition]) => {
      const dimension = chain.dimensions.find((candidate) => candidate.id === id)
      return dimension === undefined ? id : `${say(dimension.name, language)}: ${describeCondition(dimension, condition, language)}`
    })
    .join('; ')
}

export function describeCondition(dimension: Dimension, condition: Condition, language: Language): string {
  const words = interfaceWords[language].filters
  const isNot = condition.not === true
  // "Alles behalve Alleen alcohol" would be read as one thing.
  const quoted = (text: string) => (isNot ? `‘${text}’` : text)
  const name = (id: string) => quoted(say(dimension.values.find((value) => value.id === id)?.name, language) || id)
  const group = (id: string) => quoted(say(dimension.groups.find((candidate) => candidate.id === id)?.name, language) || id)
  const capacity = (id: string) => say(dimension.as.find((candidate) => candidate.id === id)?.name, language) || id
  const list = new Intl.ListFormat(language, { type: isNot ? 'conjunction' : 'disjunction' })
  const parts = [
    condition.in === undefined ? '' : list.format(condition.in.map(name)),
    condition.group === undefined ? '' : list.format(condition.group.map((id) => words.group(group(id)))),
    condition.min === undefined ? '' : (isNot ? words.orHigher : words.atLeast)(name(condition.min)),
    condition.max === undefined ? '' : (isNot ? words.orLower : words.atMost)(name(condition.max)),
  ].filter((part) => part !== '')
  const as = condition.as === undefined ? '' : `(${list.format(condition.as.map(capacity))})`
  return [isNot ? words.not : '', parts.join(', '), as].filter((part) => part !== '').join(' ')
}
