import { describe, expect, test } from 'vitest'
import { defaultView } from '../../src/chain/view'
import { chainOf, codesOf, head, stated } from './readText'

describe('buildChain', () => {
  test('fills in what a small chain leaves out', () => {
    expect(chainOf(head)).toMatchObject({ id: 'test', title: { nl: 'Test' }, language: 'nl', version: '', interventions: [], norms: [] })
  })

  test('keeps what a finding says of its place, and leaves out what it does not say', () => {
    const norm = 'norms: [{ id: offer, name: Aanbod, over: stage, need: { count: 1 } }]'
    const says = (more: string) =>
      chainOf(`${head}\n${norm}\nfindings: [{ id: few, text: Weinig, norm: offer, ${more} sources: [] }]`).findings.map(
        (finding) => finding.says,
      )
    expect([says('says: gap,'), says('says: covered,'), says('')]).toEqual([['gap'], ['covered'], [undefined]])
    expect(codesOf(`${head}\nfindings: [{ id: few, text: Weinig, says: weak }]`)).toEqual(['wrong-value 8:43'])
  })

  test('takes a plain text for the language of the chain', () => {
    const { title, dimensions } = chainOf(`language: en\n${head}`)
    expect([title, dimensions[0]?.name]).toEqual([{ en: 'Test' }, { en: 'Fase' }])
  })

  test('takes a place in a source for a text, which may be left empty', () => {
    const { interventions } = chainOf(`${head}
sources: { report: { title: Rapport } }
interventions:
  - id: a
    name: A
    sources:
      - { source: report, at: tabel 8 }
      - { source: report, at: { nl: tabel 8, en: table 8 } }
      - { source: report, at: "" }`)
    expect(interventions[0]?.sources.map(({ at }) => at)).toEqual([{ nl: 'tabel 8' }, { nl: 'tabel 8', en: 'table 8' }, { nl: '' }])
  })

  test('misses a place in a source in the language of the chain', () => {
    const sources = (at: string) => `sources: { report: { title: Rapport } }
interventions: [{ id: a, name: A, sources: [{ source: report, at: ${at} }] }]`
    expect(codesOf(`${head}\n${sources('{ en: table 8 }')}`)).toEqual(['missing-language 9:67'])
    expect(codesOf(`${head}\n${sources('{ de: Tafel 8 }')}`)).toEqual(['empty-text 9:67', 'unknown-key 9:69'])
  })

  test.each([
    ['a value', 'early', [{ ...stated, value: 'early' }]],
    [
      'a list of values',
      '[early, late]',
      [
        { ...stated, value: 'early' },
        { ...stated, value: 'late' },
      ],
    ],
    ['a membership', '{ id: early, basis: inferred, why: zo }', [{ value: 'early', basis: 'inferred', why: { nl: 'zo' }, sources: [] }]],
    [
      'both',
      '[early, { id: late, when: { level: universal } }]',
      [
        { ...stated, value: 'early' },
        { ...stated, value: 'late', when: { level: { in: ['universal'] } } },
      ],
    ],
  ])('reads memberships written as %s', (_, written, memberships) => {
    const { interventions } = chainOf(`${head}\ninterventions: [{ id: a, name: A, stage: ${written} }]`)
    expect(interventions[0]?.memberships).toEqual({ stage: memberships })
  })

  test('reads a selector written as a value, a list or in full', () => {
    const where = '{ level: universal, stage: [early, late], professional: { in: gp, as: delivers, not: true } }'
    expect(chainOf(`${head}\nviews: [{ id: v, title: V, where: ${where} }]`).views[0]?.view.where).toEqual({
      level: { in: ['universal'] },
      stage: { in: ['early', 'late'] },
      professional: { in: ['gp'], as: ['delivers'], not: true },
    })
  })

  test.each([
    ['{ count: 2, having: { level: universal } }', { kind: 'count', count: 2, having: { level: { in: ['universal'] } } }],
    ['{ professionals: 2 }', { kind: 'professionals', count: 2, having: {} }],
    [
      '{ onward: { to: { stage: late } } }',
      { kind: 'onward', to: { stage: { in: ['late'] } }, kinds: ['refers', 'steps-up', 'follows'], statuses: ['existing'] },
    ],
    [
      '{ reached: { from: { stage: early }, kinds: [trains], statuses: [possible] } }',
      { kind: 'reached', from: { stage: { in: ['early'] } }, kinds: ['trains'], statuses: ['possible'] },
    ],
  ])('reads the need %s', (need, expected) => {
    const { norms } = chainOf(`${head}\nnorms: [{ id: n, name: N, over: stage, need: ${need} }]`)
    expect(norms[0]).toMatchObject({ over: ['stage'], where: {}, severity: 'medium', unless: [], need: expected })
  })

  test('tells the ends of a link apart, and names a link that has no id', () => {
    const { links } = chainOf(`${head}
interventions: [{ id: a, name: A }]
outside: [{ id: clinic, name: Kliniek }]
links: [{ from: a, to: professional:gp, kind: trains }, { id: away, from: a, to: outside:clinic, kind: refers, status: possible }]`)
    expect(links).toMatchObject([
      {
        id: 'a>professional:gp:trains',
        from: { kind: 'intervention', id: 'a' },
        to: { kind: 'value', dimension: 'professional', id: 'gp' },
        status: 'existing',
      },
      { id: 'away', to: { kind: 'outside', id: 'clinic' }, status: 'possible' },
    ])
  })

  test('lays the keys of a story step over those of its view', () => {
    const { stories } = chainOf(`${head}
interventions: [{ id: a, name: A }]
views: [{ id: v, title: V, colour: level, where: { level: universal }, what-if: { without: a, count: { stage: early } } }]
stories: [{ id: s, title: S, steps: [{ title: T, view: v, focus: a, where: {}, links: [refers] }, { title: U, say: Zeg., note: Let op. }] }]`)
    expect(stories[0]?.steps).toEqual([
      {
        title: { nl: 'T' },
        base: 'v',
        view: {
          ...defaultView,
          colour: 'level',
          where: {},
          focus: ['a'],
          links: ['refers'],
          whatIf: { without: ['a'], with: [], count: { stage: ['early'] } },
        },
      },
      { title: { nl: 'U' }, say: { nl: 'Zeg.' }, note: { nl: 'Let op.' }, view: defaultView },
    ])
  })
})
