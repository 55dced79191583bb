import { describe, expect, it } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, Norm } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { describeGap, describeJudgement, describeLack, describeMayHide } from '../../src/words/gaps'
import { describePlace } from '../../src/words/places'
import { chain, intervention, link, norm, stated } from '../chains/buildChain'

const recognised = norm('recognised', {
  name: { nl: 'Erkend aanbod', en: 'Recognised offer' },
  need: { kind: 'count', count: 1, having: { recognition: { min: 'indicated' }, professional: { as: ['delivers'] } } },
})

function named(more: Partial<Chain> = {}): Chain {
  const base = chain(more)
  const name = (id: string) => ({ nl: `${id} (nl)`, en: id })
  return {
    ...base,
    dimensions: base.dimensions.map((dimension) => ({
      ...dimension,
      name: name(dimension.id),
      values: dimension.values.map((value) => ({ ...value, name: name(value.id) })),
      as:
        dimension.id === 'professional'
          ? [
              { id: 'delivers', name: { nl: 'voert uit', en: 'delivers' } },
              { id: 'refers', name: { nl: 'verwijst', en: 'refers' } },
            ]
          : [],
    })),
  }
}

function gapsOf(asked: Norm, more: Partial<Chain>) {
  const world = named({ norms: [asked], ...more })
  return { world, gaps: judgeChain(world, defaultView).gaps }
}

function sentences(asked: Norm, more: Partial<Chain>, place: string): readonly [nl: string, en: string] {
  const { world, gaps } = gapsOf(asked, more)
  const gap = gaps.find(({ id }) => id.endsWith(`@${place}`))
  if (gap === undefined) throw new Error(`no gap at ${place}`)
  return [describeGap(world, gap, 'nl'), describeGap(world, gap, 'en')]
}

const here = 'stage=some;professional=gp'

describe('describeGap', () => {
  it('says where, what is asked, and what was found; the professional comes first', () => {
    expect(sentences(recognised, {}, here)).toEqual([
      'gp (nl) × some (nl): er is niets dat voldoet aan ‘Erkend aanbod’. Nodig: 1, gevonden: 0.',
      'gp × some: nothing meets ‘Recognised offer’. Needed: 1, found: 0.',
    ])
  })

  it('says that there is something, and that it does not count', () => {
    const one = [intervention('a', { stage: 'some', professional: 'gp as refers', recognition: 'described' })]
    expect(sentences(recognised, { interventions: one }, here)).toEqual([
      'gp (nl) × some (nl): er is niets dat voldoet aan ‘Erkend aanbod’. Nodig: 1, gevonden: 0. Hier staat wel 1 interventie, maar die telt niet mee.',
      'gp × some: nothing meets ‘Recognised offer’. Needed: 1, found: 0. 1 intervention stands here, but it does not count.',
    ])
  })

  it('tells too little from nothing, and counts professionals as such', () => {
    const two = norm('two', { name: { nl: 'Keuze', en: 'Choice' }, over: ['stage'], need: { kind: 'count', count: 2, having: {} } })
    const interventions = [intervention('a', { stage: 'some', professional: 'gp' })]
    expect(sentences(two, { interventions }, 'stage=some')[0]).toBe(
      'some (nl): er is te weinig dat voldoet aan ‘Keuze’. Nodig: 2, gevonden: 1.',
    )
    const several: Norm = { ...two, need: { kind: 'professionals', count: 2, having: {} } }
    expect(sentences(several, { interventions }, 'stage=some')[0]).toBe(
      'some (nl): er is te weinig dat voldoet aan ‘Keuze’. Nodig: 2 verschillende uitvoerders, gevonden: 1.',
    )
  })

  it('says that no route leads on, or arrives', () => {
    const to = { stage: { in: ['much'] } }
    const onward = norm('on', {
      name: { nl: 'Door', en: 'On' },
      over: ['stage'],
      need: { kind: 'onward', to, kinds: ['refers'], statuses: ['existing'] },
    })
    const reached = norm('on', {
      name: { nl: 'Door', en: 'On' },
      over: ['stage'],
      need: { kind: 'reached', from: to, kinds: ['refers'], statuses: ['existing'] },
    })
    const interventions = [intervention('a', { stage: 'some' })]
    expect(sentences(onward, { interventions }, 'stage=some')).toEqual([
      'some (nl): er is geen route voor ‘Door’. Hier staat 1 interventie, maar geen route leidt verder.',
      'some: there is no route for ‘On’. 1 intervention stands here, but no route leads on.',
    ])
    expect(sentences(reached, { interventions: [...interventions, intervention('b', { stage: 'some' })] }, 'stage=some')[0]).toBe(
      'some (nl): er is geen route voor ‘Door’. Hier staan 2 interventies, maar geen route komt hier aan.',
    )
    expect(sentences(onward, {}, 'stage=none')[0]).toBe('none (nl): er is geen route voor ‘Door’. Hier staat geen enkele interventie.')
  })

  it('says that there may be something after all', () => {
    const unsaid = [
      intervention('a', { stage: 'some', recognition: 'indicated' }),
      intervention('b', { stage: 'some', recognition: 'indicated' }),
    ]
    const cells = [{ ...stated, at: { scope: ['dutch'] }, state: 'unknown' }] as const
    expect(sentences(recognised, { interventions: unsaid }, here)[0]).toContain(
      'Misschien is er toch iets: van 2 interventies is één kenmerk niet genoemd.',
    )
    expect(sentences(recognised, { interventions: unsaid.slice(1), cells }, here)).toEqual([
      'gp (nl) × some (nl): er is niets dat voldoet aan ‘Erkend aanbod’. Nodig: 1, gevonden: 0. Misschien is er toch iets: van 1 interventie is één kenmerk niet genoemd, en een deel van het aanbod is onbekend.',
      'gp × some: nothing meets ‘Recognised offer’. Needed: 1, found: 0. There may be something after all: of 1 intervention one trait is not stated, and a part of what is on offer is unknown.',
    ])
  })

  it('falls back on ids where a chain has no names', () => {
    const world = chain({ norms: [norm('bare', { name: {} })] })
    const [gap] = judgeChain(world, defaultView).gaps
    expect(gap === undefined ? '' : describeGap(world, gap, 'en')).toBe('worker × none: nothing meets ‘bare’. Needed: 1, found: 0.')
    expect(describePlace(world, { stage: 'gone' }, 'en')).toBe('gone')
  })
})

