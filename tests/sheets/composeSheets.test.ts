import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { say, type Chain } from '../../src/chain/chain'
import { layTogether } from '../../src/chain/layTogether'
import { initialView } from '../../src/chain/plainView'
import type { View } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { drawChain } from '../../src/pipeline'
import { composeSheets } from '../../src/sheets/composeSheets'
import { exportWords } from '../../src/words/export'

const { chain } = readChain(readFileSync('data/example.yaml', 'utf8'), { file: 'example.yaml' })
if (chain === undefined) throw new Error('the example has problems')
const example = chain
const words = exportWords.nl

const look = { language: 'nl', theme: 'light', detail: 'overview', frame: false } as const

function sheets(view: Partial<View>) {
  return composeSheets({ ...drawChain(example, { ...initialView(example), ...view }, look), stamp: [] })
}

function rowsOf(name: string, all: ReturnType<typeof sheets>): readonly (readonly unknown[])[] {
  return all.find((sheet) => sheet.name === name)?.rows ?? []
}

describe('composeSheets', () => {
  test('lists what fits the filter, and says of how many', () => {
    const narrowed = sheets({ where: { level: { in: ['universal'] } } })
    const { length } = rowsOf(words.sheets.interventions, narrowed)
    expect(length).toBeGreaterThan(0)
    expect(length).toBeLessThan(example.interventions.length)
    expect(rowsOf(words.sheets.about, narrowed)).toEqual([[words.sheets.interventions, words.listed(length, example.interventions.length)]])
  })

  test('lists two versions under the names they have there, and counts the later one', () => {
    const [gone] = example.interventions
    const after = { ...example, interventions: example.interventions.slice(1) }
    const view = { ...initialView(example), where: {} }
    const together = layTogether(example, after, [view.rows, view.columns])
    const all = composeSheets({ ...drawChain(together, view, look), stamp: [] })
    const names = rowsOf(words.sheets.interventions, all).map(([name]) => name)
    expect(names).toEqual([...after.interventions, gone].map((one) => say(one?.name, 'nl')))
    const some = { ...view, where: { level: { in: ['universal'] } } }
    const about = (of: Chain) => rowsOf(words.sheets.about, composeSheets({ ...drawChain(of, some, look), stamp: [] }))
    expect(about(together)).toEqual(about(after))
  })

  test('says above each sheet what is left out of it, also where the map only fades that', () => {
    const notes = (view: Partial<View>) => Object.fromEntries(sheets(view).map(({ name, note }) => [name, note]))
    const filtered = notes({ where: { level: { in: ['universal'] } } })
    const only = 'Alleen: Niveau van preventie = Universeel'
    expect(filtered).toMatchObject({
      [words.sheets.matrix]: only,
      [words.sheets.interventions]: expect.stringMatching(new RegExp(`^${only} · \\d+ van \\d+: `)) as unknown,
      [words.sheets.coverage]: words.wholeJudged,
      [words.sheets.sources]: undefined,
    })
  })

  test('names what a row is about first, and its id last', () => {
    const heads = sheets({}).map(({ name, columns }) => [name, columns[0]?.header, columns.at(-1)?.header])
    expect(heads).toEqual(
      expect.arrayContaining([
        [words.sheets.interventions, 'Naam', 'id'],
        [words.sheets.links, 'Van', 'id'],
        [words.sheets.gaps, 'plaats', 'id'],
        [words.sheets.sources, 'Titel', 'id'],
      ]),
    )
    expect(rowsOf(words.sheets.interventions, sheets({}))[0]?.at(-1)).toBe(example.interventions[0]?.id)
  })

  test('says of what a municipality has also why it is limited or absent', () => {
    const read = (name: string) => readFileSync(`data/${name.replace('./', '')}`, 'utf8')
    const town = readChain(read('voorbeeldgemeente.yaml'), { file: 'voorbeeldgemeente.yaml', resolve: read }).chain
    if (town === undefined) throw new Error('the municipality has problems')
    const all = composeSheets({ ...drawChain(town, { ...initialView(town), where: {} }, look), stamp: [] })
    const sheet = all.find(({ name }) => name === words.sheets.interventions)
    const at = sheet?.columns.findIndex(({ header }) => header === 'Beschikbaar bij ons') ?? -1
    expect(sheet?.rows.find((row) => row.at(-1) === 'dims')?.[at]).toBe('Beperkt (Eén avond per week, in de buurgemeente.)')
    expect(sheet?.rows.find((row) => row.at(-1) === 'ehbdu')?.[at]).toBe('Afwezig')
    const matrix = JSON.stringify(rowsOf(words.sheets.matrix, all))
    expect(matrix).toMatch(/• DIMS[^•]*\(bij ons beperkt\)/)
    expect(matrix).toMatch(/bij ons afwezig\)/)
  })

  test('says nothing of a list that is the whole chain', () => {
    expect(rowsOf(words.sheets.about, sheets({ where: {} }))).toEqual([])
    expect(sheets({ where: {} }).filter(({ note }) => note !== undefined)).toEqual([])
  })
})
