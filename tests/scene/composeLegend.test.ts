import { describe, expect, test } from 'vitest'
import { composeLegend, type LegendSection } from '../../src/scene/composeLegend'
import { composeTable } from '../../src/scene/composeTable'
import { prepare } from '../../src/scene/composition'
import { itemsOf } from '../../src/scene/itemsOf'
import { sampleSize } from '../../src/scene/sampleSize'
import { dimension } from '../chains/buildChain'
import { draw, inputFor, readSmall, smallChain, smallText, type Drawn } from './smallChain'

function legend(drawn: Drawn = {}): readonly LegendSection[] {
  return composeLegend(prepare(inputFor(drawn)))
}

function entries(id: LegendSection['id'], drawn: Drawn = {}): string[] {
  return (legend(drawn).find((section) => section.id === id)?.entries ?? []).map(({ name, count }) => `${name} ${count ?? ''}`)
}

describe('composeLegend', () => {
  test('lists what the map shows, with how many of each', () => {
    expect(entries('colour')).toEqual(['Universeel 2', 'Geïndiceerd 1', 'niet genoemd 1'])
    expect(entries('steps')).toEqual(['Laag 1', 'Hoog 1'])
    expect(entries('outline')).toEqual(['Uitgevoerd 1', 'Gepland 1', 'status niet genoemd 1'])
    expect(entries('marks')).toEqual(['plaats afgeleid, niet letterlijk genoemd 1', 'Alleen cocaïne 1', 'staat in zoveel rijen 1'])
    expect(entries('states')).toEqual(['Gat 1', 'Zwak 2', 'Onbekend 1', 'Gedekt 4', 'Niet van toepassing 1', 'Niet beoordeeld 3'])
  })

  test('leaves out what is not on the map', () => {
    const view = { where: { level: { in: ['indicated'] } }, hide: true }
    expect(entries('outline', { view })).toEqual(['Gepland 1'])
    expect(entries('states', { view: { norm: 'none' } })).toEqual([])
    expect(entries('links')).toEqual([])
  })

  test('says what fades', () => {
    const where = { level: { in: ['indicated'] } }
    expect(entries('apart', { view: { where } })).toEqual(['buiten het filter 2'])
    expect(entries('apart', { view: { where }, detail: 'overview' })).toEqual(['buiten het filter 2'])
    expect(entries('apart', { view: { where, hide: true } })).toEqual([])
    expect(entries('apart', {})).toEqual([])
  })

  test('shows a what-if otherwise than a filter, at each level', () => {
    const view = { where: { level: { in: ['indicated'] } }, whatIf: { without: ['talk'], with: [], count: {} } }
    for (const detail of ['overview', 'names'] as const) {
      const apart = legend({ view, detail }).find(({ id }) => id === 'apart')?.entries ?? []
      expect(apart.map(({ name }) => name)).toEqual(['buiten het filter', 'weggedacht'])
      expect(apart[0]?.sample).not.toEqual(apart[1]?.sample)
    }
  })

  test('what a municipality does not have stands apart and is not counted, unless the colour tells it', () => {
    const chain = {
      ...smallChain,
      dimensions: [...smallChain.dimensions, dimension('availability', ['present', 'absent'])],
      interventions: smallChain.interventions.map((one) =>
        one.id === 'talk'
          ? { ...one, memberships: { ...one.memberships, availability: [{ value: 'absent', basis: 'stated' as const, sources: [] }] } }
          : one,
      ),
    }
    for (const detail of ['overview', 'names'] as const) {
      expect(entries('apart', { chain, detail })).toEqual(['bij ons afwezig 1'])
      expect(entries('apart', { chain, detail, view: { colour: 'availability' } })).toEqual([])
      expect(entries('colour', { chain, detail, view: { colour: 'availability' } })).toContain('absent 1')
    }
    const said = itemsOf(draw({ chain, detail: 'overview' })).map(({ label }) => label)
    expect(said.filter((label) => label.includes('Nog 1 bij ons afwezig'))).not.toHaveLength(0)
    expect(composeTable(inputFor({ chain })).rows.map(({ count }) => count)).not.toEqual(
      composeTable(inputFor({})).rows.map(({ count }) => count),
    )
  })

  test('explains each kind and status of link that is drawn', () => {
    expect(entries('links', { view: { links: 'all' } })).toEqual(['verwijst naar 1', 'schaalt af naar 1', 'ontbreekt 1'])
  })

  test('at overview leaves out what only bars show', () => {
    expect(legend({ detail: 'overview' }).map((section) => section.id)).toEqual(['colour', 'states'])
  })

  test('has a word of its own for a substance when the chain has none', () => {
    const chain = readSmall(
      smallText
        .replace('groups: [ { id: specific, name: { nl: Alleen cocaïne, en: Cocaine only } } ]', '')
        .replace(', group: specific', '')
        .replace(/cocaine\b/g, 'specific'),
    )
    expect(entries('marks', { chain })).toContain('Cocaïne 1')
  })

  test('names what to filter by when a colour is chosen', () => {
    expect(legend()[0]?.entries[0]?.value).toEqual({ dimension: 'level', id: 'universal' })
  })

  test('draws each sample within its size', () => {
    for (const { entries: all } of legend({ view: { links: 'all' } })) {
      for (const { id, sample } of all) {
        expect(sample.length, id).toBeGreaterThan(0)
        for (const mark of sample) {
          if (mark.kind !== 'rect') continue
          expect(mark.x + mark.width).toBeLessThanOrEqual(sampleSize.width)
          expect(mark.y + mark.height).toBeLessThanOrEqual(sampleSize.height)
        }
      }
    }
  })
})
