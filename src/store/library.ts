// The chains that come with the site, by id: read ahead when the site was built, fetched when somebody opens one.

import type { Chain, Text } from '../chain/chain'
import type { ChainSource } from './inputs'

const titles = import.meta.glob<Text>('../../data/*.yaml', { query: '?title', import: 'default', eager: true })
const chains = import.meta.glob<Chain>('../../data/*.yaml', { query: '?chain', import: 'default' })
const texts = import.meta.glob<string>('../../data/*.yaml', { query: '?raw', import: 'default' })

type LibraryChain = { readonly id: string; readonly title: Text }

/** Empty in a page that was saved as one file: it carries its own chain. */
export const library: readonly LibraryChain[] =
  import.meta.env.MODE === 'single' ? [] : Object.entries(titles).map(([path, title]) => ({ id: libraryId(path), title }))

/** The chain that a first visit shows. */
export const firstChain = 'cocaine-nl'

export async function libraryChain(id: string): Promise<Chain | undefined> {
  return find(chains, id)?.()
}

export async function libraryText(id: string): Promise<string | undefined> {
  return find(texts, id)?.()
}

/** The text of what is open. */
export async function sourceText(source: ChainSource): Promise<string | undefined> {
  return source.text ?? (await libraryText(source.name))
}

/** Texts of files that the person opened before: an overlay may lie over one of them. */
const remembered = new Map<string, { readonly text: string; readonly since: string }>()

/** Without a text: what was remembered counts no longer. */
export function rememberText(file: string, text: string | undefined): void {
  if (text === undefined) remembered.delete(libraryId(file))
  else remembered.set(libraryId(file), { text, since: new Date().toISOString() })
}

/** The text of a file that was opened before. `after` an ISO moment: only when it was opened later than that. */
export function rememberedText(id: string, after = ''): string | undefined {
  const found = remembered.get(id)
  return found === undefined || found.since <= after ? undefined : found.text
}

/** The texts that `extends` in this text leads to, among the files opened before and in the library, by the reference as written. */
export async function baseTexts(text: string): Promise<Record<string, string>> {
  const found = new Map<string, string>()
  await addBases(found, text)
  return Object.fromEntries(found)
}

async function addBases(found: Map<string, string>, text: string): Promise<void> {
  for (const reference of referencesIn(text)) {
    const base = rememberedText(libraryId(reference)) ?? (await libraryText(libraryId(reference)))
    if (base === undefined || found.has(reference)) continue
    found.set(reference, base)
    await addBases(found, base)
  }
}

// As YAML and as JSON write it. Reading the whole text to find it would take as long as reading the chain; what only looks like it does no harm.
const reference = /(?:^|[{,])[ \t]*["']?extends["']?\s*:\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'#][^#\n]*))/gm

/** The names of the files that `extends` in this text leads to, as written. */
export function referencesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(reference), ([, double, single, plain = '']) => double ?? single ?? plain.trim())
}

function find<Loader>(loaders: Readonly<Record<string, Loader>>, id: string): Loader | undefined {
  return Object.entries(loaders).find(([path]) => libraryId(path) === id)?.[1]
}

/** The id that a chain of the library has, or would have, by the name of its file. */
export function libraryId(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.ya?ml$/, '')
}
