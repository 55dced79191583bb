import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'

const base = `ketenkaart: 1
id: base
title: { nl: Onderlaag, en: Base }
version: "1"
sources: { report: { title: Rapport } }
dimensions:
  stage: { name: Fase, ordered: true, values: [{ id: early, name: Vroeg }, { id: late, name: Laat }] }
  professional:
    name: Uitvoerder
    values: [{ id: gp, name: Huisarts }, { id: nurse, name: Verpleegkundige }]
    as: [{ id: delivers, name: voert uit }, { id: refers, name: verwijst }]
interventions:
  - id: talk
    name: Gesprek
    stage: [early, { id: late, basis: inferred, why: Afgeleid. }]
    professional: [{ id: gp, as: delivers }, { id: gp, as: refers }]
    ages: { from: 14, to: 24 }
    sources: [{ source: report }]
  - { id: course, name: Cursus, stage: late, sources: [{ source: report }] }
links:
  - { from: talk, to: course, kind: refers, sources: [{ source: report }] }
cells:
  - { stage: early, professional: [gp, nurse], state: unknown, sources: [{ source: report }] }
norms:
  - { id: offer, name: Aanbod, over: stage, need: { count: 1 }, sources: [{ source: report }] }
  - { id: onward, name: Verder, over: stage, where: { stage: early }, need: { onward: { to: { stage: late } } }, sources: [{ source: report }] }
`

const files: Record<string, string> = { './base.yaml': base }

function read(overlay: string, unmentioned = 'unmentioned: as-base\n') {
  const text = `ketenkaart: 1\nid: town\nextends: ./base.yaml\n${unmentioned}${overlay}`
  return readChain(text, { file: 'data/town.yaml', resolve: (reference) => files[reference] })
}

function chainOf(overlay: string, unmentioned?: string): Chain {
  const { chain, problems } = read(overlay, unmentioned)
  expect(problems).toEqual([])
  if (chain === undefined) throw new Error('missing chain')
  return chain
}

function itemOf(overlay: string, id = 'talk') {
  return chainOf(overlay).interventions.find((item) => item.id === id)
}

const plain = readChain(base, { file: 'base.yaml' }).chain

