// An order → its answer, by the worker. Orders are done one after the other, in the order in which they came.

import type { Answer, Order, Ordered } from './orders'
import { joinSlices } from './slices'

// A page that was saved as one file has no second file for a worker.
export const hasWorker = import.meta.env.MODE !== 'single' && typeof Worker !== 'undefined'

type Waiting = {
  readonly joint: ReturnType<typeof joinSlices>
  readonly give: (value: unknown) => void
  readonly fail: (reason: Error) => void
  readonly tell: ((share: number) => void) | undefined
}

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

/** Who is about to order something lets the worker start meanwhile. */
export function expectOrder(): void {
  if (hasWorker) startWorker()
}

/**
 * The number is that of the order. The answer is undefined when the worker was dismissed before it was there; it fails where the worker
 * cannot be had or breaks down. `tell` is told the share of the work that is done, from 0 to 1.
 */
export function askWorker(order: Order, tell?: (share: number) => void): { readonly number: number; readonly answer: Promise<unknown> } {
  const number = ++last
  const answer = new Promise((give, fail) => {
    waiting.set(number, { joint: joinSlices(), give, fail, tell })
  })
  const ordered: Ordered = { number, order }
  startWorker().postMessage(ordered)
  return { number, answer }
}

/** It cannot be interrupted, so it is thrown away, with all that it was doing and all that it knows. */
export function dismissWorker(): void {
  letGo(({ give }) => give(undefined))
}

function letGo(end: (one: Waiting) => void): void {
  worker?.terminate()
  worker = undefined
  const ended = [...waiting.values()]
  waiting.clear()
  ended.forEach(end)
}

function startWorker(): Worker {
  if (worker !== undefined) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data: { number, share, slice } }: MessageEvent<Answer>) => {
    const one = waiting.get(number)
    if (one === undefined) return
    if (slice !== undefined) one.joint.take(slice)
    one.tell?.(share)
    if (share < 1) return
    waiting.delete(number)
    one.give(one.joint.whole)
  })
  worker.addEventListener('error', ({ message }) => letGo(({ fail }) => fail(new Error(`the worker broke down: ${message}`))))
  return worker
}
