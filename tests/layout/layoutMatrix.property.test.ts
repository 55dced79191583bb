import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { View } from '../../src/chain/view'
import type { LayoutOptions, Screen } from '../../src/layout/layoutMatrix'
import { generateChain } from '../chains/generateChain'
import { anyChain } from './arbitraryChain'
import { all, drawMatrix, read } from './drawMatrix'
import { findFaults } from './findFaults'

describe('layoutMatrix, on any chain', () => {
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
    screen: fc.constantFrom<Screen[]>('narrow', 'medium', 'wide'),
  })

  test('overlaps no bars, runs no link over a bar, lets nothing leave its place, and fits each line in its bar, on any chain', () => {
    fc.assert(
      fc.property(anyChain, anyView, anyOptions, (drawn, view, { detail, screen, aspect }) => {
        expect(findFaults(drawMatrix(drawn, { ...all, ...view }, { detail, screen, ...(aspect === undefined ? {} : { aspect }) }))).toEqual(
          [],
        )
      }),
      { numRuns: 200 },
    )
  })

  test.each([60, 250])('keeps those promises for %i made-up interventions with all their links', (size) => {
    expect(findFaults(drawMatrix(read(generateChain({ interventions: size, seed: 3 })), all))).toEqual([])
  })

  test.each(['names', 'cards', 'overview'] as const)('keeps them for the cocaine chain at %s', (detail) => {
    expect(findFaults(drawMatrix(read(readFileSync('data/cocaine-nl.yaml', 'utf8')), all, { detail, language: 'nl' }))).toEqual([])
  })

  test('gives the same layout for the same input', () => {
    fc.assert(
      fc.property(anyChain, (drawn) => {
        expect(drawMatrix(structuredClone(drawn), all)).toEqual(drawMatrix(drawn, all))
      }),
      { numRuns: 30 },
    )
  })

  test('draws every placement exactly once: each intervention in each of its rows and columns', () => {
    fc.assert(
      fc.property(anyChain, (drawn) => {
        const layout = drawMatrix(drawn, all)
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
        expect(drawMatrix(drawn, all).links.map(({ id }) => id)).toEqual(leaves.map(({ id }) => id))
      }),
    )
  })

  test('gives each name back from its lines', () => {
    fc.assert(
      fc.property(anyChain, (drawn) => {
        const bones = (text: string) => text.replace(/[\s-]/g, '')
        for (const bar of drawMatrix(drawn).bars) {
          const { name } = drawn.interventions.find(({ id }) => id === bar.intervention) ?? {}
          expect(bones(bar.lines.join(''))).toBe(bones(name?.en ?? ''))
        }
      }),
      { numRuns: 30 },
    )
  })
})
