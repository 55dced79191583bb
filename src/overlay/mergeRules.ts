// What in an overlay is laid over its like in the base, and what takes its place.

import { availability } from '../chain/availability'
import { nameOfCell } from '../chain/nameOfCell'

/** A text merges by language, memberships by value (local availability has one at a time), the items of a list or record by what identifies them; all else is replaced. */
export type Rule =
  | { readonly kind: 'replace' | 'text' | 'memberships' }
  /** `describe` finds an item of the base that has an id, for one of the overlay that has none. */
  | { readonly kind: 'list'; readonly item: Item; readonly identify: Identify; readonly describe?: Identify; readonly needs?: string }
  | { readonly kind: 'record'; readonly item: Item }

export type Item = { readonly keys: Readonly<Record<string, Rule>>; readonly others: Rule }

type Fields = Readonly<Record<string, unknown>>
type Identify = (item: Fields) => string | undefined

const replace: Rule = { kind: 'replace' }
const text: Rule = { kind: 'text' }

function item(keys: Readonly<Record<string, Rule>>, others: Rule = replace): Item {
  return { keys, others }
}

/** `needs` is the key without which an item that is not in the base says nothing. */
function listById(of: Item, needs: string): Rule {
  return { kind: 'list', item: of, needs, identify: ({ id }) => (typeof id === 'string' ? id : undefined) }
}

const replaced = (keys: string): Record<string, Rule> => Object.fromEntries(keys.split(' ').map((key) => [key, replace]))

const named = item({ name: text, summary: text })
const dimension = item({
  name: text,
  summary: text,
  groups: listById(named, 'name'),
  values: listById(named, 'name'),
  as: listById(named, 'name'),
})
const intervention = item(
  { name: text, summary: text, why: text, ...replaced(`id aka url ages owner contact checked basis sources ${availability.dimension}`) },
  { kind: 'memberships' },
)
const statement = item({ name: text, text, why: text, unit: text })
const titled = item({ title: text, summary: text, note: text })

export const chainRules: Item = item({
  title: text,
  summary: text,
  sources: { kind: 'record', item: titled },
  dimensions: { kind: 'record', item: dimension },
  interventions: listById(intervention, 'name'),
  outside: listById(named, 'name'),
  links: { kind: 'list', item: statement, identify: identifyLink, describe: describeLink },
  cells: { kind: 'list', item: statement, identify: identifyCell },
  norms: listById(statement, 'name'),
  findings: listById(statement, 'text'),
  figures: listById(statement, 'text'),
  views: listById(titled, 'title'),
  stories: listById(titled, 'title'),
})

function identifyLink(link: Fields): string {
  return typeof link['id'] === 'string' ? link['id'] : describeLink(link)
}

function describeLink({ from, to, kind }: Fields): string {
  return [from, to, kind].map(String).join(' ')
}

/** By the values that it names, whatever their order. */
function identifyCell({ state: _state, basis: _basis, why: _why, sources: _sources, remove: _remove, ...at }: Fields): string {
  return nameOfCell(at)
}
