// Files by path → one zip, the same bytes for the same files and date.

import { strToU8, zipSync, type Zippable } from 'fflate'

export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>, date: Date): Uint8Array<ArrayBuffer> {
  // A zip keeps the local time of where it was made; the parts of the UTC date are put into a local one, so that the place doesn't matter.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes())
  const entries = Object.entries(files).map(([path, content]): [string, Zippable[string]] => [
    path,
    [typeof content === 'string' ? strToU8(content) : content, { mtime }],
  ])
  return zipSync(Object.fromEntries(entries), { level: 6 })
}
