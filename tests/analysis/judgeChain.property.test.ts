import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Findings } from '../../src/analysis/findings'
import { findRouteProblems } from '../../src/analysis/findRouteProblems'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { CellStatement, Chain, Condition, Intervention, Link, Membership, Norm, Selector } from '../../src/chain/chain'
import { defaultView, type WhatIf } from '../../src/chain/view'
import { chain, link, norm, stated } from '../chains/buildChain'

const values = {
  stage: ['none', 'some', 'much'],
  professional: ['worker', 'gp', 'nurse'],
  recognition: ['described', 'indicated'],
  scope: ['dutch', 'european'],
  status: ['implemented', 'in-development'],
} as const
type Id = keyof typeof values
const ids = Object.keys(values) as Id[]
const ordered: readonly Id[] = ['stage', 'recognition']
const interventionIds = ['a', 'b', 'c', 'd', 'e', 'f']

function someOf(dimension: Id): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(fc.constantFrom(...values[dimension]), { minLength: 1, maxLength: 2 })
}

function aCondition(dimension: Id): fc.Arbitrary<Condition> {
  const lists = fc.record({ in: someOf(dimension), not: fc.boolean() })
  const capacities = fc.record({ as: fc.constant(['delivers']) })
  return ordered.includes(dimension)
    ? fc.oneof(lists, fc.record({ min: fc.constantFrom(...values[dimension]) }))
    : fc.oneof(lists, capacities)
}

const aSelector: fc.Arbitrary<Selector> = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: 2 })
  .chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, aCondition(id)]))))

function memberships(dimension: Id): fc.Arbitrary<readonly Membership[]> {
  const when = fc.option(fc.record({ stage: fc.record({ in: someOf('stage') }) }), { nil: undefined })
  const one = fc
    .tuple(
      fc.constantFrom(...values[dimension]),
      fc.constantFrom('delivers', 'refers', undefined),
      dimension === 'stage' ? fc.constant(undefined) : when,
    )
    .map(([value, as, limit]): Membership => ({
      ...stated,
      value,
      ...(as === undefined ? {} : { as }),
      ...(limit === undefined ? {} : { when: limit }),
    }))
  return fc.uniqueArray(one, { maxLength: 2, selector: ({ value }) => value })
}

function anIntervention(id: string): fc.Arbitrary<Intervention> {
  return fc.record(Object.fromEntries(ids.map((dimension) => [dimension, memberships(dimension)]))).map((all) => ({
    ...stated,
    id,
    name: { en: id },
    aka: [],
    memberships: Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0)),
  }))
}

const kinds = fc.constantFrom('refers', 'steps-up', 'steps-down', 'follows', 'trains')
const statuses = fc.constantFrom('existing', 'possible', 'missing')
const anEnd = fc.constantFrom(...interventionIds, 'professional:gp', 'professional:worker', 'outside:clinic')
const aLink: fc.Arbitrary<Link> = fc
  .tuple(anEnd, anEnd, kinds, statuses)
  .map(([from, to, kind, status]) => link(`${from} > ${to}`, { kind, status }))

const allowed = { kinds: fc.uniqueArray(kinds, { minLength: 1 }), statuses: fc.uniqueArray(statuses, { minLength: 1 }) }
const aNeed: fc.Arbitrary<Norm['need']> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), count: fc.integer({ min: 1, max: 3 }), having: aSelector }),
  fc.record({ kind: fc.constant('onward' as const), to: aSelector, ...allowed }),
  fc.record({ kind: fc.constant('reached' as const), from: aSelector, ...allowed }),
)
const professionalsNeed = fc.record({
  kind: fc.constant('professionals' as const),
  count: fc.integer({ min: 1, max: 3 }),
  having: aSelector,
})

function aNorm(id: string): fc.Arbitrary<Norm> {
  const any = fc.tuple(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }), aSelector, aNeed)
  const many = fc.tuple(
    fc.uniqueArray(fc.constantFrom<Id[]>('stage', 'scope'), { minLength: 1, maxLength: 2 }),
    aSelector,
    professionalsNeed,
  )
  return fc
    .oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: many })
    .map(([over, where, need]) => norm(id, { over, where, need }))
}

const aCell: fc.Arbitrary<CellStatement> = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })
  .chain((chosen) =>
    fc.record({
      at: fc.record(Object.fromEntries(chosen.map((id) => [id, someOf(id)]))),
      state: fc.constantFrom('unknown', 'not-applicable', 'known'),
    }),
  )
  .map(({ at, state }) => ({ ...stated, at, state }))

const aChain: fc.Arbitrary<Chain> = fc
  .record({
    interventions: fc.tuple(...interventionIds.map(anIntervention)),
    links: fc.array(aLink, { maxLength: 8 }),
    norms: fc.tuple(aNorm('first'), aNorm('second')),
    cells: fc.array(aCell, { maxLength: 3 }),
  })
  .map((parts) => chain({ ...parts, outside: [{ id: 'clinic', name: {}, sources: [] }] }))

const aWhatIf: fc.Arbitrary<WhatIf> = fc.record({
  without: fc.subarray(interventionIds.slice(0, 3), { maxLength: 2 }),
  with: fc.subarray(interventionIds, { maxLength: 2 }),
  count: fc.option(fc.constant({ status: ['in-development'], scope: ['european'] }), { nil: {} }),
})

