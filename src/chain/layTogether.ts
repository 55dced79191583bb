// Two chains → one that shows both: the later one, with what is gone still in it and what differs as a dimension.

import { changeDimension, changeValues } from './changeDimension'
import { compareChains } from './compareChains'
import { say, type Chain, type Intervention, type Membership, type Text } from './chain'
import { indexChain } from './indexChain'
import { changeWords } from '../words/changes'

type Kind = (typeof changeValues)[number]

/**
 * What is gone stays to be seen, and counts nowhere (`leftOut`). The scene marks the cells whose gap opened or closed by what `beside` holds.
 * `axes` are the dimensions on which an intervention can move.
 */
export function layTogether(before: Chain, after: Chain, axes: readonly string[]): Chain {
  const kinds = new Map(compareChains(before, after, axes).interventions.map(({ id, kind }) => [id, kind]))
  const gone = before.interventions.filter(({ id }) => kinds.get(id) === 'removed').map((one) => fit(one, after))
  const words = (pick: (of: typeof changeWords.nl) => string): Text => ({ nl: pick(changeWords.nl), en: pick(changeWords.en) })
  return {
    ...after,
    dimensions: [
      ...after.dimensions,
      {
        id: changeDimension,
        name: words((of) => of.change),
        ordered: false,
        groups: [],
        as: [],
        values: changeValues.map((id) => ({ id, name: words((of) => of.kinds[id]), sources: [] })),
      },
    ],
    interventions: [...after.interventions, ...gone].map((intervention) => withKind(intervention, kinds.get(intervention.id) ?? 'same')),
    beside: { kind: 'version', before, after },
  }
}

// What the later chain has no dimension or value for has no place in it.
function fit(intervention: Intervention, after: Chain): Intervention {
  const { dimensions } = indexChain(after)
  const fitted = ({ when, ...membership }: Membership): Membership =>
    when === undefined ? membership : { ...membership, when: Object.fromEntries(Object.entries(when).filter(([id]) => dimensions.has(id))) }
  const memberships = Object.entries(intervention.memberships).flatMap(([id, held]): [string, readonly Membership[]][] => {
    const known = held.filter(({ value }) => dimensions.get(id)?.values.has(value) === true).map(fitted)
    return known.length === 0 ? [] : [[id, known]]
  })
  return { ...intervention, memberships: Object.fromEntries(memberships) }
}

// Said in the name as well, so that no colour is needed to see it.
function withKind(intervention: Intervention, kind: Kind): Intervention {
  const name = (language: 'nl' | 'en') =>
    `${say(intervention.name, language)} (${changeWords[language].kinds[kind].toLocaleLowerCase(language)})`
  return {
    ...intervention,
    ...(kind === 'same' ? {} : { name: { nl: name('nl'), en: name('en') } }),
    memberships: { ...intervention.memberships, [changeDimension]: [{ value: kind, basis: 'stated', sources: [] }] },
  }
}