describe('describeJudgement', () => {
  const strict = norm('strict', { name: { nl: 'Streng', en: 'Strict' }, unless: ['recognised'] })
  const world = named({
    norms: [recognised, strict],
    interventions: [intervention('a', { stage: 'some', professional: 'worker as delivers', recognition: 'indicated' })],
    cells: [
      { ...stated, at: { professional: ['gp'] }, state: 'unknown', why: { nl: 'Niet gevraagd.', en: 'Not asked' } },
      { ...stated, at: { stage: ['much'] }, state: 'not-applicable' },
      { ...stated, at: { stage: ['none'], professional: ['nurse'] }, state: 'unknown' },
      { ...stated, at: { stage: ['none'], professional: ['worker'] }, state: 'not-applicable', why: { nl: 'Buiten bereik' } },
    ],
  })
  const { judgements } = judgeChain(world, defaultView)
  const at = (norm: string, place: string, language: 'nl' | 'en') => {
    const [stage, professional] = place.split(' ')
    const found = judgements.find((one) => one.norm === norm && one.at['stage'] === stage && one.at['professional'] === professional)
    return found === undefined ? 'nothing' : describeJudgement(world, found, language)
  }

  it('says why a place is covered, unknown, not applicable, a gap or not judged', () => {
    expect(at('recognised', 'some worker', 'nl')).toBe('Gedekt. Nodig: 1, gevonden: 1.')
    expect(at('recognised', 'some gp', 'en')).toBe('Unknown. Not asked.')
    expect(at('recognised', 'none nurse', 'nl')).toBe('Onbekend. Het is niet bekend wat hier is.')
    expect(at('recognised', 'much nurse', 'en')).toBe('Not applicable. This is outside what the chain wants to show.')
    expect(at('recognised', 'none worker', 'nl')).toBe('Niet van toepassing. Buiten bereik.')
    expect(at('recognised', 'some nurse', 'nl')).toBe('Er is niets dat voldoet aan ‘Erkend aanbod’. Nodig: 1, gevonden: 0.')
    expect(at('strict', 'some nurse', 'nl')).toBe('Niet beoordeeld. Eerst moet ‘Erkend aanbod’ in orde zijn.')
  })

  it('says how many interventions have a route that is asked', () => {
    const route = norm('on', { over: ['stage'], need: { kind: 'onward', to: {}, kinds: ['refers'], statuses: ['existing'] } })
    const linked = named({
      norms: [route],
      interventions: [intervention('a', { stage: 'some' }), intervention('b', { stage: 'much' })],
      links: [link('a > b')],
    })
    const met = judgeChain(linked, defaultView).judgements.find(({ state }) => state === 'covered')
    expect(met === undefined ? '' : describeJudgement(linked, met, 'nl')).toBe('Gedekt. 1 interventie heeft de gevraagde route.')
  })
})

