// What differs between two chains, in words.

import type { CellState, Gap } from '../analysis/findings'
import { say, type Chain, type Language } from '../chain/chain'
import type { ChainChange, ComparedList, Held, InterventionChange, ItemChange, MembershipChange } from '../chain/compareChains'
import { gapWords } from './gaps'
import { describePlace } from './places'
import { legendWords } from './legend'

const nl = {
  title: (before: string, after: string) => `Van ‘${before}’ naar ‘${after}’`,
  same: 'Er is geen verschil.',
  interventions: 'Interventies',
  kinds: { added: 'Nieuw', removed: 'Vervallen', moved: 'Verplaatst', changed: 'Gewijzigd', same: 'Gelijk' } satisfies Record<
    InterventionChange['kind'] | 'same',
    string
  >,
  change: 'Verschil',
  opened: 'Gaten erbij',
  closed: 'Geen gat meer',
  now: (state: string) => `nu: ${state}`,
  was: (state: string) => `was: ${state}`,
  notJudged: 'niet meer beoordeeld',
  others: 'Verder',
  lists: {
    values: 'Dimensies en waarden',
    about: 'Wat de keten over zichzelf zegt',
    sources: 'Bronnen',
    outside: 'Buiten de keten',
    links: 'Verbindingen',
    cells: 'Uitspraken over vakken',
    norms: 'Normen',
    findings: 'Conclusies van de bron',
    figures: 'Cijfers',
    views: 'Weergaven',
    stories: 'Verhalen',
  } satisfies Record<Exclude<ComparedList, 'interventions'> | 'values', string>,
  counts: ({ added, removed, changed }: Counts) =>
    [
      [added, 'nieuw'],
      [removed, 'vervallen'],
      [changed, 'gewijzigd'],
    ]
      .filter(([count]) => count !== 0)
      .map((part) => part.join(' '))
      .join(', '),
  fields: {
    name: 'naam',
    aka: 'andere namen',
    summary: 'uitleg',
    url: 'webadres',
    ages: 'leeftijd',
    owner: 'eigenaar',
    contact: 'contact',
    checked: 'datum van nakijken',
    basis: 'genoemd of afgeleid',
    why: 'waarom',
    sources: 'bronnen',
  },
  gone: (values: string) => `niet meer ${values}`,
  come: (values: string) => `nu ${values}`,
  newGap: 'nieuw gat',
  closedGap: 'was een gat',
}

type Counts = { readonly added: number; readonly removed: number; readonly changed: number }

const en: typeof nl = {
  title: (before, after) => `From ‘${before}’ to ‘${after}’`,
  same: 'There is no difference.',
  interventions: 'Interventions',
  kinds: { added: 'New', removed: 'Gone', moved: 'Moved', changed: 'Changed', same: 'The same' },
  change: 'Difference',
  opened: 'New gaps',
  closed: 'No gap any more',
  now: (state) => `now: ${state}`,
  was: (state) => `was: ${state}`,
  notJudged: 'no longer judged',
  others: 'Also',
  lists: {
    values: 'Dimensions and values',
    about: 'What the chain says of itself',
    sources: 'Sources',
    outside: 'Outside the chain',
    links: 'Links',
    cells: 'Statements about cells',
    norms: 'Norms',
    findings: 'Conclusions of the source',
    figures: 'Figures',
    views: 'Views',
    stories: 'Stories',
  },
  counts: ({ added, removed, changed }) =>
    [
      [added, 'new'],
      [removed, 'gone'],
      [changed, 'changed'],
    ]
      .filter(([count]) => count !== 0)
      .map((part) => part.join(' '))
      .join(', '),
  fields: {
    name: 'name',
    aka: 'other names',
    summary: 'summary',
    url: 'web address',
    ages: 'age',
    owner: 'owner',
    contact: 'contact',
    checked: 'date checked',
    basis: 'stated or inferred',
    why: 'why',
    sources: 'sources',
  },
  gone: (values) => `no longer ${values}`,
  come: (values) => `now ${values}`,
  newGap: 'new gap',
  closedGap: 'was a gap',
}

export const changeWords: Readonly<Record<Language, typeof nl>> = { nl, en }

/** What changed beside the interventions, a sentence for each list of the file. */
export function describeOthers({ values, others }: ChainChange, language: Language): readonly string[] {
  const words = changeWords[language]
  const lists = Object.entries({ values, ...others }) as [keyof typeof words.lists, readonly ItemChange[]][]
  return lists
    .filter(([, changes]) => changes.length > 0)
    .map(([list, changes]) => `${words.lists[list]}: ${words.counts(countChanges(changes))}`)
}

function countChanges(changes: readonly ItemChange[]): Counts {
  const count = (kind: ItemChange['kind']) => changes.filter((change) => change.kind === kind).length
  return { added: count('added'), removed: count('removed'), changed: count('changed') }
}

type Changed = { readonly fields: readonly string[]; readonly memberships: readonly MembershipChange[] }

/** "Uitvoerder: nu Huisarts; contact, uitleg": what changed of one intervention. `chain` is the one in which it stands now. */
export function describeChange(chain: Chain, { fields, memberships }: Changed, language: Language): string {
  const words = changeWords[language]
  const known = new Map<string, string>(Object.entries(words.fields))
  const moved = memberships.map((membership) => describeMembership(chain, membership, language))
  const dimensions = new Set(memberships.map(({ dimension }) => dimension))
  // What a membership says besides its value: by whom, with what reason.
  const said = fields.filter((field) => !dimensions.has(field)).map((field) => known.get(field) ?? dimensionName(chain, field, language))
  return [...moved, said.join(', ')].filter((part) => part !== '').join('; ')
}

function describeMembership(chain: Chain, { dimension, gone, come }: MembershipChange, language: Language): string {
  const words = changeWords[language]
  const found = chain.dimensions.find(({ id }) => id === dimension)
  const list = new Intl.ListFormat(language)
  const name = ({ value, as }: Held): string => {
    const called = say(found?.values.find(({ id }) => id === value)?.name, language) || value
    const capacity = say(found?.as.find(({ id }) => id === as)?.name, language)
    return capacity === '' ? called : `${called} (${capacity})`
  }
  const parts = [
    gone.length === 0 ? '' : words.gone(list.format(gone.map(name))),
    come.length === 0 ? '' : words.come(list.format(come.map(name))),
  ]
  return `${dimensionName(chain, dimension, language)}: ${parts.filter((part) => part !== '').join(', ')}`
}

function dimensionName(chain: Chain, id: string, language: Language): string {
  return say(chain.dimensions.find((dimension) => dimension.id === id)?.name, language) || id
}

/** "Zwaar: Huisarts × Recreatief gebruik. Vroegsignalering (nu: gedekt)." */
export function describeGapChange(chain: Chain, { gap, now, was }: GapChange, language: Language): string {
  const words = changeWords[language]
  const norm = say(chain.norms.find(({ id }) => id === gap.norm)?.name, language)
  const state = (known: CellState | undefined) =>
    known === undefined ? words.notJudged : legendWords[language].states[known].toLocaleLowerCase(language)
  const change =
    now !== undefined ? ` (${words.now(state(now.state))})` : was?.state === undefined ? '' : ` (${words.was(state(was.state))})`
  return `${gapWords[language].severities[gap.severity]}: ${describePlace(chain, gap.at, language)}. ${norm}${change}.`
}

type GapChange = {
  readonly gap: Gap
  readonly now?: { readonly state: CellState | undefined }
  readonly was?: { readonly state: CellState | undefined }
}
