// A text of a chain → its reading, by the worker where there is one.

import type { Chain } from '../chain/chain'
import type { Reading } from '../file/readChain'
import { askWorker, hasWorker } from '../work/askWorker'
import type { ReadOrder } from '../work/orders'
import { baseTexts } from './library'

/** The order by which the worker read it, by chain. */
const orders = new WeakMap<Chain, number>()

/** Undefined for a chain that the worker does not know. */
export function orderOf(chain: Chain): number | undefined {
  return orders.get(chain)
}

/** For a chain that the worker turned out not to know any more. */
export function forgetOrder(chain: Chain): void {
  orders.delete(chain)
}

/** Undefined when the worker was dismissed meanwhile. `tell` is told the share of the work that is done, from 0 to 1. */
export async function readText(text: string, file: string, tell?: (share: number) => void): Promise<Reading | undefined> {
  const order: ReadOrder = { kind: 'read', text, file, files: await baseTexts(text) }
  if (!hasWorker) return readHere(order)
  const { number, answer } = askWorker(order, tell)
  // Where the worker cannot be had (a page opened from disk): the same, on the main thread.
  const reading = await (answer as Promise<Reading | undefined>).catch(() => readHere(order))
  if (reading?.chain !== undefined) orders.set(reading.chain, number)
  return reading
}

async function readHere({ text, file, files }: ReadOrder): Promise<Reading> {
  const { readChain } = await import('../file/readChain')
  return readChain(text, { file, resolve: (reference) => files[reference] })
}
