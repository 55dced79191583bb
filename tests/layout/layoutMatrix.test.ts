import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Detail } from '../../src/chain/view'
import { unnamed, type Layout, type Track } from '../../src/layout/layout'
import type { Screen } from '../../src/layout/layoutMatrix'
import { measureText } from '../../src/layout/measureText'
import { headerReach } from '../../src/layout/metrics'
import { chain, dimension, intervention, norm } from '../chains/buildChain'
import { generateChain } from '../chains/generateChain'
import { all, barOf, drawMatrix, read } from './drawMatrix'
import { wider } from './findFaults'

const bars = (layout: Layout) => layout.bars.map(({ intervention: id, row, from, to }) => `${id} in ${row}: ${from}–${to}`)

describe('layoutMatrix', () => {
  test('joins neighbouring columns into one bar, and only neighbouring ones', () => {
    const drawn = chain({
      interventions: [
        intervention('long', { stage: 'none, some, much', professional: 'gp' }),
        intervention('torn', { stage: 'none, much', professional: 'gp' }),
      ],
    })
    expect(bars(drawMatrix(drawn))).toEqual(['long in gp: none–much', 'torn in gp: none–none', 'torn in gp: much–much'])
  })

  test('keeps the names in headers off the counts beside them, those of rows in another font too', () => {
    const cocaine = read(readFileSync('data/cocaine-nl.yaml', 'utf8'))
    const count = measureText('100', { size: 12, weight: 400 })
    for (const detail of ['overview', 'names', 'cards'] as const) {
      const { rows, columns, metrics } = drawMatrix(cocaine, {}, { language: 'nl', detail })
      const left = (track: Track, by: number): number =>
        Math.min(
          ...track.lines.map(
            (line) =>
              track.header.width - 2 * metrics.headerPadding - count - by * measureText(line, { size: metrics.headerSize, weight: 600 }),
          ),
        )
      expect(Math.min(...columns.map((column) => left(column, 1) - headerReach))).toBeGreaterThan(6)
      expect(Math.min(...rows.map((row) => left(row, wider)))).toBeGreaterThan(0)
    }
  })

  test('joins nothing where the order of the columns carries no meaning', () => {
    const drawn = chain({ interventions: [intervention('both', { stage: 'none', professional: 'gp, nurse' })] })
    expect(bars(drawMatrix(drawn, { rows: 'stage', columns: 'professional' }))).toEqual([
      'both in none: gp–gp',
      'both in none: nurse–nurse',
    ])
  })

  test('stands an intervention without a value in the unnamed row or column, which is drawn only then', () => {
    const drawn = chain({
      interventions: [intervention('a', { stage: 'some' }), intervention('b', { professional: 'gp' }), intervention('c', {})],
    })
    expect(bars(drawMatrix(drawn)).sort()).toEqual([
      `a in ${unnamed}: some–some`,
      `b in gp: ${unnamed}–${unnamed}`,
      `c in ${unnamed}: ${unnamed}–${unnamed}`,
    ])
    const named = drawMatrix(chain({ interventions: [intervention('d', { stage: 'some', professional: 'gp' })] }))
    expect([...named.rows, ...named.columns].map(({ id }) => id)).not.toContain(unnamed)
  })

  test('keeps to the limits of a membership, and stands what is left over with the unnamed', () => {
    const limited = { value: 'gp', basis: 'stated', sources: [], when: { stage: { in: ['much'] } } } as const
    const drawn = chain({ interventions: [intervention('a', { stage: 'some, much', professional: [limited] })] })
    expect(bars(drawMatrix(drawn))).toEqual(['a in gp: much–much', `a in ${unnamed}: some–some`])
  })

  test('marks a segment as inferred when its row or its column is, and stated once is stated', () => {
    const inferred = { value: 'some', basis: 'inferred', sources: [] } as const
    const drawn = chain({
      interventions: [
        intervention('a', { stage: ['none', inferred], professional: 'gp' }),
        intervention('b', { stage: [inferred, 'some'], professional: 'gp' }),
      ],
    })
    const layout = drawMatrix(drawn)
    expect(barOf(layout, 'a').segments.map((segment) => segment.inferred)).toEqual([false, true])
    expect(barOf(layout, 'b').segments.map((segment) => segment.inferred)).toEqual([false])
    expect(barOf(drawMatrix(drawn, { inferred: false }), 'a').segments).toHaveLength(1)
  })

  test('fades what the filter leaves out, or hides it and the rows that nothing can match', () => {
    const drawn = chain({
      interventions: [
        intervention('a', { stage: 'none', professional: 'gp' }),
        intervention('b', { stage: 'much', professional: 'worker' }),
      ],
    })
    const where = { professional: { in: ['gp'] } }
    expect(drawMatrix(drawn, { where }).bars.map(({ intervention: id, matches }) => `${id} ${String(matches)}`)).toEqual([
      'b false',
      'a true',
    ])
    const hidden = drawMatrix(drawn, { where, hide: true })
    expect(bars(hidden)).toEqual(['a in gp: none–none'])
    expect(hidden.rows.map(({ id }) => id)).toEqual(['gp'])
    expect(drawMatrix(drawn, { where }).cells.find(({ row, column }) => row === 'worker' && column === 'much')?.hidden).toEqual(['b'])
  })

  test('folds a group into one row that stands for all of its values', () => {
    const groups = [{ id: 'secondary', name: { en: 'Secondary task' } }]
    const base = chain({ interventions: [intervention('a', { stage: 'none', professional: 'gp, nurse' })] })
    const dimensions = base.dimensions.map((other) => (other.id === 'professional' ? { ...other, groups } : other))
    const layout = drawMatrix({ ...base, dimensions }, { collapsed: ['row:secondary'] })
    expect(layout.rows.map(({ id, kind, values }) => ({ id, kind, values }))).toEqual([
      { id: 'worker', kind: 'value', values: ['worker'] },
      { id: 'secondary', kind: 'folded', values: ['gp', 'nurse'] },
    ])
    expect(bars(layout)).toEqual(['a in secondary: none–none'])
    expect(drawMatrix({ ...base, dimensions }).groups.map(({ id, tracks }) => ({ id, tracks }))).toEqual([
      { id: 'secondary', tracks: ['gp', 'nurse'] },
    ])
  })

  test('names a group of columns in a band above them, as wide as they are', () => {
    const groups = [{ id: 'secondary', name: { en: 'Secondary task' } }]
    const base = chain({ interventions: [intervention('a', { stage: 'none', professional: 'gp, nurse' })] })
    const dimensions = base.dimensions.map((other) => (other.id === 'professional' ? { ...other, groups } : other))
    const turned = { rows: 'stage', columns: 'professional' }
    const { groups: bands, columns } = drawMatrix({ ...base, dimensions }, turned)
    expect(bands.map(({ id, axis, tracks }) => ({ id, axis, tracks }))).toEqual([
      { id: 'secondary', axis: 'column', tracks: ['gp', 'nurse'] },
    ])
    const [worker, gp, nurse] = ['worker', 'gp', 'nurse'].map((id) => columns.find((column) => column.id === id)?.header)
    const box = bands[0]?.box
    expect([box?.x, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([gp?.x, (nurse?.x ?? 0) + (nurse?.width ?? 0)])
    expect([worker?.y, gp?.y, nurse?.y]).toEqual([0, box?.height, box?.height])
    expect(drawMatrix({ ...base, dimensions }, { ...turned, collapsed: ['column:secondary'] }).groups).toEqual([])
  })

  test('leaves room in the corner for the names of both axes', () => {
    const { corner, metrics } = drawMatrix(chain({ interventions: [] }), { norm: 'none' }, { detail: 'overview' })
    expect(corner.height).toBeGreaterThanOrEqual(2 * metrics.headerLineHeight)
  })

  test('gathers the values of a group where their order carries no meaning', () => {
    const dimensions = [dimension('stage', ['none'], { ordered: true }), dimension('professional', ['a/x', 'b/y', 'c/x'])]
    expect(drawMatrix(chain({ dimensions })).rows.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  })

  test('places the marks of a bar beside the last line of its name, or on a line of their own', () => {
    const layout = drawMatrix(read(generateChain({ interventions: 60, seed: 1 })), { steps: 'recognition' })
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
    const marks = barOf(drawMatrix(drawn, { steps: 'recognition' }), 'a').tail
    expect(marks).toMatchObject([{ kind: 'rows', count: 2 }, { kind: 'specific' }, { kind: 'steps', filled: 1, of: 2 }])
    expect(drawMatrix(drawn).bars[0]?.tail.map(({ kind }) => kind)).toEqual(['rows', 'specific'])
  })

  test('writes at cards what is known below the name', () => {
    const drawn = chain({
      interventions: [intervention('a', { stage: 'none', professional: 'gp', recognition: 'indicated', status: 'implemented' })],
    })
    expect(barOf(drawMatrix(drawn, {}, { detail: 'cards' }), 'a').notes.join(' ')).toBe('indicated · implemented · stated')
    expect(barOf(drawMatrix(drawn), 'a').notes).toEqual([])
  })

  test('leaves room for the word of a cell only where something is judged', () => {
    const drawn = chain({ interventions: [intervention('a', { stage: 'none', professional: 'gp' })], norms: [norm('offer', {})] })
    expect(drawMatrix(drawn).metrics.foot).toBeGreaterThan(0)
    expect(drawMatrix(drawn, { norm: 'none' }).metrics.foot).toBe(0)
  })

  test('draws some of the rows and columns when asked', () => {
    const layout = drawMatrix(chain(), {}, { rows: ['gp'], columns: ['some', 'much'] })
    expect([layout.rows, layout.columns].map((tracks) => tracks.map(({ id }) => id))).toEqual([['gp'], ['some', 'much']])
  })

  test('draws no bars and no links at overview, but every cell with all that stands in it', () => {
    const layout = drawMatrix(read(generateChain({ interventions: 60, seed: 1 })), all, { detail: 'overview' })
    expect([layout.bars.length, layout.links.length]).toEqual([0, 0])
    expect(new Set(layout.cells.flatMap(({ interventions }) => interventions)).size).toBe(60)
    expect(new Set(layout.rows.slice(1).map(({ band }) => band.height))).toEqual(new Set([24]))
  })

  test.each(['overview', 'names', 'cards'] as const)('is narrow for a phone at %s: longer names take more lines', (detail) => {
    const drawn = read(readFileSync('data/cocaine-nl.yaml', 'utf8'))
    const on = (screen: Screen) => drawMatrix(drawn, {}, { detail, screen, language: 'nl' })
    const [medium, narrow] = [on('medium'), on('narrow')]
    expect(narrow.corner.width).toBeLessThan(0.75 * medium.corner.width)
    expect(narrow.width).toBeLessThan(0.85 * medium.width)
    const letters = ({ rows }: Layout) => rows.map(({ lines }) => lines.join('').replace(/[- ]/g, ''))
    expect(letters(narrow)).toEqual(letters(medium))
  })

  test('gives the counts of an overview more room on the screen of a desk, and changes nothing at the other levels', () => {
    const drawn = read(readFileSync('data/cocaine-nl.yaml', 'utf8'))
    const on = (screen: Screen, detail: Detail) => drawMatrix(drawn, {}, { detail, screen, language: 'nl' })
    expect(on('wide', 'overview').width).toBeGreaterThan(1.15 * on('medium', 'overview').width)
    expect(on('wide', 'overview').height).toBeLessThanOrEqual(on('medium', 'overview').height)
    for (const detail of ['names', 'cards'] as const) expect(on('wide', detail)).toEqual(on('medium', detail))
  })

  test('fits the overview of the cocaine chain on one slide and one A3 page with letters of 6 pt', () => {
    const drawn = read(readFileSync('data/cocaine-nl.yaml', 'utf8'))
    // What the title, the legend and the margins leave of a slide of 960 × 540 pt and a page of 1190 × 842 pt.
    for (const [width, height] of [
      [930, 450],
      [1130, 740],
    ] as const) {
      const layout = drawMatrix(drawn, {}, { detail: 'overview', language: 'nl', aspect: width / height })
      const scale = Math.min(width / layout.width, height / layout.height)
      expect(11 * scale).toBeGreaterThanOrEqual(6)
    }
  })
})
