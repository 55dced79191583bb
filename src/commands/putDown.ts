// The pages of a drawing or list → files where `-o` says, or the one page on the standard output.

import { UsageError, type Machine } from './machine'

export function putDown(
  files: readonly (string | Uint8Array)[],
  { machine, output }: { machine: Machine; output: string | undefined },
): void {
  if (output === undefined && files.length > 1) throw new UsageError(`this drawing takes ${files.length} pages; name a file with -o`)
  const paths = files.map((_, position) => (output === undefined ? undefined : pagePath(output, { position, pages: files.length })))
  for (const [position, content] of files.entries()) {
    const path = paths[position]
    if (path === undefined) machine.out(content)
    else machine.write(path, content)
  }
  // Nothing stands under the name that was asked for.
  if (files.length > 1) machine.err(`it takes ${files.length} pages: ${paths[0]} to ${paths.at(-1)}\n`)
}

/** `map.svg` for one page, `map-1.svg`, `map-2.svg` for more. */
function pagePath(path: string, { position, pages }: { readonly position: number; readonly pages: number }): string {
  return pages === 1 ? path : path.replace(/(\.[^./\\]+)?$/, `-${position + 1}$1`)
}
