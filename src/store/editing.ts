// The text of the open chain while it is changed here: what it was before, under what name it is kept, and what of it stands in a file.

import { create } from 'zustand'
import type { Chain } from '../chain/chain'
import { editingWords } from '../words/editing'
import { announce, type Say } from './announcements'
import { findDraft, keepDraft } from './drafts'
import { useInputs, type ChainSource } from './inputs'

/** A chain that an overlay lies over; `edited` when it had been changed itself. */
export type Base = { readonly chain: Chain; readonly source: ChainSource; readonly edited?: Editing | undefined }

/** The text before it, and how it is called. `field`: what is typed into it bit by bit is one change. */
type Change = { readonly before: string; readonly name: Say; readonly field?: string | undefined }

export type Editing = {
  /** The name under which it is kept on this device, and saved. */
  readonly file: string
  readonly text: string
  /** The last one last. */
  readonly past: readonly Change[]
  /** The text that a file has: the one that was opened, or that was saved last. */
  readonly saved: string | undefined
  /** The chain that it lies over, while it is being filled in. */
  readonly base?: Base | undefined
  /** What was opened, where the text got a name of its own by being changed. */
  readonly opened?: ChainSource | undefined
}

/** Nothing is changed: `now` is undefined. */
export const useEditing = create<{ readonly now: Editing | undefined }>()(() => ({ now: undefined }))

let opened = 0

/** Whatever puts another chain in the place of this one ends what was changed here; `next`: that of the other one goes on. */
export function endEditing(next?: Editing): void {
  opened += 1
  useEditing.setState({ now: next })
}

/** Tells, later, whether the chain that is open now still is: what was begun for it must not land in another. */
export function watchChain(): () => boolean {
  const number = opened
  return () => number === opened
}

/** Changes that can be taken back. */
const mostPast = 100

type Beginning = Omit<Editing, 'past'>

/**
 * From here on the text is changed under this name, or one like it where the device keeps something else under it. What the person has
 * as a file makes way for a later text of that file, not for one that was just begun.
 * Undefined when another chain was opened meanwhile.
 */
export async function beginEditing({ file, ...beginning }: Beginning): Promise<Editing | undefined> {
  const isOpen = watchChain()
  const now = { ...beginning, file: await freeName(file, beginning), past: [] }
  if (!isOpen()) return undefined
  useEditing.setState({ now })
  return now
}

async function freeName(file: string, { text, saved }: Pick<Editing, 'text' | 'saved'>): Promise<string> {
  const [, stem = file, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(file) ?? []
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? file : `${stem}-${number}${ending}`
    const draft = await findDraft(name)
    if (draft === undefined || draft.text === text || (draft.saved === true && saved !== undefined)) return name
  }
}

/** The new text is kept at once: the window may be closed right after it. */
export function changeText(text: string, name: Say, field?: string): void {
  change((now) => {
    if (text === now.text) return now
    const goesOn = field !== undefined && now.past.at(-1)?.field === field
    return { ...now, text, past: goesOn ? now.past : [...now.past, { before: now.text, name, field }].slice(-mostPast) }
  })
}

/** True when there was something to take back. */
export function takeChangeBack(): boolean {
  const last = useEditing.getState().now?.past.at(-1)
  if (last === undefined) return false
  change((now) => ({ ...now, text: last.before, past: now.past.slice(0, -1) }))
  announce((language) => editingWords[language].takenBack(last.name(language)))
  return true
}

/** The text as it is now was saved as a file. */
export function markSaved(): void {
  change((now) => ({ ...now, saved: now.text }))
}

function change(how: (now: Editing) => Editing): void {
  const { now: before } = useEditing.getState()
  if (before === undefined) return
  const now = how(before)
  useEditing.setState({ now })
  if (now !== before) void keep(now, before.text)
}

/** Keeps it on this device in the place of the text before it. */
export async function keep(now: Editing, before: string): Promise<void> {
  const kept = await keepDraft(asDraft(now), before)
  if (kept === 'taken') await keepApart(now)
  else if (kept === 'refused') holdWindow()
}

let held = false

// What this device doesn't keep is gone with the window: the person is told so at once, and asked when the window is closed.
function holdWindow(): void {
  if (held) return
  held = true
  announce((language) => editingWords[language].notKept, 'trouble')
  window.addEventListener('beforeunload', (event) => {
    const { now } = useEditing.getState()
    if (now !== undefined && now.text !== now.saved) event.preventDefault()
  })
}

function asDraft({ file, text, saved, base }: Editing) {
  const source = base?.source
  return {
    ...{ file, text },
    ...(text === saved ? { saved: true } : {}),
    ...(source?.text === undefined ? {} : { base: { file: fileNameOf(source.name), text: source.text } }),
  }
}

// Another window changed what is kept under this name. Neither of the two may be lost: this one goes on under a name of its own.
async function keepApart(refused: Editing): Promise<void> {
  const { now } = useEditing.getState()
  // An earlier change of a quick row was refused as well, and has moved them all.
  if (now !== undefined && now.file !== refused.file) return
  const { file: shared } = now ?? refused
  const file = await freeName(shared, now ?? refused)
  const moved = { ...(useEditing.getState().now ?? refused), file }
  if (now !== undefined) useEditing.setState({ now: moved })
  useInputs.setState(({ source }) => (source?.kind === 'file' && source.name === shared ? { source: { ...source, name: file } } : {}))
  announce((language) => editingWords[language].elsewhere({ shared, file }), 'trouble')
  await keep(moved, moved.text)
}

/** How many changes no file has; undefined where they were made before this page was opened. */
export function countUnsaved({ past, text, saved }: Editing): number | undefined {
  const texts = [...past.map(({ before }) => before), text]
  const last = saved === undefined ? -1 : texts.lastIndexOf(saved)
  return last < 0 ? undefined : past.length - last
}

/** The name of a source → that of a file it is saved as: `cocaine-nl` → `cocaine-nl.yaml`, and without the folders of a site. */
export function fileNameOf(name: string): string {
  const last = name.split('/').at(-1) ?? name
  return /\.(ya?ml|json)$/.test(last) ? last : `${last}.yaml`
}
