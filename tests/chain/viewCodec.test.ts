import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress, writeAddress } from '../../src/chain/addressParts'
import { linkKinds, type Condition, type Selector } from '../../src/chain/chain'
import { readView, writeView } from '../../src/chain/viewCodec'
import { defaultView, type View } from '../../src/chain/view'

const address = (view: View) => writeAddress(writeView(view))
const viewAt = (text: string) => readView(readAddress(text))

describe('writeView', () => {
  test('writes nothing for the default view', () => {
    expect(address(defaultView)).toBe('')
  })

  test('writes only what differs, readable', () => {
    const where: Selector = {
      'target-group': { in: ['work', 'party'] },
      stage: { min: 'recreational' },
      professional: { group: ['primary'], as: ['delivers'], not: true },
    }
    expect(
      address({ ...defaultView, rows: 'setting', where, norm: 'recognised-offer', links: ['refers', 'steps-up'], inferred: false }),
    ).toBe(
      'rows=setting&where=target-group:work,party;stage:min.recreational;professional:!group.primary,as.delivers&norm=recognised-offer&links=refers,steps-up&inferred=no',
    )
  })

  test('writes what differs from another base, and that something of the base is gone', () => {
    const base: View = { ...defaultView, colour: 'level', norm: 'offer' }
    expect(writeAddress(writeView({ ...defaultView, norm: 'offer' }, base))).toBe('colour=')
  })
})

describe('readView', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/)
  const ids = fc.array(id, { maxLength: 3 })
  const condition: fc.Arbitrary<Condition> = fc.record(
    { in: ids, group: ids, as: ids, min: id, max: id, not: fc.constant(true) },
    { requiredKeys: [] },
  )
  const anyView: fc.Arbitrary<View> = fc
    .record(
      {
        columns: id,
        rows: id,
        where: fc.dictionary(id, condition),
        hide: fc.boolean(),
        colour: id,
        steps: id,
        norm: id,
        focus: fc.array(fc.oneof(id, fc.constant('offer@stage=late;target-group=work'))),
        links: fc.oneof(fc.constantFrom('none' as const, 'focus' as const, 'all' as const), fc.uniqueArray(fc.constantFrom(...linkKinds))),
        detail: fc.constantFrom('overview', 'names', 'cards'),
        collapsed: fc.array(id.map((group) => `row:${group}`)),
        inferred: fc.boolean(),
        whatIf: fc.record({ without: ids, with: ids, count: fc.dictionary(id, ids) }),
      },
      { requiredKeys: [] },
    )
    .map((view) => ({ ...defaultView, ...view }))

  test('gives back every view that was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewAt(address(view))).toEqual({ view, mistakes: [] })
      }),
    )
  })

  test('gives back every view that was written against another base', () => {
    fc.assert(
      fc.property(anyView, anyView, (view, base) => {
        const parts = readAddress(writeAddress(writeView(view, base)))
        expect(readView(parts, base)).toEqual({ view, mistakes: [] })
      }),
    )
  })

  test('keeps the base where a part makes no sense, and says which', () => {
    const { view, mistakes } = viewAt('#rows=&links=alles&detail=large&where=stage&hide=maybe&colour=level')
    expect(view).toEqual({ ...defaultView, colour: 'level' })
    expect(mistakes.map(({ part }) => part)).toEqual(['rows', 'where', 'hide', 'links', 'detail'])
  })

  test('leaves the parts of others alone', () => {
    expect(viewAt('lang=en&story=council.2&rows=setting').view.rows).toBe('setting')
  })

  test('does not guess at an address of a later version', () => {
    expect(viewAt('v=2&rows=setting')).toEqual({ view: defaultView, mistakes: [{ part: 'v', value: '2' }] })
  })

  test('never throws, whatever the address', () => {
    const names = ['rows', 'where', 'focus', 'links', 'count', 'without', 'detail', 'x']
    const noise = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary-ascii' })).map(([name, value]) => `${name}=${value}`),
    )
    fc.assert(fc.property(noise, (pieces) => void viewAt(pieces.join('&'))))
  })
})

describe('readAddress', () => {
  test('gives back every part that was written', () => {
    const parts = fc
      .dictionary(fc.stringMatching(/^[a-z]+$/), fc.string({ unit: 'grapheme' }))
      .map((record) => new Map(Object.entries(record)))
    fc.assert(
      fc.property(parts, (map) => {
        expect(readAddress(`#${writeAddress(map)}`)).toEqual(map)
      }),
    )
  })
})
