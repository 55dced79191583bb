// Keeps the address and what is chosen the same, both ways: a step back in the browser is a step back in the app.

import { readAddress, type AddressParts } from '../chain/addressParts'
import type { Chain } from '../chain/chain'
import type { View } from '../chain/view'
import { formatAddress, parsePlace, parseView, type Place } from './address'
import { announce } from './announcements'
import { embeddedChain } from './embeddedChain'
import { useCamera } from './camera'
import { findDraft } from './drafts'
import { useEditing } from './editing'
import { useInputs } from './inputs'
import { firstChain, rememberText } from './library'
import { isOpen, openAddress, openAgain, openDraft, openLibrary } from './openFile'
import { openText, putProblemsAside, useOpened } from './openChain'
import { usePresenting } from './presenting'
import { isInChain } from './selection'
import { openWords } from '../words/open'

/** ms; a pan changes the camera every frame, the address need not follow each of them. */
const pause = 300

// What a page that was saved as one file carries along stands in for the library.
const embedded = embeddedChain()
if (embedded !== undefined)
  for (const [name, text] of Object.entries({ ...embedded.files, [embedded.name]: embedded.text })) rememberText(name, text)

// While the address is being read, what it changes must not be written back. Of two that are read at once the last one counts.
let reading = false
let latest = 0
let done = Promise.resolve()

/** Done when what the address asks for was opened. */
export function followAddress(): Promise<void> {
  window.addEventListener('popstate', () => void read('return'))
  useInputs.subscribe(push)
  usePresenting.subscribe(push)
  useEditing.subscribe(push)
  // Another chain is opened together with its source; what it is laid beside changes by itself.
  useOpened.subscribe(push)
  let timer: ReturnType<typeof setTimeout> | undefined
  useCamera.subscribe((now, before) => {
    if (now.camera === before.camera) return
    clearTimeout(timer)
    timer = setTimeout(() => write('replace'), pause)
  })
  return read('arrive')
}

/** Done when the address that was read last has been. */
function read(how: 'arrive' | 'return'): Promise<void> {
  return (done = readNow(how, ++latest))
}

async function readNow(how: 'arrive' | 'return', number: number): Promise<void> {
  reading = true
  try {
    const parts = readAddress(window.location.hash || (embedded?.address ?? ''))
    const place = parsePlace(parts)
    useInputs.setState({ language: place.language, theme: place.theme })
    const { chain } = useOpened.getState()
    const opened = await openAsked(parts, how)
    if (number !== latest) return await done
    if (!opened && chain !== undefined) useInputs.setState({ view: viewFrom(chain, parts) })
    apply(place, how)
  } finally {
    if (number === latest) reading = false
  }
  write('replace')
}

function viewFrom(chain: Chain, parts: AddressParts): View {
  const { view, lost } = parseView(chain, parts)
  if (lost.length > 0) announce((language) => openWords[language].partsLost(lost.join(', ')), 'trouble')
  return view
}

/** True when a chain had to be opened for this address. */
async function openAsked(parts: AddressParts, how: 'arrive' | 'return'): Promise<boolean> {
  // `?chain=` without a name asks for nothing.
  const site = new URLSearchParams(window.location.search).get('chain') || null
  const file = parts.get('file')
  const choose = (chain: Chain) => {
    if (parts.has('beside')) announce((language) => openWords[language].comparisonLost, 'trouble')
    return viewFrom(chain, parts)
  }
  const changed = readChanged()
  if (embedded !== undefined && !parts.has('chain') && (file === undefined || file === embedded.name)) {
    if (isOpen('file', embedded.name)) return false
    // Under the name that this page carries the device may keep a chain of another page: it is meant only where it was on the map here.
    const draft = changed === true ? await findDraft(embedded.name) : undefined
    if (draft !== undefined) return openDraft(draft, choose)
    const { name, text, stamp } = embedded
    const opened = await openText({ kind: 'file', name, text, ...(stamp === undefined ? {} : { stamp }) }, choose)
    // Who was sent the page has no use for what its author might still mend.
    if (opened) putProblemsAside()
    return opened
  }
  if (file !== undefined) {
    if (isOpen('file', file)) return false
    const again = await openAgain(file, choose)
    const isDraft = useEditing.getState().now !== undefined
    if (how === 'arrive' && again === true && isDraft && changed === false)
      announce((language) => openWords[language].draftInstead(file), 'trouble')
    if (again !== undefined) return again
    const opened = useOpened.getState().chain === undefined && (await openLibrary(firstChain))
    announce((language) => openWords[language].lost(file), 'trouble')
    return opened
  }
  const library = parts.get('chain') ?? (site === null ? firstChain : undefined)
  if (library !== undefined) return isOpen('library', library) ? false : openLibrary(library, choose)
  return site === null || isOpen('site', site) ? false : openAddress(site, choose)
}

function apply({ panel, shape, story, camera, ...place }: Place, how: 'arrive' | 'return'): void {
  const { chain } = useOpened.getState()
  const isThere = place.selection !== undefined && chain !== undefined && isInChain(place.selection, chain, useInputs.getState().view)
  const selection = isThere ? place.selection : undefined
  useInputs.setState({ selection, panel: panel === 'details' && !isThere ? undefined : panel, shape, cameFrom: undefined })
  usePresenting.setState({ at: story, black: false })
  // Who follows a link to a gap wants to see it, on whatever screen; who goes back sees what was there before.
  const wish = how === 'arrive' || camera === undefined ? selection : undefined
  useCamera.setState({ camera: camera?.camera, detail: camera?.detail, wish })
}

/** What a step in the history tells besides its address: whether what was open had been changed here. A reload brings it back. */
type Remark = { readonly changed: boolean }

/** Undefined on an address that this app did not write. */
function readChanged(): boolean | undefined {
  const remark: unknown = window.history.state
  return typeof remark === 'object' && remark !== null && 'changed' in remark ? remark.changed === true : undefined
}

let due = false

// What changes in one go is one step back: a step of a story changes the view, and then which step it is.
function push(): void {
  if (due) return
  due = true
  queueMicrotask(() => {
    due = false
    write('push')
  })
}

function write(how: 'push' | 'replace'): void {
  const { chain } = useOpened.getState()
  if (reading || chain === undefined) return
  const { view, source, selection, panel, shape, language, theme } = useInputs.getState()
  const { camera, detail } = useCamera.getState()
  const place: Place = {
    ...{ selection, panel, shape, language, theme },
    story: usePresenting.getState().at,
    camera: camera === undefined || detail === undefined ? undefined : { camera, detail },
  }
  const hash = `#${formatAddress(chain, view, { place, source })}`
  const remark: Remark = { changed: useEditing.getState().now !== undefined }
  const isSame = hash === window.location.hash
  if (isSame && remark.changed === readChanged()) return
  try {
    if (how === 'push' && !isSame) window.history.pushState(remark, '', hash)
    else window.history.replaceState(remark, '', hash)
  } catch {
    // A browser that finds the address changed too often refuses for a while; the next change writes it.
  }
}
