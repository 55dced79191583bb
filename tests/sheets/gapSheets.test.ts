import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { SourceFinding } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { gapSheets } from '../../src/sheets/gapSheets'
import { chain, intervention, norm, stated } from '../chains/buildChain'

function sheetsOf(findings: readonly SourceFinding[]) {
  const whole = chain({
    norms: [norm('offer', { where: { professional: { in: ['gp'] } } })],
    interventions: [intervention('talk', { stage: 'some', professional: 'gp' })],
    findings,
  })
  return gapSheets([{ chain: whole, view: defaultView, findings: judgeChain(whole, defaultView) }], 'en')
}

function finding(stage: string): SourceFinding {
  return {
    ...stated,
    id: stage,
    text: { en: `Nothing at ${stage}` },
    norm: 'offer',
    says: 'gap',
    at: { stage: [stage], professional: ['gp'] },
  }
}

describe('gapSheets', () => {
  test('lists what the source calls a gap where the norm is met, one place to a row', () => {
    const sheet = sheetsOf([finding('some'), finding('none')]).find(({ name }) => name === 'Differs from the source')
    expect(sheet?.rows).toEqual([['gp × some', 'Nothing at some', expect.stringContaining('‘offer’ is met'), '', '']])
  })

  test('says how far a norm is met in one wording, whatever is unknown, as the memo and the screen do', () => {
    const offer = norm('offer', { where: { professional: { in: ['gp'] } } })
    const cell = { ...stated, at: { stage: ['none'], professional: ['gp'] }, state: 'unknown' } as const
    const coverageOf = (whole: ReturnType<typeof chain>) =>
      gapSheets([{ chain: whole, view: defaultView, findings: judgeChain(whole, defaultView) }], 'en').at(-1)?.rows[0]?.[6]
    expect(coverageOf(chain({ norms: [offer] }))).toMatch(/^0 of \d+ covered$/)
    expect(coverageOf(chain({ norms: [offer], cells: [cell] }))).toMatch(/^0 of \d+ covered, 1 unknown$/)
  })

  test('says nothing of it where the source and the norms agree', () => {
    expect(sheetsOf([finding('none')]).map(({ name }) => name)).toEqual(['Gaps', 'Coverage'])
  })

  test('says of each norm whether the source states it, as the memo does', () => {
    const whole = chain({ norms: [norm('offer', {}), norm('choice', { basis: 'inferred' })] })
    const sheet = gapSheets([{ chain: whole, view: defaultView, findings: judgeChain(whole, defaultView) }], 'en').at(-1)
    const at = sheet?.columns.findIndex(({ header }) => header === 'Stated or inferred') ?? -1
    expect(sheet?.rows.map((row) => [row[0], row[at]])).toEqual([
      ['offer', 'stated'],
      ['choice', 'inferred'],
    ])
  })
})
