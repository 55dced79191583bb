// One norm made ready → a judgement of every combination that its `where` admits.

import type { Chain, Condition, Norm } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { formatPlace } from '../chain/gapId'
import { dimensionOf } from '../chain/indexChain'
import { selects, type Place } from '../chain/select'
import { columnOf, idsOf, limitsOf } from './columnOf'
import { applyStatements, type Said } from './applyStatements'
import type { Judgement } from './findings'
import { togetherOf, type Case } from './prepareNorm'
import { membersAt, placeOf } from './standIn'
import { always, passes, verdictsByValue, type Test } from './weighDemands'

/** `positions` are those of the place's values in their dimensions. */
export type Verdict = { readonly judgement: Judgement; readonly positions: readonly number[]; readonly said: Said }

/** The judgements of norms judged before this one, by norm and `formatPlace`, for its `unless`. */
type Before = ReadonlyMap<string, ReadonlyMap<string, Judgement>>

export function judgeNorm(chain: Chain, ready: Case, before: Before): readonly Verdict[] {
  const { norm, occupancy } = ready
  const saidAt = applyStatements(chain, norm)
  const measure = measureFor(chain, norm)
  const ids = idsOf(chain)
  const idAt = (position: number): string => ids[position] ?? ''
  return combinations(ready.positions).map((positions) => {
    const at = placeOf(occupancy.dimensions, positions)
    const evidence = narrow(membersAt(occupancy, positions), ready.stands(at))
    const counted = narrow(evidence, ready.counts(at))
    const said = saidAt(at)
    const judgement = judge(chain, { norm, at, said, found: measure(counted, at), after: firstGap(norm, at, before) })
    return { judgement: { ...judgement, evidence: evidence.map(idAt), counted: counted.map(idAt) }, positions, said }
  })
}

type Facts = { norm: Norm; at: Place; said: Said; found: number; after: string | undefined }

function judge(chain: Chain, { norm, at, said, found, after }: Facts): Omit<Judgement, 'evidence' | 'counted'> {
  const cell = said.decides
  const state = cell === undefined ? undefined : chain.cells[cell]?.state
  const needed = 'count' in norm.need ? norm.need.count : 1
  const own = { norm: norm.id, at }
  if (after !== undefined) return { ...own, state: 'not-judged', reason: { kind: 'after', norm: after } }
  if (cell !== undefined && state === 'not-applicable') return { ...own, state, reason: { kind: 'cell', cell } }
  if (found >= needed) return { ...own, state: 'covered', reason: { kind: 'met', found, needed } }
  if (cell !== undefined && state === 'unknown') return { ...own, state, reason: { kind: 'cell', cell } }
  return { ...own, state: 'gap', reason: 'count' in norm.need ? { kind: 'short', found, needed } : { kind: 'no-route' } }
}

// The norm of `unless` that already found the hole here. One that stayed silent because of its own `unless` passes the silence on.
function firstGap(norm: Norm, at: Place, before: Before): string | undefined {
  for (const id of norm.unless) {
    const earlier = before.get(id)
    const over = earlier?.values().next().value?.at
    if (earlier === undefined || over === undefined) continue
    const verdict = earlier.get(formatPlace(Object.keys(over), at))
    if (verdict?.state === 'gap') return id
    if (verdict?.reason.kind === 'after') return verdict.reason.norm
  }
  return undefined
}

/** How much of the need is met: interventions, or the different professionals behind them that meet both `where` and `having`. */
function measureFor(chain: Chain, { need, where }: Norm): (counted: readonly number[], at: Place) => number {
  if (need.kind !== 'professionals') return (counted) => counted.length
  const { professional = anyone } = need.having
  const { professional: within = anyone } = where
  const { dimension } = dimensionOf(chain, dimensionIds.professional)
  const limited = limitsOf(chain)
  const { firsts, values } = columnOf(chain, dimensionIds.professional)
  const asked = [professional, within]
  const verdicts = asked.map((condition) => verdictsByValue(chain, { dimension: dimensionIds.professional, condition }))
  const selectors = togetherOf(where, need.having).map((selector) => ({ professional: anyone, ...selector }))
  const holds = (position: number, digit: number, at: Place): boolean => {
    const intervention = chain.interventions[position]
    const place = { ...at, professional: dimension.values[digit]?.id ?? '' }
    return intervention !== undefined && selectors.every((selector) => selects(chain, selector, { intervention, at: place }))
  }
  return (counted, at) => {
    const { length } = dimension.values
    const professionals = new Uint8Array(length)
    let found = 0
    for (const position of counted) {
      for (let entry = firsts[position] ?? 0; entry < (firsts[position + 1] ?? 0); entry++) {
        const digit = values[entry] ?? 0
        if (professionals[digit] === 1) continue
        const own = position * length + digit
        const isMeant = limited[position] === 1 ? holds(position, digit, at) : verdicts.every((verdict) => verdict[own] === passes)
        if (!isMeant) continue
        professionals[digit] = 1
        found++
      }
      if (found === length) break
    }
    return found
  }
}

const anyone: Condition = {}

// Every list that takes one item of each list, in order.
function combinations(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lists.reduce<readonly (readonly number[])[]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]])
}

function narrow(members: readonly number[], test: Test): readonly number[] {
  return test === always ? members : members.filter(test)
}
