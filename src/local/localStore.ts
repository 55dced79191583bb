// Which overlay is being filled in, over which chain, and what its text was before.

import { create } from 'zustand'
import type { Chain } from '../chain/chain'
import type { ChainSource } from '../store/inputs'

export type Base = { readonly chain: Chain; readonly source: ChainSource }

export type Local = {
  /** The chain that the overlay lies over. */
  readonly base: Base | undefined
  readonly text: string
  /** Name of the file it is saved as. */
  readonly file: string
  /** Earlier texts, the last one last. */
  readonly past: readonly string[]
}

export const nothingLocal: Local = { base: undefined, text: '', file: '', past: [] }

export const useLocal = create<Local>()(() => nothingLocal)
