// Chains that were changed on this device, kept in the browser so that a closed window loses nothing.

import { createStore, del, entries, get, update, type UseStore } from 'idb-keyval'

export type Draft = {
  readonly file: string
  readonly text: string
  /** ISO moment. */
  readonly changed: string
  /** The person has it as a file as well. */
  readonly saved?: boolean
  /** The chain that it lies over, where that is a file of the person's own or was changed here: nothing else could bring it back. */
  readonly base?: { readonly file: string; readonly text: string }
}

let store: UseStore | undefined

function drafts(): UseStore {
  store ??= createStore('ketenkaart', 'drafts')
  return store
}

/**
 * Takes the place of `before`. `taken` when something else is kept under this name, by another window, that no file has: that stays.
 * `refused` where the browser keeps nothing for this page.
 */
export async function keepDraft(draft: Omit<Draft, 'changed'>, before: string): Promise<'kept' | 'taken' | 'refused'> {
  const mine: Draft = { ...draft, changed: new Date().toISOString() }
  const outcome = { now: mine }
  const replace = (found: unknown): Draft => {
    const kept = readDraft(found)
    if (kept !== undefined && kept.saved !== true && ![before, draft.text].includes(kept.text)) outcome.now = kept
    return outcome.now
  }
  const now = await tried(() => update(draft.file, replace, drafts()).then(() => outcome.now))
  return now === undefined ? 'refused' : now === mine ? 'kept' : 'taken'
}

export async function findDraft(file: string): Promise<Draft | undefined> {
  return readDraft(await tried(() => get<unknown>(file, drafts())))
}

/** The one changed last comes first. */
export async function listDrafts(): Promise<readonly Draft[]> {
  const found = (await tried(() => entries<string, unknown>(drafts()))) ?? []
  const known = found.map(([, value]) => readDraft(value)).filter((draft) => draft !== undefined)
  return known.sort((a, b) => b.changed.localeCompare(a.changed))
}

/** Puts back what was forgotten, as it was; false where that cannot be, or something else took its place. */
export async function restoreDraft(draft: Draft): Promise<boolean> {
  const outcome = { now: draft }
  const replace = (found: unknown): Draft => (outcome.now = readDraft(found) ?? draft)
  return (await tried(() => update(draft.file, replace, drafts()).then(() => outcome.now))) === draft
}

export async function forgetDraft(file: string): Promise<void> {
  await tried(() => del(file, drafts()))
}

/** What another edition of the program keeps here, or another page of the same site, may be no draft of this one. */
function readDraft(value: unknown): Draft | undefined {
  return isDraft(value) ? value : undefined
}

function isDraft(value: unknown): value is Draft {
  if (!hasText(value) || !('changed' in value) || typeof value.changed !== 'string') return false
  return !('base' in value) || value.base === undefined || hasText(value.base)
}

function hasText(value: unknown): value is { readonly file: string; readonly text: string } {
  if (typeof value !== 'object' || value === null || !('file' in value) || !('text' in value)) return false
  return typeof value.file === 'string' && typeof value.text === 'string'
}

/** Milliseconds; who waits longer for the browser's store would take the page for broken. */
const longestWait = 4000

// Some browsers refuse by a promise, others at once, and some never answer.
async function tried<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, longestWait, undefined)
  })
  try {
    return await Promise.race([work(), silence])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
