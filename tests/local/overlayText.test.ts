import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standings } from '../../src/chain/availability'
import type { Chain } from '../../src/chain/chain'
import { readChain } from '../../src/file/readChain'
import { addOwnItem } from '../../src/local/ownItems'
import { newOverlay, overlayId, readAnswers, writeAnswer, type Answer } from '../../src/local/overlayText'

const baseText = readFileSync('data/example.yaml', 'utf8')
const base = readBase()
const municipality = { name: 'Zaltbommel', by: 'Team Preventie', date: '2026-03-02' }
const empty = newOverlay(base, { base: './example.yaml', municipality })
const [first = '', second = ''] = base.interventions.map(({ id }) => id)

function readBase(): Chain {
  const { chain } = readChain(baseText, { file: 'example.yaml' })
  if (chain === undefined) throw new Error('cannot read the example')
  return chain
}

function read(text: string) {
  return readChain(text, { file: 'overlay.yaml', resolve: (reference) => (reference === './example.yaml' ? baseText : undefined) })
}

function answer(text: string, id: string, given: Answer): string {
  return writeAnswer(text, id, { answer: given, chain: base, date: '2026-03-02' })
}

describe('what is pasted from another program', () => {
  test.each([
    ['a control character', 'eerste\u000btweede', 'eerste tweede'],
    ['a letter that was lost', 'pre\uFFFDentie', 'pre?entie'],
    ['curly quotes around it', '“Het werkt”', '“Het werkt”'],
    ['a curly quote before it', '‘s avonds', '‘s avonds'],
  ])('leaves a file that can be opened again: %s', (_, pasted, kept) => {
    const begun = newOverlay(base, { base: './example.yaml', municipality: { ...municipality, by: pasted } })
    const once = answer(begun, first, { standing: 'absent', contact: pasted, why: pasted })
    const twice = answer(once, second, { standing: 'present', name: pasted })
    const changed = answer(twice, first, { standing: 'absent', contact: pasted, why: 'Toch niet' })
    for (const text of [begun, once, twice, changed]) expect(read(text).problems).toEqual([])
    expect(readAnswers(changed).get(first)).toEqual({ standing: 'absent', contact: kept, why: 'Toch niet' })
    expect(readAnswers(changed).get(second)).toEqual({ standing: 'present', name: kept })
    expect(read(changed).chain?.sources.find(({ id }) => id === 'opgave')?.authors).toBe(kept)
  })
})

describe('newOverlay', () => {
  test('makes an overlay that reads without problems, and says whose it is and on what it leans', () => {
    const { chain, problems } = read(empty)
    expect(problems).toEqual([])
    expect(chain?.id).toBe('zaltbommel')
    expect(chain?.title.nl).toContain('Zaltbommel')
    expect(chain?.sources.find(({ id }) => id === 'opgave')).toMatchObject({ authors: 'Team Preventie', year: 2026 })
  })

  test('reads without problems for a name that no id may be', () => {
    const named = newOverlay(base, { base: './example.yaml', municipality: { ...municipality, name: 'Constructor' } })
    expect(read(named).problems).toEqual([])
    const item = { name: 'Constructor', values: {} }
    expect(read(addOwnItem(named, item, { base, date: '2026-03-02' })).chain?.interventions.at(-1)?.id).toBe('constructor-2')
  })

  test('opens coloured by what is here', () => {
    const [first, second] = read(empty).chain?.views ?? []
    expect(first?.view.colour).toBe('availability')
    expect(first?.title).toEqual(base.views[0]?.title)
    expect(second?.view.colour).toBe(base.views[1]?.view.colour)
  })

  test('leaves everything unknown', () => {
    expect(read(empty).chain?.interventions.every(({ memberships }) => memberships['availability'] === undefined)).toBe(true)
    expect(readAnswers(empty).size).toBe(0)
  })
})

