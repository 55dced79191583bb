// What a component test needs of a screen: what jsdom lacks of a browser, the example open in the stores, and a part of the app that follows them.

import '@testing-library/jest-dom/vitest'
import { readFileSync } from 'node:fs'
import { cleanup, configure, render, waitFor } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { initialView } from '../../src/chain/plainView'
import type { Detail, View } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import type { Drawing } from '../../src/pipeline'
import { changeGapTools } from '../../src/store/gapTools'
import { useAnnouncements } from '../../src/store/announcements'
import { useCamera } from '../../src/store/camera'
import { useDraw } from '../../src/store/derive'
import { closeDialog } from '../../src/store/dialogs'
import { fetchPipeline } from '../../src/store/drawer'
import { useInputs } from '../../src/store/inputs'
import { openChain, useOpened } from '../../src/store/openChain'
import { usePresenting } from '../../src/store/presenting'

// What the browser keeps, without a browser.
const store = vi.hoisted(() => new Map<string, unknown>())
const refusing = vi.hoisted(() => ({ now: false, silent: false }))
const answer = vi.hoisted(
  () =>
    <Value,>(value: () => Value): Promise<Value> =>
      refusing.silent ? new Promise(() => undefined) : Promise.resolve(value()),
)
vi.mock('idb-keyval', () => ({
  createStore: () => 'store',
  update: (key: string, change: (before: unknown) => unknown) =>
    refusing.now ? Promise.reject(new Error('refused')) : answer(() => void store.set(key, change(store.get(key)))),
  get: (key: string) => answer(() => store.get(key)),
  del: (key: string) => Promise.resolve(store.delete(key)),
  entries: () => answer(() => [...store]),
}))

/** From here to the end of the test the browser keeps nothing more. */
export function refuseToKeep(): void {
  refusing.now = true
}

/** From here to the end of the test the browser's store never answers. */
export function fallSilent(): void {
  refusing.silent = true
}

/** What the browser keeps, by the names of files. */
export const kept = store

export const exampleText = readFileSync('data/example.yaml', 'utf8')
export const example = readExample(exampleText)

export function readExample(text: string): Chain {
  const { chain, problems } = readChain(text, { file: 'example.yaml' })
  if (chain === undefined) throw new Error(JSON.stringify(problems))
  return chain
}

await fetchPipeline()

// Parts that are fetched on demand may take a loaded machine a while; nothing here is about speed.
configure({ asyncUtilTimeout: 60_000 })

/** Files that were handed to the person, by name, since the test began. */
export const saved = new Map<string, Blob>()

const size = { x: 0, y: 0, left: 0, top: 0, width: 1200, height: 800, right: 1200, bottom: 800, toJSON: () => ({}) }

beforeEach(() => {
  // jsdom lays nothing out, plays no media and shows no dialogs.
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn()
      unobserve = vi.fn()
      disconnect = vi.fn()
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(size)
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
    this.querySelector<HTMLElement>('input, button')?.focus()
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  Element.prototype.scrollIntoView = vi.fn()
  keepSavedFiles()
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  useInputs.setState(useInputs.getInitialState(), true)
  useOpened.setState(useOpened.getInitialState(), true)
  useCamera.setState(useCamera.getInitialState(), true)
  useAnnouncements.setState(useAnnouncements.getInitialState(), true)
  usePresenting.setState(usePresenting.getInitialState(), true)
  Object.assign(refusing, { now: false, silent: false })
  closeDialog()
})

// A download is a pressed link to an address of the browser's own.
function keepSavedFiles(): void {
  saved.clear()
  const blobs = new Map<string, Blob>()
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${blobs.size}`
    blobs.set(address, blob)
    return address
  }
  URL.revokeObjectURL = vi.fn()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob !== undefined) saved.set(this.download, blob)
  })
}

/** The text of a file that was saved under this name. */
export async function readSaved(name: string): Promise<string> {
  return new TextDecoder().decode(await readSavedBytes(name))
}

// jsdom's blobs can be read by its own reader alone.
export async function readSavedBytes(name: string): Promise<Uint8Array> {
  const blob = await waitFor(() => {
    const found = saved.get(name)
    if (found === undefined) throw new Error(`not saved: ${name}, but ${[...saved.keys()].join(', ')}`)
    return found
  })
  return new Promise((give) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      if (reader.result instanceof ArrayBuffer) give(new Uint8Array(reader.result))
    })
    reader.readAsArrayBuffer(blob)
  })
}

/** The example, or another chain, is open; its first view is on, with these changes. */
export function openExample(changes: Partial<View> = {}, chain: Chain = example): void {
  openChain(chain, {
    source: { kind: 'file', name: `${chain.id}.yaml`, text: exampleText },
    problems: [],
    texts: {},
    view: { ...initialView(chain), ...changes },
  })
  // What one test sought is not sought by the next.
  changeGapTools(chain, { text: '', grouping: 'severity' })
}

/** Shows a part of the app that draws itself again whenever a store changes, and a person to use it. */
export function show(part: (drawing: Drawing) => ReactNode, detail: Detail = 'names'): UserEvent {
  render(<Live part={part} detail={detail} />)
  return userEvent.setup()
}

function Live({ part, detail }: { part: (drawing: Drawing) => ReactNode; detail: Detail }) {
  const draw = useDraw()
  return draw === undefined ? null : part(draw(detail))
}
