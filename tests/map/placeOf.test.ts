import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { initialView } from '../../src/chain/plainView'
import { readChain } from '../../src/file/readChain'
import { placeOf } from '../../src/map/placeOf'
import { header } from '../../src/map/walkGrid'
import { drawChain } from '../../src/pipeline'

const { chain } = readChain(readFileSync('data/example.yaml', 'utf8'), { file: 'example.yaml' })
if (chain === undefined) throw new Error('the example can be read')
const view = { ...initialView(chain), rows: 'professional', columns: 'stage' }
const drawing = drawChain(chain, view, { language: 'nl', theme: 'light', detail: 'overview', frame: false })

function gapOver(dimensions: number): { readonly id: string; readonly at: Readonly<Record<string, string>> } {
  const gap = drawing.findings.gaps.find(({ at }) => Object.keys(at).length === dimensions)
  if (gap === undefined) throw new Error(`the example has no gap over ${dimensions} dimensions`)
  return gap
}

describe('placeOf', () => {
  test('finds a gap in its cell, and one of a norm over a single axis at the header there', () => {
    const inCell = gapOver(2)
    expect(placeOf({ kind: 'gap', id: inCell.id }, drawing)).toEqual({ row: inCell.at['professional'], column: inCell.at['stage'] })
    const atHeader = gapOver(1)
    expect(placeOf({ kind: 'gap', id: atHeader.id }, drawing)).toEqual({ row: header, column: atHeader.at['stage'] })
  })

  test('finds nothing where the axes are others', () => {
    const turned = drawChain(chain, { ...view, columns: 'level' }, { language: 'nl', theme: 'light', detail: 'overview', frame: false })
    expect(placeOf({ kind: 'gap', id: gapOver(1).id }, turned)).toBeUndefined()
  })
})
