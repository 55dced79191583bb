// A file of the person, a chain of the library or an address of this site → an opened chain, or a sentence that says why not.

import type { Language } from '../chain/chain'
import { announce, type Say } from './announcements'
import { findDraft, type Draft } from './drafts'
import { beginEditing, useEditing } from './editing'
import { useInputs, type ChainSource } from './inputs'
import { libraryChain, libraryId, referencesIn, rememberedText, rememberText } from './library'
import { expectChain, openFrom, openText, type Choose, type Openable } from './openChain'
import { openWords } from '../words/open'

/** Bytes; more is no chain that anybody wrote. */
const largest = 20_000_000

/** Of several files the one that lies over the others; those are known from here on, as if they had been opened before. */
export async function openFile(file: File, ...more: readonly File[]): Promise<boolean> {
  expectChain()
  let left: readonly string[] = []
  const get = async () => {
    const read = await Promise.all([file, ...more].map(readFile))
    const tooLarge = read.find((one) => typeof one === 'function')
    if (tooLarge !== undefined) return tooLarge
    const files = read.filter((one) => typeof one !== 'function')
    const { top, rest } = findTop(files)
    left = rest
    for (const { name, text } of files) if (name !== top?.name) rememberText(name, text)
    return top ?? { text: '' }
  }
  if (!(await openFrom({ kind: 'file', name: file.name }, get))) return false
  const { source } = useInputs.getState()
  if (source !== undefined) rememberText(source.name, source.text)
  if (left.length > 0) announce((language) => openWords[language].notOpened(left.join(', ')), 'trouble')
  return true
}

type ReadFile = { readonly name: string; readonly text: string }

async function readFile(file: File): Promise<ReadFile | Say> {
  const { name } = file
  return file.size > largest ? (language) => openWords[language].tooLarge(name) : { name, text: await file.text() }
}

/** `rest`: names of files that neither are opened nor lie under another. */
function findTop(files: readonly ReadFile[]): { readonly top: ReadFile | undefined; readonly rest: readonly string[] } {
  const ids = new Set(files.map(({ name }) => libraryId(name)))
  const belowOf = ({ text }: ReadFile) =>
    referencesIn(text)
      .map(libraryId)
      .filter((id) => ids.has(id))
  const below = new Set(files.flatMap(belowOf))
  const above = files.filter(({ name }) => !below.has(libraryId(name)))
  const top = above.find((one) => belowOf(one).length > 0) ?? above[0] ?? files[0]
  return { top, rest: above.flatMap((one) => (one === top ? [] : [one.name])) }
}

/** Opens a file again that was opened before in this visit, or changed on this device. Undefined where it is known no longer. */
export async function openAgain(name: string, choose: Choose): Promise<boolean | undefined> {
  const draft = await findDraft(name)
  // Of what was changed and what was opened under one name the later one is meant.
  const text = rememberedText(libraryId(name), draft?.changed)
  if (text !== undefined) return openText({ kind: 'file', name, text }, choose)
  return draft === undefined ? undefined : openDraft(draft, choose)
}

/** What this device kept of a chain that was changed on it. */
export async function openDraft(draft: Draft, choose?: Choose): Promise<boolean> {
  const { file, text, saved } = draft
  const get = async () => {
    await recallBase(draft)
    return { text }
  }
  if (!(await openFrom({ kind: 'file', name: file }, get, choose))) return false
  await beginEditing({ file, text, saved: saved === true ? text : undefined })
  return true
}

/** From here on a kept chain lies over what it lay over again; where that was changed since, over what it is now. */
export async function recallBase({ base }: Draft): Promise<void> {
  if (base === undefined) return
  const changed = await findDraft(base.file)
  rememberText(base.file, changed?.text ?? base.text)
}

export async function openLibrary(id: string, choose?: Choose): Promise<boolean> {
  const notFound: Say = (language) => openWords[language].notFound(id)
  const get = async () => {
    const chain = await libraryChain(id)
    return chain === undefined ? notFound : { chain }
  }
  return openFrom({ kind: 'library', name: id }, get, choose)
}

export const ownFile = 'mijn-keten.yaml'

/** A small chain to start from; gives its text. */
export async function openOwn(language: Language): Promise<string> {
  const { startingChain } = await import('../file/startingChain')
  const text = startingChain('mijn-keten', language)
  await openText({ kind: 'file', name: ownFile, text })
  return text
}

/** Only addresses of this very site: a link may not make somebody's browser fetch from elsewhere. */
export async function openAddress(address: string, choose?: Choose): Promise<boolean> {
  expectChain()
  return openFrom({ kind: 'site', name: address }, () => fetchText(address), choose)
}

async function fetchText(address: string): Promise<Openable | Say> {
  const notFound: Say = (language) => openWords[language].notFound(address)
  if (!URL.canParse(address, document.baseURI)) return notFound
  const url = new URL(address, document.baseURI)
  if (url.origin !== window.location.origin) return (language) => openWords[language].otherSite(address)
  const answer = await fetch(url).catch(() => undefined)
  return answer?.ok === true ? { text: await answer.text() } : notFound
}

/** The same source again does not have to be read again, also when it was changed here since. */
export function isOpen(kind: ChainSource['kind'], name: string): boolean {
  const sources = [useInputs.getState().source, useEditing.getState().now?.opened]
  return sources.some((source) => source?.kind === kind && source.name === name)
}
