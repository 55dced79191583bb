import { describe, expect, test } from 'vitest'
import { defaultView, type View } from '../../src/chain/view'
import { fitView } from '../../src/check/fitView'
import { chain as chainWith, dimension, intervention, norm } from '../chains/buildChain'

const chain = chainWith({
  dimensions: [
    dimension('stage', ['none', 'some'], { ordered: true }),
    dimension('professional', ['worker/primary'], { groups: [{ id: 'primary', name: { en: 'Primary' } }] }),
    dimension('scope', ['dutch']),
    dimension('status', ['implemented']),
  ],
  interventions: [intervention('moti', { stage: 'none' })],
  norms: [norm('offer', { over: ['stage'] })],
})

const fit = (view: Partial<View>) => fitView({ ...defaultView, ...view }, chain)

describe('fitView', () => {
  test('leaves a view alone that fits', () => {
    const view: View = {
      ...defaultView,
      rows: 'scope',
      where: { scope: { in: ['dutch'] } },
      norm: 'offer',
      focus: ['moti', 'offer@stage=none'],
    }
    expect(fitView(view, chain)).toEqual({ view, mistakes: [] })
  })

  test('keeps what stands out where the reader’s own filter hides it', () => {
    expect(fit({ where: { stage: { in: ['some'] } }, hide: true, focus: ['moti'] })).toMatchObject({
      view: { focus: ['moti'] },
      mistakes: [],
    })
  })

  test('falls back on the usual axes when the chain lacks one', () => {
    const { view, mistakes } = fit({ rows: 'setting', columns: 'scope' })
    expect(view).toEqual(defaultView)
    expect(mistakes.map(({ code }) => code)).toEqual(['unknown-dimension'])
  })

  test('falls back on the usual axes when rows and columns are the same', () => {
    expect(fit({ rows: 'scope', columns: 'scope' }).view).toEqual(defaultView)
  })

  test('leaves out colour, steps and norm that the chain lacks, one without the other', () => {
    expect(fit({ colour: 'setting', steps: 'stage', norm: 'offer' }).view).toEqual({ ...defaultView, steps: 'stage', norm: 'offer' })
    expect(fit({ colour: 'scope', steps: 'scope', norm: 'none' }).view).toEqual({ ...defaultView, colour: 'scope', norm: 'none' })
    expect(fit({ colour: 'scope', norm: 'gone' }).view).toEqual({ ...defaultView, colour: 'scope' })
  })

  test('leaves out the conditions, items and groups that the chain lacks, and keeps the others', () => {
    const { view, mistakes } = fit({
      where: { scope: { in: ['dutch'] }, stage: { in: ['never'] }, setting: { in: ['work'] } },
      focus: ['gone', 'moti', 'offer@stage=never'],
      collapsed: ['row:gone', 'row:primary'],
      whatIf: { without: ['gone', 'moti'], with: ['lost'], count: { setting: ['work'], scope: ['dutch'] } },
    })
    expect(view).toEqual({
      ...defaultView,
      where: { scope: { in: ['dutch'] } },
      focus: ['moti'],
      collapsed: ['row:primary'],
      whatIf: { without: ['moti'], with: [], count: { scope: ['dutch'] } },
    })
    expect(mistakes).toHaveLength(8)
  })
})
