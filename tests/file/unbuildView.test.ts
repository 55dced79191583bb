import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SavedView } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { buildView } from '../../src/file/buildView'
import { unbuildView } from '../../src/file/unbuildView'

const work: SavedView = {
  id: 'work',
  title: {},
  view: { ...defaultView, where: { 'target-group': { in: ['work'] } }, colour: 'level', norm: 'offer' },
}

function rebuilt(view: View, saved: readonly SavedView[]): View {
  const { view: base, ...keys } = unbuildView(view, saved)
  return buildView(keys, saved.find(({ id }) => id === base)?.view ?? defaultView)
}

describe('unbuildView', () => {
  test('says nothing of the default view', () => {
    expect(unbuildView(defaultView, [])).toEqual({})
  })

  test('names a saved view, and only what differs from it', () => {
    expect(unbuildView({ ...work.view, focus: ['moti-4'] }, [work])).toEqual({ view: 'work', focus: ['moti-4'] })
  })

  test('does not start from a saved view that says more than the view itself', () => {
    const { norm: _lens, ...without } = work.view
    expect(unbuildView(without, [work])).toEqual({ where: { 'target-group': ['work'] }, colour: 'level' })
  })

  test('writes the conditions that are more than a list of values in full', () => {
    const where = { level: { group: ['a'], not: true } }
    expect(unbuildView({ ...defaultView, where }, [])).toEqual({ where })
  })

  test('is the inverse of buildView, from whatever saved view it starts', () => {
    const id = fc.constantFrom('stage', 'professional', 'level')
    const condition = fc.oneof(
      fc.record({ in: fc.array(id, { minLength: 1 }) }),
      fc.record({ min: id, not: fc.constant(true) }, { requiredKeys: ['min'] }),
    )
    const view: fc.Arbitrary<View> = fc
      .record(
        {
          where: fc.dictionary(id, condition),
          hide: fc.boolean(),
          focus: fc.array(id),
          links: fc.constantFrom('none' as const, 'focus' as const, 'all' as const),
          colour: id,
          steps: id,
          norm: id,
          detail: fc.constantFrom('names' as const, 'cards' as const),
          inferred: fc.boolean(),
          whatIf: fc.record({ without: fc.array(id), with: fc.array(id), count: fc.constantFrom({}, { status: ['a'] }) }),
        },
        { requiredKeys: ['where', 'hide', 'focus', 'links', 'inferred', 'whatIf'] },
      )
      .map((keys) => ({ ...defaultView, ...keys }))
    fc.assert(
      fc.property(view, (one) => {
        expect(rebuilt(one, [work])).toEqual(one)
      }),
    )
  })
})
