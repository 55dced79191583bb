// A chain and how it is looked at → the council pack as one zip.

import { zipFiles } from '../export/zipFiles'
import { packFiles } from './packFiles'
import type { FileInput, Tools } from './writeDrawing'

type PackOptions = {
  readonly tools: Tools
  /** Is told the share that is done, from 0 to 1, and the file that was made last. */
  readonly tell: (share: number, made: string) => void
  readonly signal?: AbortSignal
}

/** Throws the signal's reason as soon as the file that is being made is done. */
export async function zipPack(input: FileInput, { tools, tell, signal }: PackOptions): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, string | Uint8Array> = {}
  for await (const { name, content, made, of } of packFiles(input, { tools, ...(signal === undefined ? {} : { signal }) })) {
    files[name] = content
    // What remains then is the zip itself.
    tell(made / (of + 1), `${made}/${of} ${name}`)
  }
  return zipFiles(files, input.date)
}
