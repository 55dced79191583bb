// An order → its answer, by one worker. It starts at the first order, and again at the next one after it ended.

import type { Answer, Order, Ordered } from './orders'
import { joinSlices } from './slices'

declare global {
  /** The address under which a page that was saved as one file holds its program. */
  var ketenkaartProgram: string | undefined
}

const isSingle = import.meta.env.MODE === 'single'

export const hasWorker = typeof Worker !== 'undefined' && (!isSingle || globalThis.ketenkaartProgram !== undefined)

// A page that was saved as one file has no second file for a worker: its program knows what to do in one.
function startWorker(): Worker {
  try {
    return isSingle
      ? new Worker(globalThis.ketenkaartProgram ?? '')
      : new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch (error) {
    throw new NoWorker(`the worker did not start: ${String(error)}`)
  }
}

/** There can be no worker, or it broke down: the page can do the same itself. What an order fails of would fail there as well. */
class NoWorker extends Error {}

/** For a promise that a worker failed to keep: by the page, where it was for want of a worker. */
export function orOnPage<Done>(here: () => Promise<Done>): (reason: unknown) => Promise<Done> {
  return (reason) => (reason instanceof NoWorker ? here() : Promise.reject(reason instanceof Error ? reason : new Error(String(reason))))
}

/** Is told the share of the work that is done, from 0 to 1, and what was done last where that has a name. */
export type Tell = (share: number, done?: string) => void

export type Wire = {
  /** Who is about to order something lets the worker start meanwhile. */
  readonly expect: () => void
  /** Orders without an answer. */
  readonly send: (order: Order) => void
  /** The answer is undefined when the worker was dismissed before it was there; it fails by `NoWorker`, or by what the order fails of. */
  readonly ask: (order: Order, about?: { readonly tell?: Tell | undefined; readonly transfer?: Transferable[] }) => Promise<unknown>
  /** The worker cannot be interrupted, so it is thrown away, with all that it was doing and all that it knows. */
  readonly dismiss: () => void
}

type Waiting = {
  readonly joint: ReturnType<typeof joinSlices>
  readonly give: (value: unknown) => void
  readonly fail: (reason: Error) => void
  readonly tell: Tell | undefined
}

/** `ended` is called when a worker has ended, and with it all that it knew; with the reason where it broke down. */
export function wire(ended: (reason?: Error) => void): Wire {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    if (worker !== undefined) return worker
    worker = startWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => receive(data))
    worker.addEventListener('error', ({ message }) => {
      const reason = new NoWorker(`the worker broke down: ${message}`)
      end(({ fail }) => fail(reason), reason)
    })
    return worker
  }

  function post(order: Order, transfer: Transferable[] = []): number {
    const ordered: Ordered = { number: ++last, order }
    start().postMessage(ordered, transfer)
    return ordered.number
  }

  function receive({ number, share, slice, done, failed }: Answer): void {
    const one = waiting.get(number)
    if (one === undefined) return
    if (slice !== undefined) one.joint.take(slice)
    one.tell?.(share, done)
    if (share < 1) return
    waiting.delete(number)
    if (failed === undefined) one.give(one.joint.whole)
    else one.fail(new Error(failed))
  }

  function end(tell: (one: Waiting) => void, reason?: Error): void {
    worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    ended(reason)
    left.forEach(tell)
  }

  return {
    expect: () => {
      try {
        start()
      } catch {
        // Whoever orders something is told.
      }
    },
    send: (order) => void post(order),
    ask: (order, { tell, transfer } = {}) =>
      new Promise((give, fail) => {
        const number = post(order, transfer)
        waiting.set(number, { joint: joinSlices(), give, fail, tell })
      }),
    dismiss: () => end(({ give }) => give(undefined)),
  }
}
