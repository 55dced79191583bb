// A file of the person, a chain of the library or an address of this site → an opened chain, or a sentence that says why not.

import { announce, type Say } from './announcements'
import { findDraft, type Draft } from './drafts'
import { beginEditing, useEditing } from './editing'
import { useInputs, type ChainSource } from './inputs'
import { libraryChain, libraryId, referencesIn, rememberedText, rememberText } from './library'
import { expectChain, openFrom, openText, type Choose, type Openable } from './openChain'
import { interfaceWords } from '../words/interface'

/** Bytes; more is no chain that anybody wrote. */
const largest = 20_000_000

/** Of several files the one that lies over the others. */
export async function openFile(file: File, ...more: readonly File[]): Promise<boolean> {
  if (more.length > 0) return openTop([file, ...more])
  const { name } = file
  expectChain()
  const tooLarge: Say = (language) => interfaceWords[language].open.tooLarge(name)
  const get = async () => (file.size > largest ? tooLarge : { text: await file.text() })
  const isOpened = await openFrom({ kind: 'file', name }, get)
  if (isOpened) rememberText(name, useInputs.getState().source?.text)
  return isOpened
}

async function openTop(files: readonly [File, ...File[]]): Promise<boolean> {
  const names = new Set(files.map(({ name }) => libraryId(name)))
  const read = await Promise.all(
    files.map(async (file) => {
      const text = file.size > largest ? '' : await file.text().catch(() => '')
      if (text !== '') rememberText(file.name, text)
      return {
        file,
        below: referencesIn(text)
          .map(libraryId)
          .filter((id) => names.has(id)),
      }
    }),
  )
  const below = new Set(read.flatMap((each) => each.below))
  const above = read.filter(({ file }) => !below.has(libraryId(file.name)))
  const top = above.find((each) => each.below.length > 0)?.file ?? above[0]?.file ?? files[0]
  if (!(await openFile(top))) return false
  const rest = above.flatMap(({ file }) => (file === top ? [] : [file.name]))
  if (rest.length > 0) announce((language) => interfaceWords[language].open.notOpened(rest.join(', ')), 'trouble')
  return true
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
  const notFound: Say = (language) => interfaceWords[language].open.notFound(id)
  const get = async () => {
    const chain = await libraryChain(id)
    return chain === undefined ? notFound : { chain }
  }
  return openFrom({ kind: 'library', name: id }, get, choose)
}

/** Only addresses of this very site: a link may not make somebody's browser fetch from elsewhere. */
export async function openAddress(address: string, choose?: Choose): Promise<boolean> {
  expectChain()
  return openFrom({ kind: 'site', name: address }, () => fetchText(address), choose)
}

async function fetchText(address: string): Promise<Openable | Say> {
  const notFound: Say = (language) => interfaceWords[language].open.notFound(address)
  if (!URL.canParse(address, document.baseURI)) return notFound
  const url = new URL(address, document.baseURI)
  if (url.origin !== window.location.origin) return (language) => interfaceWords[language].open.otherSite(address)
  const answer = await fetch(url).catch(() => undefined)
  return answer?.ok === true ? { text: await answer.text() } : notFound
}

/** The same source again does not have to be read again, also when it was changed here since. */
export function isOpen(kind: ChainSource['kind'], name: string): boolean {
  const sources = [useInputs.getState().source, useEditing.getState().now?.opened]
  return sources.some((source) => source?.kind === kind && source.name === name)
}
