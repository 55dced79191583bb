// A chain is opened: its text goes into the inputs, its reading into what can be drawn. A broken file keeps the last good map.

import { create } from 'zustand'
import { say, type Chain } from '../chain/chain'
import type { Problem } from '../chain/problem'
import type { View } from '../chain/view'
import { initialView } from '../chain/plainView'
import { useInputs, type ChainSource } from './inputs'
import { interfaceWords } from '../words/interface'
import { announce } from './announcements'
import { fetchPipeline } from './drawer'
import { cancelReading, expectText, readText } from './readText'

type Opened = {
  /** Name of what is being read now. */
  readonly busy: string | undefined
  readonly chain: Chain | undefined
  /** What is wrong in the file that was opened last, until it is put aside: it could not be drawn, or was drawn with warnings. */
  readonly troubled: { readonly source: ChainSource; readonly problems: readonly Problem[] } | undefined
}

/** The reading of the inputs' text: worked out, not chosen, and late, so it has a store of its own. */
export const useOpened = create<Opened>()(() => ({ busy: undefined, chain: undefined, troubled: undefined }))

/** Chooses the view of a chain that has just been opened. */
export type Choose = (chain: Chain) => View

/** Who is about to have a text lets all that it needs arrive and start meanwhile. */
export function expectChain(): void {
  expectText()
  void fetchPipeline()
}

/** Reads a text and opens it. True when the chain can be drawn. */
export async function openText(source: ChainSource & { readonly text: string }, choose: Choose = initialView): Promise<boolean> {
  useOpened.setState({ busy: source.name })
  const [reading] = await Promise.all([readText(source.text, source.name), fetchPipeline()])
  if (reading === undefined) return false
  const { chain, problems } = reading
  if (chain !== undefined) return openChain(chain, { source, problems, view: choose(chain) })
  useOpened.setState({ busy: undefined, troubled: { source, problems } })
  announce((language) => interfaceWords[language].announce.broken(problems.length))
  return false
}

type Opening = { readonly source: ChainSource; readonly problems: readonly Problem[]; readonly view: View }

/** Opens a chain that has been read already. */
export function openChain(chain: Chain, { source, problems, view }: Opening): true {
  useOpened.setState({ busy: undefined, chain, troubled: problems.length === 0 ? undefined : { source, problems } })
  useInputs.setState({ source, view, selection: undefined })
  useInputs.temporal.getState().clear()
  announce((language) => interfaceWords[language].announce.opened(say(chain.title, language)))
  return true
}

export function cancelOpening(): void {
  cancelReading()
  useOpened.setState({ busy: undefined })
}

export function putProblemsAside(): void {
  useOpened.setState({ troubled: undefined })
}
