import { describe, expect, test } from 'vitest'
import { countFitting } from '../../src/scene/countFitting'
import { chain, intervention } from '../chains/buildChain'
import { drawMatrix } from '../layout/drawMatrix'

const drawn = chain({
  interventions: [
    intervention('torn', { stage: 'none, much', professional: 'gp, nurse' }),
    intervention('other', { stage: 'much', professional: 'gp', substance: 'alcohol' }),
  ],
})

function counts(layout: ReturnType<typeof drawMatrix>, leftOut: readonly string[] = []) {
  const { rows, columns, interventions } = countFitting(layout, new Set(leftOut))
  return { rows: Object.fromEntries(rows), columns: Object.fromEntries(columns), interventions: [...interventions] }
}

describe('countFitting', () => {
  test('counts interventions once, however often they stand in a row', () => {
    expect(counts(drawMatrix(drawn))).toEqual({
      rows: { worker: 0, gp: 2, nurse: 1 },
      columns: { none: 1, some: 0, much: 2 },
      interventions: ['torn', 'other'],
    })
  })

  test.each([false, true])('counts neither what a filter leaves out nor what a what-if does, whether it fades or is hidden: %s', (hide) => {
    const layout = drawMatrix(drawn, { where: { substance: { in: ['alcohol'] } }, hide })
    expect(counts(layout)).toMatchObject({ columns: { none: 0, some: 0, much: 1 }, interventions: ['other'] })
    expect(counts(layout, ['other'])).toMatchObject({ columns: { none: 0, some: 0, much: 0 }, interventions: [] })
  })
})
