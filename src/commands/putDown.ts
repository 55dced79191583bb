// The pages of a drawing or list → files where `-o` says, or the one page on the standard output.

import { UsageError, type Machine } from './machine'

export function putDown(
  files: readonly (string | Uint8Array)[],
  { machine, output }: { machine: Machine; output: string | undefined },
): void {
  if (output === undefined && files.length > 1) throw new UsageError(`this drawing takes ${files.length} pages; name a file with -o`)
  for (const [position, content] of files.entries()) {
    if (output === undefined) machine.out(content)
    else machine.write(pagePath(output, { position, pages: files.length }), content)
  }
}

/** `map.svg` for one page, `map-1.svg`, `map-2.svg` for more. */
function pagePath(path: string, { position, pages }: { readonly position: number; readonly pages: number }): string {
  return pages === 1 ? path : path.replace(/(\.[^./\\]+)?$/, `-${position + 1}$1`)
}
