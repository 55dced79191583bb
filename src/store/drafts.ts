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
  const replace = (kept: Draft | undefined): Draft => {
    if (kept !== undefined && kept.saved !== true && ![before, draft.text].includes(kept.text)) outcome.now = kept
    return outcome.now
  }
  const now = await tried(() => update(draft.file, replace, drafts()).then(() => outcome.now))
  return now === undefined ? 'refused' : now === mine ? 'kept' : 'taken'
}

export async function findDraft(file: string): Promise<Draft | undefined> {
  return tried(() => get<Draft>(file, drafts()))
}

/** The one changed last comes first. */
export async function listDrafts(): Promise<readonly Draft[]> {
  const found = (await tried(() => entries<string, Draft>(drafts()))) ?? []
  return found.map(([, draft]) => draft).sort((a, b) => b.changed.localeCompare(a.changed))
}

/** Puts back what was forgotten, as it was; false where that cannot be, or something else took its place. */
export async function restoreDraft(draft: Draft): Promise<boolean> {
  const outcome = { now: draft }
  const replace = (kept: Draft | undefined): Draft => (outcome.now = kept ?? draft)
  return (await tried(() => update(draft.file, replace, drafts()).then(() => outcome.now))) === draft
}

export async function forgetDraft(file: string): Promise<void> {
  await tried(() => del(file, drafts()))
}

// Some browsers refuse by a promise, others at once.
async function tried<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}
