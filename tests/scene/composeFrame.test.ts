import { describe, expect, test } from 'vitest'
import { judgementLine, viewParts, viewTitle } from '../../src/scene/describeView'
import { colourful, draw, find, readSmall, smallChain, smallText, textsOf, type Drawn } from './smallChain'
import type { View } from '../../src/chain/view'

function titleOf(drawn: Drawn = {}): string[] {
  return textsOf(find(draw({ frame: true, ...drawn }), 'title'))
}

describe('the frame of a file', () => {
  test('tells title, saved view, colour, steps, date and whose norms', () => {
    expect(titleOf()).toEqual([
      'Kleine keten',
      'Alles bij elkaar · Kleur: Niveau · Blokjes: Erkenning',
      'Versie 2024-05 · 2 normen samen · volgens Uitgever 2024',
    ])
  })

  test('tells it in English too', () => {
    expect(titleOf({ language: 'en' })).toEqual([
      'Small chain',
      'All together · Colour: Level · Steps: Recognition',
      'Version 2024-05 · 2 norms together · according to Uitgever 2024',
    ])
  })

  test('names the one norm that is looked through', () => {
    expect(titleOf({ view: { norm: 'recognised' } })[2]).toBe('Versie 2024-05 · norm: Het aanbod is erkend · volgens Uitgever 2024')
  })

  test('claims no judgement where none is shown', () => {
    expect(titleOf({ view: { norm: 'none' } }).at(-1)).toBe('Versie 2024-05')
  })

  test('says of what date the chain is, or its version where that is not known', () => {
    expect(titleOf({})[2]).toMatch(/^Versie 2024-05 ·/)
    expect(titleOf({ chain: readSmall(smallText.replace('"2024-05"', '"3"\ndate: 2024-06')) })[2]).toMatch(/^Stand juni 2024 ·/)
  })

  test('lists sources and version below the legend', () => {
    expect(textsOf(find(draw({ frame: true }), 'note:sources'))).toEqual(['Bronnen: Uitgever 2024, Het rapport · Versie 2024-05'])
  })

  test('stands around the map and leaves the map as it is', () => {
    const [bare, framed] = [draw(), draw({ frame: true })]
    expect(framed.map.width).toBe(bare.map.width)
    expect(framed.map.height).toBe(bare.map.height)
    const title = find(framed, 'title').box
    expect(framed.map.y).toBeGreaterThan(title.y + title.height)
    const legend = framed.layers.frame.filter((item) => item.kind === 'legend')
    for (const { box } of legend) {
      expect(box.y).toBeGreaterThan(framed.map.y + framed.map.height)
      expect(box.y + box.height).toBeLessThan(framed.height)
      expect(box.x + box.width).toBeLessThanOrEqual(framed.width)
    }
    expect(bare.layers.frame).toEqual([])
  })
})

describe('the words for a view', () => {
  const parts = (view: Partial<View>): readonly string[] =>
    viewParts({ chain: smallChain, view: { ...colourful, ...view }, language: 'nl' }).slice(0, 1)

  test('tell a filter as a sentence would', () => {
    expect(parts({ where: { level: { in: ['universal', 'indicated'] } } })).toEqual(['Uitgelicht: Niveau = Universeel of Geïndiceerd'])
    expect(parts({ where: { recognition: { min: 'high' } }, hide: true })).toEqual(['Alleen: Erkenning = minstens Hoog'])
    expect(parts({ where: { recognition: { max: 'low' } } })).toEqual(['Uitgelicht: Erkenning = hoogstens Laag'])
    expect(parts({ where: { professional: { group: ['near'], as: ['delivers'], not: true } } })).toEqual([
      'Uitgelicht: Uitvoerder = alles behalve groep ‘Dichtbij’ (voert uit)',
    ])
    expect(parts({ where: { recognition: { min: 'high', not: true } } })).toEqual(['Uitgelicht: Erkenning = alles behalve ‘Hoog’ of hoger'])
  })

  test('warn of a what-if and of a drawing without what is inferred', () => {
    const view = { ...colourful, inferred: false, whatIf: { without: ['talk'], with: ['talk'], count: {} } }
    expect(viewParts({ chain: smallChain, view, language: 'nl' }).slice(-2)).toEqual([
      'Alleen wat een bron letterlijk zegt',
      'Let op: een wat-als, niet de werkelijkheid (zonder Kort <gesprek> & "meer"; telt ook mee: Kort <gesprek> & "meer")',
    ])
  })

  test('say how much of a municipality is not filled in, where gaps are shown', () => {
    const availability = { id: 'availability', name: { nl: 'Hier' }, ordered: false, groups: [], as: [], values: [] }
    const local = { ...smallChain, dimensions: [...smallChain.dimensions, availability] }
    const all = local.interventions.length
    expect(viewParts({ chain: local, view: colourful, language: 'nl' })).toContain(`Nog niet ingevuld of niet bekend: ${all} van ${all}`)
    expect(viewParts({ chain: local, view: { ...colourful, norm: 'none' }, language: 'nl' }).join()).not.toContain('ingevuld')
    expect(viewParts({ chain: smallChain, view: colourful, language: 'nl' }).join()).not.toContain('ingevuld')
  })

  test('know a saved view by its value', () => {
    expect(viewTitle({ chain: smallChain, view: { ...colourful }, language: 'en' })).toBe('All together')
    expect(viewTitle({ chain: smallChain, view: { ...colourful, hide: true }, language: 'en' })).toBe('')
    const { colour, ...plain } = colourful
    const title = (view: typeof colourful) => viewTitle({ chain: smallChain, view, language: 'en' })
    expect(title({ ...plain, ...(colour === undefined ? {} : { colour }) })).toBe('All together')
    expect(title({ ...colourful, focus: ['talk'], detail: 'cards' })).toBe('All together')
  })

  test('say of a norm without a source that it has none', () => {
    const chain = { ...smallChain, norms: smallChain.norms.map((norm) => ({ ...norm, sources: [] })) }
    expect(judgementLine({ chain, view: colourful, language: 'nl' }, ['offer'])).toBe(
      'Versie 2024-05 · norm: Er is aanbod · norm zonder bron',
    )
  })

  test('do not say that a source asks for what was inferred from it', () => {
    const line = (basis: 'stated' | 'inferred', norms = ['offer']) =>
      judgementLine(
        {
          chain: { ...smallChain, norms: smallChain.norms.map((norm) => (norm.id === 'offer' ? { ...norm, basis } : norm)) },
          view: colourful,
          language: 'nl',
        },
        norms,
      )
    expect(line('stated')).toMatch(/ · volgens /)
    expect(line('inferred')).toMatch(/ · naar /)
    expect(
      line(
        'inferred',
        smallChain.norms.map(({ id }) => id),
      ),
    ).toMatch(/ · naar /)
  })
})
