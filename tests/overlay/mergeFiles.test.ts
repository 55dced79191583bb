import { describe, expect, test } from 'vitest'
import { readChain } from '../../src/file/readChain'
import { sayProblem } from '../../src/words/problems'
import { base, chainOf, layOver } from './layOver'

function itemOf(overlay: string, id = 'talk') {
  return chainOf(overlay).interventions.find((item) => item.id === id)
}

describe('mergeFiles', () => {
  test('keeps all of the base that the overlay does not mention', () => {
    const { chain } = readChain(base, { file: 'base.yaml' })
    expect(chainOf('')).toEqual({ ...chain, id: 'town' })
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

  test('says that a membership to be taken away is not there', () => {
    const { problems } = layOver('interventions: [{ id: talk, professional: { id: nurse, remove: true } }]\n')
    expect(problems).toMatchObject([{ code: 'nothing-to-remove', facts: { id: 'nurse' }, file: 'data/town.yaml', line: 5 }])
  })

  test('finds a link of the base that has an id by what it joins, and asks in which capacity a value is meant', () => {
    const below = base.replace('{ from: talk,', '{ id: on, from: talk,')
    const { chain } = layOver('links: [{ from: talk, to: course, kind: refers, status: missing }]\n', undefined, below)
    expect(chain?.links).toMatchObject([{ id: 'on', status: 'missing' }])
    const { problems } = layOver('interventions: [{ id: talk, professional: [gp, { id: gp, why: Hier. }] }]\n')
    expect(problems).toMatchObject([{ code: 'which-membership', facts: { id: 'gp', count: 2 } }])
  })

  test('takes the membership that is said exactly before one that says less', () => {
    const limited = '{ id: gp, as: refers, when: { stage: early } }, { id: gp, as: refers, when: { stage: late } }'
    const below = base.replace('{ id: gp, as: refers }]', `gp, ${limited}]`)
    const overlay = `interventions:
  - id: talk
    professional: [{ id: gp, as: delivers, why: Eén. }, { id: gp, as: refers, when: { stage: late }, why: Twee. }]\n`
    const { chain, problems } = layOver(overlay, undefined, below)
    expect(problems).toEqual([])
    const whys = chain?.interventions[0]?.memberships['professional']?.map(({ as, why }) => [as, why?.nl])
    expect(whys).toEqual([
      ['delivers', 'Eén.'],
      [undefined, undefined],
      ['refers', undefined],
      ['refers', 'Twee.'],
    ])
  })

  test('keeps two new memberships of one value apart', () => {
    const item = itemOf(
      `interventions:
  - id: course
    professional: [{ id: nurse, when: { stage: early }, why: Eén. }, { id: nurse, when: { stage: late }, why: Twee. }]`,
      'course',
    )
    expect(item?.memberships['professional']?.map(({ why }) => why?.nl)).toEqual(['Eén.', 'Twee.'])
  })

  test('lets a membership take the place of one that was taken away', () => {
    const item = itemOf('interventions: [{ id: talk, stage: [{ id: late, remove: true }, { id: late }] }]')
    expect(item?.memberships['stage']?.map(({ value, why }) => [value, why])).toEqual([
      ['early', undefined],
      ['late', undefined],
    ])
  })

  test('asks which link is meant where the base has several between the same ends', () => {
    const link = '{ from: talk, to: course, kind: refers, sources: [{ source: report }] }'
    const below = base.replace(link, `${link.replace('{', '{ id: one,')}\n  - ${link.replace('{', '{ id: two,')}`)
    const { problems } = layOver('links: [{ from: talk, to: course, kind: refers, status: missing }]\n', undefined, below)
    expect(problems).toMatchObject([{ code: 'which-link', facts: { ids: ['one', 'two'] } }])
  })

  test('says of what the overlay or a place in the base still names, which file takes it away', () => {
    const { problems } = layOver(
      'interventions: [{ id: course, remove: true }]\nlinks: [{ from: talk, to: course, kind: steps-up, sources: [{ source: report }] }]\n',
    )
    const [link] = problems.filter(({ code }) => code === 'link-to-nowhere')
    expect(link).toMatchObject({ file: 'data/town.yaml', line: 6, takenAway: { file: 'data/town.yaml', line: 5 } })
    expect(link).not.toHaveProperty('nearest')
    const { problems: ofNorm } = layOver(
      'norms: [{ id: offer, remove: true }]\n',
      undefined,
      base.replace('where: { stage', 'unless: offer, where: { stage'),
    )
    expect(ofNorm).toMatchObject([{ code: 'unknown-norm', file: 'data/base.yaml', takenAway: { file: 'data/town.yaml', line: 5 } }])
  })

  test('says of what goes against the base, where that stands', () => {
    const { problems } = layOver('cells: [{ stage: [early, late], professional: gp, state: known, sources: [{ source: report }] }]\n')
    expect(problems).toMatchObject([{ code: 'conflicting-cells', file: 'data/town.yaml', earlier: { file: 'data/base.yaml', line: 23 } }])
    expect(problems.map((problem) => sayProblem(problem, 'nl'))[0]).toMatch(/; zie regel 23 van data\/base\.yaml$/)
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
    const { problems } = layOver('sources: { report: { remove: true }, reprot: { remove: true } }')
    expect(problems.map(({ code, nearest }) => [code, nearest])).toContainEqual(['nothing-to-remove', 'report'])
    expect(problems.map(({ code }) => code)).toContain('unknown-source')
  })

  test('knows a link by its ends and kind, and a cell by its coordinates in any order', () => {
    const chain = chainOf(`links: [{ from: talk, to: course, kind: refers, status: possible }]
cells: [{ professional: [nurse, gp], stage: early, state: known }]`)
    expect(chain.links).toMatchObject([{ status: 'possible', sources: [{ source: 'report' }] }])
    expect(chain.cells).toMatchObject([{ state: 'known', sources: [{ source: 'report' }] }])
  })
})
