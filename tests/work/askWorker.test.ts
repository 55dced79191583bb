import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer, Order, Ordered } from '../../src/work/orders'

/** A worker that does what the test tells it to. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = []
  readonly orders: Ordered[] = []
  ended = false

  constructor() {
    super()
    FakeWorker.made.push(this)
  }

  postMessage(ordered: Ordered): void {
    this.orders.push(ordered)
  }

  terminate(): void {
    this.ended = true
  }

  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const order: Order = { kind: 'read', text: '', file: 'a.yaml', files: {} }

async function ask() {
  return import('../../src/work/askWorker')
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker)
  vi.resetModules()
  FakeWorker.made = []
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('askWorker', () => {
  test('puts the slices of an answer together and tells how far it is', async () => {
    const { askWorker } = await ask()
    const told: number[] = []
    const { number, answer } = askWorker(order, (share) => told.push(share))
    const [worker] = FakeWorker.made
    worker?.answer({ number, share: 0.5 })
    worker?.answer({ number, share: 0.8, slice: { whole: { list: [] } } })
    worker?.answer({ number, share: 1, slice: { path: ['list'], entries: [1, 2] } })
    expect(await answer).toEqual({ list: [1, 2] })
    expect(told).toEqual([0.5, 0.8, 1])
  })

  test('keeps the answers to several orders apart, by one worker', async () => {
    const { askWorker } = await ask()
    const [first, second] = [askWorker(order), askWorker(order)]
    expect(FakeWorker.made).toHaveLength(1)
    FakeWorker.made[0]?.answer({ number: second.number, share: 1, slice: { whole: 'second' } })
    FakeWorker.made[0]?.answer({ number: first.number, share: 1, slice: { whole: 'first' } })
    expect(await Promise.all([first.answer, second.answer])).toEqual(['first', 'second'])
  })

  test('answers nothing when the worker is dismissed, and starts another for the next order', async () => {
    const { askWorker, dismissWorker } = await ask()
    const { answer } = askWorker(order)
    dismissWorker()
    expect(await answer).toBeUndefined()
    expect(FakeWorker.made[0]?.ended).toBe(true)
    askWorker(order)
    expect(FakeWorker.made).toHaveLength(2)
  })

  test('fails when the worker breaks down', async () => {
    const { askWorker } = await ask()
    const { answer } = askWorker(order)
    FakeWorker.made[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
    await expect(answer).rejects.toThrow('out of memory')
  })
})
