// A worker that does what the test tells it to.

import { afterEach, beforeEach, vi } from 'vitest'
import type { Answer, Order, Ordered } from '../../src/work/orders'

export class FakeWorker extends EventTarget {
  static made: FakeWorker[] = []
  readonly ordered: Ordered[] = []
  ended = false

  constructor() {
    super()
    FakeWorker.made.push(this)
  }

  postMessage(ordered: Ordered): void {
    // What goes to another thread is copied; a port is given away, and stays what it is.
    const { tools, ...order } = ordered.order as Order & { tools?: MessagePort }
    this.ordered.push({ ...ordered, order: { ...structuredClone(order), ...(tools === undefined ? {} : { tools }) } as Order })
  }

  terminate(): void {
    this.ended = true
  }

  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  /** Answers the last order of a kind. */
  give(kind: Order['kind'], whole: unknown): void {
    const number = this.ordered.findLast(({ order }) => order.kind === kind)?.number
    if (number === undefined) throw new Error(`no order of this kind: ${kind}`)
    this.answer({ number, share: 1, slice: { whole } })
  }

  breakDown(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
}

/** For all tests of the file that asks for it; each begins with none made. */
export function setFakeWorkers(): void {
  beforeEach(() => {
    vi.stubGlobal('Worker', FakeWorker)
    FakeWorker.made = []
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })
}
