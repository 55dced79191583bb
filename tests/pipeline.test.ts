import { describe, expect, test } from 'vitest'
import { defaultView, type View } from '../src/chain/view'
import { drawChain, type DrawOptions } from '../src/pipeline'
import { readChain } from '../src/file/readChain'
import { generateChain } from './chains/generateChain'

const options: DrawOptions = { language: 'nl', theme: 'light', detail: 'names', frame: false }

function fresh() {
  const { chain } = readChain(generateChain({ interventions: 40, seed: 3 }), { file: 'made-up.yaml' })
  if (chain === undefined) throw new Error('the generated chain has problems')
  return chain
}

describe('drawChain', () => {
  const chain = fresh()
  const plain = drawChain(chain, defaultView, options)

  test('lays out once for views that differ in their colour, and again for a filter', () => {
    expect(drawChain(chain, { ...defaultView, colour: 'status' }, options).layout).toBe(plain.layout)
    expect(drawChain(chain, defaultView, { ...options, theme: 'dark' }).layout).toBe(plain.layout)
    expect(drawChain(chain, { ...defaultView, where: { setting: { in: ['werk'] } } }, options).layout).not.toBe(plain.layout)
  })

  test('lays out anew for what is in focus only where it has links', () => {
    const linked = chain.links.flatMap(({ from }) => (from.kind === 'intervention' ? [from.id] : []))[0] ?? ''
    const free = chain.interventions.find(
      ({ id }) => !chain.links.some(({ from, to }) => [from, to].some((end) => 'id' in end && end.id === id)),
    )
    const laidOut = (focus: readonly string[]) => drawChain(chain, { ...defaultView, focus }, options).layout
    expect(laidOut([free?.id ?? ''])).toBe(plain.layout)
    expect(laidOut([linked])).not.toBe(plain.layout)
  })

  test('draws what it would draw if it remembered nothing', () => {
    const changes: readonly Partial<View>[] = [
      { colour: 'level' },
      { colour: 'status' },
      { steps: 'recognition' },
      { norm: 'none' },
      { norm: 'erkend' },
      { rows: 'setting' },
      { columns: 'professional', rows: 'stage' },
      { where: { setting: { in: ['werk'] } } },
      { where: { setting: { in: ['werk'] } }, hide: true },
      { focus: ['item-1'] },
      { focus: ['item-1'], links: 'none' },
      { links: 'all' },
      { collapsed: ['row:primair'] },
      { inferred: false },
      { whatIf: { without: ['item-1', 'item-2'], with: [], count: {} } },
    ]
    for (const detail of ['overview', 'names', 'cards'] as const)
      for (const change of changes) {
        const [view, own] = [
          { ...defaultView, ...change },
          { ...options, detail },
        ]
        expect(drawChain(chain, view, own).scene, JSON.stringify({ detail, change })).toEqual(drawChain(fresh(), view, own).scene)
      }
  })

  test('draws the level that is asked for, whichever one the view pins', () => {
    expect(drawChain(chain, { ...defaultView, detail: 'cards' }, { ...options, detail: 'overview' }).layout.detail).toBe('overview')
  })
})
