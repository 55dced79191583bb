// What the page orders from the worker, and what comes back: parts of the answer, and how far it is.

import type { View } from '../chain/view'
import type { LayoutOptions } from '../layout/layoutMatrix'
import type { Slice } from './slices'

/** `files` holds the texts that the chain's `extends` may ask for, by the reference as written. */
export type ReadOrder = {
  readonly kind: 'read'
  readonly text: string
  readonly file: string
  readonly files: Readonly<Record<string, string>>
}

/** `reading` is the number of the order by which the chain was read. */
export type LayOutOrder = { readonly kind: 'lay out'; readonly reading: number; readonly view: View; readonly options: LayoutOptions }

export type Order = ReadOrder | LayOutOrder

export type Ordered = { readonly number: number; readonly order: Order }

/** `share` of all the work that is done by now, from 0 to 1; at 1 the answer is complete. */
export type Answer = { readonly number: number; readonly share: number; readonly slice?: Slice }
