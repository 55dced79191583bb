import { describe, expect, it } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import { defaultView } from '../../src/chain/view'
import type { Judged } from '../../src/export/judged'
import { writeGapsCsv } from '../../src/export/writeGapsCsv'
import { chain, intervention, norm, stated } from '../chains/buildChain'

function judged(name: string): Judged {
  const world = chain({
    sources: [{ id: 'report', title: { en: 'Report' }, year: 2022 }],
    norms: [
      norm('low', { name: { en: 'Low' }, severity: 'low', over: ['stage'], where: { stage: { in: ['none'] } } }),
      norm('offer', {
        name: { en: name },
        over: ['stage'],
        where: { stage: { in: ['none'] } },
        need: { kind: 'count', count: 1, having: { scope: { in: ['dutch'] } } },
        sources: [{ source: 'report', at: { nl: '4, 1' } }],
      }),
    ],
    interventions: [
      intervention('abroad', { stage: 'none', scope: 'european' }),
      intervention('later', { stage: 'some', scope: 'dutch' }),
      intervention('stageless', { scope: 'dutch' }),
    ],
    findings: [{ ...stated, id: 'says', text: { en: 'Nothing.' }, norm: 'offer', at: {} }],
  })
  return { chain: world, view: defaultView, findings: judgeChain(world, defaultView) }
}

describe('writeGapsCsv', () => {
  it('writes a header and one line per gap, the most severe first', () => {
    const lines = writeGapsCsv([judged('Offer')], 'en').split('\r\n')
    expect(lines[0]).toBe('\uFEFFplace,norm,severity,sentence,counts,evidence,near misses,candidates,may hide,findings,sources,id')
    expect(lines[1]).toBe(
      [
        'none',
        'Offer',
        'High',
        '"none: nothing meets ‘Offer’. Needed: 1, found: 0. 1 intervention stands here, but it does not count. There may be something after all: of 1 intervention one trait is not stated."',
        '',
        'abroad',
        'abroad (scope: european. Asked: dutch.); later (It is there one stage further or back: some.)',
        'abroad',
        'stageless: stage is not stated.',
        'Nothing.',
        '"Report 2022, 4, 1"',
        'offer@stage=none',
      ].join(','),
    )
    expect(lines).toHaveLength(3)
    expect(lines[2]).toBe('')
  })

  it('says of a conclusion that the source does not put in words that it is inferred', () => {
    const { chain: world, ...rest } = judged('Offer')
    const inferred = { ...world, findings: world.findings.map((finding) => ({ ...finding, basis: 'inferred' as const })) }
    expect(writeGapsCsv([{ chain: inferred, ...rest }], 'en')).toContain(',Nothing. (inferred),')
  })

  it('doubles quotes, and keeps a spreadsheet from running what begins like a formula', () => {
    expect(writeGapsCsv([judged('=HYPERLINK("x")')], 'en')).toContain(`,"'=HYPERLINK(""x"")",`)
    for (const start of ['+', '-', '@']) expect(writeGapsCsv([judged(`${start}1`)], 'en')).toContain(`,'${start}1,`)
    expect(writeGapsCsv([judged('\n=cmd')], 'en')).toContain(`,"'\n=cmd",`)
    for (const start of [' =', '\u00a0@', '＝']) expect(writeGapsCsv([judged(`${start}1`)], 'en')).toContain(`,'${start}1,`)
    expect(writeGapsCsv([judged('two\nlines')], 'en')).toContain(',"two\nlines",')
  })
})
