import { describe, expect, it } from 'vitest'
import { applyStatements } from '../../src/analysis/applyStatements'
import { bySpecificity } from '../../src/chain/bySpecificity'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { CellStatement, Norm } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { chain, intervention, norm, stated } from '../chains/buildChain'

function cell(state: CellStatement['state'], at: Readonly<Record<string, readonly string[]>>): CellStatement {
  return { ...stated, at, state }
}

const offer = norm('offer', {})
const dutch = norm('dutch', { need: { kind: 'count', count: 1, having: { scope: { in: ['dutch'] } } } })
const place = { stage: 'some', professional: 'gp' }

function said(cells: readonly CellStatement[], asked: Norm = offer) {
  return applyStatements(chain({ cells, norms: [asked] }), asked)(place)
}

function stateOf(cells: readonly CellStatement[], asked: Norm = offer): string | undefined {
  const { judgements } = judgeChain(chain({ cells, norms: [asked] }), defaultView)
  return judgements.find(({ at }) => at['stage'] === 'some' && at['professional'] === 'gp')?.state
}

describe('applyStatements', () => {
  it('applies a statement whose dimensions are all fixed by the combination', () => {
    expect(said([cell('unknown', { professional: ['gp', 'nurse'] })])).toEqual({ decides: 0, overlaps: [] })
    expect(said([cell('unknown', { professional: ['nurse'] })])).toEqual({ decides: undefined, overlaps: [] })
  })

  it('applies one whose dimension `having` or `where` holds to its values', () => {
    expect(said([cell('unknown', { scope: ['dutch'] })], dutch).decides).toBe(0)
    expect(said([cell('unknown', { scope: ['dutch'] })], norm('n', { where: { scope: { in: ['dutch'] } } })).decides).toBe(0)
    expect(
      said(
        [cell('unknown', { recognition: ['indicated'] })],
        norm('n', { need: { kind: 'count', count: 1, having: { recognition: { min: 'indicated' } } } }),
      ).decides,
    ).toBe(0)
  })

  it('only overlaps where its dimension is not fixed, and does not touch where it is contradicted', () => {
    expect(said([cell('unknown', { scope: ['dutch'] })])).toEqual({ decides: undefined, overlaps: [0] })
    expect(said([cell('unknown', { scope: ['european'] })], dutch)).toEqual({ decides: undefined, overlaps: [] })
    expect(
      said([cell('unknown', { recognition: ['indicated'] })], norm('n', { where: { recognition: { min: 'described' } } })).overlaps,
    ).toEqual([0])
    expect(said([cell('not-applicable', { scope: ['dutch'] })]).overlaps).toEqual([])
  })

  it('lets the most specific statement win: more dimensions, then fewer combinations', () => {
    expect(said([cell('unknown', { stage: ['some'] }), cell('known', { stage: ['some'], professional: ['gp', 'nurse'] })]).decides).toBe(1)
    expect(said([cell('unknown', { stage: ['none', 'some'] }), cell('not-applicable', { stage: ['some'] })]).decides).toBe(1)
    expect(bySpecificity(cell('known', { stage: ['a'] }), cell('known', { stage: ['b'] }))).toBe(0)
  })

  it('lets the statement that claims least decide between equals that differ, whatever their order', () => {
    const equals = [
      cell('not-applicable', { stage: ['some'] }),
      cell('known', { professional: ['gp'] }),
      cell('unknown', { stage: ['some'] }),
    ]
    expect(said(equals).decides).toBe(2)
    expect(said(equals.toReversed()).decides).toBe(0)
  })

  it('hides nothing where somebody looked after all', () => {
    expect(said([cell('unknown', { scope: ['dutch'] }), cell('known', { stage: ['some'] })])).toEqual({ decides: 1, overlaps: [] })
  })
})

describe('judgeChain, with statements about cells', () => {
  it('calls a place unknown when nobody looked, a gap when somebody did', () => {
    expect(stateOf([cell('unknown', { stage: ['some'] })])).toBe('unknown')
    expect(stateOf([cell('unknown', { stage: ['some'] }), cell('known', { stage: ['some'], professional: ['gp'] })])).toBe('gap')
    expect(stateOf([])).toBe('gap')
  })

  it('lets a met need outweigh unknown, and not applicable outweigh a met need', () => {
    const here = { interventions: [intervention('a', { stage: 'some', professional: 'gp' })], norms: [offer] }
    const judge = (cells: readonly CellStatement[]) =>
      judgeChain(chain({ ...here, cells }), defaultView).judgements.find(({ at }) => at['stage'] === 'some' && at['professional'] === 'gp')
    expect(judge([cell('unknown', { stage: ['some'] })])?.state).toBe('covered')
    expect(judge([cell('not-applicable', { stage: ['some'] })])).toMatchObject({
      state: 'not-applicable',
      reason: { kind: 'cell', cell: 0 },
    })
  })

  it('prefers a gap to unknown and unknown to covered where several norms meet in a cell', () => {
    const two = norm('two', { need: { kind: 'count', count: 2, having: {} } })
    const both = chain({
      interventions: [intervention('a', { stage: 'some', professional: 'gp' })],
      norms: [offer, two],
      cells: [cell('unknown', { professional: ['gp'] })],
    })
    expect(judgeChain(both, defaultView).cells.get('gp\u0000some')?.state).toBe('unknown')
  })
})
