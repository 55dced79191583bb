// A text of a chain → its reading, by a worker where there is one; a newer order puts an older one aside.

import type { Reading } from '../file/readChain'
import type { Answer, Order } from '../worker'
import { baseTexts } from './library'

let worker: Worker | undefined
let number = 0
let waiting: { readonly number: number; readonly give: (reading: Reading | undefined) => void } | undefined

// A page that was saved as one file has no second file for a worker.
const hasWorker = import.meta.env.MODE !== 'single' && typeof Worker !== 'undefined'

/** Who is about to have a text lets what reads it start meanwhile. */
export function expectText(): void {
  if (hasWorker) startWorker()
}

/** Undefined when the order was cancelled, by `cancelReading` or by a newer one. */
export async function readText(text: string, file: string): Promise<Reading | undefined> {
  cancelReading()
  const order: Order = { number: ++number, text, file, files: await baseTexts(text) }
  if (order.number !== number) return undefined
  if (!hasWorker) return readHere(order)
  return new Promise((give) => {
    waiting = { number: order.number, give }
    startWorker().postMessage(order)
  })
}

/** Stops the reading that is under way: the worker cannot be interrupted, so it is thrown away. */
export function cancelReading(): void {
  number += 1
  if (waiting === undefined) return
  waiting.give(undefined)
  waiting = undefined
  worker?.terminate()
  worker = undefined
}

function startWorker(): Worker {
  if (worker !== undefined) return worker
  worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (waiting?.number !== data.number) return
    waiting.give(data.reading)
    waiting = undefined
  })
  return worker
}

// Where no worker can be had (a page opened from disk): the same, on the main thread.
async function readHere({ text, file, files }: Order): Promise<Reading> {
  const { readChain } = await import('../file/readChain')
  return readChain(text, { file, resolve: (reference) => files[reference] })
}
