import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { layTogether } from '../../src/chain/layTogether'
import { defaultView, type View } from '../../src/chain/view'
import { drawChain } from '../../src/pipeline'
import { composeLegend } from '../../src/scene/composeLegend'
import { prepare } from '../../src/scene/composition'
import { themes } from '../../src/scene/theme'
import { chain, dimension, intervention, norm } from '../chains/buildChain'

const offer = norm('offer', { where: { stage: { in: ['some'] }, professional: { in: ['gp', 'nurse'] } } })
const atGp = chain({ interventions: [intervention('talk', { stage: 'some', professional: 'gp' })], norms: [offer] })
const atNurse = chain({ interventions: [intervention('talk', { stage: 'some', professional: 'nurse' })], norms: [offer] })

const gone = intervention('old', { stage: 'some', professional: 'gp' })

const options = { language: 'en', theme: 'light', detail: 'overview', frame: true } as const

function framed(of: Chain) {
  return drawChain(of, defaultView, options).scene
}

function legendOf(of: Chain, id = 'offer') {
  const drawing = drawChain(of, defaultView, options)
  return composeLegend(prepare({ ...drawing, theme: themes.light, frame: true })).find((section) => section.id === id)?.entries ?? []
}

function cellsOf(of: Chain, view: Partial<View> = {}, detail: 'overview' | 'names' = 'overview') {
  const { scene } = drawChain(of, { ...defaultView, ...view }, { language: 'en', theme: 'light', detail, frame: false })
  return new Map(scene.layers.body.filter(({ kind }) => kind === 'cell').map((item) => [item.id, item]))
}