describe('overlayId', () => {
  test.each([
    ['’s-Hertogenbosch', 's-hertogenbosch'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['Nuenen, Gerwen en Nederwetten', 'nuenen-gerwen-en-nederwetten'],
    ['漢', 'gemeente'],
  ])('%s becomes %s', (name, id) => {
    expect(overlayId(name)).toBe(id)
  })
})

describe('writeAnswer', () => {
  test('writes an answer that the chain then carries, with its source and day', () => {
    const text = answer(empty, first, { standing: 'limited', why: 'Alleen op dinsdag', contact: 'Ria', name: 'Dinsdagspreekuur' })
    const found = read(text).chain?.interventions.find(({ id }) => id === first)
    expect(read(text).problems).toEqual([])
    expect(found?.memberships['availability']).toMatchObject([{ value: 'limited', sources: [{ source: 'opgave' }] }])
    expect(found).toMatchObject({ contact: 'Ria', checked: '2026-03-02' })
    expect(Object.values(found?.name ?? {})).toContain('Dinsdagspreekuur')
    expect(found?.aka).toEqual(expect.arrayContaining(Object.values(base.interventions[0]?.name ?? {}).slice(0, 1)))
  })

  test('says that nobody knows, which is no value in the chain', () => {
    const text = answer(empty, first, { standing: 'unknown' })
    expect(readAnswers(text).get(first)).toEqual({ standing: 'unknown' })
    expect(read(text).chain?.interventions[0]?.memberships['availability']).toBeUndefined()
  })

  test('changes one answer and leaves the others', () => {
    const two = answer(answer(empty, first, { standing: 'present' }), second, { standing: 'absent' })
    const changed = answer(two, first, { standing: 'limited' })
    expect([...readAnswers(changed)]).toEqual([
      [first, { standing: 'limited' }],
      [second, { standing: 'absent' }],
    ])
  })

  test('takes an answer away, and gives back the text of before', () => {
    const one = answer(empty, first, { standing: 'present' })
    const two = answer(one, second, { standing: 'absent' })
    expect(answer(two, second, {})).toBe(one)
    expect(readAnswers(answer(one, first, {})).size).toBe(0)
    expect(answer(empty, first, {})).toBe(empty)
  })

  test('leaves the text alone when the answer stays the same', () => {
    const one = answer(empty, first, { standing: 'present', contact: 'Ria' })
    expect(writeAnswer(one, first, { answer: { standing: 'present', contact: 'Ria' }, chain: base, date: '2030-01-01' })).toBe(one)
  })

  test('keeps comments, own interventions and what is said in two languages', () => {
    const written = `# By hand
ketenkaart: 1
extends: ./example.yaml
interventions:
  # Ask Ria again in May.
  - id: ${first}
    availability: { id: limited, why: { nl: Soms, en: Sometimes }, basis: inferred }
    summary: Local
  - id: only-here
    name: Only here
`
    const changed = answer(answer(written, first, { standing: 'present', why: 'Soms', contact: 'Ria' }), second, { standing: 'absent' })
    expect(changed).toContain('# By hand')
    expect(changed).toContain('# Ask Ria again in May.')
    expect(changed).toContain('summary: Local')
    expect(parse(changed)).toMatchObject({
      interventions: [
        { id: first, availability: { id: 'present', why: { nl: 'Soms', en: 'Sometimes' }, basis: 'inferred' }, contact: 'Ria' },
        { id: 'only-here', name: 'Only here' },
        { id: second },
      ],
    })
    expect(parse(answer(changed, first, {}))).toMatchObject({ interventions: [{ id: first, summary: 'Local' }, {}, {}] })
  })

  test('reads back whatever was answered, in whatever order', () => {
    const ids = base.interventions.map(({ id }) => id)
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text)
    const given = fc.record(
      { standing: fc.constantFrom(...standings), contact: word, why: word, name: word },
      { requiredKeys: ['standing'] },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), given), { maxLength: 5 }), (answers) => {
        const text = answers.reduce((now, [id, one]) => answer(now, id, one), empty)
        expect(readAnswers(text)).toEqual(new Map(answers))
      }),
      { numRuns: 40 },
    )
  })
})
