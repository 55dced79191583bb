// Chains that were changed on this device, kept in the browser so that a closed window loses nothing.

import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'

export type Draft = {
  readonly file: string
  readonly text: string
  /** ISO moment. */
  readonly changed: string
  /** The person has it as a file as well. */
  readonly saved?: boolean
}

let store: UseStore | undefined

function drafts(): UseStore {
  store ??= createStore('ketenkaart', 'drafts')
  return store
}

/** Where a browser keeps nothing (a private window), nothing is kept: the person still has the file. */
export async function keepDraft(file: string, { text, saved }: Pick<Draft, 'text' | 'saved'>): Promise<void> {
  const draft: Draft = { file, text, changed: new Date().toISOString(), ...(saved === true ? { saved } : {}) }
  await tried(() => set(file, draft, drafts()))
}

export async function findDraft(file: string): Promise<Draft | undefined> {
  return tried(() => get<Draft>(file, drafts()))
}

/** The one changed last comes first. */
export async function listDrafts(): Promise<readonly Draft[]> {
  const found = (await tried(() => entries<string, Draft>(drafts()))) ?? []
  return found.map(([, draft]) => draft).sort((a, b) => b.changed.localeCompare(a.changed))
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
