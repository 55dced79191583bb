import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { readChain } from '../../src/file/readChain'
import { newOverlay, readAnswers, writeAnswer } from '../../src/local/overlayText'
import { addOwnItem, ownItems, removeOwnItem } from '../../src/local/ownItems'

const baseText = readFileSync('data/example.yaml', 'utf8')
const { chain: example } = readChain(baseText, { file: 'example.yaml' })
if (example === undefined) throw new Error('cannot read the example')
const base: Chain = example
const date = '2026-03-02'
const empty = newOverlay(base, { base: './example.yaml', municipality: { name: 'Zaltbommel', by: 'Team Preventie', date } })

function read(text: string) {
  return readChain(text, { file: 'overlay.yaml', resolve: (reference) => (reference === './example.yaml' ? baseText : undefined) })
}

function add(text: string, name: string, values: Readonly<Record<string, readonly string[]>> = {}) {
  return addOwnItem(text, { name, values }, { base, date })
}

function ownOf(text: string) {
  const { chain, problems } = read(text)
  return { own: ownItems(chain ?? base, base), problems }
}

function only<Item>(items: readonly Item[]): Item {
  const [item, ...more] = items
  if (item === undefined || more.length > 0) throw new Error(`${items.length} items`)
  return item
}

const [professional = '', second = ''] = base.dimensions.find(({ id }) => id === 'professional')?.values.map(({ id }) => id) ?? []
const [stage = ''] = base.dimensions.find(({ id }) => id === 'stage')?.values.map(({ id }) => id) ?? []

describe('addOwnItem', () => {
  test('writes what was told, on the word of who told it, and claims nothing else', () => {
    const { own, problems } = ownOf(add(empty, 'Inloop De Brug', { professional: [professional, second], stage: [stage], setting: [] }))
    expect(problems).toEqual([])
    const { id, name, memberships, sources, checked, aka } = only(own)
    expect({ id, name, aka, checked }).toEqual({ id: 'inloop-de-brug', name: { nl: 'Inloop De Brug' }, aka: [], checked: date })
    expect(sources).toEqual([{ source: 'opgave' }])
    expect(Object.keys(memberships).toSorted()).toEqual(['availability', 'professional', 'stage'])
    expect(memberships['professional']?.map(({ value, as }) => [value, as])).toEqual([
      [professional, 'delivers'],
      [second, 'delivers'],
    ])
    expect(memberships['stage']?.map(({ value }) => value)).toEqual([stage])
    expect(memberships['availability']?.map(({ value }) => value)).toEqual(['present'])
  })

  test('leaves empty what is not known', () => {
    expect(Object.keys(ownOf(add(empty, 'Inloop')).own[0]?.memberships ?? {})).toEqual(['availability'])
  })

  test('finds an id that neither the chain nor the file has, also for a name without a Latin letter', () => {
    const taken = base.interventions[0]?.name.nl ?? ''
    const ids = ownOf([taken, 'Inloop', 'Inloop', '漢'].reduce((text, name) => add(text, name), empty)).own.map(({ id }) => id)
    expect(ids).toHaveLength(4)
    expect(ids.slice(1)).toEqual(['inloop', 'inloop-2', 'interventie'])
  })
})

describe('writeAnswer on what stands in the overlay alone', () => {
  const text = add(empty, 'Inloop', { stage: [stage] })

  test('keeps its name and its places, whatever is answered and cleared', () => {
    const answered = writeAnswer(text, 'inloop', { answer: { standing: 'limited', contact: 'Ria' }, chain: base, date })
    expect(ownOf(answered).own[0]).toMatchObject({ name: { nl: 'Inloop' }, contact: 'Ria' })
    const cleared = writeAnswer(answered, 'inloop', { answer: {}, chain: base, date })
    expect(readAnswers(cleared).get('inloop')).toEqual({ name: 'Inloop', standing: 'unknown' })
    expect(ownOf(cleared).own[0]?.memberships['availability']).toBeUndefined()
    expect(ownOf(cleared).own[0]?.memberships['stage']).toHaveLength(1)
  })
})

describe('removeOwnItem', () => {
  test('takes the item away, with its links, and nothing else', () => {
    const other = base.interventions[0]?.id ?? ''
    const linked = `${add(add(empty, 'Inloop'), 'Spreekuur')}links:
  - { from: ${other}, to: inloop, kind: refers, status: existing, sources: [ { source: opgave } ] }
  - { from: spreekuur, to: ${other}, kind: refers, status: existing, sources: [ { source: opgave } ] }
  - { from: inloop, to: ${other}, kind: refers, status: existing, sources: [ { source: opgave } ] }
`
    expect(ownOf(linked).problems).toEqual([])
    const left = removeOwnItem(linked, 'inloop')
    expect(ownOf(left).own.map(({ id }) => id)).toEqual(['spreekuur'])
    expect(ownOf(left).problems).toEqual([])
    expect(read(left).chain?.links).toHaveLength(base.links.length + 1)
  })

  test('leaves no empty list of links, nor of interventions, behind', () => {
    const other = base.interventions[0]?.id ?? ''
    const linked = `${add(empty, 'Inloop')}\nlinks:\n  - { from: ${other}, to: inloop, kind: refers, sources: [ { source: opgave } ] }\n`
    expect(ownOf(linked).problems).toEqual([])
    expect(removeOwnItem(linked, 'inloop')).toBe(empty)
  })

  test('gives back the text as it was where it is not there', () => {
    expect(removeOwnItem(empty, 'inloop')).toBe(empty)
  })
})
