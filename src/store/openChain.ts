// A chain is opened: its text goes into the inputs, its reading into what can be drawn. A broken file keeps the last good map.

import { create } from 'zustand'
import { say, type Chain } from '../chain/chain'
import type { View } from '../chain/view'
import { initialView } from '../chain/plainView'
import { useInputs, type ChainSource } from './inputs'
import { interfaceWords } from '../words/interface'
import { openWords } from '../words/open'
import { announce, putTroubleAside, type Say } from './announcements'
import { reader } from '../work/reader'
import { hasWorker } from '../work/wire'
import { endEditing } from './editing'
import { fetchPipeline, isReady, prepareLook } from './drawer'
import type { Reading } from '../file/readChain'
import { readText } from './readText'

/** What is being opened, and the share of it that is done, from 0 to 1. */
export type Busy = { readonly name: string; readonly share: number }

type Trouble = Pick<Reading, 'problems' | 'texts'>

const noTrouble: Trouble = { problems: [], texts: {} }

type Opened = {
  readonly busy: Busy | undefined
  readonly chain: Chain | undefined
  /** What is wrong in the file that was opened last, until it is put aside: it could not be drawn, or was drawn with warnings. */
  readonly troubled: ({ readonly source: ChainSource } & Trouble) | undefined
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

/** What there is to open: a text that is still to be read, or a chain that was read ahead. */
export type Openable =
  /** `name` where it is known only now. */
  { readonly text: string; readonly name?: string } | { readonly chain: Chain }

/**
 * Opens what `get` gives, or says its sentence where there is nothing. What is asked for next puts this aside, also while `get` is still
 * waiting for it. True when it was opened.
 */
export async function openFrom(
  source: ChainSource,
  get: () => Promise<Openable | Say> | Openable | Say,
  choose: Choose = initialView,
): Promise<boolean> {
  const isLatest = begin()
  const tell = (share: number): void => {
    if (isLatest()) tellBusy(source.name, share * readingShare)
  }
  tell(0)
  try {
    const [found] = await Promise.all([get(), fetchPipeline()])
    if (!isLatest()) return false
    if (typeof found === 'function') return refuse(found)
    if ('chain' in found) return await openPrepared(found.chain, { source, ...noTrouble, view: choose(found.chain) }, isLatest)
    const whole = { ...source, ...found }
    const reading = await readText(found.text, whole.name, tell)
    if (reading === undefined || !isLatest()) return false
    const { chain, problems, texts } = reading
    if (chain !== undefined) return await openPrepared(chain, { source: whole, problems, texts, view: choose(chain) }, isLatest)
    useOpened.setState({ busy: undefined, troubled: { source: whole, problems, texts } })
    announce((language) => interfaceWords[language].announce.broken(problems.length))
    return false
  } catch (error) {
    console.error(error)
    return isLatest() && refuse((language) => openWords[language].failed(source.name))
  }
}

function refuse(why: Say): false {
  useOpened.setState({ busy: undefined })
  announce(why, 'trouble')
  return false
}

/** Opens a text that is at hand. */
export async function openText(source: ChainSource & { readonly text: string }, choose?: Choose): Promise<boolean> {
  return openFrom(source, () => source, choose)
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

type Opening = Trouble & { readonly source: ChainSource; readonly view: View }

/** Opens a chain that can be drawn within a moment. */
export function openChain(chain: Chain, { source, problems, texts, view }: Opening): true {
  latest += 1
  endEditing()
  useOpened.setState({ busy: undefined, chain, troubled: problems.length === 0 ? undefined : { source, problems, texts } })
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
