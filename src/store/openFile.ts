// A file of the person, a chain of the library or an address of this site → an opened chain, or a sentence that says why not.

import { announce } from './announcements'
import { findDraft, type Draft } from './drafts'
import { fetchPipeline } from './drawer'
import { beginEditing } from './editing'
import { initialView } from '../chain/plainView'
import { useInputs, type ChainSource } from './inputs'
import { libraryChain, rememberText } from './library'
import { expectChain, openRead, openText, type Choose } from './openChain'
import { interfaceWords } from '../words/interface'

/** Bytes; more is no chain that anybody wrote. */
const largest = 20_000_000

/** Texts of the files that were opened in this visit, by their names: a page cannot read a file again by itself. */
const texts = new Map<string, string>()

export async function openFile(file: File): Promise<void> {
  if (file.size > largest) {
    announce((language) => interfaceWords[language].open.tooLarge(file.name), 'trouble')
    return
  }
  expectChain()
  const text = await file.text()
  texts.set(file.name, text)
  await openText({ kind: 'file', name: file.name, text })
}

/** Opens a file again that was opened before in this visit, or changed on this device. Undefined where it is known no longer. */
export async function openAgain(name: string, choose: Choose): Promise<boolean | undefined> {
  const draft = await findDraft(name)
  if (draft !== undefined) return openDraft(draft, choose)
  const text = texts.get(name)
  return text === undefined ? undefined : openText({ kind: 'file', name, text }, choose)
}

/** What this device kept of a chain that was changed on it. */
export async function openDraft(draft: Draft, choose: Choose = initialView): Promise<boolean> {
  const { file, text, saved } = draft
  await recallBase(draft)
  if (!(await openText({ kind: 'file', name: file, text }, choose))) return false
  await beginEditing({ file, text, saved: saved === true ? text : undefined })
  return true
}

/** What a kept chain lay over was changed as well: from here on that is what it lies over again. */
export async function recallBase({ over }: Draft): Promise<void> {
  const base = over === undefined ? undefined : await findDraft(over)
  if (base !== undefined) rememberText(base.file, base.text)
}

export async function openLibrary(id: string, choose: Choose = initialView): Promise<boolean> {
  const [chain] = await Promise.all([libraryChain(id), fetchPipeline()])
  if (chain !== undefined) return openRead(chain, { kind: 'library', name: id }, choose)
  announce((language) => interfaceWords[language].open.notFound(id), 'trouble')
  return false
}

/** Only addresses of this very site: a link may not make somebody's browser fetch from elsewhere. */
export async function openAddress(address: string, choose: Choose = initialView): Promise<boolean> {
  if (!URL.canParse(address, document.baseURI)) {
    announce((language) => interfaceWords[language].open.notFound(address), 'trouble')
    return false
  }
  const url = new URL(address, document.baseURI)
  if (url.origin !== window.location.origin) {
    announce((language) => interfaceWords[language].open.otherSite(address), 'trouble')
    return false
  }
  expectChain()
  const answer = await fetch(url).catch(() => undefined)
  if (answer?.ok !== true) {
    announce((language) => interfaceWords[language].open.notFound(address), 'trouble')
    return false
  }
  return openText({ kind: 'site', name: address, text: await answer.text() }, choose)
}

/** The same source again does not have to be read again. */
export function isOpen(kind: ChainSource['kind'], name: string): boolean {
  const { source } = useInputs.getState()
  return source?.kind === kind && source.name === name
}