function textOf(item: ReturnType<typeof cellsOf> extends Map<string, infer Item> ? Item | undefined : never): string {
  return (item?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ')
}

describe('a chain laid beside its earlier version', () => {
  const cells = cellsOf(layTogether(atGp, atNurse, ['stage', 'professional']))

  test('marks the cell whose gap opened and the one whose gap closed, with a word', () => {
    expect(cells.get('gp some')?.facts['change']).toBe('opened')
    expect(textOf(cells.get('gp some'))).toContain('new gap')
    expect(cells.get('nurse some')?.facts['change']).toBe('closed')
    expect(textOf(cells.get('nurse some'))).toContain('was a gap')
  })

  test('draws what is gone, and counts what remains', () => {
    const went = layTogether(chain({ interventions: [...atGp.interventions, gone], norms: [offer] }), atGp, ['stage', 'professional'])
    const { scene, table, legend } = drawChain(went, { ...defaultView, colour: 'change' }, { ...options, detail: 'names' })
    expect(scene.layers.body.filter(({ kind }) => kind === 'bar').map(({ id }) => id)).toContain('old')
    expect(scene.layers.rows.find(({ id }) => id === 'gp')?.label).toContain('1 intervention')
    expect(table.rows.find(({ id }) => id === 'gp')?.count).toBe(1)
    expect(cellsOf(went).get('gp some')?.label).toContain('gp, some. 1 intervention. 1 more gone')
    expect(textOf(cellsOf(went).get('gp some'))).toMatch(/^1\b/)
    expect(legend.flatMap(({ entries }) => entries).map(({ name, count }) => `${name} ${count}`)).toContain('Gone 1')
  })

  test('says so to who does not see it', () => {
    expect(cells.get('gp some')?.label).toContain('new gap')
  })

  test('leaves the other cells as they are', () => {
    expect(cells.get('worker some')?.facts['change']).toBeUndefined()
  })

  test('marks nothing along axes that the earlier version does not have', () => {
    const together = layTogether(atGp, atNurse, ['stage', 'professional'])
    for (const item of cellsOf(together, { rows: 'change' }).values()) expect(item.facts['change']).toBeUndefined()
  })
})

describe('a chain laid beside what municipalities have of it', () => {
  const base = chain({ ...atGp, dimensions: [...chain().dimensions] })
  const overlay = (availability: string): Chain => ({
    ...base,
    dimensions: [...base.dimensions, dimension('availability', ['present', 'limited', 'absent'])],
    interventions: [intervention('talk', { stage: 'some', professional: 'gp', scope: 'dutch', availability })],
  })
  const beside = {
    ...base,
    beside: { kind: 'municipalities', chains: [overlay('present'), overlay('limited'), overlay('absent')] },
  } as const

  test('counts in each cell the municipalities with offer, present or limited', () => {
    const cells = cellsOf(beside)
    expect(textOf(cells.get('gp some'))).toBe('2 of 3')
    expect(textOf(cells.get('nurse some'))).toBe('0 of 3')
    expect(cells.get('gp some')?.label).toContain('2 of 3 municipalities have something on offer in this cell')
  })

  test('tells what nobody said apart from what is not there', () => {
    const silent: Chain = {
      ...overlay('absent'),
      interventions: [intervention('talk', { stage: 'some', professional: 'gp', scope: 'dutch' })],
    }
    const some = { ...base, beside: { kind: 'municipalities', chains: [overlay('present'), silent, overlay('absent')] } } as const
    expect(textOf(cellsOf(some).get('gp some'))).toBe('1 of 3 1 unknown')
    expect(textOf(cellsOf(some).get('nurse some'))).toBe('0 of 3')
    expect(cellsOf(some).get('gp some')?.label).toContain('1 of 3 municipalities has something on offer in this cell; 1 unknown')
    const one = { ...base, beside: { kind: 'municipalities', chains: [silent] } } as const
    expect(cellsOf(one).get('gp some')?.label).toContain('Nobody knows whether this municipality has something on offer in this cell')
  })

  test('counts only what the filter lets through', () => {
    expect(textOf(cellsOf(beside, { where: { scope: { in: ['european'] } } }).get('gp some'))).toBe('0 of 3')
  })

  test('tints a cell the fuller, the more there are', () => {
    const cells = cellsOf(beside)
    const fill = (id: string) => cells.get(id)?.marks.find((mark) => mark.kind === 'rect')
    expect(fill('gp some')).not.toEqual(fill('nurse some'))
  })

  test('says the number among names as well', () => {
    expect(textOf(cellsOf(beside, {}, 'names').get('gp some'))).toBe('2 of 3')
  })

  test('explains the numbers in the legend, with how many cells have each', () => {
    const { layers } = framed(beside)
    const labels = layers.frame.filter(({ kind }) => kind === 'legend').map(({ label }) => label)
    const title = 'Municipalities with something on offer in a cell'
    const cells = layers.body.filter(({ kind }) => kind === 'cell').length
    expect(labels.filter((label) => label.startsWith(title))).toEqual([title, `${title}, 0 of 3, ${cells - 1}`, `${title}, 2 of 3, 1`])
  })

  test('puts numbers of many municipalities together in bands that leave none out', () => {
    const many = {
      ...beside,
      beside: { kind: 'municipalities', chains: Array.from({ length: 12 }, (_, at) => overlay(at < 7 ? 'present' : 'absent')) },
    } as const
    const names = legendOf(many).map(({ name }) => name)
    expect(names).toEqual(['0 of 12', '5 to 7 of 12'])
  })

  test('names the municipalities under the title, and speaks of no norms', () => {
    const { description } = framed(beside)
    expect(description).toContain('Municipalities: Test, 1; Test, 1; Test, 1.')
    expect(description).not.toContain('norm')
  })

  test('counts nothing where the chain says that it does not apply', () => {
    const at = { stage: ['some'], professional: ['nurse'] }
    const barred = { ...beside, norms: [offer], cells: [{ at, state: 'not-applicable', basis: 'stated', sources: [] }] } as const
    const cell = cellsOf(barred).get('nurse some')
    expect(textOf(cell)).toBe('n/a')
    expect(cell?.label).toContain('Not applicable')
    expect(textOf(cellsOf(barred).get('gp some'))).toBe('2 of 3')
  })

  test('explains no colours where numbers stand in their place', () => {
    const coloured = drawChain(beside, { ...defaultView, colour: 'substance' }, options)
    expect(coloured.legend.map(({ id }) => id)).toEqual(['offer'])
  })

  test('shows no judgement of the chain itself, on the map nor in the table', () => {
    const judged = { ...beside, norms: [offer] }
    expect(legendOf(judged, 'states')).toEqual([])
    const { table } = drawChain(judged, defaultView, options)
    const cell = table.rows.flatMap(({ cells }) => cells).find(({ row, column }) => row === 'gp' && column === 'some')
    expect(cell).toMatchObject({ state: 'not-judged', compared: '2 of 3 municipalities have something on offer in this cell' })
  })
})
