import { describe, expect, test } from 'vitest'
import type { CellStatement } from '../../src/chain/chain'
import { checkCells } from '../../src/check/checkCells'
import { chain, intervention, stated } from '../chains/buildChain'

function cell(state: CellStatement['state'], at: CellStatement['at']): CellStatement {
  return { ...stated, state, at }
}

function codesOf(...cells: CellStatement[]): string[] {
  const interventions = [intervention('talk', { stage: 'none, some', professional: 'gp' }), intervention('course', { stage: 'much' })]
  return [...checkCells(chain({ interventions, cells }))].map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('checkCells', () => {
  test('warns once of an intervention in cells that are not applicable', () => {
    const bars = cell('not-applicable', { stage: ['none'], professional: ['gp', 'nurse'] })
    expect(codesOf(bars, bars, cell('not-applicable', { stage: ['some'] }))).toEqual(['not-applicable-placement interventions.0.stage'])
  })

  test('does not warn where a statement on more dimensions says otherwise', () => {
    expect(codesOf(cell('not-applicable', { stage: ['none'] }), cell('known', { stage: ['none'], professional: ['gp'] }))).toEqual([])
  })

  test('lets a statement on as many dimensions except what it names, and only that', () => {
    const bars = cell('not-applicable', { stage: ['none', 'some'], professional: ['gp'] })
    const known = (stage: string) => cell('known', { stage: [stage], professional: ['gp'] })
    expect(codesOf(bars, known('none'))).toEqual(['not-applicable-placement interventions.0.stage'])
    expect(codesOf(bars, known('none'), known('some'))).toEqual([])
  })

  test('warns where the exception is elsewhere', () => {
    const both = intervention('talk', { stage: 'none', professional: 'gp, nurse' })
    const cells = [cell('not-applicable', { professional: ['gp'] }), cell('known', { stage: ['none'], professional: ['nurse'] })]
    expect([...checkCells(chain({ interventions: [both], cells }))].map(({ code }) => code)).toEqual(['not-applicable-placement'])
  })

  test('does not warn of an intervention that only shares one of the dimensions', () => {
    expect(codesOf(cell('not-applicable', { stage: ['much'], professional: ['gp'] }))).toEqual([])
  })

  test('lets a narrower statement differ from a wider one, and reports equal ones that differ', () => {
    const wide = cell('unknown', { stage: ['none', 'some'] })
    expect(codesOf(wide, cell('known', { stage: ['none'] }))).toEqual([])
    expect(codesOf(wide, cell('known', { stage: ['some', 'much'] }))).toEqual(['conflicting-cells cells.1.state'])
    expect(codesOf(wide, cell('unknown', { stage: ['some', 'much'] }))).toEqual([])
  })

  test('goes on past a dimension that the chain does not have', () => {
    expect(codesOf(cell('not-applicable', { setting: ['work'] }))).toEqual(['unknown-dimension cells.0.setting'])
  })
})
