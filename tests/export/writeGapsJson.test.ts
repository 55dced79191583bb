import { describe, expect, it } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import { defaultView } from '../../src/chain/view'
import { writeGapsJson } from '../../src/export/writeGapsJson'
import { chain, intervention, norm, stated } from '../chains/buildChain'

const world = chain({
  norms: [
    norm('offer', {
      where: { stage: { in: ['some'] }, professional: { in: ['gp'] } },
      need: { kind: 'count', count: 1, having: { scope: { in: ['dutch'] } } },
      sources: [{ source: 'report', at: { nl: 'hoofdstuk 4', en: 'chapter 4' }, quote: 'Vier.' }],
    }),
  ],
  interventions: [
    intervention('abroad', { stage: 'some', professional: 'gp', scope: 'european' }),
    intervention('unsaid', { stage: 'some', scope: 'dutch' }),
  ],
  cells: [{ ...stated, at: { status: ['implemented'] }, state: 'unknown', why: { en: 'Not asked.' } }],
  findings: [{ ...stated, id: 'says', text: {}, norm: 'offer', at: {} }],
})
const judged = { chain: world, view: defaultView, findings: judgeChain(world, defaultView) }

describe('writeGapsJson', () => {
  it('keeps its contract', () => {
    expect(JSON.parse(writeGapsJson([judged], 'en'))).toEqual({
      chain: 'test',
      view: null,
      coverage: { offer: { covered: 0, gap: 1, unknown: 0, notApplicable: 0, notJudged: 8 } },
      gaps: [
        {
          id: 'offer@stage=some;professional=gp',
          norm: 'offer',
          severity: 'high',
          at: { stage: 'some', professional: 'gp' },
          message:
            'gp × some: nothing meets ‘offer’. Needed: 1, found: 0. 1 intervention stands here, but it does not count. There may be something after all: of 1 intervention one trait is not stated, and a part of what is on offer is unknown.',
          evidence: ['abroad'],
          nearMisses: [{ id: 'abroad', lacks: { kind: 'condition', dimension: 'scope', has: ['european'] } }],
          candidates: ['abroad'],
          mayHide: [
            { kind: 'cell', at: { status: ['implemented'] }, state: 'unknown', why: { en: 'Not asked.' } },
            { kind: 'intervention', id: 'unsaid', dimension: 'professional', missing: 'value' },
          ],
          findings: ['says'],
          sources: [{ source: 'report', at: 'chapter 4', quote: 'Vier.' }],
        },
      ],
      contradictions: [],
    })
  })

  it('lists beside the gaps what the source calls one while the norm is met, and only where the view looks', () => {
    const says = { ...stated, id: 'says', text: { en: 'Nothing.' }, norm: 'offer', says: 'gap', why: { en: 'Older.' } } as const
    const met = chain({
      norms: [norm('offer', { where: { stage: { in: ['some'] }, professional: { in: ['gp'] } } })],
      interventions: [intervention('talk', { stage: 'some', professional: 'gp' })],
      findings: [{ ...says, at: { stage: ['some'], professional: ['gp'] }, sources: [{ source: 'report', at: { nl: '4' } }] }],
    })
    const found = { chain: met, view: defaultView, findings: judgeChain(met, defaultView) }
    expect(JSON.parse(writeGapsJson([found], 'en'))).toMatchObject({
      gaps: [],
      contradictions: [
        {
          finding: 'says',
          norm: 'offer',
          at: { stage: 'some', professional: 'gp' },
          message: 'gp × some: The source calls this a gap, but ‘offer’ is met. Covered. Needed: 1, found: 1. What counts: talk.',
          why: { en: 'Older.' },
          sources: [{ source: 'report', at: '4' }],
        },
      ],
    })
    const elsewhere = { ...found, view: { ...defaultView, where: { stage: { in: ['none'] } } } }
    expect(JSON.parse(writeGapsJson([elsewhere], 'en'))).toMatchObject({ contradictions: [] })
  })

  it('names the saved view, and lists only the gaps that it shows', () => {
    const view = { ...defaultView, where: { stage: { in: ['none'] } } }
    const narrowed: unknown = JSON.parse(writeGapsJson([{ ...judged, view, saved: { id: 'none', title: {}, view } }], 'nl'))
    expect(narrowed).toMatchObject({ view: 'none', gaps: [], coverage: { offer: { gap: 1 } } })
  })
})
