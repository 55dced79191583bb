// What takes long with a chain → done by a worker of its own, which knows the chains that it worked on last.

import type { Chain } from '../chain/chain'
import type { View } from '../chain/view'
import type { Reading } from '../file/readChain'
import type { Layout } from '../layout/layout'
import type { LayoutOptions } from '../layout/layoutMatrix'
import type { FileType, Tools, WrittenFiles } from '../pack/writeDrawing'
import type { ZippedPack } from '../pack/zipPack'
import { nextTask } from './nextTask'
import type { ChainlessInput, Order, ReadOrder, ZipOrder } from './orders'
import { cut } from './slices'
import { lendTools } from './toolsByPort'
import { wire, type Tell, type Wire } from './wire'

type Text = Omit<ReadOrder, 'kind' | 'chain'>
type Lent = { readonly tools: Tools; readonly tell?: Tell }
type Writing = { readonly input: ChainlessInput; readonly tools: Tools }

/** It answers as a `Wire` does. */
export type Employee = Pick<Wire, 'expect' | 'dismiss'> & {
  readonly read: (text: Text, tell?: Tell) => Promise<Reading | undefined>
  readonly layOut: (chain: Chain, view: View, options: LayoutOptions) => Promise<Layout | undefined>
  readonly write: (type: FileType, chain: Chain, writing: Writing) => Promise<WrittenFiles | undefined>
  /** The bytes of a zip, and so does `zip`. */
  readonly pack: (chain: Chain, writing: Writing, tell: Tell) => Promise<ZippedPack | undefined>
  readonly zip: (files: ZipOrder['files'], date: Date) => Promise<Uint8Array<ArrayBuffer> | undefined>
}

/** By what number it knows a chain. */
type Known = {
  readonly number: number
  /** False where it was dismissed before it was told all of it; fails where it broke down. */
  told: Promise<boolean>
  broken?: Error | undefined
}

/** Chains that it keeps: the one that is open, and one that is opened over it. */
const mostChains = 2

export function employ(): Employee {
  /** The longest known first. */
  const known = new Map<Chain, Known>()
  const line = wire((reason) => {
    for (const own of known.values()) own.broken = reason
    known.clear()
  })
  let last = 0

  function keep(chain: Chain, own: Known): Known {
    known.set(chain, own)
    const [oldest] = known
    if (known.size > mostChains && oldest !== undefined) {
      known.delete(oldest[0])
      line.send({ kind: 'forget', chain: oldest[1].number })
    }
    return own
  }

  function introduce(chain: Chain): Known {
    const own: Known = { number: ++last, told: Promise.resolve(false) }
    own.told = tellOf(chain, own)
    return keep(chain, own)
  }

  // In slices, between which the page can do something else.
  async function tellOf(chain: Chain, own: Known): Promise<boolean> {
    for (const slice of cut(chain)) {
      await nextTask()
      // Who asked may ask again after it was dismissed; one that breaks down would do so again.
      if (own.broken !== undefined) throw own.broken
      if (known.get(chain) !== own) return false
      line.send({ kind: 'take', chain: own.number, slice })
    }
    return true
  }

  async function ask(chain: Chain, order: (number: number) => Order, about?: Parameters<Wire['ask']>[1]): Promise<unknown> {
    const { number, told } = known.get(chain) ?? introduce(chain)
    return (await told) ? line.ask(order(number), about) : undefined
  }

  async function askWithTools(chain: Chain, order: (number: number, port: MessagePort) => Order, { tools, tell }: Lent) {
    const { port1, port2 } = new MessageChannel()
    lendTools(port1, tools)
    return ask(chain, (number) => order(number, port2), { tell, transfer: [port2] }).finally(() => port1.close())
  }

  // What comes back is what the worker makes for an order of this kind.
  return {
    expect: line.expect,
    dismiss: line.dismiss,
    async read(text, tell) {
      const number = ++last
      const reading = (await line.ask({ kind: 'read', chain: number, ...text }, { tell })) as Reading | undefined
      if (reading?.chain !== undefined) keep(reading.chain, { number, told: Promise.resolve(true) })
      return reading
    },
    async layOut(chain, view, options) {
      return (await ask(chain, (number) => ({ kind: 'lay out', chain: number, view, options }))) as Layout | undefined
    },
    async write(type, chain, { input, tools }) {
      const order = (number: number, port: MessagePort): Order => ({ kind: 'write', chain: number, type, input, tools: port })
      return (await askWithTools(chain, order, { tools })) as WrittenFiles | undefined
    },
    async pack(chain, { input, tools }, tell) {
      const order = (number: number, port: MessagePort): Order => ({ kind: 'pack', chain: number, input, tools: port })
      return (await askWithTools(chain, order, { tools, tell })) as ZippedPack | undefined
    },
    async zip(files, date) {
      return (await line.ask({ kind: 'zip', files, date })) as Uint8Array<ArrayBuffer> | undefined
    },
  }
}