describe('readChain with extends', () => {
  test('keeps all of the base that the overlay does not mention', () => {
    expect(chainOf('')).toEqual({ ...plain, id: 'town' })
  })

  test('replaces what is one thing, and merges texts by language', () => {
    const item = itemOf('interventions: [{ id: talk, name: { en: Talk }, ages: { to: 30 }, contact: Loket }]')
    expect(item).toMatchObject({ name: { nl: 'Gesprek', en: 'Talk' }, ages: { to: 30 }, contact: 'Loket' })
    expect(chainOf('title: Onze stad').title).toEqual({ nl: 'Onze stad', en: 'Base' })
  })

  test('merges memberships by value, and by capacity where a value has several', () => {
    const item = itemOf(`interventions:
  - id: talk
    stage: [{ id: late, basis: stated }, { id: early, remove: true }]
    professional: [{ id: gp, as: refers, why: Alleen hier. }, nurse]`)
    expect(item?.memberships['stage']).toEqual([{ value: 'late', basis: 'stated', why: { nl: 'Afgeleid.' }, sources: [] }])
    expect(item?.memberships['professional']).toMatchObject([
      { value: 'gp', as: 'delivers' },
      { value: 'gp', as: 'refers', why: { nl: 'Alleen hier.' } },
      { value: 'nurse' },
    ])
  })

  test('adds a value to a membership written in short', () => {
    expect(itemOf('interventions: [{ id: course, stage: { id: late, why: Zo. } }]', 'course')?.memberships['stage']).toMatchObject([
      { value: 'late', why: { nl: 'Zo.' } },
    ])
  })

  test('adds items, values and sources after those of the base', () => {
    const chain = chainOf(`sources: { town: { title: Inventarisatie } }
dimensions: { stage: { values: [{ id: very-late, name: Heel laat }, { id: late, name: { en: Late } }] } }
interventions: [{ id: local, name: Eigen aanbod, stage: very-late, sources: [{ source: town }] }]`)
    expect(chain.dimensions[0]?.values.map(({ id, name }) => [id, name.en])).toEqual([
      ['early', undefined],
      ['late', 'Late'],
      ['very-late', undefined],
    ])
    expect(chain.interventions.map(({ id }) => id)).toEqual(['talk', 'course', 'local'])
    expect(chain.sources.map(({ id }) => id)).toEqual(['report', 'town'])
  })

  test('takes items away', () => {
    const chain = chainOf(
      'interventions: [{ id: course, remove: true }]\nlinks: [{ from: talk, to: course, kind: refers, remove: true }]\nsources: { report: { note: Oud. } }',
    )
    expect([chain.interventions.map(({ id }) => id), chain.links]).toEqual([['talk'], []])
  })

  test('takes a source away, unless the base has none of that name', () => {
    const { problems } = read('sources: { report: { remove: true }, reprot: { remove: true } }')
    expect(problems.map(({ code, nearest }) => [code, nearest])).toContainEqual(['nothing-to-remove', 'report'])
    expect(problems.map(({ code }) => code)).toContain('unknown-source')
  })

  test('knows a link by its ends and kind, and a cell by its coordinates in any order', () => {
    const chain = chainOf(`links: [{ from: talk, to: course, kind: refers, status: possible }]
cells: [{ professional: [nurse, gp], stage: early, state: known }]`)
    expect(chain.links).toMatchObject([{ status: 'possible', sources: [{ source: 'report' }] }])
    expect(chain.cells).toMatchObject([{ state: 'known', sources: [{ source: 'report' }] }])
  })

  test('builds on a file that builds on another, each seen from its own folder', () => {
    files['../region/region.yaml'] = 'ketenkaart: 1\nextends: ../base.yaml\nunmentioned: as-base\ntitle: Regio'
    files['./../base.yaml'] = base
    const { chain, problems } = readChain('ketenkaart: 1\nextends: ../region/region.yaml\nunmentioned: as-base\nid: town', {
      file: 'towns/town.yaml',
      resolve: (reference) => (reference.endsWith('base.yaml') ? base : files[reference]),
    })
    expect(problems).toEqual([])
    expect(chain).toMatchObject({ id: 'town', title: { nl: 'Regio', en: 'Base' } })
  })

  test('points at the file and line where each mistake was made', () => {
    files['./broken.yaml'] = base.replace('id: late, basis', 'id: later, basis')
    const text = `ketenkaart: 1
extends: ./broken.yaml
interventions:
  - id: talk
    professional: [dentist]
    sumary: Kort.
  - { id: cours, contact: Loket }
  - { id: talk, contact: Loket }
links:
  - { from: talk, to: gone, kind: refers, sources: [{ source: report }] }`
    const { problems } = readChain(text, { file: 'data/town.yaml', resolve: (reference) => files[reference] })
    expect(problems.map(({ file, line, column, code, nearest }) => [`${file}:${line}:${column}`, code, nearest])).toEqual([
      ['data/town.yaml:5:20', 'unknown-value', undefined],
      ['data/town.yaml:6:5', 'unknown-key', 'summary'],
      ['data/town.yaml:7:11', 'nothing-to-change', 'course'],
      ['data/town.yaml:8:11', 'duplicate-id', undefined],
      ['data/town.yaml:10:23', 'link-to-nowhere', undefined],
      ['data/broken.yaml:15:26', 'unknown-value', 'late'],
    ])
  })

  test('points at the overlay when the base lost or renamed what it mentions', () => {
    files['./base.yaml'] = base.replaceAll('late', 'final').replace('id: course', 'id: training').replace('to: course', 'to: training')
    const { problems } = read('interventions:\n  - { id: course, contact: Loket }\n  - { id: talk, stage: late }\n')
    files['./base.yaml'] = base
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['data/town.yaml', 6, 'nothing-to-change'],
      ['data/town.yaml', 7, 'unknown-value'],
    ])
  })

  test('reports the problems of a base that cannot be read under its own name', () => {
    files['./torn.yaml'] = 'ketenkaart: [1'
    const { chain, problems } = readChain('ketenkaart: 1\nextends: ./torn.yaml', {
      file: 'town.yaml',
      resolve: (reference) => files[reference],
    })
    expect(chain).toBeUndefined()
    expect(problems).toMatchObject([{ file: 'torn.yaml', code: 'syntax' }])
  })

  test('reports overlay keys that make no sense', () => {
    const { problems } = readChain('ketenkaart: 1\nextends: 3\nunmentioned: gone', { file: 'town.yaml' })
    expect(problems.map(({ code }) => code)).toEqual(['wrong-type', 'wrong-value'])
  })
})

