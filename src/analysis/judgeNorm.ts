// One norm → a judgement of every combination that its `where` admits.

import type { Chain, Norm, Selector } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { admitted, selects, type Place } from '../chain/select'
import type { WhatIf } from '../chain/view'
import { applyStatements, type Said } from './applyStatements'
import type { Judgement } from './findings'
import { followRoutes } from './followRoutes'
import type { Allowed } from './mapRoutes'
import { isLimited, membersAt, placeOf, product, standIn, type Standing } from './standIn'
import { weighDemands, type Demand } from './weighDemands'

/** A norm made ready: what stands where, and what it asks. Positions are those of `chain.interventions`. */
export type Case = {
  readonly norm: Norm
  readonly standing: Standing
  readonly demands: readonly Demand[]
  /** Per intervention 1, or 0 when a what-if leaves it out. */
  readonly present: Uint8Array
  /** Positions of the values of each dimension of `over` that are judged. */
  readonly positions: readonly (readonly number[])[]
  readonly stands: (position: number, at: Place) => boolean
  readonly counts: (position: number, at: Place) => boolean
  /** Whether the route that the norm asks for leads from it; true for norms that ask for none. */
  readonly leads: Leads
}

type Leads = (position: number, at: Place, allowed?: Allowed) => boolean

export type Verdict = { readonly judgement: Judgement; readonly positions: readonly number[]; readonly said: Said }

/** The verdicts on norms judged before this one, by norm and `placeKey`, for its `unless`. */
export type Before = ReadonlyMap<string, ReadonlyMap<string, Judgement>>

export function prepareNorm(chain: Chain, norm: Norm, whatIf: WhatIf): Case {
  const standing = standIn(chain, norm.over)
  const demands = weighDemands(chain, norm, whatIf)
  const where = demands.filter(({ part }) => part === 'where')
  const having = demands.filter(({ part }) => part === 'having')
  const present = Uint8Array.from(chain.interventions, ({ id }) => (whatIf.without.includes(id) ? 0 : 1))
  const together = holdTogether(chain, norm, whatIf)
  const leads: Leads = 'kinds' in norm.need ? followRoutes(chain, norm.need, whatIf) : () => true
  return {
    norm,
    standing,
    demands,
    present,
    positions: standing.dimensions.map(({ dimension, order }) =>
      admitted(chain, dimension.id, norm.where[dimension.id]).map((value) => order.get(value) ?? -1),
    ),
    stands: (position, at) => present[position] === 1 && where.every((demand) => demand.meets(position, at)),
    counts: (position, at) => having.every((demand) => demand.meets(position, at)) && together(position, at) && leads(position, at),
    leads,
  }
}

export function judgeNorm(chain: Chain, ready: Case, before: Before): readonly Verdict[] {
  const { norm, standing } = ready
  const saidAt = applyStatements(chain, norm)
  return product(ready.positions).map((positions) => {
    const at = placeOf(standing.dimensions, positions)
    const evidence = membersAt(standing, positions).filter((position) => ready.stands(position, at))
    const counted = evidence.filter((position) => ready.counts(position, at))
    const said = saidAt(at)
    const judgement = judge(chain, { norm, at, said, found: measure(chain, norm, { counted, at }), after: firstGap(norm, at, before) })
    return { judgement: { ...judgement, evidence: idsOf(chain, evidence), counted: idsOf(chain, counted) }, positions, said }
  })
}

/** Tells the combinations of one norm apart; the dimensions are given in the norm's own order. */
export function placeKey(over: readonly string[], at: Place): string {
  return over.map((dimension) => `${dimension}=${at[dimension] ?? ''}`).join(';')
}

type Facts = { norm: Norm; at: Place; said: Said; found: number; after: string | undefined }

function judge(chain: Chain, { norm, at, said, found, after }: Facts): Omit<Judgement, 'evidence' | 'counted'> {
  if (after !== undefined) return { norm: norm.id, at, state: 'not-judged', reason: { kind: 'after', norm: after } }
  const state = said.decides === undefined ? undefined : chain.cells[said.decides]?.state
  if (said.decides !== undefined && state === 'not-applicable')
    return { norm: norm.id, at, state: 'not-applicable', reason: { kind: 'cell', cell: said.decides } }
  const needed = 'count' in norm.need ? norm.need.count : 1
  if (found >= needed) return { norm: norm.id, at, state: 'covered', reason: { kind: 'met', found, needed } }
  if (said.decides !== undefined && state === 'unknown')
    return { norm: norm.id, at, state: 'unknown', reason: { kind: 'cell', cell: said.decides } }
  return { norm: norm.id, at, state: 'gap', reason: 'count' in norm.need ? { kind: 'short', found, needed } : { kind: 'no-route' } }
}

// The norm of `unless` that already found the hole here. One that stayed silent because of its own `unless` passes the silence on.
function firstGap(norm: Norm, at: Place, before: Before): string | undefined {
  for (const id of norm.unless) {
    const earlier = before.get(id)
    const over = earlier?.values().next().value?.at
    if (earlier === undefined || over === undefined) continue
    const verdict = earlier.get(placeKey(Object.keys(over), at))
    if (verdict?.state === 'gap') return id
    if (verdict?.reason.kind === 'after') return verdict.reason.norm
  }
  return undefined
}

function measure(chain: Chain, { need }: Norm, { counted, at }: { counted: readonly number[]; at: Place }): number {
  if (need.kind !== 'professionals') return counted.length
  const condition = need.having['professional'] ?? {}
  const professionals = new Set<string>()
  for (const position of counted) {
    const intervention = chain.interventions[position]
    for (const { value } of intervention?.memberships['professional'] ?? []) {
      if (intervention === undefined || professionals.has(value)) continue
      if (selects(chain, { ...need.having, professional: condition }, { intervention, at: { ...at, professional: value } }))
        professionals.add(value)
    }
  }
  return professionals.size
}

// Demands are tested one by one; a membership limited by `when` must also hold for all of them at once.
function holdTogether(chain: Chain, norm: Norm, whatIf: WhatIf): Case['counts'] {
  const limited = chain.interventions.map(isLimited)
  const having = 'having' in norm.need ? norm.need.having : {}
  const waives = Object.keys(whatIf.count).length > 0 || whatIf.with.length > 0
  return (position, at) => {
    const intervention = chain.interventions[position]
    if (limited[position] !== true || intervention === undefined || waives) return true
    const selector: Selector = { ...Object.fromEntries(norm.over.map((id) => [id, {}])), ...norm.where, ...having }
    return selects(chain, selector, { intervention, at })
  }
}

function idsOf(chain: Chain, positions: readonly number[]): readonly string[] {
  return positions.map((position) => chain.interventions[position]?.id ?? '')
}

/** Norms with those they name in `unless` first, whatever their order in the file. */
export function inOrder(chain: Chain, wanted: readonly Norm[]): readonly Norm[] {
  const { norms } = indexChain(chain)
  const ordered = new Set<Norm>()
  const visit = (norm: Norm, above: ReadonlySet<Norm>): void => {
    if (ordered.has(norm) || above.has(norm)) return
    for (const id of norm.unless) {
      const first = norms.get(id)
      if (first !== undefined) visit(first, new Set([...above, norm]))
    }
    ordered.add(norm)
  }
  for (const norm of wanted) visit(norm, new Set())
  return [...ordered]
}
