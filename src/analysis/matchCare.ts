// A person, as a selector → the interventions that fit, by whom, in order of fit and why, with the next step up or down.

import { availability } from '../chain/availability'
import type { Chain, Condition, Intervention, Link, LinkEnd, LinkStatus, Membership, Selector } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { dimensionOf, indexChain } from '../chain/indexChain'
import { admitted, selects, type Place } from '../chain/select'
import { canBeWaived, dimensionsOfOffer } from './weighDemands'

export type Match = {
  readonly id: string
  /** What it is called besides its name, and whom one can ask, as a municipality may say. */
  readonly aka: readonly string[]
  readonly contact: string | undefined
  readonly reasons: readonly MatchReason[]
  /** Professionals behind it for this person, with the capacity that is stated. */
  readonly by: readonly { readonly professional: string; readonly as: string | undefined }[]
  readonly next: readonly NextStep[]
}

export type MatchReason =
  /** It names what the person has. */
  | {
      readonly kind: 'fits'
      readonly dimension: string
      readonly value: string
      readonly as: string | undefined
      readonly inferred: boolean
    }
  /** It names nothing on this dimension: it may fit. */
  | { readonly kind: 'unsaid'; readonly dimension: string }
  /** Its place on a scale of which the chain's norms ask "at least". */
  | { readonly kind: 'scale'; readonly dimension: string; readonly value: string }
  /** The chain's norms would not count it: it is offered elsewhere, or not yet. */
  | { readonly kind: 'elsewhere'; readonly dimension: string; readonly value: string }
  /** It is to be had here, perhaps only in part. */
  | { readonly kind: 'here'; readonly dimension: string; readonly value: string }

export type NextStep = {
  readonly link: string
  readonly to: LinkEnd
  readonly status: LinkStatus
  readonly direction: 'up' | 'down' | 'on' | 'out'
}

/**
 * An intervention fits when it contradicts nothing that is known of the person and names at least one thing of it. First what is
 * offered here and now, then what names most of the person, in the strongest capacity (the order of a dimension's `as`), stated
 * rather than inferred, and highest on the chain's scales.
 */
