import { describe, expect, test, vi } from 'vitest'
import { plainView } from '../../src/chain/plainView'
import { employ } from '../../src/work/employ'
import type { Order } from '../../src/work/orders'
import { joinSlices } from '../../src/work/slices'
import { chain as newChain, intervention } from '../chains/buildChain'
import { FakeWorker, setFakeWorkers } from './fakeWorker'

const content = { interventions: [intervention('training', { stage: 'none' })] }
const options = { language: 'nl', detail: 'overview' } as const

function orders(kind: Order['kind'], at = 0): Order[] {
  return (FakeWorker.made[at]?.ordered ?? []).map(({ order }) => order).filter((order) => order.kind === kind)
}

/** The chains that were handed over to a worker, by number, put together as it does. */
function taken(at = 0): ReadonlyMap<number, unknown> {
  const joints = new Map<number, ReturnType<typeof joinSlices>>()
  for (const order of orders('take', at)) {
    if (order.kind !== 'take') continue
    const joint = joints.get(order.chain) ?? joinSlices()
    joints.set(order.chain, joint)
    joint.take(order.slice)
  }
  return new Map([...joints].map(([number, { whole }]) => [number, whole]))
}

async function until(kind: Order['kind'], { worker = 0, count = 1 } = {}): Promise<void> {
  await vi.waitFor(() => expect(orders(kind, worker)).toHaveLength(count))
}

setFakeWorkers()

describe('employ', () => {
  test('hands a chain over before the first order about it, whole and once', async () => {
    const chain = newChain(content)
    const worker = employ()
    const answers = [worker.layOut(chain, plainView(chain), options), worker.layOut(chain, plainView(chain), options)]
    await until('lay out', { count: 2 })
    const [number, whole] = [...taken()][0] ?? []
    expect(taken().size).toBe(1)
    expect(whole).toEqual(chain)
    expect(orders('lay out')).toMatchObject([{ chain: number }, { chain: number }])
    FakeWorker.made[0]?.ordered.forEach(({ number: one, order }) => {
      if (order.kind === 'lay out') FakeWorker.made[0]?.answer({ number: one, share: 1, slice: { whole: 'a layout' } })
    })
    expect(await Promise.all(answers)).toEqual(['a layout', 'a layout'])
  })

  test('does not hand over what it read itself', async () => {
    const worker = employ()
    const read = worker.read({ text: '', file: 'a.yaml', files: {} })
    FakeWorker.made[0]?.give('read', { chain: newChain(content), problems: [] })
    const { chain } = (await read) ?? {}
    if (chain === undefined) throw new Error('the reading has a chain')
    void worker.layOut(chain, plainView(chain), options)
    await until('lay out')
    expect(orders('take')).toEqual([])
    expect(orders('lay out')).toMatchObject([{ chain: (orders('read')[0] as { chain: number }).chain }])
  })

  test('knows two chains, and forgets the one that it has known longest', async () => {
    const worker = employ()
    for (const count of [1, 2, 3]) {
      const chain = newChain(content)
      void worker.layOut(chain, plainView(chain), options)
      await until('lay out', { count })
    }
    expect(orders('forget')).toEqual([{ kind: 'forget', chain: [...taken().keys()][0] }])
  })

  test('fails where the worker breaks down before the whole chain was handed over', async () => {
    const chain = newChain({ interventions: Array.from({ length: 2000 }, (_, at) => intervention(`training-${at}`, { stage: 'none' })) })
    vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementationOnce(function breakDown(this: FakeWorker) {
      this.breakDown('no such thing')
    })
    const answer = employ().layOut(chain, plainView(chain), options)
    await expect(answer).rejects.toThrow('no such thing')
  })

  test('hands a chain over again to the worker that comes after a dismissed one', async () => {
    const chain = newChain(content)
    const worker = employ()
    const first = worker.layOut(chain, plainView(chain), options)
    await until('lay out')
    worker.dismiss()
    expect(await first).toBeUndefined()
    void worker.layOut(chain, plainView(chain), options)
    await until('lay out', { worker: 1 })
    expect([...taken(1).values()]).toEqual([chain])
  })

  test('gives no order about a chain when it is dismissed while it is told of it', async () => {
    const chain = newChain(content)
    const worker = employ()
    const answer = worker.layOut(chain, plainView(chain), options)
    worker.dismiss()
    expect(await answer).toBeUndefined()
    expect(FakeWorker.made.flatMap(({ ordered }) => ordered)).toEqual([])
  })
})
