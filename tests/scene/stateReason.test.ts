import { describe, expect, test } from 'vitest'
import { cellKey } from '../../src/analysis/findings'
import { prepare } from '../../src/scene/composition'
import { failingNorms, stateReason } from '../../src/scene/stateReason'
import { inputFor, readSmall, smallText } from './smallChain'

function reasonOf(norms: string, [row, column]: readonly [string, string]): { reason: string; names: readonly string[] } {
  const chain = readSmall(smallText.replace(/norms:[\s\S]*?views:/, `norms:\n${norms}\nviews:`))
  const composition = prepare(inputFor({ chain }))
  const verdict = composition.findings.cells.get(cellKey(row, column))
  return { reason: stateReason(composition, verdict), names: failingNorms(composition, verdict) }
}

const norm = (id: string, need: string): string =>
  `  - { id: ${id}, name: Norm ${id}, over: [ stage, professional ], where: { professional: [ gp ] }, need: ${need}, severity: low, sources: [ { source: report } ] }\n`

describe('stateReason', () => {
  test('says that there is nothing on offer', () => {
    expect(reasonOf(norm('a', '{ count: 1 }').replace('gp', 'teacher'), ['teacher', 'much']).reason).toBe('geen aanbod')
  })

  test('says that the offer there is does not do', () => {
    expect(reasonOf(norm('a', '{ count: 1, having: { level: [ universal ], status: [ implemented ] } }'), ['gp', 'some']).reason).toBe(
      'aanbod voldoet niet',
    )
  })

  test('says how many of how many', () => {
    expect(reasonOf(norm('a', '{ count: 3 }'), ['gp', 'some']).reason).toBe('1 van 3 nodig')
  })

  test('says that no route leads on, or here', () => {
    expect(reasonOf(norm('a', '{ onward: { to: { level: [ indicated ] } } }'), ['gp', 'some']).reason).toBe('geen vervolg')
    expect(reasonOf(norm('a', '{ reached: { from: { recognition: { min: high } }, kinds: [ trains ] } }'), ['gp', 'some']).reason).toBe(
      'geen weg hierheen',
    )
  })

  test('counts professionals where the norm does', () => {
    const professionals = `  - { id: p, name: Norm p, over: [ stage ], where: {}, need: { professionals: 4 }, severity: low, sources: [ { source: report } ] }\n`
    const chain = readSmall(smallText.replace(/norms:[\s\S]*?views:/, `norms:\n${professionals}\nviews:`))
    const composition = prepare(inputFor({ chain }))
    const judgement = composition.findings.judgements.find(({ at }) => at['stage'] === 'some')
    const verdict = { row: 'gp', column: 'some', state: 'gap' as const, judgements: judgement === undefined ? [] : [judgement], gaps: [] }
    expect(stateReason(composition, verdict)).toMatch(/^[123] van 4 uitvoerders$/)
  })

  test('tells the first norm and counts the others', () => {
    const both = reasonOf(norm('a', '{ count: 2 }') + norm('b', '{ count: 3 }'), ['gp', 'some'])
    expect(both).toEqual({ reason: '1 van 2 nodig +1', names: ['Norm a', 'Norm b'] })
  })

  test('has nothing to say where all is well', () => {
    expect(reasonOf(norm('a', '{ count: 1 }'), ['gp', 'some'])).toEqual({ reason: '', names: [] })
  })
})
