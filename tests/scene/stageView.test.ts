import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { unnamed } from '../../src/layout/layout'
import { stageView } from '../../src/scene/stageView'
import { chain, intervention, norm } from '../chains/buildChain'

const someChain = chain({
  interventions: [
    intervention('talk', { stage: 'some', professional: 'gp, nurse' }),
    intervention('site', { stage: 'none' }),
    intervention('test', { stage: 'much', professional: 'worker' }),
  ],
  norms: [norm('offer', { where: { stage: { in: ['some'] } } })],
})

function stage(view: Partial<View>, of: Chain = someChain) {
  const whole = { ...defaultView, ...view }
  return stageView(of, whole, judgeChain(of, whole))
}

describe('stageView', () => {
  test('leaves a step without a focus as its author made it', () => {
    const view = { ...defaultView, where: { stage: { in: ['some'] } } }
    expect(stageView(someChain, view, judgeChain(someChain, view))).toEqual({ view, rows: undefined, all: 3 })
  })

  test('shows only the rows in which a focused intervention stands, in the order of the file', () => {
    expect(stage({ focus: ['talk'] }).rows).toEqual(['gp', 'nurse'])
    expect(stage({ focus: ['talk', 'test'] }).rows).toHaveLength(3)
  })

  test('shows the row of a focused gap', () => {
    expect(stage({ focus: ['offer@stage=some;professional=worker'] }).rows).toEqual(['worker'])
  })

  test('adds the rows where the norm that it looks through finds a gap', () => {
    expect(stage({ focus: ['talk'], norm: 'offer' }).rows).toEqual(['worker', 'gp', 'nurse'])
  })

  test('shows the unnamed row for an intervention that names no value there', () => {
    expect(stage({ focus: ['site'] }).rows).toEqual([unnamed])
  })

  test('hides what the filter leaves out and unfolds what was folded, where it narrows the rows', () => {
    const { view } = stage({ focus: ['talk'], collapsed: ['row:primary'] })
    expect(view.hide).toBe(true)
    expect(view.collapsed).toEqual([])
  })
})