describe('describeLack', () => {
  const world = named({
    norms: [
      norm('n', {
        where: { substance: { in: ['alcohol'], not: true } },
        need: { kind: 'count', count: 1, having: { recognition: { min: 'indicated' }, professional: { as: ['delivers'] } } },
      }),
    ],
  })
  const tell = (lacks: Parameters<typeof describeLack>[1]['lacks'], language: 'nl' | 'en' = 'nl') =>
    describeLack(world, { norm: 'n', lacks }, language)

  it('says what it has and what is asked', () => {
    expect(tell({ kind: 'condition', dimension: 'recognition', has: ['described'] })).toBe(
      'recognition (nl): described (nl). Gevraagd: minstens indicated (nl).',
    )
    expect(tell({ kind: 'condition', dimension: 'recognition', has: [] }, 'en')).toBe('recognition: not stated. Asked: at least indicated.')
    expect(tell({ kind: 'condition', dimension: 'substance', has: ['alcohol'] })).toBe(
      'substance (nl): alcohol (nl). Gevraagd: alles behalve ‘alcohol (nl)’.',
    )
  })

  it('says in which capacity it stands there', () => {
    expect(tell({ kind: 'capacity', dimension: 'professional', has: ['refers'] })).toBe('professional (nl): verwijst. Gevraagd: voert uit.')
    expect(tell({ kind: 'capacity', dimension: 'professional', has: [] })).toBe('professional (nl): niet genoemd. Gevraagd: voert uit.')
  })

  it('says where it is instead', () => {
    expect(tell({ kind: 'neighbour', dimension: 'stage', has: 'much' })).toBe('Dit is er wel één fase verder of terug: much (nl).')
    expect(tell({ kind: 'neighbour', dimension: 'professional', has: 'nurse' })).toBe(
      'Dit is er wel bij een andere uitvoerder: nurse (nl).',
    )
    expect(tell({ kind: 'neighbour', dimension: 'scope', has: 'dutch' }, 'en')).toBe('It is there at another value of scope: dutch.')
  })

  it('says what a route lacks', () => {
    expect(tell({ kind: 'route', status: 'possible' })).toBe('De route is mogelijk, maar bestaat nog niet.')
    expect(tell({ kind: 'route', status: 'missing' }, 'en')).toBe('The route is needed, but missing.')
  })
})

describe('describeMayHide', () => {
  const world = named({
    interventions: [intervention('a', {})],
    cells: [
      { ...stated, at: {}, state: 'unknown', why: { nl: 'Tabel ontbreekt' } },
      { ...stated, at: {}, state: 'unknown' },
    ],
  })

  it('tells a missing part from a missing trait', () => {
    expect(describeMayHide(world, { kind: 'cell', cell: 0 }, 'nl')).toBe('Tabel ontbreekt.')
    expect(describeMayHide(world, { kind: 'cell', cell: 1 }, 'en')).toBe('A part of this is unknown.')
    expect(describeMayHide(world, { kind: 'intervention', id: 'a', dimension: 'stage', missing: 'value' }, 'nl')).toBe(
      'a: stage (nl) is niet genoemd.',
    )
    expect(describeMayHide(world, { kind: 'intervention', id: 'a', dimension: 'professional', missing: 'capacity' }, 'en')).toBe(
      'a: the capacity in professional is not stated.',
    )
  })

  it('says so when it is the far end of a route that is not known well', () => {
    expect(describeMayHide(world, { kind: 'far-end', id: 'a', dimension: 'stage', missing: 'value' }, 'nl')).toBe(
      'a kan het andere eind van de route zijn, maar stage (nl) is daar niet genoemd.',
    )
    expect(describeMayHide(world, { kind: 'far-end', id: 'a', dimension: 'professional', missing: 'capacity' }, 'en')).toBe(
      'a may be the other end of the route, but the capacity in professional is not stated there.',
    )
  })
})
