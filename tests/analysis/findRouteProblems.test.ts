import { describe, expect, it } from 'vitest'
import { findRouteProblems, type RouteProblem } from '../../src/analysis/findRouteProblems'
import type { Intervention, Link } from '../../src/chain/chain'
import { chain, intervention, link } from '../chains/buildChain'

const none = intervention('none', { stage: 'none', professional: 'worker' })
const some = intervention('some', { stage: 'some', professional: 'gp' })
const much = intervention('much', { stage: 'much', professional: 'nurse' })
const outside = [{ id: 'clinic', name: {}, sources: [] }]

function problems(kind: RouteProblem['kind'], [interventions, links]: Given, without: readonly string[] = []): readonly RouteProblem[] {
  return findRouteProblems(chain({ interventions, links, outside }), { without, with: [], count: {} }).filter(
    (problem) => problem.kind === kind,
  )
}

type Given = readonly [interventions: readonly Intervention[], links: readonly Link[]]

describe('findRouteProblems', () => {
  it('finds stages that no route reaches from an earlier one, and says when they are empty', () => {
    expect(problems('unreachable', [[none, some], [link('none > some')]])).toEqual([{ kind: 'unreachable', stage: 'much', empty: true }])
    expect(problems('unreachable', [[none, some, much], [link('none > some')]])).toEqual([
      { kind: 'unreachable', stage: 'much', empty: false },
    ])
    expect(
      problems('unreachable', [
        [none, some, much],
        [link('none > some'), link('some > much')],
      ]),
    ).toEqual([])
    expect(
      problems('unreachable', [
        [none, some, much],
        [link('none > some', { status: 'possible' }), link('none > much')],
      ]),
    ).toEqual([{ kind: 'unreachable', stage: 'some', empty: false }])
  })

  it('finds professionals whose offer at a stage leads nowhere', () => {
    expect(
      problems('dead-end', [
        [none, some, much],
        [link('none > some'), link('much > outside:clinic')],
      ]),
    ).toEqual([{ kind: 'dead-end', professional: 'gp', stages: ['some'] }])
  })

  it('does not call a hand-over to nobody a way on', () => {
    expect(problems('dead-end', [[some], [link('some > professional:nurse')]])).toEqual([
      { kind: 'dead-end', professional: 'gp', stages: ['some'] },
    ])
  })

  it('finds links that hand people over to a professional who has nothing for them', () => {
    const span = intervention('span', { stage: 'some, much', professional: 'gp' })
    expect(problems('to-nobody', [[span, much], [link('span > professional:nurse')]])).toEqual([
      { kind: 'to-nobody', link: 'span>professional:nurse:refers', stages: ['some'] },
    ])
    expect(problems('to-nobody', [[some, much], [link('professional:gp > professional:worker')]])).toEqual([
      { kind: 'to-nobody', link: 'professional:gp>professional:worker:refers', stages: ['some'] },
    ])
    expect(problems('to-nobody', [[much], [link('professional:gp > professional:worker')]])).toEqual([])
  })

  it('finds the one link and the interventions whose loss cuts a stage off', () => {
    const links = [link('none > some'), link('some > much')]
    expect(problems('bottleneck', [[none, some, much], links])).toEqual([
      { kind: 'bottleneck', stage: 'some', only: { kind: 'link', id: 'none>some:refers' } },
      { kind: 'bottleneck', stage: 'some', only: { kind: 'intervention', id: 'none' } },
      { kind: 'bottleneck', stage: 'some', only: { kind: 'intervention', id: 'some' } },
      { kind: 'bottleneck', stage: 'much', only: { kind: 'link', id: 'some>much:refers' } },
      { kind: 'bottleneck', stage: 'much', only: { kind: 'intervention', id: 'some' } },
      { kind: 'bottleneck', stage: 'much', only: { kind: 'intervention', id: 'much' } },
    ])
  })

  it('finds no bottleneck where two routes lead to a stage by different ways', () => {
    const other = intervention('other', { stage: 'some' })
    const more = intervention('more', { stage: 'much' })
    const all = problems('bottleneck', [
      [some, other, much, more],
      [link('some > much'), link('other > more')],
    ])
    expect(all).toEqual([])
  })

  it('judges the chain without what a what-if leaves out', () => {
    expect(
      problems(
        'unreachable',
        [
          [none, some, much],
          [link('none > some'), link('some > much')],
        ],
        ['much'],
      ),
    ).toEqual([{ kind: 'unreachable', stage: 'much', empty: true }])
  })
})