export function matchCare(chain: Chain, person: Selector): readonly Match[] {
  const expected = readExpectations(chain)
  const at = fixedBy(chain, person)
  return chain.interventions
    .map((intervention) => ({ intervention, fit: fitOf(chain, { intervention, person, at }) }))
    .flatMap(({ intervention, fit }) => {
      if (fit === undefined) return []
      const reasons = [...fit, ...standingOf(intervention, expected)]
      const { id, aka, contact } = intervention
      return [{ id, aka, contact, reasons, by: deliverers(chain, intervention, at), next: nextSteps(chain, intervention, at) }]
    })
    .map((match) => ({ match, rank: rankOf(chain, match) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.match.id < b.match.id ? -1 : 1))
    .map(({ match }) => match)
}

/** What is known of the person exactly. */
function fixedBy(chain: Chain, person: Selector): Place {
  const place: Record<string, string> = {}
  for (const [dimension, condition] of Object.entries(person)) {
    const [only, ...others] = admitted(chain, dimension, condition)
    if (only !== undefined && others.length === 0) place[dimension] = only
  }
  return place
}

type Candidate = { readonly intervention: Intervention; readonly person: Selector; readonly at: Place }

function fitOf(chain: Chain, { intervention, person, at }: Candidate): readonly MatchReason[] | undefined {
  const reasons: MatchReason[] = []
  for (const [dimension, condition] of Object.entries(person)) {
    const named = intervention.memberships[dimension] ?? []
    const best = bestOf(
      chain,
      dimension,
      named.filter((membership) => holdsFor(chain, { intervention, at, dimension, condition, membership })),
    )
    if (named.length === 0) reasons.push({ kind: 'unsaid', dimension })
    else if (best === undefined) return undefined
    else reasons.push({ kind: 'fits', dimension, value: best.value, as: best.as, inferred: best.basis === 'inferred' })
  }
  return reasons.some(({ kind }) => kind === 'fits') ? reasons : undefined
}

type Held = Omit<Candidate, 'person'> & { readonly dimension: string; readonly condition: Condition; readonly membership: Membership }

function holdsFor(chain: Chain, { intervention, at, dimension, condition, membership }: Held): boolean {
  const only = { ...intervention, memberships: { ...intervention.memberships, [dimension]: [membership] } }
  return selects(chain, { [dimension]: condition }, { intervention: only, at: { ...at, [dimension]: membership.value } })
}

function bestOf(chain: Chain, dimension: string, memberships: readonly Membership[]): Membership | undefined {
  return memberships.toSorted((a, b) => capacityRank(chain, dimension, a.as) - capacityRank(chain, dimension, b.as))[0]
}

function capacityRank(chain: Chain, dimension: string, as: string | undefined): number {
  const { as: capacities } = dimensionOf(chain, dimension).dimension
  const rank = capacities.findIndex(({ id }) => id === as)
  return rank === -1 ? capacities.length : rank
}

/** What the chain's norms ask of every offer: values of the dimensions of offer, and scales with "at least". */
type Expectations = { readonly offered: ReadonlyMap<string, ReadonlySet<string>>; readonly scales: ReadonlySet<string> }

function readExpectations(chain: Chain): Expectations {
  const offered = new Map<string, Set<string>>()
  const scales = new Set<string>()
  for (const { need, where } of chain.norms) {
    for (const [dimension, condition] of [...Object.entries(where), ...Object.entries('having' in need ? need.having : {})]) {
      if (dimensionsOfOffer.has(dimension))
        offered.set(dimension, new Set([...(offered.get(dimension) ?? []), ...admitted(chain, dimension, condition)]))
      else if (canBeWaived(dimension, condition)) scales.add(dimension)
    }
  }
  return { offered, scales }
}

function standingOf({ memberships }: Intervention, { offered, scales }: Expectations): readonly MatchReason[] {
  const elsewhere = [...offered].flatMap(([dimension, values]): readonly MatchReason[] => {
    const own = memberships[dimension] ?? []
    if (own.some(({ value }) => values.has(value))) return []
    const [first] = own
    return first === undefined ? [{ kind: 'unsaid', dimension }] : [{ kind: 'elsewhere', dimension, value: first.value }]
  })
  const here = (memberships[availability.dimension] ?? [])
    .filter(({ value }) => availability.offered.some((known) => known === value))
    .map(({ value }): MatchReason => ({ kind: 'here', dimension: availability.dimension, value }))
  const scale = [...scales].flatMap((dimension) =>
    (memberships[dimension] ?? []).slice(0, 1).map(({ value }): MatchReason => ({ kind: 'scale', dimension, value })),
  )
  return [...elsewhere, ...here, ...scale]
}

function deliverers(chain: Chain, intervention: Intervention, at: Place): Match['by'] {
  return (intervention.memberships[dimensionIds.professional] ?? [])
    .filter((membership) => at[dimensionIds.professional] === undefined || membership.value === at[dimensionIds.professional])
    .filter((membership) => holdsFor(chain, { intervention, at, dimension: dimensionIds.professional, condition: {}, membership }))
    .map(({ value, as }) => ({ professional: value, as }))
}

function nextSteps(chain: Chain, intervention: Intervention, at: Place): readonly NextStep[] {
  return chain.links
    .filter(({ from, kind }) => from.kind === 'intervention' && from.id === intervention.id && kind !== 'trains' && kind !== 'part-of')
    .map((link) => ({ link: link.id, to: link.to, status: link.status, direction: directionOf(chain, link, at) }))
}

function directionOf(chain: Chain, { kind, to }: Link, { stage }: Place): NextStep['direction'] {
  if (to.kind === 'outside') return 'out'
  if (kind === 'steps-up') return 'up'
  if (kind === 'steps-down') return 'down'
  const { order } = dimensionOf(chain, dimensionIds.stage)
  const target = to.kind === 'intervention' ? indexChain(chain).interventions.get(to.id) : undefined
  const there = (target?.memberships[dimensionIds.stage] ?? []).map(({ value }) => order.get(value) ?? -1)
  const here = order.get(stage ?? '')
  if (here === undefined || there.length === 0) return 'on'
  if (there.every((position) => position > here)) return 'up'
  return there.every((position) => position < here) ? 'down' : 'on'
}

// Each part of the rank is better when lower.
function rankOf(chain: Chain, { reasons }: Match): readonly number[] {
  const fits = reasons.filter((reason) => reason.kind === 'fits')
  const height = reasons.map((reason) =>
    reason.kind === 'scale' ? (dimensionOf(chain, reason.dimension).order.get(reason.value) ?? -1) + 1 : 0,
  )
  return [
    reasons.filter(({ kind }) => kind === 'elsewhere').length,
    -fits.length,
    sum(fits.map(({ dimension, as }) => capacityRank(chain, dimension, as))),
    fits.filter(({ inferred }) => inferred).length,
    -sum(height),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((part, index) => part !== b[index])
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0)
}
