import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { layoutMatrix, type LayoutOptions } from '../../src/layout/layoutMatrix'
import { unnamed, type Layout } from '../../src/layout/layout'
import { chain, dimension, intervention, link, norm } from '../chains/buildChain'
import { generateChain } from '../chains/generateChain'
import { anyChain } from './arbitraryChain'
import { findFaults } from './findFaults'

const all: View = { ...defaultView, links: 'all', steps: 'recognition' }
const names = { language: 'en', detail: 'names' } as const

function draw(drawn: Chain, view: Partial<View> = {}, options: Partial<LayoutOptions> = {}): Layout {
  return layoutMatrix(drawn, { ...defaultView, ...view }, { ...names, ...options })
}

function read(text: string): Chain {
  const { chain: found } = readChain(text, { file: 'test.yaml' })
  if (found === undefined) throw new Error('the chain has problems')
  return found
}

const bars = (layout: Layout) => layout.bars.map(({ intervention: id, row, from, to }) => `${id} in ${row}: ${from}–${to}`)
const barOf = (layout: Layout, id: string) => {
  const bar = layout.bars.find((other) => other.intervention === id)
  if (bar === undefined) throw new Error(`missing bar: ${id}`)
  return bar
}

describe('layoutMatrix', () => {
  const anyView = fc.record({
    rows: fc.constantFrom('professional', 'stage', 'recognition'),
    columns: fc.constantFrom('stage', 'professional'),
    links: fc.constantFrom<View['links'][]>('all', 'none', ['refers']),
    collapsed: fc.subarray(['row:primary', 'row:secondary', 'column:secondary']),
    inferred: fc.boolean(),
    hide: fc.boolean(),
    where: fc.constantFrom({}, { stage: { in: ['some', 'much'] } }, { professional: { group: ['secondary'] } }),
  })
  const anyOptions = fc.record({
    detail: fc.constantFrom<LayoutOptions['detail'][]>('names', 'cards', 'overview'),
    aspect: fc.constantFrom(undefined, 0.5, 1.414),
  })

  test('overlaps no bars, runs no link over a bar, lets nothing leave its place, and fits each line in its bar, on any chain', () => {
    fc.assert(
      fc.property(anyChain, anyView, anyOptions, (drawn, view, { detail, aspect }) => {
        expect(findFaults(draw(drawn, { ...all, ...view }, { detail, ...(aspect === undefined ? {} : { aspect }) }))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test.each([60, 250])('keeps those promises for %i made-up interventions with all their links', (size) => {
    expect(findFaults(draw(read(generateChain({ interventions: size, seed: 3 })), all))).toEqual([])
  })

  test.each(['names', 'cards', 'overview'] as const)('keeps them for the cocaine chain at %s', (detail) => {
    expect(findFaults(draw(read(readFileSync('data/cocaine-nl.yaml', 'utf8')), all, { detail, language: 'nl' }))).toEqual([])
  })

  test('gives the same layout for the same input', () => {
    fc.assert(
      fc.property(anyChain, (drawn) => {
        expect(draw(structuredClone(drawn), all)).toEqual(draw(drawn, all))
      }),
      { numRuns: 30 },
    )
  })

  test('draws every placement exactly once: each intervention in each of its rows and columns', () => {
    fc.assert(
      fc.property(anyChain, (drawn) => {
        const layout = draw(drawn, all)
        const inBars = layout.bars.flatMap((bar) => bar.segments.map(({ column }) => `${bar.intervention} ${bar.row} ${column}`)).sort()
        const inCells = layout.cells.flatMap((cell) => cell.interventions.map((id) => `${id} ${cell.row} ${cell.column}`)).sort()
        expect(inBars).toEqual(inCells)
        expect(new Set(inBars).size).toBe(inBars.length)
        expect(new Set(layout.bars.map((bar) => bar.intervention))).toEqual(new Set(drawn.interventions.map(({ id }) => id)))
      }),
    )
  })

  test('draws every link but one that stays in one header or stub', () => {
    fc.assert(
      fc.property(anyChain, (drawn) => {
        const leaves = drawn.links.filter(({ from, to }) => from.kind === 'intervention' || from.id !== to.id)
        expect(draw(drawn, all).links.map(({ id }) => id)).toEqual(leaves.map(({ id }) => id))
      }),
    )
  })

  test('gives each name back from its lines', () => {
    fc.assert(
      fc.property(anyChain, (drawn) => {
        const bones = (text: string) => text.replace(/[\s-]/g, '')
        for (const bar of draw(drawn).bars) {
          const { name } = drawn.interventions.find(({ id }) => id === bar.intervention) ?? {}
          expect(bones(bar.lines.join(''))).toBe(bones(name?.en ?? ''))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('joins neighbouring columns into one bar, and only neighbouring ones', () => {
    const drawn = chain({
      interventions: [
        intervention('long', { stage: 'none, some, much', professional: 'gp' }),
        intervention('torn', { stage: 'none, much', professional: 'gp' }),
      ],
    })
    expect(bars(draw(drawn))).toEqual(['long in gp: none–much', 'torn in gp: none–none', 'torn in gp: much–much'])
  })

  test('joins nothing where the order of the columns carries no meaning', () => {
    const drawn = chain({ interventions: [intervention('both', { stage: 'none', professional: 'gp, nurse' })] })
    expect(bars(draw(drawn, { rows: 'stage', columns: 'professional' }))).toEqual(['both in none: gp–gp', 'both in none: nurse–nurse'])
  })

  test('stands an intervention without a value in the unnamed row or column, which is drawn only then', () => {
    const drawn = chain({
      interventions: [intervention('a', { stage: 'some' }), intervention('b', { professional: 'gp' }), intervention('c', {})],
    })
    expect(bars(draw(drawn)).sort()).toEqual([
      `a in ${unnamed}: some–some`,
      `b in gp: ${unnamed}–${unnamed}`,
      `c in ${unnamed}: ${unnamed}–${unnamed}`,
    ])
    const named = draw(chain({ interventions: [intervention('d', { stage: 'some', professional: 'gp' })] }))
    expect([...named.rows, ...named.columns].map(({ id }) => id)).not.toContain(unnamed)
  })

  test('keeps to the limits of a membership, and stands what is left over with the unnamed', () => {
    const limited = { value: 'gp', basis: 'stated', sources: [], when: { stage: { in: ['much'] } } } as const
    const drawn = chain({ interventions: [intervention('a', { stage: 'some, much', professional: [limited] })] })
    expect(bars(draw(drawn))).toEqual(['a in gp: much–much', `a in ${unnamed}: some–some`])
  })

  test('marks a segment as inferred when its row or its column is, and stated once is stated', () => {
    const inferred = { value: 'some', basis: 'inferred', sources: [] } as const
    const drawn = chain({
      interventions: [
        intervention('a', { stage: ['none', inferred], professional: 'gp' }),
        intervention('b', { stage: [inferred, 'some'], professional: 'gp' }),
      ],
    })
    const layout = draw(drawn)
    expect(barOf(layout, 'a').segments.map((segment) => segment.inferred)).toEqual([false, true])
    expect(barOf(layout, 'b').segments.map((segment) => segment.inferred)).toEqual([false])
    expect(barOf(draw(drawn, { inferred: false }), 'a').segments).toHaveLength(1)
  })

  test('counts interventions once, however often they stand in a row', () => {
    const layout = draw(chain({ interventions: [intervention('torn', { stage: 'none, much', professional: 'gp, nurse' })] }))
    expect(layout.rows.map(({ id, count }) => `${id} ${count}`)).toEqual(['worker 0', 'gp 1', 'nurse 1'])
    expect(layout.columns.map(({ id, count }) => `${id} ${count}`)).toEqual(['none 1', 'some 0', 'much 1'])
  })

  test('fades what the filter leaves out, or hides it and the rows that nothing can match', () => {
    const drawn = chain({
      interventions: [
        intervention('a', { stage: 'none', professional: 'gp' }),
        intervention('b', { stage: 'much', professional: 'worker' }),
      ],
    })
    const where = { professional: { in: ['gp'] } }
    expect(draw(drawn, { where }).bars.map(({ intervention: id, matches }) => `${id} ${String(matches)}`)).toEqual(['b false', 'a true'])
    const hidden = draw(drawn, { where, hide: true })
    expect(bars(hidden)).toEqual(['a in gp: none–none'])
    expect(hidden.rows.map(({ id }) => id)).toEqual(['gp'])
    expect(draw(drawn, { where }).cells.find(({ row, column }) => row === 'worker' && column === 'much')?.hidden).toEqual(['b'])
  })

  test('folds a group into one row that stands for all of its values', () => {
    const groups = [{ id: 'secondary', name: { en: 'Secondary task' } }]
    const base = chain({ interventions: [intervention('a', { stage: 'none', professional: 'gp, nurse' })] })
    const dimensions = base.dimensions.map((other) => (other.id === 'professional' ? { ...other, groups } : other))
    const layout = draw({ ...base, dimensions }, { collapsed: ['row:secondary'] })
    expect(layout.rows.map(({ id, kind, count, values }) => ({ id, kind, count, values }))).toEqual([
      { id: 'worker', kind: 'value', count: 0, values: ['worker'] },
      { id: 'secondary', kind: 'folded', count: 1, values: ['gp', 'nurse'] },
    ])
    expect(bars(layout)).toEqual(['a in secondary: none–none'])
    expect(draw({ ...base, dimensions }).groups.map(({ id, tracks }) => ({ id, tracks }))).toEqual([
      { id: 'secondary', tracks: ['gp', 'nurse'] },
    ])
  })

  test('names a group of columns in a band above them, as wide as they are', () => {
    const groups = [{ id: 'secondary', name: { en: 'Secondary task' } }]
    const base = chain({ interventions: [intervention('a', { stage: 'none', professional: 'gp, nurse' })] })
    const dimensions = base.dimensions.map((other) => (other.id === 'professional' ? { ...other, groups } : other))
    const turned = { rows: 'stage', columns: 'professional' }
    const { groups: bands, columns } = draw({ ...base, dimensions }, turned)
    expect(bands.map(({ id, axis, tracks }) => ({ id, axis, tracks }))).toEqual([
      { id: 'secondary', axis: 'column', tracks: ['gp', 'nurse'] },
    ])
    const [worker, gp, nurse] = ['worker', 'gp', 'nurse'].map((id) => columns.find((column) => column.id === id)?.header)
    const box = bands[0]?.box
    expect([box?.x, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([gp?.x, (nurse?.x ?? 0) + (nurse?.width ?? 0)])
    expect([worker?.y, gp?.y, nurse?.y]).toEqual([0, box?.height, box?.height])
    expect(draw({ ...base, dimensions }, { ...turned, collapsed: ['column:secondary'] }).groups).toEqual([])
  })

  test('leaves room in the corner for the names of both axes', () => {
    const { corner, metrics } = draw(chain({ interventions: [] }), { norm: 'none' }, { detail: 'overview' })
    expect(corner.height).toBeGreaterThanOrEqual(2 * metrics.headerLineHeight)
  })

  test('gathers the values of a group where their order carries no meaning', () => {
    const dimensions = [dimension('stage', ['none'], { ordered: true }), dimension('professional', ['a/x', 'b/y', 'c/x'])]
    expect(draw(chain({ dimensions })).rows.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  })

  test('places the marks of a bar beside the last line of its name, or on a line of their own', () => {
    const layout = draw(read(generateChain({ interventions: 60, seed: 1 })), { steps: 'recognition' })
    const { barPaddingY, lineHeight } = layout.metrics
    const lineOf = ({ box, tail }: (typeof layout.bars)[number]) => ((tail[0]?.y ?? 0) - box.y - barPaddingY) / lineHeight
    const marked = layout.bars.filter(({ tail }) => tail.length > 0)
    expect(new Set(marked.map((bar) => lineOf(bar) - bar.lines.length))).toEqual(new Set([-1, 0]))
  })

  test('marks how far on the scale an intervention is, in how many rows it stands, and that it is meant for the substance alone', () => {
    const item = intervention('a', { stage: 'none', professional: 'gp, nurse', recognition: 'described', substance: 'specific' })
    const base = chain({ interventions: [item] })
    const drawn = {
      ...base,
      dimensions: [...base.dimensions.filter(({ id }) => id !== 'substance'), dimension('substance', ['specific', 'other'])],
    }
    const marks = barOf(draw(drawn, { steps: 'recognition' }), 'a').tail
    expect(marks).toMatchObject([{ kind: 'rows', count: 2 }, { kind: 'specific' }, { kind: 'steps', filled: 1, of: 2 }])
    expect(draw(drawn).bars[0]?.tail.map(({ kind }) => kind)).toEqual(['rows', 'specific'])
  })

  test('writes at cards what is known below the name', () => {
    const drawn = chain({
      interventions: [intervention('a', { stage: 'none', professional: 'gp', recognition: 'indicated', status: 'implemented' })],
    })
    expect(barOf(draw(drawn, {}, { detail: 'cards' }), 'a').notes.join(' ')).toBe('indicated · implemented · stated')
    expect(barOf(draw(drawn), 'a').notes).toEqual([])
  })

  test('leaves room for the word of a cell only where something is judged', () => {
    const drawn = chain({ interventions: [intervention('a', { stage: 'none', professional: 'gp' })], norms: [norm('offer', {})] })
    expect(draw(drawn).metrics.foot).toBeGreaterThan(0)
    expect(draw(drawn, { norm: 'none' }).metrics.foot).toBe(0)
  })

  test('draws some of the rows and columns when asked', () => {
    const layout = draw(chain(), {}, { rows: ['gp'], columns: ['some', 'much'] })
    expect([layout.rows, layout.columns].map((tracks) => tracks.map(({ id }) => id))).toEqual([['gp'], ['some', 'much']])
  })

  test('draws no bars and no links at overview, but every cell with all that stands in it', () => {
    const layout = draw(read(generateChain({ interventions: 60, seed: 1 })), all, { detail: 'overview' })
    expect([layout.bars.length, layout.links.length]).toEqual([0, 0])
    expect(new Set(layout.cells.flatMap(({ interventions }) => interventions)).size).toBe(60)
    expect(new Set(layout.rows.slice(1).map(({ band }) => band.height))).toEqual(new Set([24]))
  })

  test('fits the overview of the cocaine chain on one slide and one A3 page with letters of 6 pt', () => {
    const drawn = read(readFileSync('data/cocaine-nl.yaml', 'utf8'))
    // What the title, the legend and the margins leave of a slide of 960 × 540 pt and a page of 1190 × 842 pt.
    for (const [width, height] of [
      [930, 450],
      [1130, 740],
    ] as const) {
      const layout = draw(drawn, {}, { detail: 'overview', language: 'nl', aspect: width / height })
      const scale = Math.min(width / layout.width, height / layout.height)
      expect(11 * scale).toBeGreaterThanOrEqual(6)
    }
  })
})

describe('layoutMatrix with links', () => {
  const two = chain({
    interventions: [
      intervention('a', { stage: 'none', professional: 'worker' }),
      intervention('b', { stage: 'much', professional: 'nurse' }),
      intervention('c', { stage: 'some', professional: 'gp' }),
    ],
    outside: [{ id: 'clinic', name: { en: 'Clinic' }, sources: [] }],
    links: [
      link('a > b'),
      link('c > b', { kind: 'trains' }),
      link('professional:gp > a'),
      link('a > outside:clinic'),
      link('c > outside:clinic'),
      link('stage:much > b'),
    ],
  })

  test('draws the links of the focus, of some kinds, of all, or none', () => {
    const ids = (view: Partial<View>) => draw(two, view).links.map(({ id }) => id)
    expect(ids({ links: 'none' })).toEqual([])
    expect(ids({ links: 'focus' })).toEqual([])
    expect(ids({ links: 'focus', focus: ['c'] })).toEqual(['c>b:trains', 'c>outside:clinic:refers'])
    expect(ids({ links: ['trains'] })).toEqual(['c>b:trains'])
    expect(ids({ links: 'all' })).toHaveLength(6)
  })

  test('begins and ends a link at the side of its bar', () => {
    const layout = draw(two, { links: 'all' })
    const points = layout.links[0]?.points ?? []
    for (const [id, point] of [
      ['a', points[0]],
      ['b', points.at(-1)],
    ] as const) {
      const { x, y, width, height } = barOf(layout, id).box
      expect([x, x + width]).toContain(point?.[0])
      expect(point?.[1]).toBeGreaterThan(y)
      expect(point?.[1]).toBeLessThan(y + height)
    }
  })

  test('begins a link of a professional at the header of its row, and of a stage at that of its column', () => {
    const layout = draw(two, { links: 'all' })
    const start = (id: string) => layout.links.find((other) => other.id === id)?.points[0] ?? [0, 0]
    const header = layout.rows.find(({ id }) => id === 'gp')?.header ?? layout.corner
    expect(start('professional:gp>a:refers')[0]).toBe(header.x + header.width)
    expect(start('professional:gp>a:refers')[1]).toBeGreaterThan(header.y)
    const column = layout.columns.find(({ id }) => id === 'much')?.header ?? layout.corner
    expect(start('stage:much>b:refers')[1]).toBe(column.height)
  })

  test('ends a link to the outside at a named stub beside its row, drawn once for all that share it', () => {
    const shared = chain({
      ...two,
      interventions: two.interventions.map((item) => ({
        ...item,
        memberships: { ...item.memberships, professional: two.interventions[0]?.memberships['professional'] ?? [] },
      })),
    })
    const layout = draw(shared, { links: 'all' })
    const stubs = layout.links.flatMap(({ stub }) => (stub === undefined ? [] : [stub]))
    expect(stubs.map(({ lines }) => lines)).toEqual([['Clinic']])
    const ends = layout.links.filter(({ id }) => id.includes('clinic')).map(({ points }) => points.at(-1)?.[0])
    expect(ends).toEqual([stubs[0]?.box.x, stubs[0]?.box.x])
  })

  test('gives parallel links tracks of their own, and lets links of one kind to one end run together', () => {
    const many = (kinds: readonly ('refers' | 'trains')[]) =>
      chain({
        interventions: [
          intervention('hub', { stage: 'much', professional: 'nurse' }),
          ...kinds.map((_, at) => intervention(`i${at}`, { stage: 'none', professional: 'worker' })),
        ],
        links: kinds.map((kind, at) => link(`i${at} > hub`, { kind })),
      })
    const arrivals = (drawn: Chain) => new Set(draw(drawn, { links: 'all' }).links.map(({ points }) => points.at(-1)?.join()))
    expect(arrivals(many(['refers', 'refers', 'refers'])).size).toBe(1)
    expect(arrivals(many(['refers', 'trains'])).size).toBe(2)
  })

  test('links the nearest of several bars', () => {
    const near = chain({
      interventions: [
        intervention('a', { stage: 'none', professional: 'worker, nurse' }),
        intervention('b', { stage: 'some', professional: 'nurse' }),
      ],
      links: [link('a > b')],
    })
    const layout = draw(near, { links: 'all' })
    const band = layout.rows.find(({ id }) => id === 'nurse')?.band ?? layout.corner
    const heights = layout.links[0]?.points.map(([, y]) => y) ?? []
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(band.y)
  })

  test('leaves out a link of which an end is hidden', () => {
    expect(
      draw(two, { links: 'all', hide: true, where: { professional: { in: ['worker', 'gp'] } } }).links.map(({ id }) => id),
    ).not.toContain('a>b:refers')
  })
})
