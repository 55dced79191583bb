// Orders → answers, off the main thread: typing and panning must not stop while a chain is read, laid out or written to files.

import type { Chain } from '../chain/chain'
import { readChain } from '../file/readChain'
import { resolveAmong } from '../file/resolveAmong'
import { layoutMatrix } from '../layout/layoutMatrix'
import type { Answer, ForgetOrder, Order, Ordered, PackOrder, ReadOrder, TakeOrder, WriteOrder } from './orders'
import { cut, joinSlices } from './slices'
import { borrowTools } from './toolsByPort'

/** By the number that the page gave it. */
const chains = new Map<number, ReturnType<typeof joinSlices>>()

/** Parts of the work of a reading that have been done when its text has been read, and when it has been checked as well. */
const readShare = 0.5
const checkedShare = 0.85

self.addEventListener('message', ({ data: { number, order } }: MessageEvent<Ordered>) => {
  if (order.kind === 'take') return take(order)
  if (order.kind === 'forget') return void chains.delete(order.chain)
  carryOut(number, order).catch((error: unknown) => answer({ number, share: 1, failed: String(error) }))
})

async function carryOut(number: number, order: Exclude<Order, TakeOrder | ForgetOrder>): Promise<void> {
  switch (order.kind) {
    case 'read':
      return hand(number, read(number, order), checkedShare)
    case 'lay out':
      return hand(number, layoutMatrix(chainOf(order.chain), order.view, order.options), 0)
    case 'write':
      return write(number, order)
    case 'pack':
      return pack(number, order)
    case 'zip': {
      const { zipFiles } = await import('../export/zipFiles')
      return give(number, zipFiles(order.files, order.date))
    }
  }
}

function read(number: number, { chain, text, file, files }: ReadOrder) {
  const reading = readChain(text, {
    file,
    resolve: resolveAmong(files),
    onRead: () => answer({ number, share: readShare }),
  })
  if (reading.chain !== undefined) take({ kind: 'take', chain, slice: { whole: reading.chain } })
  return reading
}

// The writers of files arrive with the first file that is asked for: most people who open a chain take none along.
async function write(number: number, { type, chain, input, tools }: WriteOrder): Promise<void> {
  const whole = { ...input, chain: chainOf(chain) }
  const { writeDrawing } = await import('../pack/writeDrawing')
  const written = await writeDrawing(type, whole, borrowTools(tools))
  give(number, written, written.files)
}

async function pack(number: number, { chain, input, tools }: PackOrder): Promise<void> {
  const whole = { ...input, chain: chainOf(chain) }
  const { zipPack } = await import('../pack/zipPack')
  const tell = (share: number, done: string) => answer({ number, share, done })
  const packed = await zipPack(whole, { tools: borrowTools(tools), tell })
  give(number, packed, [packed.zip])
}

function take({ chain, slice }: TakeOrder): void {
  const joint = chains.get(chain) ?? joinSlices()
  chains.set(chain, joint)
  joint.take(slice)
}

function chainOf(number: number): Chain {
  const joint = chains.get(number)
  if (joint === undefined) throw new Error(`no chain is known by the number ${number}`)
  // Whole by now: orders are done in the order in which they came.
  return joint.whole as Chain
}

function hand(number: number, value: unknown, done: number): void {
  const slices = [...cut(value)]
  slices.forEach((slice, at) => answer({ number, share: done + ((1 - done) * (at + 1)) / slices.length, slice }))
}

// Bytes are given away instead of copied.
function give(number: number, whole: unknown, parts: readonly unknown[] = [whole]): void {
  const bytes = parts.flatMap((part) => (part instanceof Uint8Array ? [part.buffer] : []))
  answer({ number, share: 1, slice: { whole } }, [...new Set(bytes)])
}

function answer(message: Answer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
