// The chains that come with the site, by id: their texts are fetched only when somebody opens one.

const loaders = import.meta.glob<string>('../../data/*.yaml', { query: '?raw', import: 'default' })

const byId = new Map(Object.entries(loaders).map(([path, load]) => [idOf(path), load]))

export const libraryIds: readonly string[] = [...byId.keys()].sort()

/** The chain that a first visit shows. */
export const firstChain = 'cocaine-nl'

export async function libraryText(id: string): Promise<string | undefined> {
  return byId.get(id)?.()
}

/** The texts that `extends` in this text leads to, in the library, by the reference as written. */
export async function baseTexts(text: string): Promise<Record<string, string>> {
  const reference = /^extends:\s*["']?([^\s"'#]+)/m.exec(text)?.[1]
  if (reference === undefined) return {}
  const base = await libraryText(idOf(reference))
  return base === undefined ? {} : { ...(await baseTexts(base)), [reference]: base }
}

function idOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.ya?ml$/, '')
}
