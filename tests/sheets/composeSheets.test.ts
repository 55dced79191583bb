import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
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

function sheets(view: Partial<View>) {
  const look = { language: 'nl', theme: 'light', detail: 'overview', frame: false } as const
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

  test('says nothing of a list that is the whole chain', () => {
    expect(rowsOf(words.sheets.about, sheets({ where: {} }))).toEqual([])
  })
})
