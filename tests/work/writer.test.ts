import { describe, expect, test, vi } from 'vitest'
import { plainView } from '../../src/chain/plainView'
import type { FileInput, Tools } from '../../src/pack/writeDrawing'
import { chain as newChain, intervention } from '../chains/buildChain'
import { FakeWorker, setFakeWorkers } from './fakeWorker'

const chain = newChain({ interventions: [intervention('training', { stage: 'none' })] })

const input: FileInput = {
  ...{ chain, view: plainView(chain), language: 'en', theme: 'light', detail: 'names', page: 'fit', portrait: false },
  ...{ text: 'live', scale: 1, date: new Date('2026-03-02'), source: { name: 'a.yaml', text: '', files: {}, address: '' } },
}

const tools: Tools = { font: vi.fn(), rasterize: vi.fn(), template: vi.fn() }

function ordered(kind: string, worker = 0) {
  return vi.waitFor(() => {
    const found = FakeWorker.made[worker]?.ordered.findLast(({ order }) => order.kind === kind)
    if (found === undefined) throw new Error(`not ordered yet: ${kind}`)
    return found
  })
}

// Each test begins without a worker that rests.
async function writer() {
  vi.resetModules()
  return import('../../src/work/writer')
}

setFakeWorkers()

describe('writer', () => {
  test('has files written by a worker, which is told the chain and how it is looked at', async () => {
    const { writeFiles } = await writer()
    const written = writeFiles('svg', input, { tools, signal: new AbortController().signal })
    const { order } = await ordered('write')
    expect(order).toMatchObject({ type: 'svg', input: { view: input.view, page: 'fit' } })
    expect(order).not.toHaveProperty('input.chain')
    FakeWorker.made[0]?.give('write', { files: ['<svg/>'] })
    expect(await written).toEqual({ files: ['<svg/>'] })
  })

  test('asks the same worker for the next file, and another while it is at work', async () => {
    const { writeFiles } = await writer()
    const { signal } = new AbortController()
    const first = writeFiles('svg', input, { tools, signal })
    await ordered('write')
    void writeFiles('pdf', input, { tools, signal })
    await ordered('write', 1)
    FakeWorker.made[0]?.give('write', { files: ['first'] })
    await first
    void writeFiles('xlsx', input, { tools, signal })
    await vi.waitFor(() => expect(FakeWorker.made[0]?.ordered.filter(({ order }) => order.kind === 'write')).toHaveLength(2))
    expect(FakeWorker.made).toHaveLength(2)
  })

  test('tells how far a pack is, and stops at once', async () => {
    const { writePack } = await writer()
    const controller = new AbortController()
    const tell = vi.fn()
    const pack = writePack(input, { tools, signal: controller.signal, tell })
    const { number } = await ordered('pack')
    FakeWorker.made[0]?.answer({ number, share: 0.5, done: '3/6 lists.xlsx' })
    expect(tell).toHaveBeenCalledWith(0.5, '3/6 lists.xlsx')
    controller.abort()
    await expect(pack).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(FakeWorker.made[0]?.ended).toBe(true)
  })

  test('fails of what the worker failed of, without trying the same on the page', async () => {
    const { writeFiles } = await writer()
    const written = writeFiles('xlsx', input, { tools, signal: new AbortController().signal })
    const { number } = await ordered('write')
    FakeWorker.made[0]?.answer({ number, share: 1, failed: 'Error: a mistake of ours' })
    await expect(written).rejects.toThrow('a mistake of ours')
  })

  test('writes on the page where a worker cannot be had', async () => {
    const { writeFiles } = await writer()
    const written = writeFiles('xlsx', input, { tools, signal: new AbortController().signal })
    await ordered('write')
    FakeWorker.made[0]?.breakDown('not allowed here')
    const [workbook] = (await written).files
    expect(workbook).toBeInstanceOf(Uint8Array)
    expect(workbook?.length).toBeGreaterThan(1000)
  })
})
