import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import type { View } from '../../src/chain/view'
import { chain, intervention, link } from '../chains/buildChain'
import { barOf, drawMatrix } from './drawMatrix'

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
    const ids = (view: Partial<View>) => drawMatrix(two, view).links.map(({ id }) => id)
    expect(ids({ links: 'none' })).toEqual([])
    expect(ids({ links: 'focus' })).toEqual([])
    expect(ids({ links: 'focus', focus: ['c'] })).toEqual(['c>b:trains', 'c>outside:clinic:refers'])
    expect(ids({ links: ['trains'] })).toEqual(['c>b:trains'])
    expect(ids({ links: 'all' })).toHaveLength(6)
  })

  test('begins and ends a link at the side of its bar', () => {
    const layout = drawMatrix(two, { links: 'all' })
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
    const layout = drawMatrix(two, { links: 'all' })
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
    const layout = drawMatrix(shared, { links: 'all' })
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
    const arrivals = (drawn: Chain) => new Set(drawMatrix(drawn, { links: 'all' }).links.map(({ points }) => points.at(-1)?.join()))
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
    const layout = drawMatrix(near, { links: 'all' })
    const band = layout.rows.find(({ id }) => id === 'nurse')?.band ?? layout.corner
    const heights = layout.links[0]?.points.map(([, y]) => y) ?? []
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(band.y)
  })

  test('leaves out a link of which an end is hidden', () => {
    expect(
      drawMatrix(two, { links: 'all', hide: true, where: { professional: { in: ['worker', 'gp'] } } }).links.map(({ id }) => id),
    ).not.toContain('a>b:refers')
  })
})
