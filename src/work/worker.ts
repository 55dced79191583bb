// Orders → answers, off the main thread: a large chain must not stop typing or panning while it is read or laid out.

import type { Chain } from '../chain/chain'
import { readChain } from '../file/readChain'
import { isLarge } from '../layout/isLarge'
import { layoutMatrix } from '../layout/layoutMatrix'
import type { Answer, Ordered, ReadOrder } from './orders'
import { cut } from './slices'

/** Large chains that were read last, by the number of their order: they can be laid out without being sent here again. */
const chains = new Map<number, Chain>()
/** The one that is open, and one that is opened over it. */
const mostChains = 2

/** Parts of the work of a reading that have been done when its text has been read, and when it has been checked as well. */
const readShare = 0.5
const checkedShare = 0.85

self.addEventListener('message', ({ data: { number, order } }: MessageEvent<Ordered>) => {
  if (order.kind === 'read') return hand(number, read(number, order), checkedShare)
  const chain = chains.get(order.reading)
  hand(number, chain === undefined ? undefined : layoutMatrix(chain, order.view, order.options), 0)
})

function read(number: number, { text, file, files }: ReadOrder) {
  const reading = readChain(text, {
    file,
    resolve: (reference) => files[reference],
    onRead: () => answer({ number, share: readShare }),
  })
  if (reading.chain !== undefined && isLarge(reading.chain)) {
    chains.set(number, reading.chain)
    for (const old of [...chains.keys()].slice(0, -mostChains)) chains.delete(old)
  }
  return reading
}

function hand(number: number, value: unknown, done: number): void {
  const slices = [...cut(value)]
  slices.forEach((slice, at) => answer({ number, share: done + ((1 - done) * (at + 1)) / slices.length, slice }))
}

function answer(message: Answer): void {
  self.postMessage(message)
}
