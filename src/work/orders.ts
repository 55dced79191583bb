// What the page orders from a worker, and what comes back: parts of the answer, and how far it is.

import type { View } from '../chain/view'
import type { LayoutOptions } from '../layout/layoutMatrix'
import type { FileInput, FileType } from '../pack/writeDrawing'
import type { Slice } from './slices'

/** The worker keeps what it reads, and knows it by the number `chain`. `files` holds the texts that its `extends` may ask for, by the reference as written. */
export type ReadOrder = {
  readonly kind: 'read'
  readonly chain: number
  readonly text: string
  readonly file: string
  readonly files: Readonly<Record<string, string>>
}

/** Hands over a part of a chain that the worker has not read itself; there is no answer. */
export type TakeOrder = { readonly kind: 'take'; readonly chain: number; readonly slice: Slice }

/** There is no answer. */
export type ForgetOrder = { readonly kind: 'forget'; readonly chain: number }

type LayOutOrder = { readonly kind: 'lay out'; readonly chain: number; readonly view: View; readonly options: LayoutOptions }

/** All that a file is made from, except the chain. */
export type ChainlessInput = Omit<FileInput, 'chain'>

/** `tools` leads to those of the page. */
export type WriteOrder = {
  readonly kind: 'write'
  readonly chain: number
  readonly type: FileType
  readonly input: ChainlessInput
  readonly tools: MessagePort
}

export type PackOrder = { readonly kind: 'pack'; readonly chain: number; readonly input: ChainlessInput; readonly tools: MessagePort }

/** `files` by path. */
export type ZipOrder = { readonly kind: 'zip'; readonly files: Readonly<Record<string, string | Uint8Array>>; readonly date: Date }

export type Order = ReadOrder | TakeOrder | ForgetOrder | LayOutOrder | WriteOrder | PackOrder | ZipOrder

export type Ordered = { readonly number: number; readonly order: Order }

/** `share` of all the work that is done by now, from 0 to 1; at 1 the answer is complete. `failed` says why there will be none. */
export type Answer = {
  readonly number: number
  readonly share: number
  readonly slice?: Slice
  /** The part that was done last. */
  readonly done?: string
  readonly failed?: string
}
