// The interventions of a chain → memberships of what is not declared or said twice, and what is odd about an intervention itself.

import { availability } from '../chain/availability'
import type { Chain, Intervention, Membership } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Mistake, Path } from '../chain/problem'
import { checkIds } from './checkIds'
import { checkSelector, checkValue } from './checkSelector'
import { checkClaim } from './checkStatement'
import { checkTexts } from './checkTexts'

export function* checkInterventions(chain: Chain): Generator<Mistake> {
  yield* checkIds(chain.interventions, ['interventions'])
  for (const [position, intervention] of chain.interventions.entries()) {
    const path = ['interventions', position]
    yield* checkTexts({ name: intervention.name, summary: intervention.summary }, { path, language: chain.language })
    yield* checkAges(intervention, path)
    yield* checkClaim(chain, intervention, path)
    if (chain.sources.length > 0 && !isSourced(intervention)) yield { code: 'unsourced', path, facts: {} }
    for (const dimension in intervention.memberships)
      yield* checkMemberships(chain, intervention, { dimension, path: [...path, dimension] })
  }
}

function* checkAges({ ages }: Intervention, path: Path): Generator<Mistake> {
  const { from, to } = ages ?? {}
  if (from !== undefined && to !== undefined && from > to) yield { code: 'reversed-ages', path: [...path, 'ages'], facts: { from, to } }
}

/** An intervention's sources hold for its memberships too; without them each membership needs its own. */
function isSourced({ sources, memberships }: Intervention): boolean {
  if (sources.length > 0) return true
  // That something is to be had in a municipality is that municipality's own statement.
  const all = Object.entries(memberships).flatMap(([dimension, list]) => (dimension === availability.dimension ? [] : list))
  return all.length > 0 && all.every((membership) => membership.sources.length > 0)
}

type Place = { readonly dimension: string; readonly path: Path }

function* checkMemberships(chain: Chain, { memberships }: Intervention, { dimension, path }: Place): Generator<Mistake> {
  const index = indexChain(chain).dimensions.get(dimension)
  // A key that is no dimension is reported when the file is read.
  if (index === undefined) return
  const list = memberships[dimension] ?? []
  const seen = new Map<string, number>()
  for (const [position, membership] of list.entries()) {
    const at = [...path, position]
    yield* checkValue(index, membership.value, [...at, 'id'])
    yield* checkCapacity(index.dimension, membership, at)
    if (membership.when !== undefined) yield* checkSelector(chain, membership.when, [...at, 'when'])
    yield* checkClaim(chain, membership, at)
    if (list.length === 1) continue
    const key = JSON.stringify([membership.value, membership.as, membership.when])
    const first = seen.get(key)
    if (first === undefined) seen.set(key, position)
    else {
      const facts = { dimension, value: membership.value }
      yield { code: 'duplicate-membership', path: [...at, 'id'], facts, earlier: [...path, first, 'id'] }
    }
  }
}

function* checkCapacity({ id, as: known }: Chain['dimensions'][number], { as }: Membership, path: Path): Generator<Mistake> {
  if (as === undefined || known.some((capacity) => capacity.id === as)) return
  const among = known.map((capacity) => capacity.id)
  yield { code: 'unknown-capacity', path: [...path, 'as'], facts: { dimension: id, capacity: as }, sought: { name: as, among } }
}
