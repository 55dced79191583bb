// The chains that come with the site, by id: read ahead when the site was built, fetched when somebody opens one.

import type { Chain, Text } from '../chain/chain'

const titles = import.meta.glob<Text>('../../data/*.yaml', { query: '?title', import: 'default', eager: true })
const chains = import.meta.glob<Chain>('../../data/*.yaml', { query: '?chain', import: 'default' })
const texts = import.meta.glob<string>('../../data/*.yaml', { query: '?raw', import: 'default' })

export type LibraryChain = { readonly id: string; readonly title: Text }

export const library: readonly LibraryChain[] = Object.entries(titles).map(([path, title]) => ({ id: idOf(path), title }))

/** The chain that a first visit shows. */
export const firstChain = 'cocaine-nl'

export async function libraryChain(id: string): Promise<Chain | undefined> {
  return find(chains, id)?.()
}

export async function libraryText(id: string): Promise<string | undefined> {
  return find(texts, id)?.()
}

/** The texts that `extends` in this text leads to, in the library, by the reference as written. */
export async function baseTexts(text: string): Promise<Record<string, string>> {
  const reference = /^extends:\s*["']?([^\s"'#]+)/m.exec(text)?.[1]
  if (reference === undefined) return {}
  const base = await libraryText(idOf(reference))
  return base === undefined ? {} : { ...(await baseTexts(base)), [reference]: base }
}

function find<Loader>(loaders: Readonly<Record<string, Loader>>, id: string): Loader | undefined {
  return Object.entries(loaders).find(([path]) => idOf(path) === id)?.[1]
}

function idOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.ya?ml$/, '')
}