function gapIds(world: Chain, whatIf?: WhatIf): ReadonlySet<string> {
  return new Set(judgeChain(world, whatIf === undefined ? defaultView : { ...defaultView, whatIf }).gaps.map(({ id }) => id))
}

/** Everything that is found, as sets: lists lose their order, and statements about cells their number. */
function asSets({ gaps, judgements, coverage, overall }: Findings, { cells }: Chain): unknown {
  const byText = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort()
  const cellText = (cell: number): string => JSON.stringify(cells[cell])
  const reasonOf = ({ reason }: { readonly reason: Findings['judgements'][number]['reason'] }): unknown =>
    reason.kind === 'cell' ? cellText(reason.cell) : reason
  return {
    coverage,
    overall,
    judgements: byText(
      judgements.map((one) => ({ ...one, reason: reasonOf(one), evidence: one.evidence.toSorted(), counted: one.counted.toSorted() })),
    ),
    gaps: byText(
      gaps.map((gap) => ({
        ...gap,
        reason: reasonOf(gap),
        evidence: gap.evidence.toSorted(),
        counted: gap.counted.toSorted(),
        candidates: gap.candidates.toSorted(),
        nearMisses: byText(gap.nearMisses.map(({ id }) => id)),
        mayHide: byText(gap.mayHide.map((hidden) => (hidden.kind === 'cell' ? cellText(hidden.cell) : hidden))),
      })),
    ),
  }
}

describe('judgeChain, for any chain', { timeout: 60_000 }, () => {
  it('never opens a gap when an intervention is added, nor closes one when it is removed', () => {
    fc.assert(
      fc.property(aChain, aWhatIf, fc.constantFrom(...interventionIds), (world, whatIf, id) => {
        const smaller = { ...world, interventions: world.interventions.filter((one) => one.id !== id) }
        const more = gapIds(world, whatIf)
        const less = gapIds(smaller, whatIf)
        expect([...more].filter((gap) => !less.has(gap))).toEqual([])
      }),
    )
  })

  it('never opens a gap by a what-if that counts more, nor closes one by a what-if that leaves out', () => {
    fc.assert(
      fc.property(aChain, aWhatIf, (world, { without, with: added, count }) => {
        const now = gapIds(world)
        const less = gapIds(world, { without, with: [], count: {} })
        const more = gapIds(world, { without: [], with: added, count })
        expect([...now].filter((gap) => !less.has(gap))).toEqual([])
        expect([...more].filter((gap) => !now.has(gap))).toEqual([])
      }),
    )
  })

  it('finds the same for a what-if that leaves an intervention out as for a chain without it', () => {
    fc.assert(
      fc.property(aChain, fc.constantFrom(...interventionIds), (world, id) => {
        const smaller = { ...world, interventions: world.interventions.filter((one) => one.id !== id) }
        const without = judgeChain(world, { ...defaultView, whatIf: { without: [id], with: [], count: {} } })
        expect(without).toEqual(judgeChain(smaller, defaultView))
      }),
    )
  })

  it('counts not applicable neither as met nor as gap, and every combination once', () => {
    fc.assert(
      fc.property(aChain, (world) => {
        const { coverage, judgements } = judgeChain(world, defaultView)
        for (const { id, over } of world.norms) {
          const counts = coverage[id]
          const own = judgements.filter(({ norm }) => norm === id)
          const combinations = over.reduce((product, dimension) => product * values[dimension as Id].length, 1)
          expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(combinations)
          expect(counts?.notApplicable).toBe(own.filter(({ state }) => state === 'not-applicable').length)
          expect((counts?.covered ?? 0) + (counts?.gap ?? 0)).toBe(own.filter(({ state }) => state === 'covered' || state === 'gap').length)
        }
      }),
    )
  })

  it('keeps the address of a gap when something unrelated is edited', () => {
    fc.assert(
      fc.property(aChain, (world) => {
        const edited: Chain = {
          ...world,
          title: { en: 'Renamed' },
          interventions: world.interventions.map((one) => ({ ...one, name: { en: `${one.id} renamed` } })),
          norms: [norm('zeroth', {}), ...world.norms.map((one) => ({ ...one, name: { en: 'renamed' } }))],
        }
        const ids = judgeChain(edited, defaultView)
          .gaps.filter((gap) => gap.norm !== 'zeroth')
          .map((gap) => gap.id)
        expect(ids).toEqual([...gapIds(world)])
      }),
    )
  })

  it('finds the same whatever the order of the file', () => {
    fc.assert(
      fc.property(aChain, (world) => {
        const turned: Chain = {
          ...world,
          interventions: world.interventions.toReversed().map((one) => ({
            ...one,
            memberships: Object.fromEntries(
              Object.entries(one.memberships)
                .toReversed()
                .map(([id, list]) => [id, list.toReversed()]),
            ),
          })),
          links: world.links.toReversed(),
          norms: world.norms.toReversed(),
          cells: world.cells.toReversed(),
        }
        const one = judgeChain(world, defaultView)
        const other = judgeChain(turned, defaultView)
        expect(asSets(other, turned)).toEqual(
          asSets({ ...one, coverage: Object.fromEntries(Object.entries(one.coverage).toReversed()) }, world),
        )
        const problemsOf = (of: Chain) => new Set(findRouteProblems(of).map((problem) => JSON.stringify(problem)))
        expect(problemsOf(turned)).toEqual(problemsOf(world))
      }),
    )
  })
})
