import { describe, expect, test } from 'vitest'
import { readChain } from '../../src/file/readChain'
import { base, layOver } from '../overlay/layOver'

describe('readLayers', () => {
  test('builds on a file that builds on another, each seen from its own folder', () => {
    const files: Record<string, string> = {
      '../region/region.yaml': 'ketenkaart: 1\nextends: ../base.yaml\nunmentioned: as-base\ntitle: Regio',
      './../base.yaml': base,
    }
    const { chain, problems } = readChain('ketenkaart: 1\nextends: ../region/region.yaml\nunmentioned: as-base\nid: town', {
      file: 'towns/town.yaml',
      resolve: (reference) => files[reference],
    })
    expect(problems).toEqual([])
    expect(chain).toMatchObject({ id: 'town', title: { nl: 'Regio', en: 'Base' } })
  })

  test('points at the file and line where each mistake was made', () => {
    const text = `ketenkaart: 1
extends: ./broken.yaml
interventions:
  - id: talk
    professional: [dentist]
    sumary: Kort.
  - { id: cours, contact: Loket }
  - { id: talk, contact: Loket }
links:
  - { from: talk, to: gone, kind: refers, sources: [{ source: report }] }`
    const { problems } = readChain(text, { file: 'data/town.yaml', resolve: () => base.replace('id: late, basis', 'id: later, basis') })
    expect(problems.map(({ file, line, column, code, nearest }) => [`${file}:${line}:${column}`, code, nearest])).toEqual([
      ['data/town.yaml:5:20', 'unknown-value', undefined],
      ['data/town.yaml:6:5', 'unknown-key', 'summary'],
      ['data/town.yaml:7:11', 'nothing-to-change', 'course'],
      ['data/town.yaml:8:11', 'duplicate-id', undefined],
      ['data/town.yaml:10:23', 'link-to-nowhere', undefined],
      ['data/broken.yaml:15:26', 'unknown-value', 'late'],
    ])
  })

  test('points at the overlay when the base lost or renamed what it mentions', () => {
    const changed = base.replaceAll('late', 'final').replace('id: course', 'id: training').replace('to: course', 'to: training')
    const { problems } = layOver('interventions:\n  - { id: course, contact: Loket }\n  - { id: talk, stage: late }\n', undefined, changed)
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['data/town.yaml', 6, 'nothing-to-change'],
      ['data/town.yaml', 7, 'unknown-value'],
    ])
  })

  test('reports the problems of a base that cannot be read under its own name', () => {
    const { chain, problems } = readChain('ketenkaart: 1\nextends: ./torn.yaml', {
      file: 'town.yaml',
      resolve: () => 'ketenkaart: [1',
    })
    expect(chain).toBeUndefined()
    expect(problems).toMatchObject([{ file: 'torn.yaml', code: 'syntax' }])
  })

  test('reports overlay keys that make no sense', () => {
    const { problems } = readChain('ketenkaart: 1\nextends: 3\nunmentioned: gone', { file: 'town.yaml' })
    expect(problems.map(({ code }) => code)).toEqual(['wrong-type', 'wrong-value'])
  })
})
