// Two chains → what was added, removed and changed from the one to the other: two versions, or a base and what lies over it.

import { askForAny } from './askForOffer'
import type { Chain, Intervention, Membership } from './chain'
import { dimensionIds } from './dimensionIds'
import { indexChain } from './indexChain'
import { nameOfCell } from './nameOfCell'

/** The parts of a chain whose items are told apart: by their ids, a cell by what it is about. `about` is what it says of itself. */
export type ComparedList =
  'about' | 'sources' | 'interventions' | 'outside' | 'links' | 'cells' | 'norms' | 'findings' | 'figures' | 'views' | 'stories'

export type ItemChange =
  | { readonly kind: 'added' | 'removed'; readonly id: string }
  /** `fields` are the keys that differ; for an intervention also the dimensions of which it changed values. */
  | { readonly kind: 'changed'; readonly id: string; readonly fields: readonly string[] }

/** An intervention that stands somewhere else on the axes was moved, whatever else changed about it. */
export type InterventionChange = {
  readonly id: string
  readonly kind: 'added' | 'removed' | 'moved' | 'changed'
  readonly fields: readonly string[]
}

/** A value in another capacity is another one. */
export type Held = Pick<Membership, 'value' | 'as'>
export type MembershipChange = { readonly dimension: string; readonly gone: readonly Held[]; readonly come: readonly Held[] }

export type ChainChange = {
  readonly interventions: readonly InterventionChange[]
  /** Values of dimensions, as `DIMENSION/VALUE`, and dimensions by their id. */
  readonly values: readonly ItemChange[]
  readonly others: Readonly<Record<Exclude<ComparedList, 'interventions'>, readonly ItemChange[]>>
}

/**
 * Items are the same when their ids are; order says nothing, but for the values of an ordered dimension. `axes` are the dimensions on
 * which an intervention can move.
 */
export function compareChains(
  before: Chain,
  after: Chain,
  axes: readonly string[] = [dimensionIds.stage, dimensionIds.professional],
): ChainChange {
  const others = (list: Exclude<ComparedList, 'interventions'>) => compareItems(itemsOf(before, list), itemsOf(after, list))
  return {
    interventions: compareItems(before.interventions.map(flat), after.interventions.map(flat)).map((change) => {
      const moved = axes.some((axis) => standing(before, change.id, axis) !== standing(after, change.id, axis))
      return asMove(change, moved)
    }),
    values: compareItems(valuesOf(before, after), valuesOf(after, before)),
    others: {
      about: others('about'),
      sources: others('sources'),
      outside: others('outside'),
      links: others('links'),
      cells: others('cells'),
      norms: others('norms'),
      findings: others('findings'),
      figures: others('figures'),
      views: others('views'),
      stories: others('stories'),
    },
  }
}

/**
 * Which values an intervention no longer has, and which it got, by dimension. None of one that only one of the
 * chains has.
 */
export function membershipChanges(before: Chain, after: Chain, id: string): readonly MembershipChange[] {
  const [old, now] = [before, after].map((chain) => indexChain(chain).interventions.get(id))
  return old === undefined || now === undefined ? [] : compareMemberships(old, now)
}

function compareMemberships(before: Intervention, after: Intervention): readonly MembershipChange[] {
  const dimensions = new Set([...Object.keys(before.memberships), ...Object.keys(after.memberships)])
  return [...dimensions].flatMap((dimension) => {
    const [old = [], now = []] = [before, after].map(({ memberships }) => memberships[dimension] ?? [])
    const gone = old.filter((held) => !isAmong(now, held)).map(heldOf)
    const come = now.filter((held) => !isAmong(old, held)).map(heldOf)
    return gone.length + come.length === 0 ? [] : [{ dimension, gone, come }]
  })
}

/** True when nothing differs. */
export function isSame({ interventions, values, others }: ChainChange): boolean {
  return interventions.length + values.length === 0 && Object.values(others).every((changes) => changes.length === 0)
}

function isAmong(list: readonly Held[], { value, as }: Held): boolean {
  return list.some((other) => other.value === value && other.as === as)
}

function heldOf({ value, as }: Held): Held {
  return as === undefined ? { value } : { value, as }
}

type Item = { readonly id: string }

function compareItems(before: readonly Item[], after: readonly Item[]): readonly ItemChange[] {
  const old = new Map(before.map((item) => [item.id, item]))
  const now = new Map(after.map((item) => [item.id, item]))
  const removed = before.filter(({ id }) => !now.has(id)).map(({ id }): ItemChange => ({ kind: 'removed', id }))
  const rest = after.flatMap((item): ItemChange[] => {
    const other = old.get(item.id)
    if (other === undefined) return [{ kind: 'added', id: item.id }]
    const fields = differing(other, item)
    return fields.length === 0 ? [] : [{ kind: 'changed', id: item.id, fields }]
  })
  return [...rest, ...removed]
}

function differing(a: Item, b: Item): readonly string[] {
  const [old, now] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))]
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => plain(old.get(key)) !== plain(now.get(key)))
}

/** The order of keys says nothing. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

// Each dimension is a field of its own, so that a change says of which one.
function flat({ memberships, ...intervention }: Intervention): Item {
  return {
    ...intervention,
    ...Object.fromEntries(Object.entries(memberships).map(([dimension, values]) => [`${dimensionMark}${dimension}`, values])),
  }
}

const dimensionMark = 'dimension '

// What a membership says beside its place, such as why, moves nothing.
function standing(chain: Chain, id: string, axis: string): string {
  const memberships = indexChain(chain).interventions.get(id)?.memberships[axis] ?? []
  return plain(memberships.map(({ value, as, when }) => plain({ value, as, when })).sort())
}

function asMove(change: ItemChange, moved: boolean): InterventionChange {
  if (change.kind !== 'changed') return { ...change, fields: [] }
  return { id: change.id, kind: moved ? 'moved' : 'changed', fields: change.fields.map((field) => field.replace(dimensionMark, '')) }
}

function itemsOf(chain: Chain, list: Exclude<ComparedList, 'interventions'>): readonly Item[] {
  // Every norm of a local chain asks for local offer; that is one change, not one for each norm.
  if (list === 'norms') return chain.norms.map(askForAny)
  if (list === 'cells') return chain.cells.map(({ at, ...said }) => ({ ...said, id: nameOfCell(at) }))
  return list === 'about' ? [aboutOf(chain)] : chain[list]
}

function aboutOf({ title, summary, language, version, date, licence }: Chain): Item {
  return { ...{ title, summary, language, version, date, licence }, id: 'about' }
}

function valuesOf({ dimensions }: Chain, other: Chain): readonly Item[] {
  const known = indexChain(other).dimensions
  return dimensions.flatMap(({ values, ...dimension }) => [
    // Of values that both chains have; one that is new is a change of its own.
    { ...dimension, order: dimension.ordered ? values.map(({ id }) => id).filter((id) => known.get(dimension.id)?.values.has(id)) : [] },
    ...values.map((value) => ({ ...value, id: `${dimension.id}/${value.id}` })),
  ])
}
