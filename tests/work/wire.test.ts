import { describe, expect, test, vi } from 'vitest'
import type { Order } from '../../src/work/orders'
import { wire } from '../../src/work/wire'
import { FakeWorker, setFakeWorkers } from './fakeWorker'

const order: Order = { kind: 'read', chain: 1, text: '', file: 'a.yaml', files: {} }

setFakeWorkers()

describe('wire', () => {
  test('puts the slices of an answer together and tells how far it is', async () => {
    const told: unknown[] = []
    const answer = wire(vi.fn()).ask(order, { tell: (share, done) => told.push([share, done]) })
    const [worker] = FakeWorker.made
    worker?.answer({ number: 1, share: 0.5, done: 'map.pdf' })
    worker?.answer({ number: 1, share: 0.8, slice: { whole: { list: [] } } })
    worker?.answer({ number: 1, share: 1, slice: { path: ['list'], entries: [1, 2] } })
    expect(await answer).toEqual({ list: [1, 2] })
    expect(told).toEqual([
      [0.5, 'map.pdf'],
      [0.8, undefined],
      [1, undefined],
    ])
  })

  test('keeps the answers to several orders apart, by one worker', async () => {
    const line = wire(vi.fn())
    const answers = [line.ask(order), line.ask(order)]
    expect(FakeWorker.made).toHaveLength(1)
    FakeWorker.made[0]?.answer({ number: 2, share: 1, slice: { whole: 'second' } })
    FakeWorker.made[0]?.answer({ number: 1, share: 1, slice: { whole: 'first' } })
    expect(await Promise.all(answers)).toEqual(['first', 'second'])
  })

  test('answers nothing when the worker is dismissed, and starts another for the next order', async () => {
    const ended = vi.fn()
    const line = wire(ended)
    const answer = line.ask(order)
    line.dismiss()
    expect(await answer).toBeUndefined()
    expect(ended).toHaveBeenCalledOnce()
    expect(FakeWorker.made[0]?.ended).toBe(true)
    line.send(order)
    expect(FakeWorker.made).toHaveLength(2)
  })

  test('fails when the worker breaks down, and where an order cannot be carried out', async () => {
    const line = wire(vi.fn())
    const first = line.ask(order)
    FakeWorker.made[0]?.breakDown('out of memory')
    await expect(first).rejects.toThrow('out of memory')
    const second = line.ask(order)
    FakeWorker.made[1]?.answer({ number: 2, share: 1, failed: 'no chain is known by the number 7' })
    await expect(second).rejects.toThrow('no chain is known by the number 7')
  })
})
