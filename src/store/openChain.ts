// A chain is opened: its text goes into the inputs, its reading into what can be drawn. A broken file keeps the last good map.

import { create } from 'zustand'
import { say, type Chain } from '../chain/chain'
import type { Problem } from '../chain/problem'
import type { View } from '../chain/view'
import { initialView } from '../chain/plainView'
import { useInputs, type ChainSource } from './inputs'
import { interfaceWords } from '../words/interface'
import { announce, putTroubleAside } from './announcements'
import { reader } from '../work/reader'
import { hasWorker } from '../work/wire'
import { useEditing } from './editing'
import { fetchPipeline, isReady, prepareLook } from './drawer'
import { readText } from './readText'

/** What is being opened, and the share of it that is done, from 0 to 1. */
export type Busy = { readonly name: string; readonly share: number }

type Opened = {
  readonly busy: Busy | undefined
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
  if (hasWorker) reader.expect()
  void fetchPipeline()
}

/** The share of opening a chain that is reading it; what remains is to lay it out. */
const readingShare = 0.85

// What was asked to be opened last; what was asked before it is put aside.
let latest = 0

function begin(): () => boolean {
  cancelOpening()
  putTroubleAside()
  const number = latest
  return () => number === latest
}

/** Reads a text and opens it. True when the chain can be drawn. */
export async function openText(source: ChainSource & { readonly text: string }, choose: Choose = initialView): Promise<boolean> {
  const isLatest = begin()
  const tell = (share: number): void => {
    if (isLatest()) tellBusy(source.name, share * readingShare)
  }
  tell(0)
  const [reading] = await Promise.all([readText(source.text, source.name, tell), fetchPipeline()])
  if (reading === undefined || !isLatest()) return false
  const { chain, problems } = reading
  if (chain !== undefined) return openPrepared(chain, { source, problems, view: choose(chain) }, isLatest)
  useOpened.setState({ busy: undefined, troubled: { source, problems } })
  announce((language) => interfaceWords[language].announce.broken(problems.length))
  return false
}

/** Opens a chain that was read ahead. True when nothing else was opened meanwhile. */
export async function openRead(chain: Chain, source: ChainSource, choose: Choose): Promise<boolean> {
  return openPrepared(chain, { source, problems: [], view: choose(chain) }, begin())
}

async function openPrepared(chain: Chain, opening: Opening, isLatest: () => boolean): Promise<boolean> {
  const { source, view } = opening
  const look = { chain, view, language: useInputs.getState().language, theme: 'light' } as const
  const details = [view.detail ?? 'overview']
  await fetchPipeline()
  if (!isReady(look, details)) tellBusy(source.name, readingShare)
  await prepareLook(look, details, isLatest)
  return isLatest() && openChain(chain, opening)
}

// In steps that can be seen.
function tellBusy(name: string, share: number): void {
  const told = Math.floor(share * 20) / 20
  if (told !== useOpened.getState().busy?.share) useOpened.setState({ busy: { name, share: told } })
}

type Opening = { readonly source: ChainSource; readonly problems: readonly Problem[]; readonly view: View }

/** Opens a chain that can be drawn within a moment. */
export function openChain(chain: Chain, { source, problems, view }: Opening): true {
  latest += 1
  useEditing.setState({ now: undefined })
  useOpened.setState({ busy: undefined, chain, troubled: problems.length === 0 ? undefined : { source, problems } })
  useInputs.setState({ source, view, selection: undefined })
  useInputs.temporal.getState().clear()
  announce((language) => interfaceWords[language].announce.opened(say(chain.title, language)))
  return true
}

/** The open chain, if there is one, stays. */
export function cancelOpening(): void {
  latest += 1
  if (useOpened.getState().busy === undefined) return
  reader.dismiss()
  useOpened.setState({ busy: undefined })
}

export function putProblemsAside(): void {
  useOpened.setState({ troubled: undefined })
}
