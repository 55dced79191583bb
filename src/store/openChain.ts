// A chain is opened: its text goes into the inputs, its reading into what can be drawn. A broken file keeps the last good map.

import { create } from 'zustand'
import type { Chain } from '../chain/chain'
import type { Problem } from '../chain/problem'
import type { View } from '../chain/view'
import { initialView } from './initialView'
import { useInputs, type ChainSource } from './inputs'
import { cancelReading, readText } from './readText'

export type Opened = {
  /** Name of what is being read now. */
  readonly busy: string | undefined
  readonly chain: Chain | undefined
  /** Problems that did not keep the chain from being drawn. */
  readonly warnings: readonly Problem[]
  /** A file that could not be drawn, until it is put aside or another is opened. */
  readonly broken: { readonly source: ChainSource; readonly problems: readonly Problem[] } | undefined
}

/** The reading of the inputs' text: worked out, not chosen, and late, so it has a store of its own. */
export const useOpened = create<Opened>()(() => ({ busy: undefined, chain: undefined, warnings: [], broken: undefined }))

/** `view` is the one that the address asks for; without it the chain's own first view. True when the chain can be drawn. */
export async function openChain(source: ChainSource, choose: (chain: Chain) => View = initialView): Promise<boolean> {
  useOpened.setState({ busy: source.name })
  const reading = await readText(source.text, source.name)
  if (reading === undefined) return false
  const { chain, problems } = reading
  if (chain === undefined) {
    useOpened.setState({ busy: undefined, broken: { source, problems } })
    return false
  }
  useOpened.setState({ busy: undefined, chain, warnings: problems, broken: undefined })
  useInputs.setState({ source, view: choose(chain), selection: undefined })
  useInputs.temporal.getState().clear()
  return true
}

export function cancelOpening(): void {
  cancelReading()
  useOpened.setState({ busy: undefined })
}

export function putBrokenAside(): void {
  useOpened.setState({ broken: undefined })
}
