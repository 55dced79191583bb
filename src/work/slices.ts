// A large value → slices of it, and back. Whoever receives it all at once can do nothing else meanwhile; between slices there is time.

/** Entries of a list in one slice: taking one in takes a few ms. */
const most = 400

/** The first slice is the value itself, its long lists empty; each one after it holds the next entries of the list at `path`. */
export type Slice = { readonly whole: unknown } | { readonly path: readonly string[]; readonly entries: readonly unknown[] }

/** Of plain data: objects, lists, texts, numbers, bytes. Lists within lists are not cut. */
export function* cut(value: unknown): Generator<Slice> {
  const long: { readonly path: readonly string[]; readonly list: readonly unknown[] }[] = []
  const shorten = (part: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(part)) {
      if (part.length <= most) return part
      long.push({ path, list: part })
      return []
    }
    if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shorten(inner, [...path, key])]))
  }
  yield { whole: shorten(value, []) }
  for (const { path, list } of long)
    for (let start = 0; start < list.length; start += most) yield { path, entries: list.slice(start, start + most) }
}

/** Takes slices in, in the order in which they were cut; `whole` is complete after the last one. */
export function joinSlices(): { readonly whole: unknown; readonly take: (slice: Slice) => void } {
  let whole: unknown
  return {
    get whole() {
      return whole
    },
    take(slice) {
      if ('whole' in slice) whole = slice.whole
      else (slice.path.reduce((part, key) => Reflect.get(part as object, key) as unknown, whole) as unknown[]).push(...slice.entries)
    },
  }
}