describe('local availability', () => {
  const availabilityOf = (chain: Chain) =>
    chain.interventions.map(({ id, memberships }) => [id, memberships['availability']?.map(({ value }) => value)])
  const gapsOf = (chain: Chain) =>
    judgeChain(chain, defaultView).gaps.map(({ id, mayHide }) => [
      id,
      mayHide.map((hidden) => (hidden.kind === 'cell' ? hidden.cell : hidden.id)),
    ])

  test('is unknown for what an overlay does not mention, and present for what it does', () => {
    expect(availabilityOf(chainOf('interventions: [{ id: talk, contact: Loket }]', ''))).toEqual([
      ['talk', ['present']],
      ['course', undefined],
    ])
  })

  test('can be absent for what is not mentioned', () => {
    expect(availabilityOf(chainOf('interventions: [{ id: talk }]', 'unmentioned: absent\n'))).toEqual([
      ['talk', ['present']],
      ['course', ['absent']],
    ])
  })

  test('is what the overlay says, also that nobody knows', () => {
    const overlay = 'interventions: [{ id: talk, availability: { id: limited, why: Eén avond. } }, { id: course, availability: unknown }]'
    expect(availabilityOf(chainOf(overlay, 'unmentioned: absent\n'))).toEqual([
      ['talk', ['limited']],
      ['course', undefined],
    ])
  })

  test('is no dimension of a scenario or a translation', () => {
    expect(chainOf('title: { en: Scenario }').dimensions.map(({ id }) => id)).not.toContain('availability')
  })

  test('is changed by a scenario over the municipality without adding to what was said', () => {
    files['./town.yaml'] = 'ketenkaart: 1\nid: town\nextends: ./base.yaml\ninterventions: [{ id: talk, availability: present }]'
    const { chain } = readChain(
      'ketenkaart: 1\nextends: ./town.yaml\nunmentioned: as-base\ninterventions: [{ id: talk, availability: absent }]',
      {
        file: 'scenario.yaml',
        resolve: (reference) => files[reference],
      },
    )
    expect(chain && availabilityOf(chain)).toEqual([
      ['talk', ['absent']],
      ['course', undefined],
    ])
  })

  test('closes no gap where nobody knows, and says what may hide it', () => {
    const chain = chainOf('interventions: [{ id: talk, stage: { id: late, remove: true } }]', '')
    expect(gapsOf(chain)).toEqual([
      ['offer@stage=late', ['course']],
      ['onward@stage=early', [0, 'course']],
    ])
  })

  test('counts what is limited, and opens a gap where something is absent', () => {
    expect(gapsOf(chainOf('interventions: [{ id: talk, availability: limited }, { id: course, availability: absent }]', ''))).toEqual([
      ['onward@stage=early', [0]],
    ])
  })

  test('names what is absent here as a candidate for the gap that it leaves', () => {
    const { gaps } = judgeChain(chainOf('interventions: [{ id: talk, availability: absent }]', ''), defaultView)
    expect(gaps.map(({ id, candidates }) => [id, candidates])).toContainEqual(['offer@stage=early', ['talk']])
  })

  test('cuts the links of what is absent, and leaves those of what is unknown', () => {
    const statusOf = (overlay: string) => chainOf(overlay, '').links.map(({ status, basis }) => [status, basis])
    expect(statusOf('interventions: [{ id: course, availability: absent }]')).toEqual([['missing', 'inferred']])
    expect(statusOf('interventions: [{ id: talk, availability: present }]')).toEqual([['existing', 'stated']])
  })

  test('leaves a norm alone that asks about availability itself', () => {
    const { norms } = chainOf(
      'norms: [{ id: known, name: Bekend, over: stage, need: { count: 1, having: { availability: absent } }, sources: [{ source: report }] }]\ninterventions: [{ id: talk }]',
      '',
    )
    expect(norms.find(({ id }) => id === 'known')?.need).toMatchObject({ having: { availability: { in: ['absent'] } } })
  })
})
